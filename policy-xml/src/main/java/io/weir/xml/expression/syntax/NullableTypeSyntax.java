package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code T?}.
 *
 * @param span its place in the expression's text
 * @param elementType the type before the mark
 * @param questionToken the mark
 */
public record NullableTypeSyntax(TextSpan span, TypeSyntax elementType, SyntaxToken questionToken)
    implements TypeSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(elementType);
  }
}
