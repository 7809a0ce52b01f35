package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Nullable<T>}: the boxed T, or null. */
@DotNetType(value = "public struct System.Nullable<T>", java = Object.class)
public final class NullableMembers {
  private NullableMembers() {}

  /** {@code new(value)}. */
  @DotNetMethod("new(T value)")
  public static Object create(Object value) {
    return value;
  }

  /** {@code HasValue}. */
  @DotNetProperty("bool HasValue { get; }")
  public static boolean hasValue(@Nullable Object self) {
    return self != null;
  }

  /** {@code Value}. */
  @DotNetProperty("T Value { get; }")
  public static Object value(@Nullable Object self) {
    if (self == null) {
      throw new InvalidOperationException("Nullable object must have a value.");
    }
    return self;
  }

  /** {@code GetValueOrDefault}. */
  @DotNetMethod(value = "T GetValueOrDefault()", reified = true)
  public static @Nullable Object getValueOrDefault(@Nullable Object self, RuntimeType type) {
    return self == null ? type.defaultValue() : self;
  }

  /** {@code GetValueOrDefault} with the default given. */
  @DotNetMethod("T GetValueOrDefault(T defaultValue)")
  public static Object getValueOr(@Nullable Object self, Object defaultValue) {
    return self == null ? defaultValue : self;
  }

  /** {@code ToString}. */
  @DotNetMethod("string ToString()")
  public static String toText(@Nullable Object self) {
    return Values.concatText(self);
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(object other)")
  public static boolean equalTo(@Nullable Object self, @Nullable Object other) {
    return Values.equal(self, other);
  }

  /** {@code GetHashCode}. */
  @DotNetMethod("int GetHashCode()")
  public static int getHashCode(@Nullable Object self) {
    return Values.hash(self);
  }
}
