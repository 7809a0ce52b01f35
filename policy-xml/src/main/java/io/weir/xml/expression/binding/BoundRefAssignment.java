package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code a = ref b}: the name {@code a} stands for the variable {@code b} from now on.
 *
 * @param syntax where it comes from
 * @param left a ref local or parameter
 * @param right the variable
 * @param type its type
 */
public record BoundRefAssignment(
    SyntaxNode syntax, BoundExpression left, BoundExpression right, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitRefAssignment(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(left);
    action.accept(right);
  }
}
