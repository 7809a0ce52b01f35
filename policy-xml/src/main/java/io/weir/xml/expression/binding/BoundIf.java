package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code if (c) s else t}.
 *
 * @param syntax where it comes from
 * @param condition the condition
 * @param consequence what is done if it holds
 * @param alternative what is done otherwise, or null
 */
public record BoundIf(
    SyntaxNode syntax,
    BoundExpression condition,
    BoundStatement consequence,
    @Nullable BoundStatement alternative)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitIf(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(condition);
    action.accept(consequence);
    if (alternative != null) {
      action.accept(alternative);
    }
  }
}
