package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code foreach (T x in e) s}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param type the variable's type
 * @param identifier the variable
 * @param expression the collection
 * @param statement the body
 */
public record ForEachStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    TypeSyntax type,
    SyntaxToken identifier,
    ExpressionSyntax expression,
    StatementSyntax statement)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, expression, statement);
  }
}
