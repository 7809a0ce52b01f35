package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.NotSupportedException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What an object of ours must do to be an {@code ICollection<T>} or {@code IReadOnlyCollection<T>}
 * for expressions (arrays and strings are known without). Elements are boxed. The methods that
 * change it throw {@link NotSupportedException} unless overridden.
 */
public interface CollectionValue extends Iterable<@Nullable Object> {
  /** The number of elements. */
  int count();

  /** Whether it refuses changes. */
  default boolean isReadOnly() {
    return false;
  }

  /** {@code ICollection<T>.Add}. */
  default void add(@Nullable Object item) {
    throw readOnly();
  }

  /** Removes every element. */
  default void clear() {
    throw readOnly();
  }

  /** Whether an element equals the item. */
  default boolean contains(@Nullable Object item) {
    for (Iterator<@Nullable Object> i = iterator(); i.hasNext(); ) {
      if (Defaults.equal(i.next(), item)) {
        return true;
      }
    }
    return false;
  }

  /** Removes the first element that equals the item and says whether there was one. */
  default boolean remove(@Nullable Object item) {
    throw readOnly();
  }

  /** Copies the elements into an array of any representation. */
  default void copyTo(@Nullable Object array, int index) {
    if (array == null) {
      throw new ArgumentNullException("array");
    }
    if (index < 0) {
      throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
    }
    if (ArrayElements.length(array) - index < count()) {
      throw new ArgumentException(
          "Destination array is not long enough to copy all the items in the collection. Check"
              + " array index and length.");
    }
    int at = index;
    for (Iterator<@Nullable Object> i = iterator(); i.hasNext(); ) {
      ArrayElements.set(array, at++, i.next());
    }
  }

  /** {@code ICollection.SyncRoot}: what those who share the collection could lock on. */
  default Object syncRoot() {
    return this;
  }

  /** What a collection throws that cannot be changed. */
  static NotSupportedException readOnly() {
    return new NotSupportedException("Collection is read-only.");
  }
}
