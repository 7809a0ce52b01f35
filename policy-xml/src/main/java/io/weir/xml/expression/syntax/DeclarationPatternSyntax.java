package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code T x}, {@code T _}.
 *
 * @param span its place in the expression's text
 * @param type the type
 * @param designation the variable
 */
public record DeclarationPatternSyntax(
    TextSpan span, TypeSyntax type, VariableDesignationSyntax designation)
    implements PatternSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, designation);
  }
}
