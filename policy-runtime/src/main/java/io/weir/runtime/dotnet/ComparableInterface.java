package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.IComparable}. */
@DotNetType(value = "public interface System.IComparable", java = Object.class)
public final class ComparableInterface {
  private ComparableInterface() {}

  /** {@code CompareTo}. */
  @DotNetMethod("int CompareTo(object obj)")
  public static int compareTo(Object self, @Nullable Object obj) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    return Values.compare(self, obj);
  }

  /** {@code System.IComparable<T>}. */
  @DotNetType(value = "public interface System.IComparable<in T>", java = Object.class)
  public static final class Generic {
    private Generic() {}

    /** {@code CompareTo}. */
    @DotNetMethod("int CompareTo(T other)")
    public static int compareTo(Object self, @Nullable Object other) {
      return ComparableInterface.compareTo(self, other);
    }
  }
}
