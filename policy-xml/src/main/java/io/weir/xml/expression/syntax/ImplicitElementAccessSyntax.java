package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * The {@code [k]} at the left of {@code [k] = v} in an object initialiser.
 *
 * @param span its place in the expression's text
 * @param argumentList the indices
 */
public record ImplicitElementAccessSyntax(TextSpan span, BracketedArgumentListSyntax argumentList)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(argumentList);
  }
}
