package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** The door to the formatting of numbers. */
final class NumberText {
  private NumberText() {}

  /** The text of a boxed number under the invariant culture. */
  static String format(Object number, @Nullable String format) {
    return String.valueOf(number);
  }
}
