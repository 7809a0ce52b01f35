package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code (a, b)} after {@code var}.
 *
 * @param span its place in the expression's text
 * @param variables the variables
 */
public record ParenthesizedVariableDesignationSyntax(
    TextSpan span, List<VariableDesignationSyntax> variables) implements VariableDesignationSyntax {
  /** Copies the lists. */
  public ParenthesizedVariableDesignationSyntax {
    variables = List.copyOf(variables);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(variables);
  }
}
