package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code lock (e) s}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param expression what is locked
 * @param statement the body
 */
public record LockStatementSyntax(
    TextSpan span, TextSpan keyword, ExpressionSyntax expression, StatementSyntax statement)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, statement);
  }
}
