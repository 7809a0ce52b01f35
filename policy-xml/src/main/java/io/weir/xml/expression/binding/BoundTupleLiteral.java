package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code (a, b)}.
 *
 * @param syntax where it comes from
 * @param arguments the elements
 * @param type its type
 */
public record BoundTupleLiteral(SyntaxNode syntax, List<BoundExpression> arguments, TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundTupleLiteral {
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitTupleLiteral(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    arguments.forEach(action);
  }
}
