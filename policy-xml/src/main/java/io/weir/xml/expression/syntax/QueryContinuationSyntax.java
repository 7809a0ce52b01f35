package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code into x …}.
 *
 * @param span its place in the expression's text
 * @param keyword the {@code into}
 * @param identifier the variable
 * @param body the rest
 */
public record QueryContinuationSyntax(
    TextSpan span, TextSpan keyword, SyntaxToken identifier, QueryBodySyntax body)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(body);
  }
}
