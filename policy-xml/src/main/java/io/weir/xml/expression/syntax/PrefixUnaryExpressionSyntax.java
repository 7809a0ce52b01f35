package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code -e}, {@code ++e}; operators {@code + - ! ~ ++ --}.
 *
 * @param span its place in the expression's text
 * @param operatorToken the operator
 * @param operand the operand
 */
public record PrefixUnaryExpressionSyntax(
    TextSpan span, SyntaxToken operatorToken, ExpressionSyntax operand)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(operand);
  }
}
