package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code a + b}; also {@code a ?? b}, and {@code a as T} and {@code a is T} whose right side is a
 * type. Left chains are deep: walk them with a loop, not by recursion.
 *
 * @param span its place in the expression's text
 * @param left the left operand
 * @param operatorToken the operator
 * @param right the right operand, a {@link TypeSyntax} for {@code as} and {@code is}
 */
public record BinaryExpressionSyntax(
    TextSpan span, ExpressionSyntax left, SyntaxToken operatorToken, ExpressionSyntax right)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(left, right);
  }
}
