package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code while (c) s}.
 *
 * @param syntax where it comes from
 * @param locals variables of the condition, fresh each turn
 * @param condition the condition
 * @param body the body
 * @param breakLabel where {@code break} goes
 * @param continueLabel where {@code continue} goes
 */
public record BoundWhile(
    SyntaxNode syntax,
    List<LocalSymbol> locals,
    BoundExpression condition,
    BoundStatement body,
    LabelSymbol breakLabel,
    LabelSymbol continueLabel)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundWhile {
    locals = List.copyOf(locals);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitWhile(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(condition);
    action.accept(body);
  }
}
