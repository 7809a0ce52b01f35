package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code e is T x}, {@code e is null}, {@code e is var x}. A plain {@code e is T} is a {@link
 * BinaryExpressionSyntax}.
 *
 * @param span its place in the expression's text
 * @param expression the operand
 * @param isKeyword the {@code is}
 * @param pattern the pattern
 */
public record IsPatternExpressionSyntax(
    TextSpan span, ExpressionSyntax expression, SyntaxToken isKeyword, PatternSyntax pattern)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression, pattern);
  }
}
