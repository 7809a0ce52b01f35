package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A name; {@code var} too, where it stands for a type.
 *
 * @param span its place in the expression's text
 * @param identifier the identifier; missing after an error
 */
public record IdentifierNameSyntax(TextSpan span, SyntaxToken identifier)
    implements SimpleNameSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
