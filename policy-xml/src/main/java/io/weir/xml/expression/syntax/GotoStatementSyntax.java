package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code goto name;}, {@code goto case e;} or {@code goto default;}.
 *
 * @param span its place in the expression's text
 * @param kind which
 * @param keyword the {@code goto}
 * @param expression the label's name or the case's constant; null for {@code default}
 */
public record GotoStatementSyntax(
    TextSpan span, GotoKind kind, TextSpan keyword, @Nullable ExpressionSyntax expression)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
