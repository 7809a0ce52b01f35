package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code new T[2]}, {@code new T[] { … }}.
 *
 * @param span its place in the expression's text
 * @param type the array's type; sizes stand in its first rank
 * @param initializer the elements, or null
 */
public record ArrayCreationExpressionSyntax(
    TextSpan span, ArrayTypeSyntax type, @Nullable InitializerExpressionSyntax initializer)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, initializer);
  }
}
