package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A binary operator. The operands have the operator's types (of which {@code T?} if lifted).
 * Operators on enums are those on their numbers, between conversions.
 *
 * @param syntax where it comes from
 * @param kind the operator
 * @param operandKind the type that it works on
 * @param isLifted whether a null operand gives null
 * @param isChecked whether overflow throws
 * @param method a user-defined operator, else null
 * @param left the left operand
 * @param right the right operand
 * @param constantValue its value if it is a constant, else null
 * @param type its type
 */
public record BoundBinaryOperator(
    SyntaxNode syntax,
    BinaryOperatorKind kind,
    OperandKind operandKind,
    boolean isLifted,
    boolean isChecked,
    @Nullable MethodSymbol method,
    BoundExpression left,
    BoundExpression right,
    @Nullable ConstantValue constantValue,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitBinaryOperator(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(left);
    action.accept(right);
  }
}
