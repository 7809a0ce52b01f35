package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code _} as a target.
 *
 * @param syntax where it comes from
 * @param type its type
 */
public record BoundDiscard(SyntaxNode syntax, TypeSymbol type) implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitDiscard(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
