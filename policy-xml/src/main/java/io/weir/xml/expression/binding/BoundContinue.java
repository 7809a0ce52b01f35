package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code continue;}.
 *
 * @param syntax where it comes from
 * @param label the label
 */
public record BoundContinue(SyntaxNode syntax, LabelSymbol label) implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitContinue(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
