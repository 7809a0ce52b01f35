package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A namespace before a dot: only while binding.
 *
 * @param syntax where it comes from
 * @param namespace its full name
 */
record BoundNamespaceExpression(SyntaxNode syntax, String namespace) implements BoundExpression {
  @Override
  public @Nullable TypeSymbol type() {
    return null;
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitUnfinished(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
