package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A type parameter of a local function.
 *
 * @param span its place in the expression's text
 * @param identifier its name
 */
public record TypeParameterSyntax(TextSpan span, SyntaxToken identifier) implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
