package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code continue;}.
 *
 * @param span its place in the expression's text
 */
public record ContinueStatementSyntax(TextSpan span) implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
