package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.KeyNotFoundException;
import io.weir.runtime.dotnet.Ref;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What an object of ours must do to be an {@code IDictionary<K,V>} or {@code
 * IReadOnlyDictionary<K,V>} for expressions. As a collection its elements are {@link
 * KeyValuePair}s; an object that iterates over something else overrides {@link #entries()}.
 */
public interface DictionaryValue extends CollectionValue {
  /**
   * Looks a key up.
   *
   * @return whether it was there; then the place holds its value, else the place is not touched
   */
  boolean find(@Nullable Object key, Ref value);

  /** The value of a key, or {@code absent} if the key is not there. */
  default @Nullable Object valueOr(@Nullable Object key, @Nullable Object absent) {
    Ref found = new Ref();
    return find(key, found) ? found.value : absent;
  }

  /** The pairs, in the dictionary's order. */
  default Iterator<@Nullable Object> entries() {
    return iterator();
  }

  /** Whether {@link #iterator()} gives the pairs too. */
  default boolean iteratesPairs() {
    return true;
  }

  /** {@code this[key]}: throws {@link KeyNotFoundException} if the key is not there. */
  default @Nullable Object item(@Nullable Object key) {
    Object value = valueOr(key, Ref.NOTHING);
    if (value == Ref.NOTHING) {
      throw new KeyNotFoundException(
          "The given key '" + Defaults.text(key) + "' was not present in the dictionary.");
    }
    return value;
  }

  /** Whether the key is there. */
  default boolean containsKey(@Nullable Object key) {
    return valueOr(key, Ref.NOTHING) != Ref.NOTHING;
  }

  /** {@code this[key] = value}. */
  default void put(@Nullable Object key, @Nullable Object value) {
    throw CollectionValue.readOnly();
  }

  /** Adds a pair; throws ArgumentException if the key is there. */
  default void addPair(@Nullable Object key, @Nullable Object value) {
    throw CollectionValue.readOnly();
  }

  /** Removes a pair by its key and says whether it was there. */
  default boolean removeKey(@Nullable Object key) {
    throw CollectionValue.readOnly();
  }

  /** The keys: a live view. */
  CollectionValue keys();

  /** The values: a live view. */
  CollectionValue values();
}
