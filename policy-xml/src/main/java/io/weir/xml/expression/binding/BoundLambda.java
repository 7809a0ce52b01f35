package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A lambda or anonymous method as a delegate.
 *
 * @param syntax where it comes from
 * @param signature its parameters and result; the key of its captures
 * @param body the body
 * @param type its type
 */
public record BoundLambda(
    SyntaxNode syntax, MethodSymbol signature, BoundBlock body, TypeSymbol type)
    implements BoundExpression {
  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitLambda(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(body);
  }
}
