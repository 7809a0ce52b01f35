package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code var x}, {@code int x}, {@code var (x, y)} as an operand: of {@code out}, of a
 * deconstruction, of a tuple.
 *
 * @param span its place in the expression's text
 * @param type the type
 * @param designation the variables
 */
public record DeclarationExpressionSyntax(
    TextSpan span, TypeSyntax type, VariableDesignationSyntax designation)
    implements ExpressionSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(type, designation);
  }
}
