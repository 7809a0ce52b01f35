package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code into g} of a join.
 *
 * @param span its place in the expression's text
 * @param identifier the variable
 */
public record JoinIntoClauseSyntax(TextSpan span, SyntaxToken identifier) implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
