package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code new { Name = …, … }}.
 *
 * @param syntax where it comes from
 * @param arguments the values of the properties in order
 * @param type its type
 */
public record BoundAnonymousObjectCreation(
    SyntaxNode syntax, List<BoundExpression> arguments, AnonymousTypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundAnonymousObjectCreation {
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitAnonymousObjectCreation(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    arguments.forEach(action);
  }
}
