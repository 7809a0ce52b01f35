package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code finally { … }}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param block the block
 */
public record FinallyClauseSyntax(TextSpan span, TextSpan keyword, BlockSyntax block)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(block);
  }
}
