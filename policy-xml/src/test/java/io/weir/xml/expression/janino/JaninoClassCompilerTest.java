package io.weir.xml.expression.janino;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.emit.GeneratedSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JaninoClassCompilerTest {
  private static GeneratedSource source(String body, int line) {
    String text =
        "package io.weir.generated;\n"
            + "public final class Unit extends io.weir.runtime.dotnet.CompiledUnit {\n"
            + "public Object evaluate(int id, io.weir.runtime.dotnet.Budget b, Object x) {\n"
            + body
            + "\n}\n}\n";
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < text.split("\n", -1).length + 1; i++) {
      lines.add(line);
    }
    return new GeneratedSource("io.weir.generated.Unit", "orders.xml", text, lines);
  }

  private static CompiledUnit compile(String body, int line) throws Exception {
    return new JaninoClassCompiler().compile(source(body, line));
  }

  @Test
  void stackTracesNameTheLineOfTheDocument() throws Exception {
    CompiledUnit unit =
        compile("return io.weir.runtime.dotnet.Operators.nonNull((Object) null);", 4711);
    RuntimeException thrown =
        assertThrows(RuntimeException.class, () -> unit.evaluate(0, Budget.current(), null));
    StackTraceElement frame =
        Arrays.stream(thrown.getStackTrace())
            .filter(f -> f.getClassName().startsWith("io.weir.generated"))
            .findFirst()
            .orElseThrow();
    assertEquals("orders.xml", frame.getFileName());
    assertEquals(4711, frame.getLineNumber());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(0); return null;",
        "return x.getClass();",
        "return Runtime.getRuntime();",
        "return \"a\".repeat(5);",
        "return ClassLoader.getSystemClassLoader();",
        "return new Thread();",
        "return System.getenv();",
        "return java.lang.Integer.getInteger(\"user.dir\");",
        "return new java.io.File(\"x\");",
        "x.notifyAll(); return null;",
        "return java.lang.System.class;",
      })
  void whatTheSandboxDoesNotListIsRefused(String body) {
    ClassCompiler.CompilerFailure failure =
        assertThrows(ClassCompiler.CompilerFailure.class, () -> compile(body, 1));
    assertTrue(failure.getMessage().contains("refused"), failure.getMessage());
  }

  @Test
  void aFaultInTheSourceIsReportedAsOne() {
    assertThrows(ClassCompiler.CompilerFailure.class, () -> compile("return nothing;", 1));
    assertThrows(ClassCompiler.CompilerFailure.class, () -> compile("return ((;", 1));
  }

  @Test
  void sourceThatNestsTooDeepIsAFaultAndNoCrash() {
    String deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    assertThrows(ClassCompiler.CompilerFailure.class, () -> compile("return " + deep + ";", 1));
  }

  @Test
  void aUnitGoesWhenNothingHoldsIt() throws Exception {
    java.lang.ref.WeakReference<CompiledUnit> reference =
        new java.lang.ref.WeakReference<>(compile("return null;", 1));
    for (int i = 0; i < 50 && reference.get() != null; i++) {
      System.gc();
    }
    assertEquals(null, reference.get());
  }
}
