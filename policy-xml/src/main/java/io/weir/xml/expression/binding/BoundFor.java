package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code for (i; c; n) s}.
 *
 * @param syntax where it comes from
 * @param locals the loop's variables, shared by all turns
 * @param initializers what is done first
 * @param conditionLocals variables of the condition, fresh each turn
 * @param condition the condition, or null for none
 * @param increments what is done after each turn
 * @param body the body
 * @param breakLabel where {@code break} goes
 * @param continueLabel where {@code continue} goes
 */
public record BoundFor(
    SyntaxNode syntax,
    List<LocalSymbol> locals,
    List<BoundStatement> initializers,
    List<LocalSymbol> conditionLocals,
    @Nullable BoundExpression condition,
    List<BoundStatement> increments,
    BoundStatement body,
    LabelSymbol breakLabel,
    LabelSymbol continueLabel)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundFor {
    locals = List.copyOf(locals);
    initializers = List.copyOf(initializers);
    conditionLocals = List.copyOf(conditionLocals);
    increments = List.copyOf(increments);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitFor(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    initializers.forEach(action);
    if (condition != null) {
      action.accept(condition);
    }
    increments.forEach(action);
    action.accept(body);
  }
}
