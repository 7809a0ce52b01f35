package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A type where an expression can stand: only while binding.
 *
 * @param syntax where it comes from
 * @param type its type
 */
public record BoundTypeExpression(SyntaxNode syntax, TypeSymbol type) implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitUnfinished(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
