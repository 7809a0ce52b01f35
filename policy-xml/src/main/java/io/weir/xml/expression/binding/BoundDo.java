package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code do s while (c);}.
 *
 * @param syntax where it comes from
 * @param locals variables of the condition
 * @param body the body
 * @param condition the condition
 * @param breakLabel where {@code break} goes
 * @param continueLabel where {@code continue} goes
 */
public record BoundDo(
    SyntaxNode syntax,
    List<LocalSymbol> locals,
    BoundStatement body,
    BoundExpression condition,
    LabelSymbol breakLabel,
    LabelSymbol continueLabel)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundDo {
    locals = List.copyOf(locals);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitDo(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(body);
    action.accept(condition);
  }
}
