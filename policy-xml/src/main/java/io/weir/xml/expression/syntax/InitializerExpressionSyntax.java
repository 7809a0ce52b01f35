package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A braced list.
 *
 * @param span its place in the expression's text
 * @param kind what it initialises
 * @param expressions its elements
 */
public record InitializerExpressionSyntax(
    TextSpan span, InitializerKind kind, List<ExpressionSyntax> expressions)
    implements ExpressionSyntax {
  /** Copies the lists. */
  public InitializerExpressionSyntax {
    expressions = List.copyOf(expressions);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(expressions);
  }
}
