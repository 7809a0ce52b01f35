package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.ValueTuple} of 1 elements. */
@DotNetType(
    value =
        "public struct System.ValueTuple<T1> : IEquatable<ValueTuple<T1>>, IComparable, IComparable<ValueTuple<T1>>",
    java = ValueTuple.class)
public final class ValueTuple1 {
  private ValueTuple1() {}

  /** {@code default}. */
  public static ValueTuple defaultValue(RuntimeType t1) {
    return ValueTuple.defaultOf(t1);
  }

  /** {@code new}. */
  @DotNetMethod(value = "new(T1 item1)", reified = true)
  public static ValueTuple create(@Nullable Object item1, RuntimeType t1) {
    return ValueTuple.create(RuntimeTypes.generic("System.ValueTuple", t1), new Object[] {item1});
  }

  /** {@code Item1}. */
  @DotNetProperty("T1 Item1 { get; }")
  public static @Nullable Object item1(ValueTuple self) {
    return self.item(0);
  }

  /** The tuple with another {@code Item1}. */
  @DotNetProperty("T1 Item1 { set; }")
  public static ValueTuple withItem1(ValueTuple self, @Nullable Object value) {
    return self.with(0, value);
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(ValueTuple<T1> other)")
  public static boolean equalTo(ValueTuple self, ValueTuple other) {
    return self.equals(other);
  }

  /** {@code CompareTo}. */
  @DotNetMethod("int CompareTo(ValueTuple<T1> other)")
  public static int compareTo(ValueTuple self, ValueTuple other) {
    return self.compareTo(other);
  }
}
