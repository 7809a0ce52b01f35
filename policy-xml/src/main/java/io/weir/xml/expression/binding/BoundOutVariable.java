package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code out var x} whose type is not yet known: only while binding.
 *
 * @param syntax where it comes from
 * @param local the variable
 * @param type its type
 */
public record BoundOutVariable(
    SyntaxNode syntax, @Nullable LocalSymbol local, @Nullable TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitUnfinished(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
