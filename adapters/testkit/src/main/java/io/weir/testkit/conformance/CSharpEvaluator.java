package io.weir.testkit.conformance;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.xml.expression.ExpressionCompiler;
import io.weir.xml.expression.ExpressionSource;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions with Weir's own compiler. Any thread. */
public final class CSharpEvaluator implements Evaluator {
  private static final DiagnosticCode NO_EXPRESSION =
      DiagnosticCode.error("EXP3001", "not an expression");

  private final ExpressionCompiler compiler = new ExpressionCompiler();

  /** Creates one. */
  public CSharpEvaluator() {}

  /** All problems that compiling the expression finds. */
  public List<Diagnostic> check(String text) {
    DiagnosticSink sink = new DiagnosticSink();
    compile(text, sink);
    return sink.sorted();
  }

  @Override
  public Outcome evaluate(String text, Exchange exchange) {
    DiagnosticSink sink = new DiagnosticSink();
    Expression<?> compiled = compile(text, sink);
    for (Diagnostic problem : sink.sorted()) {
      if (problem.isError()) {
        if (problem.code().id().equals("EXP3999")) {
          return new Outcome.Fails(problem.message());
        }
        return new Outcome.Rejects(
            problem.csharpCode() == null ? problem.code().id() : problem.csharpCode(),
            problem.span().start(),
            problem.span().length(),
            problem.message());
      }
    }
    if (compiled == null) {
      return new Outcome.Fails("neither compiled nor refused");
    }
    try {
      return new Outcome.Gives(CanonicalValue.of(compiled.evaluate(exchange)));
    } catch (PolicyException e) {
      return thrown(e.getCause() == null ? e : e.getCause());
    } catch (DotNetException e) {
      return thrown(e); // while the value was enumerated
    } catch (RuntimeException | StackOverflowError e) {
      return thrown(DotNetException.of(e));
    }
  }

  private static Outcome thrown(Throwable cause) {
    return cause instanceof DotNetException known
        ? new Outcome.Throws(known.typeName(), known.getMessage())
        : new Outcome.Fails(cause.toString());
  }

  private @Nullable Expression<?> compile(String text, DiagnosticSink sink) {
    SourceText source = new SourceText("expression", text);
    int start = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    if (end - start < 3
        || !(text.startsWith("@(", start) && text.charAt(end - 1) == ')')
            && !(text.startsWith("@{", start) && text.charAt(end - 1) == '}')) {
      sink.report(
          NO_EXPRESSION,
          source.span(0, text.length()),
          "not an expression: it must be `@(…)` or `@{…}`");
      return null;
    }
    boolean block = text.startsWith("@{", start);
    List<? extends Expression<?>> compiled =
        compiler.compile(
            List.of(
                new ExpressionSource(
                    DecodedText.of(source).substring(start + 2, end - 1),
                    block,
                    source.span(start, end),
                    text,
                    "object")),
            ParseOptions.DEFAULT,
            sink);
    return compiled.isEmpty() ? null : compiled.get(0);
  }
}
