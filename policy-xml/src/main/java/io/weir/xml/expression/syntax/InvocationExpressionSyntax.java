package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code f(a)}; also {@code nameof(a)}.
 *
 * @param span its place in the expression's text
 * @param expression what is called
 * @param argumentList the arguments
 */
public record InvocationExpressionSyntax(
    TextSpan span, ExpressionSyntax expression, ArgumentListSyntax argumentList)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, argumentList);
  }
}
