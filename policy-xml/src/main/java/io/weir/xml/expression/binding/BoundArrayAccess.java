package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * An element of an array, read or as a target.
 *
 * @param syntax where it comes from
 * @param array the array
 * @param indices the indices: int, uint, long or ulong
 * @param type its type
 */
public record BoundArrayAccess(
    SyntaxNode syntax, BoundExpression array, List<BoundExpression> indices, TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundArrayAccess {
    indices = List.copyOf(indices);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitArrayAccess(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(array);
    indices.forEach(action);
  }
}
