package io.weir.benchmarks;

import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.engine.Sequence;
import io.weir.xml.PolicyCompiler;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A section of twenty synchronous policies, none of which has a reason to allocate: with {@code
 * -prof gc} what remains is the engine's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PipelineBenchmark {
  private static final int ROUNDS = 5;

  /** Four policies, five times. */
  private static final String POLICIES =
      """
      <check-header name="X-Key" failed-check-httpcode="401" failed-check-error-message="no key" ignore-case="false">
        <value>k-123</value>
      </check-header>
      <set-variable name="kind" value="order" />
      <choose>
        <when condition="@(context.Request.Method == "POST")"><set-status code="405" /></when>
      </choose>
      <choose>
        <when condition="@(context.Request.IpAddress.Length > 40)"><set-status code="400" /></when>
      </choose>
      """;

  private Exchange exchange = Samples.exchange();
  private Sequence inbound;

  /** Loads the document. */
  @Setup
  public void prepare() {
    exchange = Samples.exchange();
    String document =
        "<policies><inbound>"
            + POLICIES.repeat(ROUNDS)
            + "</inbound><backend /><outbound /><on-error /></policies>";
    inbound =
        PolicyCompiler.builder()
            .build()
            .compile(new SourceText("pipeline.xml", document))
            .orThrow()
            .section(Section.INBOUND);
    if (inbound.size() != 4 * ROUNDS) {
      throw new IllegalStateException("not twenty policies: " + inbound.size());
    }
  }

  /** The section. */
  @Benchmark
  public Object twentyPolicies() throws PolicyException {
    Object signal = inbound.execute(exchange);
    if (signal != Policy.NEXT) {
      throw new IllegalStateException("a policy was not synchronous");
    }
    return signal;
  }
}
