package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code e.Name}.
 *
 * @param span its place in the expression's text
 * @param expression the receiver, a type or a namespace
 * @param operatorToken the dot
 * @param name the member
 */
public record MemberAccessExpressionSyntax(
    TextSpan span, ExpressionSyntax expression, SyntaxToken operatorToken, SimpleNameSyntax name)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, name);
  }
}
