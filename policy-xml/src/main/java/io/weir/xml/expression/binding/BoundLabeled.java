package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code name: s}.
 *
 * @param syntax where it comes from
 * @param label the label
 * @param statement the statement
 */
public record BoundLabeled(SyntaxNode syntax, LabelSymbol label, BoundStatement statement)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitLabeled(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(statement);
  }
}
