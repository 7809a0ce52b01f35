package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Statements without a scope of their own.
 *
 * @param syntax where it comes from
 * @param statements the statements
 */
public record BoundStatementList(SyntaxNode syntax, List<BoundStatement> statements)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundStatementList {
    statements = List.copyOf(statements);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitStatementList(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    statements.forEach(action);
  }
}
