package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code _}.
 *
 * @param span its place in the expression's text
 * @param underscoreToken the token
 */
public record DiscardDesignationSyntax(TextSpan span, SyntaxToken underscoreToken)
    implements VariableDesignationSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
