package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code return e;}.
 *
 * @param syntax where it comes from
 * @param expression the result, or null
 */
public record BoundReturn(SyntaxNode syntax, @Nullable BoundExpression expression)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitReturn(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (expression != null) {
      action.accept(expression);
    }
  }
}
