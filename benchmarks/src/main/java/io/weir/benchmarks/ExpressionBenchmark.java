package io.weir.benchmarks;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The twenty expressions, compiled and written by hand; both are called through an interface. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExpressionBenchmark {
  /** The expression. */
  @Param({
    "method",
    "header",
    "bearer",
    "trace-id",
    "retry-condition",
    "variable",
    "counter",
    "interpolation",
    "path-segment",
    "page",
    "json-property",
    "json-answer",
    "any-group",
    "names",
    "basic-credentials",
    "route",
    "expiry",
    "luhn",
    "totals",
    "decision"
  })
  public String name = "";

  private Exchange exchange = Samples.exchange();
  private Expression<Object> compiled;
  private HandWritten.Code written;

  /** Compiles, and sees that both give the same. */
  @Setup
  public void prepare() throws PolicyException {
    exchange = Samples.exchange();
    compiled = Expressions.compile(Objects.requireNonNull(Expressions.all().get(name), name));
    written = HandWritten.of(name);
    Object expected = written.evaluate(exchange);
    Object given = compiled.evaluate(exchange);
    if (!Objects.equals(expected, given)) {
      throw new IllegalStateException(name + ": " + given + ", by hand " + expected);
    }
  }

  /** As a policy evaluates it. */
  @Benchmark
  public @Nullable Object weir() throws PolicyException {
    return compiled.evaluate(exchange);
  }

  /** By hand. */
  @Benchmark
  public @Nullable Object java() {
    return written.evaluate(exchange);
  }
}
