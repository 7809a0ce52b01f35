package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code (int a, string)}.
 *
 * @param span its place in the expression's text
 * @param elements at least two
 */
public record TupleTypeSyntax(TextSpan span, List<TupleElementSyntax> elements)
    implements TypeSyntax {
  /** Copies the lists. */
  public TupleTypeSyntax {
    elements = List.copyOf(elements);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(elements);
  }
}
