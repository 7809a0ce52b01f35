package io.weir.xml.expression;

import io.weir.api.Expression;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.xml.expression.analysis.ExpressionAnalyzer;
import io.weir.xml.expression.binding.BindingOptions;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundTreePrinter;
import io.weir.xml.expression.emit.GeneratedSource;
import io.weir.xml.expression.janino.JaninoClassCompiler;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.expression.syntax.Parser;
import io.weir.xml.reader.DecodedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler makes of one expression that stands alone, stage by stage: for tools that show
 * it. Immutable; any thread.
 */
public final class ExpressionInspection {
  private static final class Holder {
    static final JaninoClassCompiler JANINO = new JaninoClassCompiler();
  }

  private final List<Diagnostic> problems;
  private final @Nullable Expression<Object> expression;
  private final List<GeneratedSource> generated;
  private final @Nullable BoundBody body;

  private ExpressionInspection(
      List<Diagnostic> problems,
      @Nullable Expression<Object> expression,
      List<GeneratedSource> generated,
      @Nullable BoundBody body) {
    this.problems = problems;
    this.expression = expression;
    this.generated = generated;
    this.body = body;
  }

  /**
   * Compiles a text: {@code @(…)} or <code>@{…}</code> with their brackets, or an expression or
   * statements without.
   */
  public static ExpressionInspection of(SourceText source) {
    String text = source.content();
    int start = text.length() - text.stripLeading().length();
    int end = Math.max(start, text.stripTrailing().length());
    boolean bracketed =
        end - start >= 3
            && (text.startsWith("@(", start) && text.charAt(end - 1) == ')'
                || text.startsWith("@{", start) && text.charAt(end - 1) == '}');
    DecodedText all = DecodedText.of(source);
    DecodedText code = bracketed ? all.substring(start + 2, end - 1) : all.substring(start, end);
    boolean block = bracketed ? text.charAt(start + 1) == '{' : isStatements(code.text());
    DiagnosticSink sink = new DiagnosticSink();
    List<GeneratedSource> generated = new ArrayList<>();
    List<Expression<Object>> compiled =
        new ExpressionCompiler(Holder.JANINO, generated::add)
            .compile(
                List.of(new ExpressionSource(code, block, source.span(start, end), text, "object")),
                ParseOptions.DEFAULT,
                sink);
    return new ExpressionInspection(
        sink.sorted(),
        compiled.isEmpty() ? null : compiled.get(0),
        List.copyOf(generated),
        sink.hasErrors() ? null : bind(code.text(), block));
  }

  /** Text that makes sense as statements and not as an expression. */
  private static boolean isStatements(String code) {
    return !Parser.parseExpression(code, ParseOptions.DEFAULT).diagnostics().isEmpty()
        && Parser.parseBlock(code, ParseOptions.DEFAULT).diagnostics().isEmpty();
  }

  private static BoundBody bind(String code, boolean block) {
    BindingOptions options = new BindingOptions(TypeTable.instance().special(SpecialType.OBJECT));
    return block
        ? ExpressionAnalyzer.bindBlock(
            Parser.parseBlock(code, ParseOptions.DEFAULT).root(), options)
        : ExpressionAnalyzer.bindExpression(
            Parser.parseExpression(code, ParseOptions.DEFAULT).root(), options);
  }

  /** All problems by place, warnings too. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** The expression, ready to evaluate; null if it was refused. */
  public @Nullable Expression<Object> expression() {
    return expression;
  }

  /** The C# type of the result as an author writes it; null if it was refused. */
  public @Nullable String type() {
    return body == null ? null : resultType(body).toString();
  }

  /** The type that an expression has by itself, before its place converts it. */
  static TypeSymbol resultType(BoundBody body) {
    List<BoundStatement> statements = body.body().statements();
    if (statements.size() == 1
        && statements.get(0) instanceof BoundReturn back
        && back.expression() instanceof BoundConversion conversion
        && conversion.operand().type() != null) {
      return conversion.operand().type();
    }
    return body.resultType();
  }

  /** The bound tree, one node a line; null if it was refused. */
  public @Nullable String tree() {
    return body == null ? null : BoundTreePrinter.print(body);
  }

  /** The Java source that was generated; empty if it was refused. */
  public String java() {
    StringBuilder text = new StringBuilder();
    generated.forEach(source -> text.append(source.text()));
    return text.toString();
  }
}
