package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method or local function. An argument for {@code ref} or {@code out} is a variable or
 * a {@link BoundDiscard}.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param method the method
 * @param arguments one per parameter, in their order, converted
 * @param evaluationOrder the indices of the arguments in order of evaluation; empty if that is
 *     their own order
 * @param invokedAsExtension whether the first argument was written as the receiver
 * @param type its type
 */
public record BoundCall(
    SyntaxNode syntax,
    @Nullable BoundExpression receiver,
    MethodSymbol method,
    List<BoundExpression> arguments,
    List<Integer> evaluationOrder,
    boolean invokedAsExtension,
    TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundCall {
    arguments = List.copyOf(arguments);
    evaluationOrder = List.copyOf(evaluationOrder);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitCall(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (receiver != null) {
      action.accept(receiver);
    }
    arguments.forEach(action);
  }
}
