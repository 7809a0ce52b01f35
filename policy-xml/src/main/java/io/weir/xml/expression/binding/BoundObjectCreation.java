package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code new T(…)}.
 *
 * @param syntax where it comes from
 * @param constructor the constructor
 * @param arguments one per parameter, in their order, converted
 * @param evaluationOrder the indices of the arguments in order of evaluation; empty if that is
 *     their own order
 * @param type its type
 */
public record BoundObjectCreation(
    SyntaxNode syntax,
    MethodSymbol constructor,
    List<BoundExpression> arguments,
    List<Integer> evaluationOrder,
    TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundObjectCreation {
    arguments = List.copyOf(arguments);
    evaluationOrder = List.copyOf(evaluationOrder);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitObjectCreation(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    arguments.forEach(action);
  }
}
