package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code int}, {@code string}, {@code void}…
 *
 * @param span its place in the expression's text
 * @param keyword which
 */
public record PredefinedTypeSyntax(TextSpan span, SyntaxToken keyword) implements TypeSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
