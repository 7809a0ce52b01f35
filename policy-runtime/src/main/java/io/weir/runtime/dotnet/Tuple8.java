package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Tuple} of 8 elements. */
@DotNetType(
    value = "public class System.Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : object, IComparable",
    java = TupleObject.class)
public final class Tuple8 {
  private Tuple8() {}

  /** {@code new}. */
  @DotNetMethod(
      value =
          "new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)",
      reified = true)
  public static TupleObject create(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      @Nullable Object item4,
      @Nullable Object item5,
      @Nullable Object item6,
      @Nullable Object item7,
      @Nullable Object item8,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4,
      RuntimeType t5,
      RuntimeType t6,
      RuntimeType t7,
      RuntimeType t8) {
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3, t4, t5, t6, t7, t8),
        new Object[] {item1, item2, item3, item4, item5, item6, item7, item8});
  }

  /** {@code Item1}. */
  @DotNetProperty("T1 Item1 { get; }")
  public static @Nullable Object item1(TupleObject self) {
    return self.item(0);
  }

  /** {@code Item2}. */
  @DotNetProperty("T2 Item2 { get; }")
  public static @Nullable Object item2(TupleObject self) {
    return self.item(1);
  }

  /** {@code Item3}. */
  @DotNetProperty("T3 Item3 { get; }")
  public static @Nullable Object item3(TupleObject self) {
    return self.item(2);
  }

  /** {@code Item4}. */
  @DotNetProperty("T4 Item4 { get; }")
  public static @Nullable Object item4(TupleObject self) {
    return self.item(3);
  }

  /** {@code Item5}. */
  @DotNetProperty("T5 Item5 { get; }")
  public static @Nullable Object item5(TupleObject self) {
    return self.item(4);
  }

  /** {@code Item6}. */
  @DotNetProperty("T6 Item6 { get; }")
  public static @Nullable Object item6(TupleObject self) {
    return self.item(5);
  }

  /** {@code Item7}. */
  @DotNetProperty("T7 Item7 { get; }")
  public static @Nullable Object item7(TupleObject self) {
    return self.item(6);
  }

  /** {@code Rest}. */
  @DotNetProperty("TRest Rest { get; }")
  public static @Nullable Object rest(TupleObject self) {
    return self.item(7);
  }
}
