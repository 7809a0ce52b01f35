package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code $"…"}: what string.Format of the parts gives.
 *
 * @param syntax where it comes from
 * @param parts texts and holes in order
 * @param constantValue its value if all holes are constant texts, else null
 * @param type its type
 */
public record BoundInterpolatedString(
    SyntaxNode syntax,
    List<BoundInterpolationPart> parts,
    @Nullable ConstantValue constantValue,
    TypeSymbol type)
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
