package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code (a, b) == (c, d)}: both sides are evaluated in full, then compared from left to right
 * until the answer is known.
 *
 * @param syntax where it comes from
 * @param isEqual {@code ==} rather than {@code !=}
 * @param left the left operand
 * @param right the right operand
 * @param leftElements stand for the elements of the left tuple
 * @param rightElements stand for the elements of the right tuple
 * @param comparisons one bool per element: whether they are equal (or unequal)
 * @param type its type
 */
public record BoundTupleEquality(
    SyntaxNode syntax,
    boolean isEqual,
    BoundExpression left,
    BoundExpression right,
    List<BoundReceiverPlaceholder> leftElements,
    List<BoundReceiverPlaceholder> rightElements,
    List<BoundExpression> comparisons,
    TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundTupleEquality {
    leftElements = List.copyOf(leftElements);
    rightElements = List.copyOf(rightElements);
    comparisons = List.copyOf(comparisons);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitTupleEquality(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(left);
    action.accept(right);
    leftElements.forEach(action);
    rightElements.forEach(action);
    comparisons.forEach(action);
  }
}
