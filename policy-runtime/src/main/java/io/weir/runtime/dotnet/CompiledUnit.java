package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * The compiled expressions of one source text, by number. Each expression has one method that fits
 * the Java form of its result; the others refuse its number. Immutable, for all threads; the budget
 * is that of the calling thread's evaluation, or null for an expression that counts nothing.
 */
public abstract class CompiledUnit {
  /** Evaluates an expression of any result, which is boxed. */
  public abstract @Nullable Object evaluate(
      int id, @Nullable Budget budget, @Nullable Object context);

  /** Evaluates an expression whose result is a string. */
  public @Nullable String evaluateString(
      int id, @Nullable Budget budget, @Nullable Object context) {
    throw new IllegalArgumentException("no string expression " + id);
  }

  /** Evaluates an expression whose result is a bool. */
  public boolean evaluateBool(int id, @Nullable Budget budget, @Nullable Object context) {
    throw new IllegalArgumentException("no bool expression " + id);
  }
}
