package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a value is taken apart into.
 *
 * @param syntax where it comes from
 * @param value stands for the value
 * @param method its Deconstruct with one out parameter per element (an extension takes the value as
 *     first argument); null for a tuple
 * @param parts stand for the elements of the value
 * @param elements the elements
 */
public record BoundDeconstruction(
    SyntaxNode syntax,
    BoundReceiverPlaceholder value,
    @Nullable MethodSymbol method,
    List<BoundReceiverPlaceholder> parts,
    List<BoundDeconstructionElement> elements)
    implements BoundNode {
  /** Copies the lists. */
  public BoundDeconstruction {
    parts = List.copyOf(parts);
    elements = List.copyOf(elements);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    parts.forEach(action);
    elements.forEach(action);
  }
}
