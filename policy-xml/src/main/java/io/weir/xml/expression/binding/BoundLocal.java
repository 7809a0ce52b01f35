package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A local variable, read or as a target.
 *
 * @param syntax where it comes from
 * @param local the variable
 * @param type its type
 */
public record BoundLocal(SyntaxNode syntax, LocalSymbol local, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitLocal(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}

  @Override
  public @Nullable ConstantValue constantValue() {
    return local.constantValue();
  }
}
