package io.weir.xml.expression.fuzz;

import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.BudgetExceededError;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.xml.expression.Exchanges;
import io.weir.xml.expression.ExpressionCompiler;
import io.weir.xml.expression.ExpressionSource;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of every text that is compiled as an expression: it compiles or is refused with
 * problems that lie in it, it is never our fault, and if it compiles it gives a value, throws a
 * .NET exception or runs out of its budget.
 */
final class CompileOracle {
  /** What a text came to. */
  enum Verdict {
    REFUSED,
    GAVE,
    THREW
  }

  private final ExpressionCompiler compiler;

  CompileOracle() {
    this.compiler = new ExpressionCompiler();
  }

  CompileOracle(ClassCompiler backEnd) {
    this.compiler = new ExpressionCompiler(backEnd, source -> {});
  }

  /** Compiles a text with its brackets and evaluates what comes out. */
  Verdict check(String text) {
    if (text.length() < 3 || !(text.startsWith("@(") || text.startsWith("@{"))) {
      return Verdict.REFUSED;
    }
    SourceText source = new SourceText("fuzz.xml", text);
    ExpressionSource expression =
        new ExpressionSource(
            DecodedText.of(source).substring(2, text.length() - 1),
            text.startsWith("@{"),
            source.span(0, text.length()),
            text,
            "object");
    DiagnosticSink sink = new DiagnosticSink();
    List<Expression<Object>> compiled =
        compiler.compile(List.of(expression), ParseOptions.DEFAULT, sink);
    for (Diagnostic problem : sink.sorted()) {
      if (problem.code().equals(ExpressionCompiler.INTERNAL_FAULT)) {
        throw new AssertionError(problem.message());
      }
      int start = problem.span().start();
      if (start < 2 || problem.span().end() > text.length() - 1 || start > problem.span().end()) {
        throw new AssertionError("outside the text: " + problem.message());
      }
      DiagnosticPrinter.print(problem);
    }
    if (sink.hasErrors() != compiled.isEmpty()) {
      throw new AssertionError(
          sink.hasErrors() ? "compiled although refused" : "neither compiled nor refused");
    }
    return compiled.isEmpty() ? Verdict.REFUSED : evaluate(compiled.get(0));
  }

  private static Verdict evaluate(Expression<Object> expression) {
    try {
      expression.evaluate(Exchanges.hurried());
      return Verdict.GAVE;
    } catch (PolicyException e) {
      Throwable cause = e.getCause();
      if (!(cause instanceof DotNetException) && !(cause instanceof BudgetExceededError)) {
        throw new AssertionError("not an exception of .NET", cause == null ? e : cause);
      }
      String fault = faultOf(cause);
      if (fault != null) {
        throw new AssertionError(fault, cause);
      }
      return Verdict.THREW;
    }
  }

  /** A Java exception that no rule of the language explains shows a fault of the runtime. */
  private static @Nullable String faultOf(Throwable cause) {
    StackTraceElement[] frames = cause.getStackTrace();
    boolean isPlain = cause.getClass().getSimpleName().equals("SystemException");
    return isPlain && frames.length > 0
        ? "a Java exception: " + cause.getMessage() + " at " + frames[0]
        : null;
  }
}
