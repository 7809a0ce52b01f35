package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code let x = e}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param identifier the variable
 * @param expression its value
 */
public record LetClauseSyntax(
    TextSpan span, TextSpan keyword, SyntaxToken identifier, ExpressionSyntax expression)
    implements QueryClauseSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
