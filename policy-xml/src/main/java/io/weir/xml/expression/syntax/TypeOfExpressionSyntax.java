package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code typeof(T)}; an unbound generic type has omitted arguments.
 *
 * @param span its place in the expression's text
 * @param type the type
 */
public record TypeOfExpressionSyntax(TextSpan span, TypeSyntax type) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
