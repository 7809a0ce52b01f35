package io.weir.xml.expression.lowering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of the lowered tree. Lists end where control does not go on. */
public sealed interface JavaStatement {
  /** The offset in the expression's text that it comes from. */
  int position();

  /** {@code T name = value;}: every local has a value from the start. */
  record Declare(int position, String name, Class<?> type, JavaExpression value)
      implements JavaStatement {}

  /** An expression for its effect: a call. */
  record Evaluate(int position, JavaExpression expression) implements JavaStatement {}

  /** {@code target = value;}: a local, a field or an element. */
  record Store(int position, JavaExpression target, JavaExpression value)
      implements JavaStatement {}

  /** {@code if}; the second list is empty for none. */
  record If(
      int position,
      JavaExpression condition,
      List<JavaStatement> then,
      List<JavaStatement> otherwise)
      implements JavaStatement {}

  /** A loop until a jump; with a condition, until that fails. The label may be jumped to leave. */
  record While(
      int position,
      @Nullable String label,
      @Nullable JavaExpression condition,
      List<JavaStatement> body)
      implements JavaStatement {}

  /** Statements that a jump to the label leaves. */
  record Block(int position, @Nullable String label, List<JavaStatement> body)
      implements JavaStatement {}

  /** Leaves the statement with the label. */
  record Jump(int position, String label) implements JavaStatement {}

  /** {@code return}. */
  record Return(int position, @Nullable JavaExpression value) implements JavaStatement {}

  /** {@code try} with one handler for every throwable; both lists end normally. */
  record TryCatch(
      int position, List<JavaStatement> body, String variable, List<JavaStatement> handler)
      implements JavaStatement {}

  /** {@code try … finally}; both lists end normally. */
  record TryFinally(int position, List<JavaStatement> body, List<JavaStatement> last)
      implements JavaStatement {}

  /** Whether control can go on behind the statements, as Java sees it. */
  static boolean completes(List<JavaStatement> statements) {
    for (JavaStatement statement : statements) {
      if (!completes(statement)) {
        return false;
      }
    }
    return true;
  }

  /** Whether control can go on behind the statement, as Java sees it. */
  static boolean completes(JavaStatement statement) {
    if (statement instanceof Return || statement instanceof Jump) {
      return false;
    } else if (statement instanceof If branch) {
      return branch.otherwise().isEmpty()
          || completes(branch.then())
          || completes(branch.otherwise());
    } else if (statement instanceof While loop) {
      return loop.condition() != null || (loop.label() != null && jumps(loop.body(), loop.label()));
    } else if (statement instanceof Block block) {
      return completes(block.body())
          || (block.label() != null && jumps(block.body(), block.label()));
    }
    return true;
  }

  /** Whether a jump to the label is among the statements. */
  static boolean jumps(List<JavaStatement> statements, String label) {
    for (JavaStatement statement : statements) {
      boolean found = false;
      if (statement instanceof Jump jump) {
        found = jump.label().equals(label);
      } else if (statement instanceof If branch) {
        found = jumps(branch.then(), label) || jumps(branch.otherwise(), label);
      } else if (statement instanceof While loop) {
        found = jumps(loop.body(), label);
      } else if (statement instanceof Block block) {
        found = jumps(block.body(), label);
      } else if (statement instanceof TryCatch guarded) {
        found = jumps(guarded.body(), label) || jumps(guarded.handler(), label);
      } else if (statement instanceof TryFinally guarded) {
        found = jumps(guarded.body(), label) || jumps(guarded.last(), label);
      }
      if (found) {
        return true;
      }
    }
    return false;
  }
}
