package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * A call of a delegate.
 *
 * @param syntax where it comes from
 * @param delegate the delegate
 * @param invoke the signature
 * @param arguments one per parameter, in their order, converted
 * @param evaluationOrder the indices of the arguments in order of evaluation; empty if that is
 *     their own order
 * @param type its type
 */
public record BoundDelegateCall(
    SyntaxNode syntax,
    BoundExpression delegate,
    MethodSymbol invoke,
    List<BoundExpression> arguments,
    List<Integer> evaluationOrder,
    TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundDelegateCall {
    arguments = List.copyOf(arguments);
    evaluationOrder = List.copyOf(evaluationOrder);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitDelegateCall(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(delegate);
    arguments.forEach(action);
  }
}
