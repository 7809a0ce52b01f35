package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code else s}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param statement the statement
 */
public record ElseClauseSyntax(TextSpan span, TextSpan keyword, StatementSyntax statement)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(statement);
  }
}
