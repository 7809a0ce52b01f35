package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code where T : class, new()}.
 *
 * @param span its place in the expression's text
 * @param name the type parameter
 * @param types required types
 * @param classConstraint whether {@code class}
 * @param structConstraint whether {@code struct}
 * @param constructorConstraint whether {@code new()}
 */
public record TypeParameterConstraintClauseSyntax(
    TextSpan span,
    SyntaxToken name,
    List<TypeSyntax> types,
    boolean classConstraint,
    boolean structConstraint,
    boolean constructorConstraint)
    implements SyntaxNode {
  /** Copies the lists. */
  public TypeParameterConstraintClauseSyntax {
    types = List.copyOf(types);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(types);
  }
}
