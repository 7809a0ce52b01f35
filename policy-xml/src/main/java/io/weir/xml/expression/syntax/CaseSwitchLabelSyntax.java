package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code case e:} with a constant.
 *
 * @param span its place in the expression's text
 * @param value the constant
 */
public record CaseSwitchLabelSyntax(TextSpan span, ExpressionSyntax value)
    implements SwitchLabelSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(value);
  }
}
