package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code using (d) s}; one of declaration and expression is null.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param declaration the variables, or null
 * @param expression the resource, or null
 * @param statement the body
 */
public record UsingStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    @Nullable VariableDeclarationSyntax declaration,
    @Nullable ExpressionSyntax expression,
    StatementSyntax statement)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(declaration, expression, statement);
  }
}
