package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A property of an anonymous object.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param index the index from 0
 * @param type its type
 */
public record BoundAnonymousProperty(
    SyntaxNode syntax, BoundExpression receiver, int index, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitAnonymousProperty(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(receiver);
  }
}
