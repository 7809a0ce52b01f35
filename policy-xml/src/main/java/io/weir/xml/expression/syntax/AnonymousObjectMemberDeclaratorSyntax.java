package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Name = e} or {@code e}, whose last name is the member's.
 *
 * @param span its place in the expression's text
 * @param name the name, or null
 * @param expression the value
 */
public record AnonymousObjectMemberDeclaratorSyntax(
    TextSpan span, @Nullable SyntaxToken name, ExpressionSyntax expression) implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
