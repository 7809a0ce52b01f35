package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code do s while (c);}.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code do}
 * @param statement the body
 * @param condition the condition
 */
public record DoStatementSyntax(
    TextSpan span, TextSpan keyword, StatementSyntax statement, ExpressionSyntax condition)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(statement, condition);
  }
}
