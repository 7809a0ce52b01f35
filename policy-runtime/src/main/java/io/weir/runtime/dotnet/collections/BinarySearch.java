package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.InvalidOperationException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The search behind {@code List.BinarySearch} and {@code Array.BinarySearch}. */
public final class BinarySearch {
  private BinarySearch() {}

  /**
   * The index of an element that equals the value, or the complement of the index where it belongs.
   *
   * @throws InvalidOperationException if the comparer throws
   */
  public static int find(
      IntFunction<@Nullable Object> elements,
      int index,
      int length,
      @Nullable Object value,
      IComparer comparer) {
    try {
      int low = index;
      int high = index + length - 1;
      while (low <= high) {
        int middle = low + ((high - low) >> 1);
        int order = comparer.compare(elements.apply(middle), value);
        if (order == 0) {
          return middle;
        } else if (order < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return ~low;
    } catch (RuntimeException e) {
      throw new InvalidOperationException(
          "Failed to compare two elements in the array.", DotNetException.of(e));
    }
  }
}
