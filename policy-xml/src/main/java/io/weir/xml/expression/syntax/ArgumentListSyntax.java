package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code (a, b)}.
 *
 * @param span its place in the expression's text
 * @param arguments the arguments
 */
public record ArgumentListSyntax(TextSpan span, List<ArgumentSyntax> arguments)
    implements SyntaxNode {
  /** Copies the lists. */
  public ArgumentListSyntax {
    arguments = List.copyOf(arguments);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(arguments);
  }
}
