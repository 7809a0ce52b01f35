package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code ref T} of a ref local or of a function that returns a variable.
 *
 * @param span its place in the expression's text
 * @param readOnly whether {@code ref readonly}
 * @param type the type
 */
public record RefTypeSyntax(TextSpan span, boolean readOnly, TypeSyntax type)
    implements TypeSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type);
  }
}
