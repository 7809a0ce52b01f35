package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code (a, name: b)}, at least two elements.
 *
 * @param span its place in the expression's text
 * @param arguments the elements
 */
public record TupleExpressionSyntax(TextSpan span, List<ArgumentSyntax> arguments)
    implements ExpressionSyntax {
  /** Copies the lists. */
  public TupleExpressionSyntax {
    arguments = List.copyOf(arguments);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(arguments);
  }
}
