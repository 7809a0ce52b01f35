package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** {@code SortedList<TKey, TValue>}. */
@DotNetType(
    value =
        "public class System.Collections.Generic.SortedList<TKey, TValue> : object,"
            + " IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>,"
            + " System.Collections.ICollection",
    java = SortedList.class)
public final class SortedList extends SortedPairs {
  private @Nullable SortedListPart keyList;
  private @Nullable SortedListPart valueList;

  private SortedList(@Nullable IComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    super(comparer, keyType, valueType);
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("SortedList", keyType, valueType);
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static SortedList create(RuntimeType keyType, RuntimeType valueType) {
    return new SortedList(null, keyType, valueType);
  }

  /** {@code new(comparer)}. */
  @DotNetMethod(value = "new(IComparer<TKey> comparer)", reified = true)
  public static SortedList createBy(
      @Nullable IComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    return new SortedList(comparer, keyType, valueType);
  }

  /** {@code new(dictionary)}. */
  @DotNetMethod(value = "new(IDictionary<TKey, TValue> dictionary)", reified = true)
  public static SortedList createFrom(
      @Nullable Object dictionary, RuntimeType keyType, RuntimeType valueType) {
    return createFromBy(dictionary, null, keyType, valueType);
  }

  /** {@code new(dictionary, comparer)}. */
  @DotNetMethod(
      value = "new(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer)",
      reified = true)
  public static SortedList createFromBy(
      @Nullable Object dictionary,
      @Nullable IComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    SortedList made = new SortedList(comparer, keyType, valueType);
    made.addAll(dictionary);
    return made;
  }

  /** {@code Comparer}. */
  @DotNetProperty("IComparer<TKey> Comparer { get; }")
  public static IComparer comparer(SortedList self) {
    return self.entries.comparer();
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(SortedList self) {
    return self.count();
  }

  /** {@code Keys}. */
  @DotNetProperty("IList<TKey> Keys { get; }")
  public static Object keysOf(SortedList self) {
    if (self.keyList == null) {
      self.keyList = new SortedListPart(self, true);
    }
    return self.keyList;
  }

  /** {@code Values}. */
  @DotNetProperty("IList<TValue> Values { get; }")
  public static Object valuesOf(SortedList self) {
    if (self.valueList == null) {
      self.valueList = new SortedListPart(self, false);
    }
    return self.valueList;
  }

  /** {@code this[key]}. */
  @DotNetProperty("TValue this[TKey key] { get; }")
  public static @Nullable Object getItem(SortedList self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[key] = value}. */
  @DotNetProperty("TValue this[TKey key] { set; }")
  public static void setItem(SortedList self, @Nullable Object key, @Nullable Object value) {
    self.put(key, value);
  }

  /** {@code Add(key, value)}. */
  @DotNetMethod("void Add(TKey key, TValue value)")
  public static void addEntry(SortedList self, @Nullable Object key, @Nullable Object value) {
    self.addPair(key, value);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(SortedList self) {
    self.clear();
  }

  /** {@code ContainsKey(key)}. */
  @DotNetMethod("bool ContainsKey(TKey key)")
  public static boolean hasKey(SortedList self, @Nullable Object key) {
    return self.containsKey(key);
  }

  /** {@code ContainsValue(value)}. */
  @DotNetMethod("bool ContainsValue(TValue value)")
  public static boolean containsValue(SortedList self, @Nullable Object value) {
    return self.values().contains(value);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()")
  public static Enumerator getEnumerator(SortedList self) {
    return Enumerator.of(
        self.iterator(), Constructed.type("KeyValuePair", self.keyType, self.valueType));
  }

  /** {@code Remove(key)}. */
  @DotNetMethod("bool Remove(TKey key)")
  public static boolean removeEntry(SortedList self, @Nullable Object key) {
    return self.removeKey(key);
  }

  /** {@code TryGetValue(key, out value)}. */
  @DotNetMethod("bool TryGetValue(TKey key, out TValue value)")
  public static boolean tryGetValue(SortedList self, @Nullable Object key, Ref value) {
    return Views.tryGetValue(self, key, value);
  }

  /** {@code IndexOfKey(key)}. */
  @DotNetMethod("int IndexOfKey(TKey key)")
  public static int indexOfKey(SortedList self, @Nullable Object key) {
    return Math.max(-1, self.entries.find(Check.notNull(key, "key")));
  }

  /** {@code IndexOfValue(value)}. */
  @DotNetMethod("int IndexOfValue(TValue value)")
  public static int indexOfValue(SortedList self, @Nullable Object value) {
    for (int i = 0; i < self.entries.size(); i++) {
      if (Defaults.equal(self.entries.value(i), value)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code GetKeyAtIndex(index)}. */
  @DotNetMethod("TKey GetKeyAtIndex(int index)")
  public static @Nullable Object getKeyAtIndex(SortedList self, int index) {
    return self.entries.key(self.checkedIndex(index));
  }

  /** {@code GetValueAtIndex(index)}. */
  @DotNetMethod("TValue GetValueAtIndex(int index)")
  public static @Nullable Object getValueAtIndex(SortedList self, int index) {
    return self.entries.value(self.checkedIndex(index));
  }

  /** {@code RemoveAt(index)}. */
  @DotNetMethod("void RemoveAt(int index)")
  public static void removeAt(SortedList self, int index) {
    self.entries.removeAt(self.checkedIndex(index));
  }

  int checkedIndex(int index) {
    if (index < 0 || index >= entries.size()) {
      throw ListValue.indexOutside();
    }
    return index;
  }
}
