package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code e[i, j]}.
 *
 * @param span its place in the expression's text
 * @param expression the receiver
 * @param argumentList the indices
 */
public record ElementAccessExpressionSyntax(
    TextSpan span, ExpressionSyntax expression, BracketedArgumentListSyntax argumentList)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, argumentList);
  }
}
