package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.IComparer;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** {@code System.Array}: the static members that put elements into another order. */
@DotNetType(value = "public abstract partial class System.Array", java = Object.class)
public final class ArraySorting {
  private ArraySorting() {}

  /** {@code Reverse}. */
  @DotNetMethod("static void Reverse(Array array)")
  public static void reverse(Object array) {
    checkArray(array);
    reverseRange(array, 0, Arrays.length(array));
  }

  /** {@code Reverse} of a range. */
  @DotNetMethod("static void Reverse(Array array, int index, int length)")
  public static void reverseRange(Object array, int index, int length) {
    checkArray(array);
    ArrayMembers.checkRange(array, index, length);
    for (int i = index, j = index + length - 1; i < j; i++, j--) {
      Object value = Arrays.get(array, i);
      Arrays.set(array, i, Arrays.get(array, j));
      Arrays.set(array, j, value);
    }
  }

  /** {@code Reverse<T>}. */
  @DotNetMethod("static void Reverse<T>(T[] array)")
  public static void reverseGeneric(Object array) {
    reverse(array);
  }

  /** {@code Reverse<T>} of a range. */
  @DotNetMethod("static void Reverse<T>(T[] array, int index, int length)")
  public static void reverseGenericRange(Object array, int index, int length) {
    reverseRange(array, index, length);
  }

  /** {@code Sort}. */
  @DotNetMethod("static void Sort(Array array)")
  public static void sort(Object array) {
    sortWith(array, null);
  }

  /** {@code Sort} by a comparer. */
  @DotNetMethod("static void Sort(Array array, System.Collections.IComparer comparer)")
  public static void sortWith(Object array, @Nullable IComparer comparer) {
    checkArray(array);
    sortWithin(array, 0, Arrays.length(array), Sorting.of(comparer));
  }

  /** {@code Sort} of a range. */
  @DotNetMethod("static void Sort(Array array, int index, int length)")
  public static void sortRange(Object array, int index, int length) {
    sortRangeWith(array, index, length, null);
  }

  /** {@code Sort} of a range by a comparer. */
  @DotNetMethod(
      "static void Sort(Array array, int index, int length, System.Collections.IComparer"
          + " comparer)")
  public static void sortRangeWith(
      Object array, int index, int length, @Nullable IComparer comparer) {
    checkArray(array);
    ArrayMembers.checkRange(array, index, length);
    sortWithin(array, index, length, Sorting.of(comparer));
  }

  /** {@code Sort} of keys with items. */
  @DotNetMethod("static void Sort(Array keys, Array items)")
  public static void sortPairs(Object keys, @Nullable Object items) {
    sortPairsWith(keys, items, null);
  }

  /** {@code Sort} of keys with items by a comparer. */
  @DotNetMethod("static void Sort(Array keys, Array items, System.Collections.IComparer comparer)")
  public static void sortPairsWith(
      Object keys, @Nullable Object items, @Nullable IComparer comparer) {
    checkKeys(keys);
    sortPairsWithin(keys, items, 0, Arrays.length(keys), comparer);
  }

  /** {@code Sort} of a range of keys with items. */
  @DotNetMethod("static void Sort(Array keys, Array items, int index, int length)")
  public static void sortPairsRange(Object keys, @Nullable Object items, int index, int length) {
    sortPairsRangeWith(keys, items, index, length, null);
  }

  /** {@code Sort} of a range of keys with items by a comparer. */
  @DotNetMethod(
      "static void Sort(Array keys, Array items, int index, int length,"
          + " System.Collections.IComparer comparer)")
  public static void sortPairsRangeWith(
      Object keys, @Nullable Object items, int index, int length, @Nullable IComparer comparer) {
    checkKeys(keys);
    ArrayMembers.checkRange(keys, index, length);
    sortPairsWithin(keys, items, index, length, comparer);
  }

  /** {@code Sort<T>}. */
  @DotNetMethod("static void Sort<T>(T[] array)")
  public static void sortGeneric(Object array) {
    sortWith(array, null);
  }

  /** {@code Sort<T>} by a comparer. */
  @DotNetMethod("static void Sort<T>(T[] array, IComparer<T> comparer)")
  public static void sortGenericWith(Object array, @Nullable IComparer comparer) {
    sortWith(array, comparer);
  }

  /** {@code Sort<T>} by a comparison. */
  @DotNetMethod("static void Sort<T>(T[] array, Comparison<T> comparison)")
  public static void sortGenericBy(Object array, Fn comparison) {
    checkArray(array);
    if (comparison == null) {
      throw new ArgumentNullException("comparison");
    }
    sortWithin(array, 0, Arrays.length(array), Sorting.by(comparison));
  }

  /** {@code Sort<T>} of a range. */
  @DotNetMethod("static void Sort<T>(T[] array, int index, int length)")
  public static void sortGenericRange(Object array, int index, int length) {
    sortRangeWith(array, index, length, null);
  }

  /** {@code Sort<T>} of a range by a comparer. */
  @DotNetMethod("static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer)")
  public static void sortGenericRangeWith(
      Object array, int index, int length, @Nullable IComparer comparer) {
    sortRangeWith(array, index, length, comparer);
  }

  /** {@code Sort<TKey, TValue>}. */
  @DotNetMethod("static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)")
  public static void sortGenericPairs(Object keys, @Nullable Object items) {
    sortPairsWith(keys, items, null);
  }

  /** {@code Sort<TKey, TValue>} by a comparer. */
  @DotNetMethod(
      "static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer)")
  public static void sortGenericPairsWith(
      Object keys, @Nullable Object items, @Nullable IComparer comparer) {
    sortPairsWith(keys, items, comparer);
  }

  /** {@code Sort<TKey, TValue>} of a range. */
  @DotNetMethod(
      "static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length)")
  public static void sortGenericPairsRange(
      Object keys, @Nullable Object items, int index, int length) {
    sortPairsRangeWith(keys, items, index, length, null);
  }

  /** {@code Sort<TKey, TValue>} of a range by a comparer. */
  @DotNetMethod(
      "static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length,"
          + " IComparer<TKey> comparer)")
  public static void sortGenericPairsRangeWith(
      Object keys, @Nullable Object items, int index, int length, @Nullable IComparer comparer) {
    sortPairsRangeWith(keys, items, index, length, comparer);
  }

  private static void sortPairsWithin(
      Object keys, @Nullable Object items, int index, int length, @Nullable IComparer comparer) {
    if (items == null) {
      sortWithin(keys, index, length, Sorting.of(comparer));
      return;
    }
    if (Arrays.length(items) - index < length) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
    @Nullable Object[] values = Arrays.toObjects(keys);
    @Nullable Object[] companions = Arrays.toObjects(items);
    Sorting.sort(values, companions, index, length, Sorting.of(comparer));
    store(keys, index, values, length);
    store(items, index, companions, length);
  }

  private static void sortWithin(
      Object array, int index, int length, Comparator<@Nullable Object> order) {
    @Nullable Object[] values = Arrays.toObjects(array);
    Sorting.sort(values, null, index, length, order);
    store(array, index, values, length);
  }

  private static void store(Object array, int index, @Nullable Object[] values, int length) {
    for (int i = index; i < index + length; i++) {
      Arrays.set(array, i, values[i]);
    }
  }

  private static void checkArray(@Nullable Object array) {
    ArrayMembers.checkArray(array);
    ArrayMembers.checkRank(array);
  }

  private static void checkKeys(@Nullable Object keys) {
    if (keys == null) {
      throw new ArgumentNullException("keys");
    }
    ArrayMembers.checkRank(keys);
  }
}
