package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.IEquatable<T>}. */
@DotNetType(value = "public interface System.IEquatable<T>", java = Object.class)
public final class EquatableInterface {
  private EquatableInterface() {}

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(T other)")
  public static boolean equalTo(Object self, @Nullable Object other) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    return Values.equal(self, other);
  }
}
