package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;

/**
 * A constant of the type of the operand, or, for an operand of a reference type, boxed.
 *
 * @param syntax where it comes from
 * @param value the constant as an expression
 * @param type its type
 */
public record BoundConstantPattern(SyntaxNode syntax, BoundExpression value, TypeSymbol type)
    implements BoundPattern {
  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(value);
  }
}
