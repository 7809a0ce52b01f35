package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * An object whose members or elements are set after its creation. Also a nested initialiser: its
 * object is then a member of the outer one, and its value is not used.
 *
 * @param syntax where it comes from
 * @param object the object
 * @param placeholder stands for the object in the effects
 * @param effects assignments, calls of Add and nested initialisations in order
 * @param type its type
 */
public record BoundObjectInitialization(
    SyntaxNode syntax,
    BoundExpression object,
    BoundReceiverPlaceholder placeholder,
    List<BoundExpression> effects,
    TypeSymbol type)
    implements BoundExpression {
  /** Copies the lists. */
  public BoundObjectInitialization {
    effects = List.copyOf(effects);
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitObjectInitialization(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(object);
    effects.forEach(action);
  }
}
