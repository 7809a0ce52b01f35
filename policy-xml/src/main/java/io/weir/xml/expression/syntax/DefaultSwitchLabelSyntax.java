package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code default:}.
 *
 * @param span its place in the expression's text
 */
public record DefaultSwitchLabelSyntax(TextSpan span) implements SwitchLabelSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
