package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code name: s}.
 *
 * @param span its place in the expression's text
 * @param identifier the label
 * @param statement the statement
 */
public record LabeledStatementSyntax(
    TextSpan span, SyntaxToken identifier, StatementSyntax statement) implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(statement);
  }
}
