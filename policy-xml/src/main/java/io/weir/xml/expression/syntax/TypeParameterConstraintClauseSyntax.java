package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code where T : class, new()}.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code where}
 * @param name the type parameter
 * @param constraints what it must be, in order
 */
public record TypeParameterConstraintClauseSyntax(
    TextSpan span,
    TextSpan keyword,
    SyntaxToken name,
    List<TypeParameterConstraintSyntax> constraints)
    implements SyntaxNode {
  /** Copies the list. */
  public TypeParameterConstraintClauseSyntax {
    constraints = List.copyOf(constraints);
  }

  /** Whether a word is among the constraints. */
  public boolean has(String word) {
    return constraints.stream().anyMatch(c -> c.isWord(word));
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(constraints);
  }
}
