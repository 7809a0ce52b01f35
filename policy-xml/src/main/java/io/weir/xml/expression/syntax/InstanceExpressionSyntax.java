package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code this} or {@code base}: never valid in an expression of a policy, and reported by the
 * parser.
 *
 * @param span its place in the expression's text
 * @param keyword which
 */
public record InstanceExpressionSyntax(TextSpan span, SyntaxToken keyword)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
