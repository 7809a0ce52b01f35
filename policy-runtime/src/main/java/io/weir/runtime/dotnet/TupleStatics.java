package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Tuple}: creates tuples. */
@DotNetType(value = "public static class System.Tuple", java = void.class)
public final class TupleStatics {
  private TupleStatics() {}

  /** {@code Create} of 1. */
  @DotNetMethod(value = "static Tuple<T1> Create<T1>(T1 item1)", reified = true)
  public static TupleObject create1(@Nullable Object item1, RuntimeType t1) {
    return new TupleObject(RuntimeTypes.generic("System.Tuple", t1), new Object[] {item1});
  }

  /** {@code Create} of 2. */
  @DotNetMethod(value = "static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)", reified = true)
  public static TupleObject create2(
      @Nullable Object item1, @Nullable Object item2, RuntimeType t1, RuntimeType t2) {
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2), new Object[] {item1, item2});
  }

  /** {@code Create} of 3. */
  @DotNetMethod(
      value = "static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)",
      reified = true)
  public static TupleObject create3(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3) {
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3), new Object[] {item1, item2, item3});
  }

  /** {@code Create} of 4. */
  @DotNetMethod(
      value =
          "static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)",
      reified = true)
  public static TupleObject create4(
      @Nullable Object item1,
      @Nullable Object item2,
      @Nullable Object item3,
      @Nullable Object item4,
      RuntimeType t1,
      RuntimeType t2,
      RuntimeType t3,
      RuntimeType t4) {
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3, t4),
        new Object[] {item1, item2, item3, item4});
  }

  /** {@code Create} of 5. */
  @DotNetMethod(
      value =
          "static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)",
      reified = true)
  public static TupleObject create5(
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
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3, t4, t5),
        new Object[] {item1, item2, item3, item4, item5});
  }

  /** {@code Create} of 6. */
  @DotNetMethod(
      value =
          "static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)",
      reified = true)
  public static TupleObject create6(
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
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3, t4, t5, t6),
        new Object[] {item1, item2, item3, item4, item5, item6});
  }

  /** {@code Create} of 7. */
  @DotNetMethod(
      value =
          "static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)",
      reified = true)
  public static TupleObject create7(
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
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3, t4, t5, t6, t7),
        new Object[] {item1, item2, item3, item4, item5, item6, item7});
  }

  /** {@code Create} of 8: the last element is a tuple of its own. */
  @DotNetMethod(
      value =
          "static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)",
      reified = true)
  public static TupleObject create8(
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
    RuntimeType rest = RuntimeTypes.generic("System.Tuple", t8);
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2, t3, t4, t5, t6, t7, rest),
        new Object[] {
          item1,
          item2,
          item3,
          item4,
          item5,
          item6,
          item7,
          new TupleObject(rest, new Object[] {item8})
        });
  }
}
