package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a lambda, an anonymous method or a local function.
 *
 * @param span its place in the expression's text
 * @param modifier {@code ref}, {@code out}, {@code in} or {@code params}, or null
 * @param type its type; null in a lambda that leaves it out
 * @param identifier its name
 * @param defaultValue the default of an optional parameter, or null
 */
public record ParameterSyntax(
    TextSpan span,
    @Nullable SyntaxToken modifier,
    @Nullable TypeSyntax type,
    SyntaxToken identifier,
    @Nullable ExpressionSyntax defaultValue)
    implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, defaultValue);
  }
}
