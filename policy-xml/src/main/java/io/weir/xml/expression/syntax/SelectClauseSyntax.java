package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code select e}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param expression the result
 */
public record SelectClauseSyntax(TextSpan span, TextSpan keyword, ExpressionSyntax expression)
    implements SelectOrGroupClauseSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
