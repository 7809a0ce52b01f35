package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A value of our own that .NET formats by a format string (IFormattable). */
public interface Formattable {
  /**
   * The value's text under the invariant culture; null and empty mean the general format.
   *
   * @throws FormatException if the type does not know the format
   */
  String format(@Nullable String format);
}
