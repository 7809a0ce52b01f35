package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A local function. It is declared in the whole of its block, and does nothing where it stands.
 *
 * @param syntax where it comes from
 * @param function its signature; the key of its captures
 * @param body the body
 */
public record BoundLocalFunction(SyntaxNode syntax, MethodSymbol function, BoundBlock body)
    implements BoundStatement {
  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitLocalFunction(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(body);
  }
}
