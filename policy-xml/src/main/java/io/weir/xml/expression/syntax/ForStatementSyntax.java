package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code for (d; c; i) s}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param declaration the variables, or null
 * @param initializers expressions in their place
 * @param condition the condition, or null
 * @param incrementors what is done after each turn
 * @param statement the body
 */
public record ForStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    @Nullable VariableDeclarationSyntax declaration,
    List<ExpressionSyntax> initializers,
    @Nullable ExpressionSyntax condition,
    List<ExpressionSyntax> incrementors,
    StatementSyntax statement)
    implements StatementSyntax {
  /** Copies the lists. */
  public ForStatementSyntax {
    initializers = List.copyOf(initializers);
    incrementors = List.copyOf(incrementors);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(declaration, initializers, condition, incrementors, statement);
  }
}
