package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.Values;
import org.jspecify.annotations.Nullable;

/** Equality, hash code, order and text of boxed values where no comparer was given. */
final class Defaults {
  private Defaults() {}

  static boolean equal(@Nullable Object x, @Nullable Object y) {
    return Values.equal(x, y);
  }

  static int hash(@Nullable Object value) {
    return Values.hash(value);
  }

  static int compare(@Nullable Object x, @Nullable Object y) {
    return Values.compare(x, y);
  }

  static String text(@Nullable Object value) {
    return Values.concatText(value);
  }
}
