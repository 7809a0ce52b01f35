package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code new T[n]}, {@code new T[] { … }}.
 *
 * @param syntax where it comes from
 * @param sizes one per dimension: int, uint, long or ulong
 * @param initializer the elements, or null
 * @param type its type
 */
public record BoundArrayCreation(
    SyntaxNode syntax,
    List<BoundExpression> sizes,
    @Nullable BoundArrayInitializer initializer,
    ArrayTypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundArrayCreation {
    sizes = List.copyOf(sizes);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitArrayCreation(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    sizes.forEach(action);
    if (initializer != null) {
      action.accept(initializer);
    }
  }
}
