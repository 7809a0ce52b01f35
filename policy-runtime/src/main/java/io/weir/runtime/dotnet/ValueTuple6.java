package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.ValueTuple} of 6 elements. */
@DotNetType(
    value =
        "public struct System.ValueTuple<T1, T2, T3, T4, T5, T6> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>",
    java = ValueTuple.class)
public final class ValueTuple6 {
  private ValueTuple6() {}

  /** {@code default}. */
  public static ValueTuple defaultValue(
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4,
      RuntimeType t5,
      RuntimeType t6) {
    return ValueTuple.defaultOf(t1, t2, t3, t4, t5, t6);
  }

  /** {@code new}. */
  @DotNetMethod(
      value = "new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)",
      reified = true)
  public static ValueTuple create(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      @Nullable Object item4,
      @Nullable Object item5,
      @Nullable Object item6,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4,
      RuntimeType t5,
      RuntimeType t6) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2, t3, t4, t5, t6),
        new Object[] {item1, item2, item3, item4, item5, item6});
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

  /** {@code Item3}. */
  @DotNetProperty("T3 Item3 { get; }")
  public static @Nullable Object item3(ValueTuple self) {
    return self.item(2);
  }

  /** The tuple with another {@code Item3}. */
  @DotNetProperty("T3 Item3 { set; }")
  public static ValueTuple withItem3(ValueTuple self, @Nullable Object value) {
    return self.with(2, value);
  }

  /** {@code Item4}. */
  @DotNetProperty("T4 Item4 { get; }")
  public static @Nullable Object item4(ValueTuple self) {
    return self.item(3);
  }

  /** The tuple with another {@code Item4}. */
  @DotNetProperty("T4 Item4 { set; }")
  public static ValueTuple withItem4(ValueTuple self, @Nullable Object value) {
    return self.with(3, value);
  }

  /** {@code Item5}. */
  @DotNetProperty("T5 Item5 { get; }")
  public static @Nullable Object item5(ValueTuple self) {
    return self.item(4);
  }

  /** The tuple with another {@code Item5}. */
  @DotNetProperty("T5 Item5 { set; }")
  public static ValueTuple withItem5(ValueTuple self, @Nullable Object value) {
    return self.with(4, value);
  }

  /** {@code Item6}. */
  @DotNetProperty("T6 Item6 { get; }")
  public static @Nullable Object item6(ValueTuple self) {
    return self.item(5);
  }

  /** The tuple with another {@code Item6}. */
  @DotNetProperty("T6 Item6 { set; }")
  public static ValueTuple withItem6(ValueTuple self, @Nullable Object value) {
    return self.with(5, value);
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other)")
  public static boolean equalTo(ValueTuple self, ValueTuple other) {
    return self.equals(other);
  }

  /** {@code CompareTo}. */
  @DotNetMethod("int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)")
  public static int compareTo(ValueTuple self, ValueTuple other) {
    return self.compareTo(other);
  }
}
