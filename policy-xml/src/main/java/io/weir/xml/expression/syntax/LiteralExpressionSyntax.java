package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A literal: number, string, character, {@code true}, {@code false}, {@code null} or {@code
 * default}. The token's kind tells which; its value is the constant.
 *
 * @param span its place in the expression's text
 * @param token the literal
 */
public record LiteralExpressionSyntax(TextSpan span, SyntaxToken token)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return List.of();
  }
}
