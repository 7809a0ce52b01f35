package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a name means: only while binding.
 *
 * @param syntax where it comes from
 * @param nameSyntax the name alone
 * @param name the name
 * @param receiver the receiver or type before the dot, or null
 * @param methods what the receiver's type declares, most derived first
 * @param typeArguments the type arguments written, or empty
 */
record BoundMethodGroup(
    SyntaxNode syntax,
    SyntaxNode nameSyntax,
    String name,
    @Nullable BoundExpression receiver,
    List<MethodSymbol> methods,
    List<TypeSymbol> typeArguments)
    implements BoundExpression {
  @Override
  public @Nullable TypeSymbol type() {
    return null;
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitUnfinished(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    if (receiver != null) {
      action.accept(receiver);
    }
  }
}
