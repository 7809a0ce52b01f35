package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Tuple} of 2 elements. */
@DotNetType(
    value = "public class System.Tuple<T1, T2> : object, IComparable",
    java = TupleObject.class)
public final class Tuple2 {
  private Tuple2() {}

  /** {@code new}. */
  @DotNetMethod(value = "new(T1 item1, T2 item2)", reified = true)
  public static TupleObject create(
      @Nullable Object item1, @Nullable Object item2, RuntimeType t1, RuntimeType t2) {
    return new TupleObject(
        RuntimeTypes.generic("System.Tuple", t1, t2), new Object[] {item1, item2});
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
}
