package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.OutOfMemoryException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of arguments that collections and LINQ share. */
public final class Check {
  /** More elements than this are refused before anything is allocated. */
  public static final int MAX_ELEMENTS = 64 << 20;

  private Check() {}

  /**
   * Returns the argument.
   *
   * @throws ArgumentNullException if it is null
   */
  public static <T> T notNull(@Nullable T argument, String parameter) {
    if (argument == null) {
      throw new ArgumentNullException(parameter);
    }
    return argument;
  }

  /**
   * Returns the argument.
   *
   * @throws ArgumentOutOfRangeException if it is negative
   */
  public static int notNegative(int argument, String parameter) {
    if (argument < 0) {
      throw new ArgumentOutOfRangeException(parameter, "Non-negative number required.");
    }
    return argument;
  }

  /** Refuses a capacity that is negative or below what there is. */
  static void capacity(int capacity, int count) {
    String problem =
        capacity < 0
            ? "a non-negative value."
            : capacity < count ? "greater than or equal to '" + count + "'." : null;
    if (problem != null) {
      throw ArgumentOutOfRangeException.createWithValue(
          "capacity", capacity, "capacity ('" + capacity + "') must be " + problem);
    }
  }

  /**
   * Returns the argument.
   *
   * @throws OutOfMemoryException if no collection of ours may get that large
   */
  public static int size(long count) {
    if (count > MAX_ELEMENTS) {
      throw OutOfMemoryException.create();
    }
    return (int) count;
  }

  /** The capacity of a collection that grows; counts what it takes. */
  public static int grown(long capacity) {
    int checked = size(capacity);
    Budget.allocate(capacity << 3);
    return checked;
  }

  /** What a predicate answers for an element. */
  public static boolean test(Fn predicate, @Nullable Object element) {
    return (Boolean) truth(predicate.call1(element));
  }

  private static Object truth(@Nullable Object answer) {
    return Objects.requireNonNull(answer);
  }

  /** Checks a part of a collection of a size, as .NET does for index and count. */
  static void range(int index, int count, int size) {
    notNegative(index, "index");
    notNegative(count, "count");
    if (size - index < count) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
  }

  /** Refuses an index that is no place in an array, nor its end. */
  static void place(@Nullable Object array, int arrayIndex) {
    if (array == null) {
      throw new ArgumentNullException("array");
    }
    if (arrayIndex < 0 || arrayIndex > ArrayElements.length(array)) {
      throw new ArgumentOutOfRangeException(
          "arrayIndex",
          "Index was out of range. Must be non-negative and less than or equal to the size of the"
              + " collection.");
    }
  }
}
