package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentNullException;
import org.jspecify.annotations.Nullable;

/** Checks of arguments. */
final class Checks {
  private Checks() {}

  static <T> T notNull(@Nullable T value, String parameter) {
    if (value == null) {
      throw new ArgumentNullException(parameter);
    }
    return value;
  }

  /** A key as messages show it. */
  static String shown(@Nullable Object key) {
    if (key == null) {
      return "{null}";
    }
    return key instanceof String text ? '"' + text + '"' : Scalars.text(key);
  }
}
