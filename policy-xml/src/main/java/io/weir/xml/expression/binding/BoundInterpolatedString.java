package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code $"…"}: what string.Format of the parts gives.
 *
 * @param syntax where it comes from
 * @param parts texts and holes in order
 * @param type its type
 */
public record BoundInterpolatedString(
    SyntaxNode syntax, List<BoundInterpolationPart> parts, TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundInterpolatedString {
    parts = List.copyOf(parts);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitInterpolatedString(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    parts.forEach(action);
  }
}
