package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * The {@code .Name} of {@code e?.Name}.
 *
 * @param span its place in the expression's text
 * @param operatorToken the dot
 * @param name the member
 */
public record MemberBindingExpressionSyntax(
    TextSpan span, SyntaxToken operatorToken, SimpleNameSyntax name) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(name);
  }
}
