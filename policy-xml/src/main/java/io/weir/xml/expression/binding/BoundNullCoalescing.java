package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code a ?? b}.
 *
 * @param syntax where it comes from
 * @param left the left operand
 * @param leftValue stands for the left value when it is not null; of the T if that is a T? and the
 *     result is none
 * @param leftResult the value of the whole if left is not null
 * @param right the value of the whole otherwise
 * @param type its type
 */
public record BoundNullCoalescing(
    SyntaxNode syntax,
    BoundExpression left,
    BoundReceiverPlaceholder leftValue,
    BoundExpression leftResult,
    BoundExpression right,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitNullCoalescing(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(left);
    action.accept(leftResult);
    action.accept(right);
  }
}
