package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code e as T}.
 *
 * @param syntax where it comes from
 * @param operand the operand
 * @param type its type
 */
public record BoundAsOperator(SyntaxNode syntax, BoundExpression operand, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitAsOperator(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(operand);
  }
}
