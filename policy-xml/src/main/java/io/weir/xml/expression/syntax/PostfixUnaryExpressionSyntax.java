package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code e++} or {@code e--}.
 *
 * @param span its place in the expression's text
 * @param operand the operand
 * @param operatorToken the operator
 */
public record PostfixUnaryExpressionSyntax(
    TextSpan span, ExpressionSyntax operand, SyntaxToken operatorToken)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(operand);
  }
}
