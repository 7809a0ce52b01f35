package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A constant: a literal, {@code nameof}, a default value that is a constant.
 *
 * @param syntax where it comes from
 * @param constantValue its value if it is a constant, else null
 * @param type its type
 */
public record BoundLiteral(SyntaxNode syntax, ConstantValue constantValue, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitLiteral(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
