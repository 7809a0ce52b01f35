package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code var x}.
 *
 * @param span its place in the expression's text
 * @param designation the variable
 */
public record VarPatternSyntax(TextSpan span, VariableDesignationSyntax designation)
    implements PatternSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(designation);
  }
}
