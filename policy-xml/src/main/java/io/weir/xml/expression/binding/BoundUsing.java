package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code using (…) s}: each resource that is not null is disposed at the end, the last first.
 *
 * @param syntax where it comes from
 * @param locals the variables that it declares, fresh each time it is entered
 * @param declarations the variables, or empty
 * @param expression the resource if there are no variables, else null
 * @param body the body
 */
public record BoundUsing(
    SyntaxNode syntax,
    List<LocalSymbol> locals,
    List<BoundLocalDeclaration> declarations,
    @Nullable BoundExpression expression,
    BoundStatement body)
    implements BoundStatement {
  /** Copies the lists. */
  public BoundUsing {
    locals = List.copyOf(locals);
    declarations = List.copyOf(declarations);
  }

  @Override
  public <R> R accept(BoundStatementVisitor<R> visitor) {
    return visitor.visitUsing(this);
  }

  @Override
  public void forEachChild(Consumer<? super BoundNode> action) {
    declarations.forEach(action);
    if (expression != null) {
      action.accept(expression);
    }
    action.accept(body);
  }
}
