package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code a = 1}.
 *
 * @param span its place in the expression's text
 * @param identifier the name
 * @param initializer the value, or null; an {@link InitializerExpressionSyntax} for {@code int[] a
 *     = { 1 }}
 */
public record VariableDeclaratorSyntax(
    TextSpan span, SyntaxToken identifier, @Nullable ExpressionSyntax initializer)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(initializer);
  }
}
