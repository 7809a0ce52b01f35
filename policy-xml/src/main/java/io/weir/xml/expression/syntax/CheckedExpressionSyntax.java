package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code checked(e)} or {@code unchecked(e)}.
 *
 * @param span its place in the expression's text
 * @param keyword which
 * @param expression the operand
 */
public record CheckedExpressionSyntax(
    TextSpan span, SyntaxToken keyword, ExpressionSyntax expression) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
