package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code (e)}.
 *
 * @param span its place in the expression's text
 * @param expression the inside
 */
public record ParenthesizedExpressionSyntax(TextSpan span, ExpressionSyntax expression)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
