package io.weir.runtime.dotnet.number;

import org.jspecify.annotations.Nullable;

/** A value of our own that {@code Convert} may convert because it holds one of the base types. */
public interface Convertible {
  /** The boxed value it holds, or null. */
  @Nullable Object convertible();
}
