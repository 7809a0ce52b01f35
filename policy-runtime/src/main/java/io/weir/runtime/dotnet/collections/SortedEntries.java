package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keys in order with their values: what the sorted collections hold. Two arrays, so that an index
 * is a place in the order.
 */
final class SortedEntries {
  private final IComparer comparer;
  private @Nullable Object[] keys = new Object[4];
  private @Nullable Object[] values = new Object[4];
  private int size;
  private int version;

  SortedEntries(@Nullable IComparer comparer) {
    this.comparer = Comparer.orDefault(comparer);
  }

  IComparer comparer() {
    return comparer;
  }

  int size() {
    return size;
  }

  @Nullable Object key(int index) {
    return keys[index];
  }

  @Nullable Object value(int index) {
    return values[index];
  }

  /** The index of a key, or the complement of the index where it belongs. */
  int find(@Nullable Object key) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = comparer.compare(keys[middle], key);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ~low;
  }

  /** Adds a key; false if it is there. */
  boolean add(@Nullable Object key, @Nullable Object value) {
    if (size == 0) {
      // .NET compares the first key with itself, to refuse one that has no order.
      comparer.compare(key, key);
    }
    int index = find(key);
    if (index >= 0) {
      return false;
    }
    insert(~index, key, value);
    return true;
  }

  /** Adds a key or throws. */
  void addNew(@Nullable Object key, @Nullable Object value) {
    if (!add(Check.notNull(key, "key"), value)) {
      throw new ArgumentException(
          "An item with the same key has already been added. Key: " + Defaults.text(key));
    }
  }

  /** Adds a key or replaces its value. */
  void put(@Nullable Object key, @Nullable Object value) {
    int index = size == 0 ? -1 : find(Check.notNull(key, "key"));
    if (index >= 0) {
      setValue(index, value);
    } else {
      add(Check.notNull(key, "key"), value);
    }
  }

  void setValue(int index, @Nullable Object value) {
    values[index] = value;
    version++;
  }

  private void insert(int index, @Nullable Object key, @Nullable Object value) {
    Budget.steps(1 + ((size - index) >> 6));
    if (size == keys.length) {
      int larger = Check.grown(2L * size);
      keys = Arrays.copyOf(keys, larger);
      values = Arrays.copyOf(values, larger);
    }
    System.arraycopy(keys, index, keys, index + 1, size - index);
    System.arraycopy(values, index, values, index + 1, size - index);
    keys[index] = key;
    values[index] = value;
    size++;
    version++;
  }

  boolean remove(@Nullable Object key) {
    int index = size == 0 ? -1 : find(key);
    if (index < 0) {
      return false;
    }
    removeAt(index);
    return true;
  }

  void removeAt(int index) {
    Budget.steps(1 + ((size - index) >> 6));
    size--;
    System.arraycopy(keys, index + 1, keys, index, size - index);
    System.arraycopy(values, index + 1, values, index, size - index);
    keys[size] = null;
    values[size] = null;
    version++;
  }

  void clear() {
    Arrays.fill(keys, 0, size, null);
    Arrays.fill(values, 0, size, null);
    size = 0;
    version++;
  }

  /** Enumerates in order, or backwards; a change meanwhile throws. */
  Iterator<@Nullable Object> iterator(IntFunction<@Nullable Object> element, boolean backwards) {
    return iterator(element, 0, size, backwards);
  }

  /** Enumerates those from an index to before another. */
  Iterator<@Nullable Object> iterator(
      IntFunction<@Nullable Object> element, int from, int end, boolean backwards) {
    int expected = version;
    return new Cursor() {
      private int at = from;

      @Override
      protected boolean moveNext() {
        if (version != expected) {
          throw Enumeration.modifiedSince();
        }
        if (at >= end) {
          return false;
        }
        current = element.apply(backwards ? from + end - 1 - at : at);
        at++;
        return true;
      }
    };
  }
}
