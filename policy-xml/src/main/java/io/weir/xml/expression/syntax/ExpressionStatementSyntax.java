package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code e;}.
 *
 * @param span its place in the expression's text
 * @param expression the expression
 */
public record ExpressionStatementSyntax(TextSpan span, ExpressionSyntax expression)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
