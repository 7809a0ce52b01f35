package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * The {@code [i]} of {@code e?[i]}.
 *
 * @param span its place in the expression's text
 * @param argumentList the indices
 */
public record ElementBindingExpressionSyntax(
    TextSpan span, BracketedArgumentListSyntax argumentList) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(argumentList);
  }
}
