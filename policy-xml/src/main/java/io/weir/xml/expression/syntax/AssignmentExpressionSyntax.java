package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code a = b}, {@code a += b}; also deconstruction, whose left side is a tuple or declaration
 * expression.
 *
 * @param span its place in the expression's text
 * @param left the target
 * @param operatorToken the operator
 * @param right the value
 */
public record AssignmentExpressionSyntax(
    TextSpan span, ExpressionSyntax left, SyntaxToken operatorToken, ExpressionSyntax right)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(left, right);
  }
}
