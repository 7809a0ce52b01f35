package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code group e by k}.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code group}
 * @param groupExpression the element
 * @param byExpression the key
 */
public record GroupClauseSyntax(
    TextSpan span,
    TextSpan keyword,
    ExpressionSyntax groupExpression,
    ExpressionSyntax byExpression)
    implements SelectOrGroupClauseSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(groupExpression, byExpression);
  }
}
