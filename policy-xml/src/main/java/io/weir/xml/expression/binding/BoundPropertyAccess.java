package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A property, read or as a target.
 *
 * @param syntax where it comes from
 * @param receiver the receiver; null if there is none
 * @param property the property
 * @param type its type
 */
public record BoundPropertyAccess(
    SyntaxNode syntax, @Nullable BoundExpression receiver, PropertySymbol property, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitPropertyAccess(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (receiver != null) {
      action.accept(receiver);
    }
  }
}
