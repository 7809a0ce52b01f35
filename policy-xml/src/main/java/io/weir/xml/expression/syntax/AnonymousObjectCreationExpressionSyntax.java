package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code new { A = 1, b.C }}.
 *
 * @param span its place in the expression's text
 * @param initializers the members
 */
public record AnonymousObjectCreationExpressionSyntax(
    TextSpan span, List<AnonymousObjectMemberDeclaratorSyntax> initializers)
    implements ExpressionSyntax {
  /** Copies the lists. */
  public AnonymousObjectCreationExpressionSyntax {
    initializers = List.copyOf(initializers);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(initializers);
  }
}
