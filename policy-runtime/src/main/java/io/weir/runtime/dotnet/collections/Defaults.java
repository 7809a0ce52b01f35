package io.weir.runtime.dotnet.collections;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equality, hash code and text of boxed values where no comparer was given. */
final class Defaults {
  private Defaults() {}

  static boolean equal(@Nullable Object x, @Nullable Object y) {
    return Objects.equals(x, y);
  }

  static int hash(@Nullable Object value) {
    return Objects.hashCode(value);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the elements' own order
  static int compare(@Nullable Object x, @Nullable Object y) {
    if (x == null || y == null) {
      return x == y ? 0 : x == null ? -1 : 1;
    }
    return ((Comparable) x).compareTo(y);
  }

  static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
