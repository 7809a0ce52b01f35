package io.weir.xml.expression.binding;

import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code ;}.
 *
 * @param syntax where it comes from
 */
public record BoundNoOp(SyntaxNode syntax) implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitNoOp(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
