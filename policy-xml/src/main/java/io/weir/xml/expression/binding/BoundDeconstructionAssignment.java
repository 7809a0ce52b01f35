package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code (a, b) = e}, {@code var (a, b) = e}: the parts of the targets are evaluated, then the
 * right side, then its elements are taken, converted, and assigned from left to right. Its value is
 * the tuple of what was assigned.
 *
 * @param syntax where it comes from
 * @param deconstruction the targets
 * @param right what is taken apart
 * @param type its type
 */
public record BoundDeconstructionAssignment(
    SyntaxNode syntax, BoundDeconstruction deconstruction, BoundExpression right, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitDeconstructionAssignment(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(deconstruction);
    action.accept(right);
  }
}
