package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * The compiled expressions of one source text, by number. Immutable, for all threads; the budget is
 * that of the calling thread's evaluation, or null for an expression that counts nothing.
 */
public abstract class CompiledUnit {
  /** Evaluates an expression; the result is boxed. */
  public abstract @Nullable Object evaluate(
      int id, @Nullable Budget budget, @Nullable Object context);
}
