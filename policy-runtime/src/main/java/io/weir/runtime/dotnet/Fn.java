package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * A delegate: Func, Action, Predicate, Comparison… Arguments and results are boxed; an Action's
 * result is null. The compiler emits one subclass per document and switches on the lambda's number;
 * runtime code overrides the arity it needs.
 */
public abstract class Fn {
  /** Calls a delegate without parameters. */
  public @Nullable Object call0() {
    throw new IllegalStateException("not a delegate of 0 parameters");
  }

  /** Calls a delegate of one parameter. */
  public @Nullable Object call1(@Nullable Object a) {
    throw new IllegalStateException("not a delegate of 1 parameter");
  }

  /** Calls a delegate of two parameters. */
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    throw new IllegalStateException("not a delegate of 2 parameters");
  }

  /** Calls a delegate of three parameters. */
  public @Nullable Object call3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    throw new IllegalStateException("not a delegate of 3 parameters");
  }

  /** Calls a delegate of four parameters. */
  public @Nullable Object call4(
      @Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d) {
    throw new IllegalStateException("not a delegate of 4 parameters");
  }

  /** Calls a delegate of any number of parameters. */
  public @Nullable Object call(@Nullable Object[] arguments) {
    return switch (arguments.length) {
      case 0 -> call0();
      case 1 -> call1(arguments[0]);
      case 2 -> call2(arguments[0], arguments[1]);
      case 3 -> call3(arguments[0], arguments[1], arguments[2]);
      case 4 -> call4(arguments[0], arguments[1], arguments[2], arguments[3]);
      default ->
          throw new IllegalStateException("not a delegate of " + arguments.length + " parameters");
    };
  }
}
