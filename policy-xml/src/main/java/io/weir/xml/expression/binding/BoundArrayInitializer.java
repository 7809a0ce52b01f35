package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * The elements of an array; for several dimensions, those of the first are initialisers themselves.
 * Stands only within {@link BoundArrayCreation}.
 *
 * @param syntax where it comes from
 * @param elements the elements
 * @param type its type
 */
public record BoundArrayInitializer(
    SyntaxNode syntax, List<BoundExpression> elements, TypeSymbol type) implements BoundExpression {
  /** Copies the lists. */
  public BoundArrayInitializer {
    elements = List.copyOf(elements);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitArrayInitializer(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    elements.forEach(action);
  }
}
