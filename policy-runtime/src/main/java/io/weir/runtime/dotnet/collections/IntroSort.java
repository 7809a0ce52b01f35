package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/**
 * The sort behind {@code List.Sort} and {@code Array.Sort}: quicksort with a pivot of three,
 * insertion sort for 16 elements and less, heap sort when the recursion gets deep. It is not
 * stable, and expressions see where it leaves equal elements: so the steps are those of .NET.
 */
public final class IntroSort {
  private static final int INSERTION_SORT_MAX = 16;
  private static final int TOLD_AT_ONCE = 16;

  private final @Nullable Object[] keys;
  private final @Nullable Object @Nullable [] items;
  private final IComparer comparer;

  /** Comparisons that the budget has not been told of yet. */
  private int untold;

  private IntroSort(
      @Nullable Object[] keys, @Nullable Object @Nullable [] items, IComparer comparer) {
    this.keys = keys;
    this.items = items;
    this.comparer = comparer;
  }

  /**
   * Sorts a part of an array.
   *
   * @throws InvalidOperationException if the comparer throws
   */
  public static void sort(@Nullable Object[] keys, int index, int length, IComparer comparer) {
    sort(keys, null, index, length, comparer);
  }

  /** Sorts a part of an array and moves the items as their keys move. */
  public static void sort(
      @Nullable Object[] keys,
      @Nullable Object @Nullable [] items,
      int index,
      int length,
      IComparer comparer) {
    if (length < 2) {
      return;
    }
    try {
      new IntroSort(keys, items, comparer)
          .introSort(index, index + length - 1, 2 * (32 - Integer.numberOfLeadingZeros(length)));
    } catch (ArrayIndexOutOfBoundsException | IndexOutOfRangeException e) {
      throw new ArgumentException(
          "Unable to sort because the IComparer.Compare() method returns inconsistent results."
              + " Either a value does not compare equal to itself, or one value repeatedly compared"
              + " to another value yields different results. IComparer: '"
              + comparer
              + "'.");
    } catch (RuntimeException e) {
      throw new InvalidOperationException(
          "Failed to compare two elements in the array.", DotNetException.of(e));
    }
  }

  private void introSort(int low, int high, int depth) {
    int hi = high;
    int left = depth;
    while (hi > low) {
      int size = hi - low + 1;
      if (size <= INSERTION_SORT_MAX) {
        if (size == 2) {
          swapIfGreater(low, hi);
        } else if (size == 3) {
          swapIfGreater(low, hi - 1);
          swapIfGreater(low, hi);
          swapIfGreater(hi - 1, hi);
        } else {
          insertionSort(low, hi);
        }
        return;
      }
      if (left == 0) {
        heapSort(low, hi);
        return;
      }
      left--;
      int pivot = partition(low, hi);
      introSort(pivot + 1, hi, left);
      hi = pivot - 1;
    }
  }

  private int partition(int low, int high) {
    int middle = low + ((high - low) >> 1);
    swapIfGreater(low, middle);
    swapIfGreater(low, high);
    swapIfGreater(middle, high);
    Object pivot = keys[middle];
    swap(middle, high - 1);
    int left = low;
    int right = high - 1;
    while (left < right) {
      do {
        left = inside(left + 1, low, high);
      } while (compare(keys[left], pivot) < 0);
      do {
        right = inside(right - 1, low, high);
      } while (compare(pivot, keys[right]) < 0);
      if (left >= right) {
        break;
      }
      swap(left, right);
    }
    if (left != high - 1) {
      swap(left, high - 1);
    }
    return left;
  }

  /** The part is .NET's whole span: an inconsistent comparer runs off its ends. */
  private static int inside(int index, int low, int high) {
    if (index < low || index > high) {
      throw new ArrayIndexOutOfBoundsException(index);
    }
    return index;
  }

  private void insertionSort(int low, int high) {
    for (int i = low; i < high; i++) {
      Object key = keys[i + 1];
      Object item = items == null ? null : items[i + 1];
      int j = i;
      while (j >= low && compare(key, keys[j]) < 0) {
        move(j, j + 1);
        j--;
      }
      keys[j + 1] = key;
      if (items != null) {
        items[j + 1] = item;
      }
    }
  }

  private void heapSort(int low, int high) {
    int n = high - low + 1;
    for (int i = n >> 1; i >= 1; i--) {
      downHeap(i, n, low);
    }
    for (int i = n; i > 1; i--) {
      swap(low, low + i - 1);
      downHeap(1, i - 1, low);
    }
  }

  private void downHeap(int start, int n, int low) {
    int i = start;
    Object key = keys[low + i - 1];
    Object item = items == null ? null : items[low + i - 1];
    while (i <= n >> 1) {
      int child = 2 * i;
      if (child < n && compare(keys[low + child - 1], keys[low + child]) < 0) {
        child++;
      }
      if (compare(key, keys[low + child - 1]) >= 0) {
        break;
      }
      move(low + child - 1, low + i - 1);
      i = child;
    }
    keys[low + i - 1] = key;
    if (items != null) {
      items[low + i - 1] = item;
    }
  }

  private int compare(@Nullable Object a, @Nullable Object b) {
    if (++untold == TOLD_AT_ONCE) {
      untold = 0;
      Budget.steps(TOLD_AT_ONCE);
    }
    return comparer.compare(a, b);
  }

  private void swapIfGreater(int i, int j) {
    if (i != j && compare(keys[i], keys[j]) > 0) {
      swap(i, j);
    }
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    if (items != null) {
      items[to] = items[from];
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
}
