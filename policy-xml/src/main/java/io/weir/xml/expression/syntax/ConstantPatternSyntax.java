package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * A constant; after {@code is} or {@code case} it may turn out to be a type.
 *
 * @param span its place in the expression's text
 * @param expression the constant
 */
public record ConstantPatternSyntax(TextSpan span, ExpressionSyntax expression)
    implements PatternSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(expression);
  }
}
