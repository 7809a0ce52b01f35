package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * The default value of a type that has no constants: a struct, {@code T?}, a type parameter.
 *
 * @param syntax where it comes from
 * @param type its type
 */
public record BoundDefaultExpression(SyntaxNode syntax, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitDefaultExpression(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
