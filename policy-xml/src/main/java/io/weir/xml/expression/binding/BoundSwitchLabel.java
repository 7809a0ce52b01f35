package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One label of a switch; tried in the order of writing, default last.
 *
 * @param syntax where it comes from
 * @param label where goto case goes
 * @param pattern what must match; null for default
 * @param when what must hold besides, or null
 */
public record BoundSwitchLabel(
    SyntaxNode syntax,
    LabelSymbol label,
    @Nullable BoundPattern pattern,
    @Nullable BoundExpression when)
    implements BoundNode {
  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (pattern != null) {
      action.accept(pattern);
    }
    if (when != null) {
      action.accept(when);
    }
  }
}
