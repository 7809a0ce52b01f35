package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code c ? a : b}.
 *
 * @param span its place in the expression's text
 * @param condition the condition
 * @param questionToken the {@code ?}
 * @param whenTrue the value if it holds
 * @param whenFalse the value otherwise
 */
public record ConditionalExpressionSyntax(
    TextSpan span,
    ExpressionSyntax condition,
    SyntaxToken questionToken,
    ExpressionSyntax whenTrue,
    ExpressionSyntax whenFalse)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(condition, whenTrue, whenFalse);
  }
}
