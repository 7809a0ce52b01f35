package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A catch clause.
 *
 * @param syntax where it comes from
 * @param local the exception, or null
 * @param exceptionType what it catches
 * @param locals further variables of the filter
 * @param filter the condition, or null: evaluated before inner finally blocks run; one that throws
 *     counts as false
 * @param body the body
 */
public record BoundCatch(
    SyntaxNode syntax,
    @Nullable LocalSymbol local,
    TypeSymbol exceptionType,
    List<LocalSymbol> locals,
    @Nullable BoundExpression filter,
    BoundBlock body)
    implements BoundNode {
  /** Copies the lists. */
  public BoundCatch {
    locals = List.copyOf(locals);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (filter != null) {
      action.accept(filter);
    }
    action.accept(body);
  }
}
