package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code new T(a) { … }}.
 *
 * @param span its place in the expression's text
 * @param type the type
 * @param argumentList the arguments, null if left out
 * @param initializer the initialiser, null if there is none
 */
public record ObjectCreationExpressionSyntax(
    TextSpan span,
    TypeSyntax type,
    @Nullable ArgumentListSyntax argumentList,
    @Nullable InitializerExpressionSyntax initializer)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, argumentList, initializer);
  }
}
