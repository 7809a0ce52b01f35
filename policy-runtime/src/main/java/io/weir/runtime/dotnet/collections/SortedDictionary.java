package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** {@code SortedDictionary<TKey, TValue>}. */
@DotNetType(
    value =
        "public class System.Collections.Generic.SortedDictionary<TKey, TValue> : object,"
            + " IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>,"
            + " System.Collections.ICollection",
    java = SortedDictionary.class)
public final class SortedDictionary extends SortedPairs {
  private SortedDictionary(
      @Nullable IComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    super(comparer, keyType, valueType);
  }

  @Override
  public Object syncRoot() {
    return entries;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("SortedDictionary", keyType, valueType);
  }

  /** {@code new()}. */
  @DotNetMethod(value = "new()", reified = true)
  public static SortedDictionary create(RuntimeType keyType, RuntimeType valueType) {
    return new SortedDictionary(null, keyType, valueType);
  }

  /** {@code new(comparer)}. */
  @DotNetMethod(value = "new(IComparer<TKey> comparer)", reified = true)
  public static SortedDictionary createBy(
      @Nullable IComparer comparer, RuntimeType keyType, RuntimeType valueType) {
    return new SortedDictionary(comparer, keyType, valueType);
  }

  /** {@code new(dictionary)}. */
  @DotNetMethod(value = "new(IDictionary<TKey, TValue> dictionary)", reified = true)
  public static SortedDictionary createFrom(
      @Nullable Object dictionary, RuntimeType keyType, RuntimeType valueType) {
    return createFromBy(dictionary, null, keyType, valueType);
  }

  /** {@code new(dictionary, comparer)}. */
  @DotNetMethod(
      value = "new(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer)",
      reified = true)
  public static SortedDictionary createFromBy(
      @Nullable Object dictionary,
      @Nullable IComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    SortedDictionary made = new SortedDictionary(comparer, keyType, valueType);
    made.addAll(dictionary);
    return made;
  }

  /** {@code Comparer}. */
  @DotNetProperty("IComparer<TKey> Comparer { get; }")
  public static IComparer comparer(SortedDictionary self) {
    return self.entries.comparer();
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(SortedDictionary self) {
    return self.count();
  }

  /** {@code Keys}. */
  @DotNetProperty("SortedDictionary.KeyCollection<TKey, TValue> Keys { get; }")
  public static DictionaryPart keysOf(SortedDictionary self) {
    return self.keys();
  }

  /** {@code Values}. */
  @DotNetProperty("SortedDictionary.ValueCollection<TKey, TValue> Values { get; }")
  public static DictionaryPart valuesOf(SortedDictionary self) {
    return self.values();
  }

  /** {@code this[key]}. */
  @DotNetProperty("TValue this[TKey key] { get; }")
  public static @Nullable Object getItem(SortedDictionary self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[key] = value}. */
  @DotNetProperty("TValue this[TKey key] { set; }")
  public static void setItem(SortedDictionary self, @Nullable Object key, @Nullable Object value) {
    self.put(key, value);
  }

  /** {@code Add(key, value)}. */
  @DotNetMethod("void Add(TKey key, TValue value)")
  public static void addEntry(SortedDictionary self, @Nullable Object key, @Nullable Object value) {
    self.addPair(key, value);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clearAll(SortedDictionary self) {
    self.clear();
  }

  /** {@code ContainsKey(key)}. */
  @DotNetMethod("bool ContainsKey(TKey key)")
  public static boolean hasKey(SortedDictionary self, @Nullable Object key) {
    return self.containsKey(key);
  }

  /** {@code ContainsValue(value)}. */
  @DotNetMethod("bool ContainsValue(TValue value)")
  public static boolean containsValue(SortedDictionary self, @Nullable Object value) {
    return self.values().contains(value);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()")
  public static Enumerator getEnumerator(SortedDictionary self) {
    return Enumerator.of(
        self.iterator(), Constructed.type("KeyValuePair", self.keyType, self.valueType));
  }

  /** {@code Remove(key)}. */
  @DotNetMethod("bool Remove(TKey key)")
  public static boolean removeEntry(SortedDictionary self, @Nullable Object key) {
    return self.removeKey(key);
  }

  /** {@code TryGetValue(key, out value)}. */
  @DotNetMethod("bool TryGetValue(TKey key, out TValue value)")
  public static boolean tryGetValue(SortedDictionary self, @Nullable Object key, Ref value) {
    return Views.tryGetValue(self, key, value);
  }
}
