package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code throw e;}, {@code throw;}.
 *
 * @param syntax where it comes from
 * @param expression the exception; null for what the enclosing catch caught
 */
public record BoundThrow(SyntaxNode syntax, @Nullable BoundExpression expression)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitThrow(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (expression != null) {
      action.accept(expression);
    }
  }
}
