package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code []}, {@code [,]}, {@code [2, 3]}.
 *
 * @param span its place in the expression's text
 * @param rank the number of dimensions
 * @param sizes the sizes; empty if left out
 */
public record ArrayRankSpecifierSyntax(TextSpan span, int rank, List<ExpressionSyntax> sizes)
    implements SyntaxNode {
  /** Copies the lists. */
  public ArrayRankSpecifierSyntax {
    sizes = List.copyOf(sizes);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(sizes);
  }
}
