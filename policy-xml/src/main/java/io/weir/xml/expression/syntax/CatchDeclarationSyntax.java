package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code (T x)}.
 *
 * @param span its place in the expression's text
 * @param type the exception's type
 * @param identifier the variable, or null
 */
public record CatchDeclarationSyntax(
    TextSpan span, TypeSyntax type, @Nullable SyntaxToken identifier) implements SyntaxNode {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
