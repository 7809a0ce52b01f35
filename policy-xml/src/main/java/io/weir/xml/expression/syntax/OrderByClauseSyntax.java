package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code orderby a, b descending}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param orderings the keys
 */
public record OrderByClauseSyntax(TextSpan span, TextSpan keyword, List<OrderingSyntax> orderings)
    implements QueryClauseSyntax {
  /** Copies the lists. */
  public OrderByClauseSyntax {
    orderings = List.copyOf(orderings);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(orderings);
  }
}
