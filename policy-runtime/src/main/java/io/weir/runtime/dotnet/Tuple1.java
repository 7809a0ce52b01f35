package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Tuple} of 1 elements. */
@DotNetType(value = "public class System.Tuple<T1> : object, IComparable", java = TupleObject.class)
public final class Tuple1 {
  private Tuple1() {}

  /** {@code new}. */
  @DotNetMethod(value = "new(T1 item1)", reified = true)
  public static TupleObject create(@Nullable Object item1, RuntimeType t1) {
    return new TupleObject(RuntimeTypes.generic("System.Tuple", t1), new Object[] {item1});
  }

  /** {@code Item1}. */
  @DotNetProperty("T1 Item1 { get; }")
  public static @Nullable Object item1(TupleObject self) {
    return self.item(0);
  }
}
