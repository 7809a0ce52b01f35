package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code from x in e … select y}.
 *
 * @param span its place in the expression's text
 * @param fromClause the first clause
 * @param body all else
 */
public record QueryExpressionSyntax(
    TextSpan span, FromClauseSyntax fromClause, QueryBodySyntax body) implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(fromClause, body);
  }
}
