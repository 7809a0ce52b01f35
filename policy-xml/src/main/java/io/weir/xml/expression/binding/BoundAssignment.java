package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code a = b}; its value is what was assigned.
 *
 * @param syntax where it comes from
 * @param left the target
 * @param right the right operand
 * @param type its type
 */
public record BoundAssignment(
    SyntaxNode syntax, BoundExpression left, BoundExpression right, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitAssignment(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(left);
    action.accept(right);
  }
}
