package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * One key of {@code orderby}.
 *
 * @param span its place in the expression's text
 * @param expression the key
 * @param descending whether from high to low
 */
public record OrderingSyntax(TextSpan span, ExpressionSyntax expression, boolean descending)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
