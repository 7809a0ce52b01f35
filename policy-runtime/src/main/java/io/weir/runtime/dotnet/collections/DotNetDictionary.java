package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Dictionary<TKey, TValue>}. */
@DotNetType(
    value =
        "public class System.Collections.Generic.Dictionary<TKey, TValue> : object,"
            + " IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>,"
            + " System.Collections.ICollection",
    java = DotNetDictionary.class)
public final class DotNetDictionary extends CollectionObject implements DictionaryValue {
  private final EntryTable table;
  private final RuntimeType keyType;
  private final RuntimeType valueType;
  private @Nullable DictionaryPart keys;
  private @Nullable DictionaryPart values;

  /** An empty dictionary. */
  public DotNetDictionary(
      @Nullable IEqualityComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    this.table = new EntryTable(comparer);
    this.keyType = keyType;
    this.valueType = valueType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("Dictionary", keyType, valueType);
  }

  /** The type of the values. */
  public RuntimeType valueType() {
    return valueType;
  }

  @Override
  public int count() {
    return table.count();
  }

  @Override
  public boolean find(@Nullable Object key, Ref value) {
    int slot = table.find(Check.notNull(key, "key"));
    if (slot < 0) {
      return false;
    }
    value.value = table.value(slot);
    return true;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return table.find(Check.notNull(key, "key")) >= 0;
  }

  @Override
  public void put(@Nullable Object key, @Nullable Object value) {
    int slot = table.find(Check.notNull(key, "key"));
    if (slot >= 0) {
      table.setValue(slot, value);
    } else {
      table.add(key, value);
    }
  }

  @Override
  public void addPair(@Nullable Object key, @Nullable Object value) {
    if (table.find(Check.notNull(key, "key")) >= 0) {
      throw new ArgumentException(
          "An item with the same key has already been added. Key: " + Defaults.text(key));
    }
    table.add(key, value);
  }

  @Override
  public boolean removeKey(@Nullable Object key) {
    int slot = table.remove(Check.notNull(key, "key"));
    if (slot >= 0) {
      table.setValue(slot, null);
    }
    return slot >= 0;
  }

  @Override
  public void add(@Nullable Object item) {
    KeyValuePair pair = pair(item);
    addPair(pair.key(), pair.value());
  }

  @Override
  public void clear() {
    table.clear();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    KeyValuePair pair = pair(item);
    int slot = table.find(Check.notNull(pair.key(), "key"));
    return slot >= 0 && Defaults.equal(table.value(slot), pair.value());
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
    return table.iterator(
        slot -> new KeyValuePair(table.key(slot), table.value(slot), keyType, valueType));
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

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static DotNetDictionary create(RuntimeType keyType, RuntimeType valueType) {
    return new DotNetDictionary(null, keyType, valueType);
  }

  /** {@code new(capacity)}. */
  @DotNetMethod(value = "new(int capacity)", reified = true)
  public static DotNetDictionary createOfCapacity(
      int capacity, RuntimeType keyType, RuntimeType valueType) {
    return createOfCapacityBy(capacity, null, keyType, valueType);
  }

  /** {@code new(comparer)}. */
  @DotNetMethod(value = "new(IEqualityComparer<TKey> comparer)", reified = true)
  public static DotNetDictionary createBy(
      @Nullable IEqualityComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    return new DotNetDictionary(comparer, keyType, valueType);
  }

  /** {@code new(capacity, comparer)}. */
  @DotNetMethod(value = "new(int capacity, IEqualityComparer<TKey> comparer)", reified = true)
  public static DotNetDictionary createOfCapacityBy(
      int capacity,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    checkCapacity(capacity);
    DotNetDictionary made = new DotNetDictionary(comparer, keyType, valueType);
    if (capacity > 0) {
      made.table.ensureCapacity(capacity);
    }
    return made;
  }

  private static void checkCapacity(int capacity) {
    if (capacity < 0) {
      throw new ArgumentOutOfRangeException("capacity");
    }
  }

  /** {@code new(dictionary)}. */
  @DotNetMethod(value = "new(IDictionary<TKey, TValue> dictionary)", reified = true)
  public static DotNetDictionary createFromDictionary(
      @Nullable Object dictionary, RuntimeType keyType, RuntimeType valueType) {
    return createFromDictionaryBy(dictionary, null, keyType, valueType);
  }

  /** {@code new(dictionary, comparer)}. */
  @DotNetMethod(
      value = "new(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static DotNetDictionary createFromDictionaryBy(
      @Nullable Object dictionary,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    DotNetDictionary made = new DotNetDictionary(comparer, keyType, valueType);
    Iterator<@Nullable Object> pairs =
        Views.dictionary(Check.notNull(dictionary, "dictionary")).entries();
    while (pairs.hasNext()) {
      made.add(pairs.next());
    }
    return made;
  }

  /** {@code new(collection)}. */
  @DotNetMethod(value = "new(IEnumerable<KeyValuePair<TKey, TValue>> collection)", reified = true)
  public static DotNetDictionary createFrom(
      @Nullable Object collection, RuntimeType keyType, RuntimeType valueType) {
    return createFromBy(collection, null, keyType, valueType);
  }

  /** {@code new(collection, comparer)}. */
  @DotNetMethod(
      value =
          "new(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>"
              + " comparer)",
      reified = true)
  public static DotNetDictionary createFromBy(
      @Nullable Object collection,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    Check.notNull(collection, "collection");
    if (collection instanceof DictionaryValue) {
      return createFromDictionaryBy(collection, comparer, keyType, valueType);
    }
    DotNetDictionary made = new DotNetDictionary(comparer, keyType, valueType);
    for (Iterator<@Nullable Object> i = Enumeration.iterator(collection); i.hasNext(); ) {
      made.add(i.next());
    }
    return made;
  }

  /** {@code Comparer}. */
  @DotNetProperty("IEqualityComparer<TKey> Comparer { get; }")
  public static IEqualityComparer comparer(DotNetDictionary self) {
    return self.table.comparer();
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(DotNetDictionary self) {
    return self.count();
  }

  /** {@code Keys}. */
  @DotNetProperty("Dictionary.KeyCollection<TKey, TValue> Keys { get; }")
  public static DictionaryPart keysOf(DotNetDictionary self) {
    return self.keys();
  }

  /** {@code Values}. */
  @DotNetProperty("Dictionary.ValueCollection<TKey, TValue> Values { get; }")
  public static DictionaryPart valuesOf(DotNetDictionary self) {
    return self.values();
  }

  /** {@code this[key]}. */
  @DotNetProperty("TValue this[TKey key] { get; }")
  public static @Nullable Object getItem(DotNetDictionary self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[key] = value}. */
  @DotNetProperty("TValue this[TKey key] { set; }")
  public static void setItem(DotNetDictionary self, @Nullable Object key, @Nullable Object value) {
    self.put(key, value);
  }

  /** {@code Add(key, value)}. */
  @DotNetMethod("void Add(TKey key, TValue value)")
  public static void addEntry(DotNetDictionary self, @Nullable Object key, @Nullable Object value) {
    self.addPair(key, value);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(DotNetDictionary self) {
    self.clear();
  }

  /** {@code ContainsKey(key)}. */
  @DotNetMethod("bool ContainsKey(TKey key)")
  public static boolean hasKey(DotNetDictionary self, @Nullable Object key) {
    return self.containsKey(key);
  }

  /** {@code ContainsValue(value)}. */
  @DotNetMethod("bool ContainsValue(TValue value)")
  public static boolean containsValue(DotNetDictionary self, @Nullable Object value) {
    for (int slot = 0; slot < self.table.slots(); slot++) {
      if (self.table.isUsed(slot) && Defaults.equal(self.table.value(slot), value)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Capacity}: how many pairs fit before the table grows. */
  @DotNetProperty("int Capacity { get; }")
  public static int capacity(DotNetDictionary self) {
    return self.table.ensureCapacity(0);
  }

  /** {@code EnsureCapacity(capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetDictionary self, int capacity) {
    checkCapacity(capacity);
    return self.table.ensureCapacity(capacity);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()")
  public static Enumerator getEnumerator(DotNetDictionary self) {
    return Enumerator.of(
        self.iterator(), Constructed.type("KeyValuePair", self.keyType, self.valueType));
  }

  /** {@code Remove(key)}. */
  @DotNetMethod("bool Remove(TKey key)")
  public static boolean removeEntry(DotNetDictionary self, @Nullable Object key) {
    return self.removeKey(key);
  }

  /** {@code Remove(key, out value)}. */
  @DotNetMethod("bool Remove(TKey key, out TValue value)")
  public static boolean removeInto(DotNetDictionary self, @Nullable Object key, Ref value) {
    int slot = self.table.remove(Check.notNull(key, "key"));
    if (slot < 0) {
      value.value = self.valueType.defaultValue();
      return false;
    }
    value.value = self.table.value(slot);
    self.table.setValue(slot, null);
    return true;
  }

  /** {@code OnDeserialization(sender)}: nothing is left to do. */
  @DotNetMethod("void OnDeserialization(object sender)")
  public static void onDeserialization(DotNetDictionary self, @Nullable Object sender) {
    self.count();
  }

  /** {@code TrimExcess()}. */
  @DotNetMethod("void TrimExcess()")
  public static void trimExcess(DotNetDictionary self) {
    self.table.trim(self.count());
  }

  /** {@code TrimExcess(capacity)}. */
  @DotNetMethod("void TrimExcess(int capacity)")
  public static void trimExcessTo(DotNetDictionary self, int capacity) {
    if (capacity < self.count()) {
      throw new ArgumentOutOfRangeException("capacity");
    }
    self.table.trim(capacity);
  }

  /** {@code TryAdd(key, value)}. */
  @DotNetMethod("bool TryAdd(TKey key, TValue value)")
  public static boolean tryAdd(
      DotNetDictionary self, @Nullable Object key, @Nullable Object value) {
    if (self.containsKey(key)) {
      return false;
    }
    self.table.add(key, value);
    return true;
  }

  /** {@code TryGetValue(key, out value)}. */
  @DotNetMethod("bool TryGetValue(TKey key, out TValue value)")
  public static boolean tryGetValue(DotNetDictionary self, @Nullable Object key, Ref value) {
    if (self.find(key, value)) {
      return true;
    }
    value.value = self.valueType.defaultValue();
    return false;
  }
}
