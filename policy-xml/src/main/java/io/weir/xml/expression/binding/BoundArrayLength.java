package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * The number of elements of an array.
 *
 * @param syntax where it comes from
 * @param array the array
 * @param type its type
 */
public record BoundArrayLength(SyntaxNode syntax, BoundExpression array, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitArrayLength(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(array);
  }
}
