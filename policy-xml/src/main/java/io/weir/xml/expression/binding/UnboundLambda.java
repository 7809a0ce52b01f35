package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.AnonymousFunctionExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A lambda whose delegate type is not yet known: only while binding. Compared by identity. */
final class UnboundLambda implements BoundExpression {
  private final AnonymousFunctionExpressionSyntax syntax;

  UnboundLambda(AnonymousFunctionExpressionSyntax syntax) {
    this.syntax = syntax;
  }

  @Override
  public SyntaxNode syntax() {
    return syntax;
  }

  @Override
  public @Nullable TypeSymbol type() {
    return null;
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitUnfinished(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
