package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.IComparer;
import io.weir.runtime.dotnet.collections.IntroSort;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The orders that .NET sorts by; the sort itself is {@link IntroSort}. */
public final class Sorting {
  /** Comparer.Default. */
  public static final Comparator<@Nullable Object> DEFAULT = Values::compare;

  private Sorting() {}

  /** The order of an {@code IComparer<T>}; null is the default order. */
  public static Comparator<@Nullable Object> of(@Nullable IComparer comparer) {
    if (comparer == null) {
      return DEFAULT;
    }
    return comparer::compare;
  }

  /** The order of a {@code Comparison<T>}. */
  public static Comparator<@Nullable Object> by(Fn comparison) {
    return (a, b) -> Operators.unboxInt(comparison.call2(a, b));
  }

  /** Compares; what the comparer throws becomes .NET's InvalidOperationException. */
  static int guarded(Comparator<@Nullable Object> order, @Nullable Object a, @Nullable Object b) {
    try {
      return order.compare(a, b);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  private static InvalidOperationException failed(RuntimeException e) {
    return new InvalidOperationException(
        "Failed to compare two elements in the array.", DotNetException.of(e));
  }

  /**
   * Sorts a range of keys, moving the items, if any, along.
   *
   * @throws InvalidOperationException if the order throws
   */
  public static void sort(
      @Nullable Object[] keys,
      @Nullable Object @Nullable [] items,
      int index,
      int length,
      Comparator<@Nullable Object> order) {
    IntroSort.sort(keys, items, index, length, order::compare);
  }
}
