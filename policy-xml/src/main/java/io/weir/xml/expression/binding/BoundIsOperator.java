package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code e is T}.
 *
 * @param syntax where it comes from
 * @param operand the operand
 * @param targetType the T
 * @param type its type
 */
public record BoundIsOperator(
    SyntaxNode syntax, BoundExpression operand, TypeSymbol targetType, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitIsOperator(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(operand);
  }
}
