package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code try … catch … finally …}.
 *
 * @param syntax where it comes from
 * @param tryBlock the protected block
 * @param catches tried in order
 * @param finallyBlock the finally block, or null
 */
public record BoundTry(
    SyntaxNode syntax,
    BoundBlock tryBlock,
    List<BoundCatch> catches,
    @Nullable BoundBlock finallyBlock)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundTry {
    catches = List.copyOf(catches);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitTry(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(tryBlock);
    catches.forEach(action);
    if (finallyBlock != null) {
      action.accept(finallyBlock);
    }
  }
}
