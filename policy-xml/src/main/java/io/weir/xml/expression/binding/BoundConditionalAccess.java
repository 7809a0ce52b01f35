package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code e?.rest}: null (of the type of the whole; nothing for void) if the receiver is null.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param placeholder stands for the receiver when it is not null; of the T if that is a T?
 * @param whenNotNull the value otherwise, of the type of the whole; or void
 * @param type its type
 */
public record BoundConditionalAccess(
    SyntaxNode syntax,
    BoundExpression receiver,
    BoundReceiverPlaceholder placeholder,
    BoundExpression whenNotNull,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitConditionalAccess(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(receiver);
    action.accept(whenNotNull);
  }
}
