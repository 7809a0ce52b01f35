package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code value with { Name = e }}, of a later version of C#; what stands in the braces is skipped.
 *
 * @param span its place in the expression's text
 * @param expression the value that is copied
 */
public record WithExpressionSyntax(TextSpan span, ExpressionSyntax expression)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
