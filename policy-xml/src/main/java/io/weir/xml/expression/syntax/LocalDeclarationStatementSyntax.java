package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * {@code int a = 1, b;}, {@code const int c = 2;}.
 *
 * @param span its place in the expression's text
 * @param isConst whether it declares constants
 * @param declaration the variables
 */
public record LocalDeclarationStatementSyntax(
    TextSpan span, boolean isConst, VariableDeclarationSyntax declaration)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(declaration);
  }
}
