package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A conversion; a type is never changed otherwise.
 *
 * @param syntax where it comes from
 * @param operand the operand
 * @param conversion its kind
 * @param isChecked whether overflow throws
 * @param isExplicit whether it was written as a cast
 * @param constantValue its value if it is a constant, else null
 * @param type its type
 */
public record BoundConversion(
    SyntaxNode syntax,
    BoundExpression operand,
    Conversion conversion,
    boolean isChecked,
    boolean isExplicit,
    @Nullable ConstantValue constantValue,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitConversion(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(operand);
  }
}
