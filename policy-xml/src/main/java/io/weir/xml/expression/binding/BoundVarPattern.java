package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code var x}: matches null too.
 *
 * @param syntax where it comes from
 * @param local the variable; null for a discard
 * @param type the type of the operand
 */
public record BoundVarPattern(SyntaxNode syntax, @Nullable LocalSymbol local, TypeSymbol type)
    implements BoundPattern {
  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {}
}
