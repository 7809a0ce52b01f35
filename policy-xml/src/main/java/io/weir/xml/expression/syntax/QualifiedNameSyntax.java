package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code A.B} where only a type can stand.
 *
 * @param span its place in the expression's text
 * @param left the part before the last dot
 * @param right the part behind it
 */
public record QualifiedNameSyntax(TextSpan span, NameSyntax left, SimpleNameSyntax right)
    implements NameSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(left, right);
  }
}
