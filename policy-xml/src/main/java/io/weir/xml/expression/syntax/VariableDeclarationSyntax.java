package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code T a = 1, b}.
 *
 * @param span its place in the expression's text
 * @param type the type
 * @param variables at least one
 */
public record VariableDeclarationSyntax(
    TextSpan span, TypeSyntax type, List<VariableDeclaratorSyntax> variables)
    implements SyntaxNode {
  /** Copies the lists. */
  public VariableDeclarationSyntax {
    variables = List.copyOf(variables);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, variables);
  }
}
