package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code c ? a : b}.
 *
 * @param syntax where it comes from
 * @param condition the condition
 * @param consequence the value if it holds
 * @param alternative the value otherwise
 * @param constantValue its value if it is a constant, else null
 * @param isRef whether it is one of two variables: {@code c ? ref a : ref b}
 * @param type its type
 */
public record BoundConditional(
    SyntaxNode syntax,
    BoundExpression condition,
    BoundExpression consequence,
    BoundExpression alternative,
    @Nullable ConstantValue constantValue,
    boolean isRef,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitConditional(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(condition);
    action.accept(consequence);
    action.accept(alternative);
  }
}
