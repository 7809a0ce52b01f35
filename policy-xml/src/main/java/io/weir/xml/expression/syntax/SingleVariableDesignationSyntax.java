package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * One variable.
 *
 * @param span its place in the expression's text
 * @param identifier its name
 */
public record SingleVariableDesignationSyntax(TextSpan span, SyntaxToken identifier)
    implements VariableDesignationSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
