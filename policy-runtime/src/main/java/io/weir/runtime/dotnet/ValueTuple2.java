package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.ValueTuple} of 2 elements. */
@DotNetType(
    value =
        "public struct System.ValueTuple<T1, T2> : IEquatable<ValueTuple<T1, T2>>, IComparable, IComparable<ValueTuple<T1, T2>>",
    java = ValueTuple.class)
public final class ValueTuple2 {
  private ValueTuple2() {}

  /** {@code default}. */
  public static ValueTuple defaultValue(RuntimeType t1, RuntimeType t2) {
    return ValueTuple.defaultOf(t1, t2);
  }

  /** {@code new}. */
  @DotNetMethod(value = "new(T1 item1, T2 item2)", reified = true)
  public static ValueTuple create(
      @Nullable Object item1, @Nullable Object item2, RuntimeType t1, RuntimeType t2) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2), new Object[] {item1, item2});
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

  /** {@code Item2}. */
  @DotNetProperty("T2 Item2 { get; }")
  public static @Nullable Object item2(ValueTuple self) {
    return self.item(1);
  }

  /** The tuple with another {@code Item2}. */
  @DotNetProperty("T2 Item2 { set; }")
  public static ValueTuple withItem2(ValueTuple self, @Nullable Object value) {
    return self.with(1, value);
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(ValueTuple<T1, T2> other)")
  public static boolean equalTo(ValueTuple self, ValueTuple other) {
    return self.equals(other);
  }

  /** {@code CompareTo}. */
  @DotNetMethod("int CompareTo(ValueTuple<T1, T2> other)")
  public static int compareTo(ValueTuple self, ValueTuple other) {
    return self.compareTo(other);
  }
}
