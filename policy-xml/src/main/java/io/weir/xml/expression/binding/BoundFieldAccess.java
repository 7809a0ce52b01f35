package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.FieldSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A constant, an enum member or a static read-only field.
 *
 * @param syntax where it comes from
 * @param field the field
 * @param type its type
 */
public record BoundFieldAccess(SyntaxNode syntax, FieldSymbol field, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitFieldAccess(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}

  @Override
  public @Nullable ConstantValue constantValue() {
    return field.constantValue();
  }
}
