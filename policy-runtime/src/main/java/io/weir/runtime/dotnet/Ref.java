package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * A variable of its own: a local that closures or other names share, and the place that an {@code
 * out} or {@code ref} argument of a method names. Used by one thread.
 */
public final class Ref extends Reference {
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

  @Override
  public @Nullable Object get() {
    return value;
  }

  @Override
  public void set(@Nullable Object boxed) {
    value = boxed;
  }
}
