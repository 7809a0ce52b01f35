package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One target of a deconstruction: a nested one, or a variable.
 *
 * @param syntax where it comes from
 * @param nested a nested deconstruction, whose value is the part; or null
 * @param target the variable or discard; or null
 * @param converted the part converted to the type of the target; null with nested
 */
public record BoundDeconstructionElement(
    SyntaxNode syntax,
    @Nullable BoundDeconstruction nested,
    @Nullable BoundExpression target,
    @Nullable BoundExpression converted)
    implements BoundNode {
  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (nested != null) {
      action.accept(nested);
    }
    if (target != null) {
      action.accept(target);
    }
    if (converted != null) {
      action.accept(converted);
    }
  }
}
