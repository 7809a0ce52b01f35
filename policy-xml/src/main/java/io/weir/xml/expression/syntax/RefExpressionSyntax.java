package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code ref e} as an initialiser, a result or an assigned value. A {@code ref} argument is an
 * {@link ArgumentSyntax}.
 *
 * @param span its place in the expression's text
 * @param expression the variable
 */
public record RefExpressionSyntax(TextSpan span, ExpressionSyntax expression)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
