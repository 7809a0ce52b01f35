package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A parameter, read or as a target.
 *
 * @param syntax where it comes from
 * @param parameter the parameter
 * @param type its type
 */
public record BoundParameter(SyntaxNode syntax, ParameterSymbol parameter, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitParameter(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
