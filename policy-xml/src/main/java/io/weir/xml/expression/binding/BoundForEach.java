package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code foreach (T x in e) s}: the variables are fresh each turn.
 *
 * @param syntax where it comes from
 * @param kind how the source is walked
 * @param expression the source
 * @param element stands for the element as the source gives it
 * @param locals all variables of a turn
 * @param variable the variable; null for a deconstruction
 * @param value the element converted to the type of the variable; or the deconstruction, done for
 *     its effect
 * @param body the body
 * @param breakLabel where {@code break} goes
 * @param continueLabel where {@code continue} goes
 */
public record BoundForEach(
    SyntaxNode syntax,
    ForEachKind kind,
    BoundExpression expression,
    BoundReceiverPlaceholder element,
    List<LocalSymbol> locals,
    @Nullable LocalSymbol variable,
    BoundExpression value,
    BoundStatement body,
    LabelSymbol breakLabel,
    LabelSymbol continueLabel)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundForEach {
    locals = List.copyOf(locals);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitForEach(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(expression);
    action.accept(value);
    action.accept(body);
  }
}
