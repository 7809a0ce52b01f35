package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code { … }}.
 *
 * @param syntax where it comes from
 * @param locals the variables that it declares, fresh each time it is entered
 * @param localFunctions the functions that it declares
 * @param statements the statements
 */
public record BoundBlock(
    SyntaxNode syntax,
    List<LocalSymbol> locals,
    List<MethodSymbol> localFunctions,
    List<BoundStatement> statements)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundBlock {
    locals = List.copyOf(locals);
    localFunctions = List.copyOf(localFunctions);
    statements = List.copyOf(statements);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitBlock(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    statements.forEach(action);
  }
}
