package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * An indexer, read or as a target.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param indexer the indexer
 * @param arguments one per parameter, in their order, converted
 * @param evaluationOrder the indices of the arguments in order of evaluation; empty if that is
 *     their own order
 * @param type its type
 */
public record BoundIndexerAccess(
    SyntaxNode syntax,
    BoundExpression receiver,
    PropertySymbol indexer,
    List<BoundExpression> arguments,
    List<Integer> evaluationOrder,
    TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundIndexerAccess {
    arguments = List.copyOf(arguments);
    evaluationOrder = List.copyOf(evaluationOrder);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitIndexerAccess(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(receiver);
    arguments.forEach(action);
  }
}
