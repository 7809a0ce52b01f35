package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows the first clause of a query.
 *
 * @param span its place in the expression's text
 * @param clauses the clauses in between
 * @param selectOrGroup the last clause
 * @param continuation the part after {@code into}, or null
 */
public record QueryBodySyntax(
    TextSpan span,
    List<QueryClauseSyntax> clauses,
    SelectOrGroupClauseSyntax selectOrGroup,
    @Nullable QueryContinuationSyntax continuation)
    implements SyntaxNode {
  /** Copies the lists. */
  public QueryBodySyntax {
    clauses = List.copyOf(clauses);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(clauses, selectOrGroup, continuation);
  }
}
