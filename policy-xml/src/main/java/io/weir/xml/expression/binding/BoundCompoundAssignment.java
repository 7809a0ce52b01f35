package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code a op= b}: the target's parts are evaluated once, its value is read, the new value computed
 * and stored; that is the value of the whole.
 *
 * @param syntax where it comes from
 * @param left the target
 * @param oldValue stands for the value read
 * @param newValue the value to store, of the type of the target
 * @param type its type
 */
public record BoundCompoundAssignment(
    SyntaxNode syntax,
    BoundExpression left,
    BoundReceiverPlaceholder oldValue,
    BoundExpression newValue,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitCompoundAssignment(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(left);
    action.accept(newValue);
  }
}
