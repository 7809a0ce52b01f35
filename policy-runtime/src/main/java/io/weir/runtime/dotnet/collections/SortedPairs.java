package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code SortedDictionary} and {@code SortedList} have in common: keys in order. */
abstract class SortedPairs extends CollectionObject implements DictionaryValue {
  final SortedEntries entries;
  final RuntimeType keyType;
  final RuntimeType valueType;
  private @Nullable DictionaryPart keys;
  private @Nullable DictionaryPart values;

  SortedPairs(@Nullable IComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    this.entries = new SortedEntries(comparer);
    this.keyType = keyType;
    this.valueType = valueType;
  }

  /** Adds the pairs of a dictionary. */
  final void addAll(@Nullable Object dictionary) {
    Iterator<@Nullable Object> pairs =
        Views.dictionary(Check.notNull(dictionary, "dictionary")).entries();
    while (pairs.hasNext()) {
      add(pairs.next());
    }
  }

  @Override
  public int count() {
    return entries.size();
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    Check.notNull(key, "key");
    int index = entries.find(key);
    if (index < 0) {
      return false;
    }
    value.value = entries.value(index);
    return true;
  }

  @Override
  public void put(@Nullable Object key, @Nullable Object value) {
    entries.put(key, value);
  }

  @Override
  public void addPair(@Nullable Object key, @Nullable Object value) {
    entries.addNew(key, value);
  }

  @Override
  public boolean removeKey(@Nullable Object key) {
    return entries.remove(Check.notNull(key, "key"));
  }

  @Override
  public void add(@Nullable Object item) {
    KeyValuePair pair = pair(item);
    addPair(pair.key(), pair.value());
  }

  @Override
  public void clear() {
    entries.clear();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    KeyValuePair pair = pair(item);
    Ref value = new Ref();
    return find(pair.key(), value) && Defaults.equal(value.value, pair.value());
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return contains(item) && removeKey(pair(item).key());
  }

  private static KeyValuePair pair(@Nullable Object item) {
    return (KeyValuePair) Objects.requireNonNull(item);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return entries.iterator(
        i -> new KeyValuePair(entries.key(i), entries.value(i), keyType, valueType), false);
  }

  @Override
  public DictionaryPart keys() {
    DictionaryPart known = keys;
    if (known == null) {
      known = DictionaryPart.keys(this, keyType);
      keys = known;
    }
    return known;
  }

  @Override
  public DictionaryPart values() {
    DictionaryPart known = values;
    if (known == null) {
      known = DictionaryPart.values(this, valueType);
      values = known;
    }
    return known;
  }
}
