package io.weir.xml.expression.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code try { … } catch … finally …}.
 *
 * @param span its place in the expression's text
 * @param keyword the keyword
 * @param block the protected block
 * @param catches the catch clauses
 * @param finallyClause the finally clause, or null
 */
public record TryStatementSyntax(
    TextSpan span,
    TextSpan keyword,
    BlockSyntax block,
    List<CatchClauseSyntax> catches,
    @Nullable FinallyClauseSyntax finallyClause)
    implements StatementSyntax {
  /** Copies the lists. */
  public TryStatementSyntax {
    catches = List.copyOf(catches);
  }

  @Override
  public List<SyntaxNode> children() {
    return Children.of(block, catches, finallyClause);
  }
}
