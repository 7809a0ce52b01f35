package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.IComparer;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * .NET's introspective sort: insertion sort up to 16 elements, quicksort by the median of three,
 * heap sort when it recurses too deep. Not stable, and its exact moves are part of what a program
 * sees.
 */
public final class Sorting {
  /** Comparer.Default. */
  public static final Comparator<@Nullable Object> DEFAULT = Values::compare;

  private static final int SMALL = 16;

  private final @Nullable Object[] keys;
  private final @Nullable Object @Nullable [] items;
  private final Comparator<@Nullable Object> order;

  private Sorting(
      @Nullable Object[] keys,
      @Nullable Object @Nullable [] items,
      Comparator<@Nullable Object> order) {
    this.keys = keys;
    this.items = items;
    this.order = order;
  }

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
    if (length < 2) {
      return;
    }
    Budget.steps(length);
    int depth = 2 * (32 - Integer.numberOfLeadingZeros(length));
    try {
      new Sorting(keys, items, order).intro(index, index + length - 1, depth);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  private void swapIfGreater(int i, int j) {
    if (order.compare(keys[i], keys[j]) > 0) {
      swap(i, j);
    }
  }

  private void swap(int i, int j) {
    Object key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    if (items != null) {
      Object item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  private void intro(int low, int high, int depthLeft) {
    int lo = low;
    int hi = high;
    int depth = depthLeft;
    while (hi > lo) {
      int size = hi - lo + 1;
      if (size <= SMALL) {
        if (size == 2) {
          swapIfGreater(lo, hi);
        } else if (size == 3) {
          swapIfGreater(lo, hi - 1);
          swapIfGreater(lo, hi);
          swapIfGreater(hi - 1, hi);
        } else {
          insertion(lo, hi);
        }
        return;
      }
      if (depth == 0) {
        heap(lo, hi);
        return;
      }
      depth--;
      int pivot = partition(lo, hi);
      intro(pivot + 1, hi, depth);
      hi = pivot - 1;
    }
  }

  private int partition(int lo, int hi) {
    int middle = lo + (hi - lo) / 2;
    swapIfGreater(lo, middle);
    swapIfGreater(lo, hi);
    swapIfGreater(middle, hi);
    Object pivot = keys[middle];
    swap(middle, hi - 1);
    int left = lo;
    int right = hi - 1;
    while (left < right) {
      do {
        left++;
      } while (left < hi - 1 && order.compare(keys[left], pivot) < 0);
      do {
        right--;
      } while (right > lo && order.compare(pivot, keys[right]) < 0);
      if (left >= right) {
        break;
      }
      swap(left, right);
    }
    if (left != hi - 1) {
      swap(left, hi - 1);
    }
    return left;
  }

  private void heap(int lo, int hi) {
    int n = hi - lo + 1;
    for (int i = n / 2; i >= 1; i--) {
      down(i, n, lo);
    }
    for (int i = n; i > 1; i--) {
      swap(lo, lo + i - 1);
      down(1, i - 1, lo);
    }
  }

  private void down(int start, int n, int lo) {
    int i = start;
    Object key = keys[lo + i - 1];
    Object item = items == null ? null : items[lo + i - 1];
    while (i <= n / 2) {
      int child = 2 * i;
      if (child < n && order.compare(keys[lo + child - 1], keys[lo + child]) < 0) {
        child++;
      }
      if (order.compare(key, keys[lo + child - 1]) >= 0) {
        break;
      }
      keys[lo + i - 1] = keys[lo + child - 1];
      if (items != null) {
        items[lo + i - 1] = items[lo + child - 1];
      }
      i = child;
    }
    keys[lo + i - 1] = key;
    if (items != null) {
      items[lo + i - 1] = item;
    }
  }

  private void insertion(int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      Object key = keys[i + 1];
      Object item = items == null ? null : items[i + 1];
      int j = i;
      while (j >= lo && order.compare(key, keys[j]) < 0) {
        keys[j + 1] = keys[j];
        if (items != null) {
          items[j + 1] = items[j];
        }
        j--;
      }
      keys[j + 1] = key;
      if (items != null) {
        items[j + 1] = item;
      }
    }
  }
}
