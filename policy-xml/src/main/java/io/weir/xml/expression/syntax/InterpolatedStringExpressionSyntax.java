package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code $"…"} or {@code $@"…"}.
 *
 * @param span its place in the expression's text
 * @param contents texts and holes in order; two texts never stand side by side
 */
public record InterpolatedStringExpressionSyntax(
    TextSpan span, List<InterpolatedStringContentSyntax> contents) implements ExpressionSyntax {
  /** Copies the lists. */
  public InterpolatedStringExpressionSyntax {
    contents = List.copyOf(contents);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(contents);
  }
}
