package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code goto}: to a label, or the label of a switch.
 *
 * @param syntax where it comes from
 * @param label the label
 */
public record BoundGoto(SyntaxNode syntax, LabelSymbol label) implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitGoto(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
