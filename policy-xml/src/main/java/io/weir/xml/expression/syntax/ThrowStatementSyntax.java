package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code throw e;}, {@code throw;}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param expression the exception, or null
 */
public record ThrowStatementSyntax(
    TextSpan span, TextSpan keyword, @Nullable ExpressionSyntax expression)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
