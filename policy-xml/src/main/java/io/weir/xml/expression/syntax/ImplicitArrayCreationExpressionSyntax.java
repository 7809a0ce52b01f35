package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code new[] { … }}, {@code new[,] { … }}.
 *
 * @param span its place in the expression's text
 * @param rank the number of dimensions
 * @param initializer the elements
 */
public record ImplicitArrayCreationExpressionSyntax(
    TextSpan span, int rank, InitializerExpressionSyntax initializer) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(initializer);
  }
}
