package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code a..b}, of C# 8: always reported, and read for what else is to be said.
 *
 * @param span its place in the expression's text
 * @param left the start; null if it is left out
 * @param right the end; null if it is left out
 */
public record RangeExpressionSyntax(
    TextSpan span, @Nullable ExpressionSyntax left, @Nullable ExpressionSyntax right)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(left, right);
  }
}
