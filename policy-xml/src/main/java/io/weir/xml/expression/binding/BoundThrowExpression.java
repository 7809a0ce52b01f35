package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code throw e} as an operand.
 *
 * @param syntax where it comes from
 * @param expression the operand
 * @param type its type
 */
public record BoundThrowExpression(SyntaxNode syntax, BoundExpression expression, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitThrowExpression(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(expression);
  }
}
