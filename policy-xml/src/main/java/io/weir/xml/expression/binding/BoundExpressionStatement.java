package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code e;}.
 *
 * @param syntax where it comes from
 * @param expression the operand
 */
public record BoundExpressionStatement(SyntaxNode syntax, BoundExpression expression)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitExpressionStatement(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(expression);
  }
}
