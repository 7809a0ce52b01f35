package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code return e;}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param expression the result, or null
 */
public record ReturnStatementSyntax(
    TextSpan span, TextSpan keyword, @Nullable ExpressionSyntax expression)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
