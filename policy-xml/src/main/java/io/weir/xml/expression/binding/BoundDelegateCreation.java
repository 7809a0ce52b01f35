package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A method as a delegate; the receiver is evaluated once, here.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param method the method
 * @param invokedAsExtension whether the receiver becomes the first argument
 * @param type its type
 */
public record BoundDelegateCreation(
    SyntaxNode syntax,
    @Nullable BoundExpression receiver,
    MethodSymbol method,
    boolean invokedAsExtension,
    TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitDelegateCreation(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (receiver != null) {
      action.accept(receiver);
    }
  }
}
