package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code new T()} of a type parameter.
 *
 * @param syntax where it comes from
 * @param type its type
 */
public record BoundTypeParameterCreation(SyntaxNode syntax, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitTypeParameterCreation(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
