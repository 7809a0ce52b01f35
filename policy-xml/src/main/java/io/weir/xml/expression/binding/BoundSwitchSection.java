package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Labels of a switch and their statements.
 *
 * @param syntax where it comes from
 * @param labels at least one
 * @param locals pattern variables of the labels
 * @param statements the statements
 */
public record BoundSwitchSection(
    SyntaxNode syntax,
    List<BoundSwitchLabel> labels,
    List<LocalSymbol> locals,
    List<BoundStatement> statements)
    implements BoundNode {
  /** Copies the lists. */
  public BoundSwitchSection {
    labels = List.copyOf(labels);
    locals = List.copyOf(locals);
    statements = List.copyOf(statements);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    labels.forEach(action);
    statements.forEach(action);
  }
}
