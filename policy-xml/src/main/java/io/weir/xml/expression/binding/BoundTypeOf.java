package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code typeof(T)}.
 *
 * @param syntax where it comes from
 * @param operandType the T
 * @param type its type
 */
public record BoundTypeOf(SyntaxNode syntax, TypeSymbol operandType, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitTypeOf(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
