package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code if (c) s else t}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param condition the condition
 * @param statement what is done if it holds
 * @param elseClause the else, or null
 */
public record IfStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    ExpressionSyntax condition,
    StatementSyntax statement,
    @Nullable ElseClauseSyntax elseClause)
    implements StatementSyntax {
  @Override
  public List<SyntaxNode> children() {
    return Children.of(condition, statement, elseClause);
  }
}
