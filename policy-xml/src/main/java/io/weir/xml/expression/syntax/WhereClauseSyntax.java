package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code where c}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param condition the condition
 */
public record WhereClauseSyntax(TextSpan span, TextSpan keyword, ExpressionSyntax condition)
    implements QueryClauseSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(condition);
  }
}
