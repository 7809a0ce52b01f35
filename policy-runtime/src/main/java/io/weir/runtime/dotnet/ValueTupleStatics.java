package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.ValueTuple}: creates tuples. */
@DotNetType(value = "public static class System.ValueTuple", java = void.class)
public final class ValueTupleStatics {
  private ValueTupleStatics() {}

  /** {@code Create} of 1. */
  @DotNetMethod(value = "static ValueTuple<T1> Create<T1>(T1 item1)", reified = true)
  public static ValueTuple create1(@Nullable Object item1, RuntimeType t1) {
    return ValueTuple.create(RuntimeTypes.generic("System.ValueTuple", t1), new Object[] {item1});
  }

  /** {@code Create} of 2. */
  @DotNetMethod(
      value = "static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)",
      reified = true)
  public static ValueTuple create2(
      @Nullable Object item1, @Nullable Object item2, RuntimeType t1, RuntimeType t2) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2), new Object[] {item1, item2});
  }

  /** {@code Create} of 3. */
  @DotNetMethod(
      value = "static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)",
      reified = true)
  public static ValueTuple create3(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2, t3), new Object[] {item1, item2, item3});
  }

  /** {@code Create} of 4. */
  @DotNetMethod(
      value =
          "static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)",
      reified = true)
  public static ValueTuple create4(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      @Nullable Object item4,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2, t3, t4),
        new Object[] {item1, item2, item3, item4});
  }

  /** {@code Create} of 5. */
  @DotNetMethod(
      value =
          "static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)",
      reified = true)
  public static ValueTuple create5(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      @Nullable Object item4,
      @Nullable Object item5,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4,
      RuntimeType t5) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2, t3, t4, t5),
        new Object[] {item1, item2, item3, item4, item5});
  }

  /** {@code Create} of 6. */
  @DotNetMethod(
      value =
          "static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)",
      reified = true)
  public static ValueTuple create6(
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

  /** {@code Create} of 7. */
  @DotNetMethod(
      value =
          "static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)",
      reified = true)
  public static ValueTuple create7(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      @Nullable Object item4,
      @Nullable Object item5,
      @Nullable Object item6,
      @Nullable Object item7,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4,
      RuntimeType t5,
      RuntimeType t6,
      RuntimeType t7) {
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2, t3, t4, t5, t6, t7),
        new Object[] {item1, item2, item3, item4, item5, item6, item7});
  }

  /** {@code Create} of 8: the last element is a tuple of its own. */
  @DotNetMethod(
      value =
          "static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)",
      reified = true)
  public static ValueTuple create8(
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
    RuntimeType rest = RuntimeTypes.generic("System.ValueTuple", t8);
    return ValueTuple.create(
        RuntimeTypes.generic("System.ValueTuple", t1, t2, t3, t4, t5, t6, t7, rest),
        new Object[] {
          item1,
          item2,
          item3,
          item4,
          item5,
          item6,
          item7,
          ValueTuple.create(rest, new Object[] {item8})
        });
  }
}
