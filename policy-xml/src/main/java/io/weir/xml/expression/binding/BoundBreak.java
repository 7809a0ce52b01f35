package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code break;}.
 *
 * @param syntax where it comes from
 * @param label the label
 */
public record BoundBreak(SyntaxNode syntax, LabelSymbol label) implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitBreak(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
