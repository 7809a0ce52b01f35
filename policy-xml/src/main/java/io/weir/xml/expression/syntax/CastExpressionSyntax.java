package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code (T)e}.
 *
 * @param span its place in the expression's text
 * @param type the type
 * @param expression the operand
 */
public record CastExpressionSyntax(TextSpan span, TypeSyntax type, ExpressionSyntax expression)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, expression);
  }
}
