package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An argument: {@code e}, {@code name: e}, {@code ref e}, {@code out var x}.
 *
 * @param span its place in the expression's text
 * @param name the parameter's name, or null
 * @param refKindKeyword {@code ref}, {@code out} or {@code in}, or null
 * @param expression the value
 */
public record ArgumentSyntax(
    TextSpan span,
    @Nullable SyntaxToken name,
    @Nullable SyntaxToken refKindKeyword,
    ExpressionSyntax expression)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
