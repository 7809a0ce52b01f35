package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code sizeof(T)}.
 *
 * @param span its place in the expression's text
 * @param type the type
 */
public record SizeOfExpressionSyntax(TextSpan span, TypeSyntax type) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
