package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.number.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The door to the formatting of numbers. */
final class NumberText {
  private NumberText() {}

  /** The text of a boxed number under the invariant culture. */
  static String format(Object number, @Nullable String format) {
    String text = NumberFormat.boxed(number, format, null);
    return text == null ? String.valueOf(number) : text;
  }
}
