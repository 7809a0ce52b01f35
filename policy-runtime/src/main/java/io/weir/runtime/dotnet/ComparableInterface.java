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

  /**
   * The operand of a {@code CompareTo(object)}.
   *
   * @throws ArgumentException if it is of another type than the one it is compared with
   */
  public static <T> T operand(Object operand, Class<T> type, String name) {
    if (!type.isInstance(operand)) {
      throw new ArgumentException("Object must be of type " + name + ".");
    }
    return type.cast(operand);
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
