package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code default(T)}. The bare {@code default} is a literal.
 *
 * @param span its place in the expression's text
 * @param type the type
 */
public record DefaultExpressionSyntax(TextSpan span, TypeSyntax type) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
