package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.RectangularArray;
import org.jspecify.annotations.Nullable;

/**
 * What an object of ours must do to be an {@code IList<T>} or {@code IReadOnlyList<T>} for
 * expressions.
 */
public interface ListValue extends CollectionValue {
  /**
   * The element at an index.
   *
   * @throws ArgumentOutOfRangeException if there is none
   */
  @Nullable Object get(int index);

  /** Replaces the element at an index. */
  default void set(int index, @Nullable Object value) {
    throw CollectionValue.readOnly();
  }

  /** The index of the first element that equals the item, or -1. */
  default int indexOf(@Nullable Object item) {
    int count = count();
    for (int i = 0; i < count; i++) {
      if (Defaults.equal(get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  /** Inserts before an index. */
  default void insert(int index, @Nullable Object item) {
    throw CollectionValue.readOnly();
  }

  /** Removes the element at an index. */
  default void removeAt(int index) {
    throw CollectionValue.readOnly();
  }

  /** The value seen as an {@code IList<T>}, arrays included; null if it is none. */
  static @Nullable ListValue of(Object value) {
    boolean isList =
        value instanceof ListValue
            || (ArrayElements.isArray(value) && !(value instanceof RectangularArray));
    return isList ? Views.list(value) : null;
  }

  /** What an index outside of a list throws. */
  static ArgumentOutOfRangeException indexOutside() {
    return new ArgumentOutOfRangeException(
        "index",
        "Index was out of range. Must be non-negative and less than the size of the collection.");
  }
}
