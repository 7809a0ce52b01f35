package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArrayTypeMismatchException;
import io.weir.runtime.dotnet.Arrays;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import org.jspecify.annotations.Nullable;

/** The arrays of {@link Arrays} as collections see them. */
public final class ArrayElements {
  private ArrayElements() {}

  /** Whether the value is a .NET array. */
  public static boolean isArray(@Nullable Object value) {
    return Arrays.isArray(value);
  }

  /** The length of an array. */
  public static int length(Object array) {
    return Arrays.length(array);
  }

  /**
   * The boxed element at an index.
   *
   * @throws IndexOutOfRangeException outside
   */
  public static @Nullable Object get(Object array, int index) {
    return Arrays.get(array, index);
  }

  /**
   * Stores a boxed element.
   *
   * @throws IndexOutOfRangeException outside
   * @throws ArrayTypeMismatchException if the array does not take it
   */
  public static void set(Object array, int index, @Nullable Object value) {
    Arrays.set(array, index, value);
  }
}
