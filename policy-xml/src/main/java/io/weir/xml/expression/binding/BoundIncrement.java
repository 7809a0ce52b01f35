package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code ++a}, {@code a--}: as a compound assignment.
 *
 * @param syntax where it comes from
 * @param isPrefix whether the value of the whole is the new value, not the old
 * @param operand the target
 * @param oldValue stands for the value read
 * @param newValue the value to store
 * @param type its type
 */
public record BoundIncrement(
    SyntaxNode syntax,
    boolean isPrefix,
    BoundExpression operand,
    BoundReceiverPlaceholder oldValue,
    BoundExpression newValue,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitIncrement(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(operand);
    action.accept(newValue);
  }
}
