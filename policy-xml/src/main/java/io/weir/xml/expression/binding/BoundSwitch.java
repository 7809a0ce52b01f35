package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code switch (e) { … }}.
 *
 * @param syntax where it comes from
 * @param expression the value
 * @param locals variables that the sections' statements declare
 * @param localFunctions functions that they declare
 * @param sections the sections
 * @param breakLabel where {@code break} goes
 */
public record BoundSwitch(
    SyntaxNode syntax,
    BoundExpression expression,
    List<LocalSymbol> locals,
    List<MethodSymbol> localFunctions,
    List<BoundSwitchSection> sections,
    LabelSymbol breakLabel)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundSwitch {
    locals = List.copyOf(locals);
    localFunctions = List.copyOf(localFunctions);
    sections = List.copyOf(sections);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitSwitch(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    action.accept(expression);
    sections.forEach(action);
  }
}
