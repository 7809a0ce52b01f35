package io.weir.benchmarks;

import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.emit.GeneratedSource;
import io.weir.xml.expression.janino.JaninoClassCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A document's expressions compiled, from C# text to loaded classes, beside what Janino needs for
 * the Java that they become.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {
  /** How many expressions the document has. */
  @Param({"1", "50", "1000"})
  public int expressions;

  private List<String> texts = List.of();
  private List<GeneratedSource> generated = List.of();

  /** Generates the Java. */
  @Setup(Level.Trial)
  public void prepare() {
    texts = Expressions.many(expressions);
    generated = Expressions.generate(texts);
  }

  /** Everything: lexing, parsing, binding, lowering, emitting, and Janino. */
  @Benchmark
  public Object weir() {
    return Expressions.compile(texts);
  }

  /** Janino alone, used as Weir uses it. */
  @Benchmark
  public Object janino() throws ClassCompiler.CompilerFailure {
    JaninoClassCompiler compiler = new JaninoClassCompiler();
    List<CompiledUnit> units = new ArrayList<>(generated.size());
    for (GeneratedSource source : generated) {
      units.add(compiler.compile(source));
    }
    return units;
  }
}
