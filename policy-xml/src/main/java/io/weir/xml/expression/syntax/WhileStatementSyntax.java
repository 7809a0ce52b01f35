package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code while (c) s}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param condition the condition
 * @param statement the body
 */
public record WhileStatementSyntax(
    TextSpan span, TextSpan keyword, ExpressionSyntax condition, StatementSyntax statement)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(condition, statement);
  }
}
