package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code foreach (var (a, b) in e) s}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param variable a declaration or tuple expression
 * @param expression the collection
 * @param statement the body
 */
public record ForEachVariableStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    ExpressionSyntax variable,
    ExpressionSyntax expression,
    StatementSyntax statement)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(variable, expression, statement);
  }
}
