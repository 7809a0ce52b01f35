package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code yield return e;} or {@code yield break;} of a local function.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code yield}
 * @param expression the element; null for {@code break}
 */
public record YieldStatementSyntax(
    TextSpan span, TextSpan keyword, @Nullable ExpressionSyntax expression)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
