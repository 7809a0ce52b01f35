package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * {@code e is pattern}.
 *
 * @param syntax where it comes from
 * @param expression the operand
 * @param pattern the pattern
 * @param type its type
 */
public record BoundIsPattern(
    SyntaxNode syntax, BoundExpression expression, BoundPattern pattern, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitIsPattern(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(expression);
    action.accept(pattern);
  }
}
