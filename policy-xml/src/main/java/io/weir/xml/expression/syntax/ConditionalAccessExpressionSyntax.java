package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code e?.rest}: the rest is one expression whose innermost receiver is a {@link
 * MemberBindingExpressionSyntax} or {@link ElementBindingExpressionSyntax}.
 *
 * @param span its place in the expression's text
 * @param expression the receiver that may be null
 * @param operatorToken the {@code ?}
 * @param whenNotNull what is evaluated if it is not
 */
public record ConditionalAccessExpressionSyntax(
    TextSpan span,
    ExpressionSyntax expression,
    SyntaxToken operatorToken,
    ExpressionSyntax whenNotNull)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, whenNotNull);
  }
}
