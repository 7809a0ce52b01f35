package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code T x = e;}; a constant has none.
 *
 * @param syntax where it comes from
 * @param local the variable
 * @param initializer the first value, or null
 */
public record BoundLocalDeclaration(
    SyntaxNode syntax, LocalSymbol local, @Nullable BoundExpression initializer)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitLocalDeclaration(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (initializer != null) {
      action.accept(initializer);
    }
  }
}
