package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * The place that an {@code out} or {@code ref} argument names; its value is boxed. Used by one
 * thread.
 */
public final class Ref {
  /** Stands for a value that is not there; no value of .NET. */
  public static final Object NOTHING = new Object();

  /** The boxed value. */
  public @Nullable Object value;

  /** A place that holds null. */
  public Ref() {}

  /** A place that holds a boxed value. */
  public Ref(@Nullable Object value) {
    this.value = value;
  }
}
