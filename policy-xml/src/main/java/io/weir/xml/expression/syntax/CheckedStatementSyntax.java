package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code checked { … }} or {@code unchecked { … }}.
 *
 * @param span its place in the expression's text
 * @param keyword which
 * @param block the block
 */
public record CheckedStatementSyntax(TextSpan span, SyntaxToken keyword, BlockSyntax block)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(block);
  }
}
