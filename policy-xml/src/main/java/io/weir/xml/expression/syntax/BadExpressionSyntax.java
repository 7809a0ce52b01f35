package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * What stands where an expression should be; empty span if nothing does. A diagnostic was reported;
 * a later phase reports nothing about it.
 *
 * @param span its place in the expression's text
 * @param parts operands that were recognised within
 */
public record BadExpressionSyntax(TextSpan span, List<ExpressionSyntax> parts)
    implements ExpressionSyntax {
  /** Copies the lists. */
  public BadExpressionSyntax {
    parts = List.copyOf(parts);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(parts);
  }
}
