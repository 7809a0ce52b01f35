package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A <code>{{name}}</code> in the place of an operand whose value is not known while a document is
 * looked at alone. Any type fits.
 *
 * @param span its place in the expression's text
 * @param name the display name
 */
public record NamedValueExpressionSyntax(TextSpan span, String name) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
