package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code Name<T, U>}.
 *
 * @param span its place in the expression's text
 * @param identifier the identifier
 * @param typeArguments the arguments
 */
public record GenericNameSyntax(
    TextSpan span, SyntaxToken identifier, List<TypeSyntax> typeArguments)
    implements SimpleNameSyntax {
  /** Copies the lists. */
  public GenericNameSyntax {
    typeArguments = List.copyOf(typeArguments);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(typeArguments);
  }
}
