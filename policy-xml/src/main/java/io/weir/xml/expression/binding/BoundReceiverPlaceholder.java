package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/** Stands for a value that the owner of the placeholder has evaluated. Compared by identity. */
public final class BoundReceiverPlaceholder implements BoundExpression {
  private final SyntaxNode syntax;
  private final TypeSymbol type;

  /** Creates one. */
  public BoundReceiverPlaceholder(SyntaxNode syntax, TypeSymbol type) {
    this.syntax = syntax;
    this.type = type;
  }

  @Override
  public SyntaxNode syntax() {
    return syntax;
  }

  @Override
  public TypeSymbol type() {
    return type;
  }

  @Override
  public <R> R accept(BoundExpressionVisitor<R> visitor) {
    return visitor.visitReceiverPlaceholder(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
