package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * An element of a tuple, read or as a target.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param index the index from 0
 * @param type its type
 */
public record BoundTupleElement(
    SyntaxNode syntax, BoundExpression receiver, int index, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitTupleElement(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(receiver);
  }
}
