package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A text or a hole of an interpolated string.
 *
 * @param syntax where it comes from
 * @param text the text; null for a hole
 * @param value the value as object; null for a text
 * @param alignment the alignment, or null
 * @param format the format, or null
 */
public record BoundInterpolationPart(
    SyntaxNode syntax,
    @Nullable String text,
    @Nullable BoundExpression value,
    @Nullable Integer alignment,
    @Nullable String format)
    implements BoundNode {
  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (value != null) {
      action.accept(value);
    }
  }
}
