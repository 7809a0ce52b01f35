package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an error was reported for; never in a body without errors.
 *
 * @param syntax where it comes from
 * @param children what could be made of its parts
 * @param type its type
 */
public record BoundBadExpression(SyntaxNode syntax, List<BoundExpression> children, TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundBadExpression {
    children = List.copyOf(children);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitBadExpression(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    children.forEach(action);
  }
}
