package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * The text between two holes.
 *
 * @param span its place in the expression's text
 * @param value its characters, escapes resolved
 */
public record InterpolatedStringTextSyntax(TextSpan span, String value)
    implements InterpolatedStringContentSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
