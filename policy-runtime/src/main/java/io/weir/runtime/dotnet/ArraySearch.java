package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.IComparer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code System.Array}: the static members that look for elements. */
@DotNetType(value = "public abstract partial class System.Array", java = Object.class)
public final class ArraySearch {
  private ArraySearch() {}

  /** {@code IndexOf}. */
  @DotNetMethod("static int IndexOf(Array array, object value)")
  public static int indexOf(Object array, @Nullable Object value) {
    checkArray(array);
    return indexOfIn(array, value, 0, Arrays.length(array));
  }

  /** {@code IndexOf} from an index. */
  @DotNetMethod("static int IndexOf(Array array, object value, int startIndex)")
  public static int indexOfFrom(Object array, @Nullable Object value, int startIndex) {
    checkArray(array);
    return indexOfIn(array, value, startIndex, Arrays.length(array) - startIndex);
  }

  /** {@code IndexOf} in a range. */
  @DotNetMethod("static int IndexOf(Array array, object value, int startIndex, int count)")
  public static int indexOfIn(Object array, @Nullable Object value, int startIndex, int count) {
    checkArray(array);
    checkStart(array, startIndex, count);
    for (int i = startIndex; i < startIndex + count; i++) {
      if (Values.equal(Arrays.get(array, i), value)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code IndexOf<T>}. */
  @DotNetMethod("static int IndexOf<T>(T[] array, T value)")
  public static int indexOfGeneric(Object array, @Nullable Object value) {
    return indexOf(array, value);
  }

  /** {@code IndexOf<T>} from an index. */
  @DotNetMethod("static int IndexOf<T>(T[] array, T value, int startIndex)")
  public static int indexOfGenericFrom(Object array, @Nullable Object value, int startIndex) {
    return indexOfFrom(array, value, startIndex);
  }

  /** {@code IndexOf<T>} in a range. */
  @DotNetMethod("static int IndexOf<T>(T[] array, T value, int startIndex, int count)")
  public static int indexOfGenericIn(
      Object array, @Nullable Object value, int startIndex, int count) {
    return indexOfIn(array, value, startIndex, count);
  }

  /** {@code LastIndexOf}. */
  @DotNetMethod("static int LastIndexOf(Array array, object value)")
  public static int lastIndexOf(Object array, @Nullable Object value) {
    checkArray(array);
    int length = Arrays.length(array);
    return lastIndexOfIn(array, value, length - 1, length);
  }

  /** {@code LastIndexOf} from an index down. */
  @DotNetMethod("static int LastIndexOf(Array array, object value, int startIndex)")
  public static int lastIndexOfFrom(Object array, @Nullable Object value, int startIndex) {
    return lastIndexOfIn(array, value, startIndex, startIndex + 1);
  }

  /** {@code LastIndexOf} in a range that ends with an index. */
  @DotNetMethod("static int LastIndexOf(Array array, object value, int startIndex, int count)")
  public static int lastIndexOfIn(Object array, @Nullable Object value, int startIndex, int count) {
    checkArray(array);
    if (Arrays.length(array) == 0 && startIndex == 0) {
      return -1;
    }
    checkEnd(array, startIndex, count);
    for (int i = startIndex; i > startIndex - count; i--) {
      if (Values.equal(Arrays.get(array, i), value)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code LastIndexOf<T>}. */
  @DotNetMethod("static int LastIndexOf<T>(T[] array, T value)")
  public static int lastIndexOfGeneric(Object array, @Nullable Object value) {
    return lastIndexOf(array, value);
  }

  /** {@code LastIndexOf<T>} from an index down. */
  @DotNetMethod("static int LastIndexOf<T>(T[] array, T value, int startIndex)")
  public static int lastIndexOfGenericFrom(Object array, @Nullable Object value, int startIndex) {
    checkArray(array);
    boolean empty = Arrays.length(array) == 0;
    return lastIndexOfIn(array, value, startIndex, empty ? 0 : startIndex + 1);
  }

  /** {@code LastIndexOf<T>} in a range that ends with an index. */
  @DotNetMethod("static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)")
  public static int lastIndexOfGenericIn(
      Object array, @Nullable Object value, int startIndex, int count) {
    return lastIndexOfIn(array, value, startIndex, count);
  }

  /** {@code BinarySearch}. */
  @DotNetMethod("static int BinarySearch(Array array, object value)")
  public static int binarySearch(Object array, @Nullable Object value) {
    checkArray(array);
    return search(array, 0, Arrays.length(array), value, Sorting.DEFAULT);
  }

  /** {@code BinarySearch} in a range. */
  @DotNetMethod("static int BinarySearch(Array array, int index, int length, object value)")
  public static int binarySearchIn(Object array, int index, int length, @Nullable Object value) {
    checkArray(array);
    ArrayMembers.checkRange(array, index, length);
    return search(array, index, length, value, Sorting.DEFAULT);
  }

  /** {@code BinarySearch} with a comparer. */
  @DotNetMethod(
      "static int BinarySearch(Array array, object value, System.Collections.IComparer comparer)")
  public static int binarySearchWith(
      Object array, @Nullable Object value, @Nullable IComparer comparer) {
    checkArray(array);
    return search(array, 0, Arrays.length(array), value, Sorting.of(comparer));
  }

  /** {@code BinarySearch} in a range with a comparer. */
  @DotNetMethod(
      "static int BinarySearch(Array array, int index, int length, object value,"
          + " System.Collections.IComparer comparer)")
  public static int binarySearchInWith(
      Object array, int index, int length, @Nullable Object value, @Nullable IComparer comparer) {
    checkArray(array);
    ArrayMembers.checkRange(array, index, length);
    return search(array, index, length, value, Sorting.of(comparer));
  }

  /** {@code BinarySearch<T>}. */
  @DotNetMethod("static int BinarySearch<T>(T[] array, T value)")
  public static int binarySearchGeneric(Object array, @Nullable Object value) {
    return binarySearch(array, value);
  }

  /** {@code BinarySearch<T>} with a comparer. */
  @DotNetMethod("static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)")
  public static int binarySearchGenericWith(
      Object array, @Nullable Object value, @Nullable IComparer comparer) {
    return binarySearchWith(array, value, comparer);
  }

  /** {@code BinarySearch<T>} in a range. */
  @DotNetMethod("static int BinarySearch<T>(T[] array, int index, int length, T value)")
  public static int binarySearchGenericIn(
      Object array, int index, int length, @Nullable Object value) {
    return binarySearchIn(array, index, length, value);
  }

  /** {@code BinarySearch<T>} in a range with a comparer. */
  @DotNetMethod(
      "static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T>"
          + " comparer)")
  public static int binarySearchGenericInWith(
      Object array, int index, int length, @Nullable Object value, @Nullable IComparer comparer) {
    return binarySearchInWith(array, index, length, value, comparer);
  }

  private static int search(
      Object array,
      int index,
      int length,
      @Nullable Object value,
      Comparator<@Nullable Object> order) {
    int low = index;
    int high = index + length - 1;
    while (low <= high) {
      int middle = low + ((high - low) >> 1);
      int side = Sorting.guarded(order, Arrays.get(array, middle), value);
      if (side == 0) {
        return middle;
      }
      if (side < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ~low;
  }

  /** {@code Exists}. */
  @DotNetMethod("static bool Exists<T>(T[] array, Predicate<T> match)")
  public static boolean exists(Object array, Fn match) {
    return findIndex(array, match) >= 0;
  }

  /** {@code Find}. */
  @DotNetMethod(value = "static T Find<T>(T[] array, Predicate<T> match)", reified = true)
  public static @Nullable Object find(Object array, Fn match, RuntimeType type) {
    int index = findIndex(array, match);
    return index < 0 ? type.defaultValue() : Arrays.get(array, index);
  }

  /** {@code FindLast}. */
  @DotNetMethod(value = "static T FindLast<T>(T[] array, Predicate<T> match)", reified = true)
  public static @Nullable Object findLast(Object array, Fn match, RuntimeType type) {
    int index = findLastIndex(array, match);
    return index < 0 ? type.defaultValue() : Arrays.get(array, index);
  }

  /** {@code FindAll}. */
  @DotNetMethod(value = "static T[] FindAll<T>(T[] array, Predicate<T> match)", reified = true)
  public static Object findAll(Object array, Fn match, RuntimeType type) {
    checkMatch(array, match);
    List<@Nullable Object> found = new ArrayList<>();
    int length = Arrays.length(array);
    for (int i = 0; i < length; i++) {
      Object value = Arrays.get(array, i);
      if (Operators.unboxBool(match.call1(value))) {
        found.add(value);
      }
    }
    return Arrays.fromObjects(type, found.toArray());
  }

  /** {@code FindIndex}. */
  @DotNetMethod("static int FindIndex<T>(T[] array, Predicate<T> match)")
  public static int findIndex(Object array, Fn match) {
    checkArray(array);
    return findIndexIn(array, 0, Arrays.length(array), match);
  }

  /** {@code FindIndex} from an index. */
  @DotNetMethod("static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)")
  public static int findIndexFrom(Object array, int startIndex, Fn match) {
    checkArray(array);
    return findIndexIn(array, startIndex, Arrays.length(array) - startIndex, match);
  }

  /** {@code FindIndex} in a range. */
  @DotNetMethod("static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)")
  public static int findIndexIn(Object array, int startIndex, int count, Fn match) {
    checkArray(array);
    checkStart(array, startIndex, count);
    checkMatch(array, match);
    for (int i = startIndex; i < startIndex + count; i++) {
      if (Operators.unboxBool(match.call1(Arrays.get(array, i)))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code FindLastIndex}. */
  @DotNetMethod("static int FindLastIndex<T>(T[] array, Predicate<T> match)")
  public static int findLastIndex(Object array, Fn match) {
    checkArray(array);
    int length = Arrays.length(array);
    return findLastIndexIn(array, length - 1, length, match);
  }

  /** {@code FindLastIndex} from an index down. */
  @DotNetMethod("static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match)")
  public static int findLastIndexFrom(Object array, int startIndex, Fn match) {
    return findLastIndexIn(array, startIndex, startIndex + 1, match);
  }

  /** {@code FindLastIndex} in a range that ends with an index. */
  @DotNetMethod(
      "static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)")
  public static int findLastIndexIn(Object array, int startIndex, int count, Fn match) {
    checkMatch(array, match);
    checkEnd(array, startIndex, count);
    for (int i = startIndex; i > startIndex - count; i--) {
      if (Operators.unboxBool(match.call1(Arrays.get(array, i)))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code TrueForAll}. */
  @DotNetMethod("static bool TrueForAll<T>(T[] array, Predicate<T> match)")
  public static boolean trueForAll(Object array, Fn match) {
    checkMatch(array, match);
    int length = Arrays.length(array);
    for (int i = 0; i < length; i++) {
      if (!Operators.unboxBool(match.call1(Arrays.get(array, i)))) {
        return false;
      }
    }
    return true;
  }

  private static void checkArray(@Nullable Object array) {
    ArrayMembers.checkArray(array);
    ArrayMembers.checkRank(array);
  }

  private static void checkMatch(@Nullable Object array, @Nullable Fn match) {
    checkArray(array);
    if (match == null) {
      throw new ArgumentNullException("match");
    }
  }

  static void checkStart(Object array, int start, int count) {
    int length = Arrays.length(array);
    if (start < 0 || start > length) {
      throw new ArgumentOutOfRangeException(
          "startIndex",
          "Index was out of range. Must be non-negative and less than or equal to the size of the"
              + " collection.");
    }
    if (count < 0 || start > length - count) {
      throw new ArgumentOutOfRangeException(
          "count",
          "Count must be positive and count must refer to a location within the"
              + " string/array/collection.");
    }
  }

  /** Checks a range that ends with an index; in an empty array, that is -1. */
  private static void checkEnd(Object array, int startIndex, int count) {
    int length = Arrays.length(array);
    if (length == 0 ? startIndex != -1 : startIndex < 0 || startIndex >= length) {
      throw new ArgumentOutOfRangeException(
          "startIndex",
          "Index was out of range. Must be non-negative and less than or equal to the size of the"
              + " collection.");
    }
    if (count < 0 || startIndex - count + 1 < 0) {
      throw new ArgumentOutOfRangeException(
          "count",
          "Count must be positive and count must refer to a location within the"
              + " string/array/collection.");
    }
  }
}
