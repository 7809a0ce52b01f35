package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code throw e} as an operand.
 *
 * @param span its place in the expression's text
 * @param expression the exception
 */
public record ThrowExpressionSyntax(TextSpan span, ExpressionSyntax expression)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
