package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import org.jspecify.annotations.Nullable;

/** {@code IDictionary<TKey, TValue>}: every {@link DictionaryValue}. */
@DotNetType(
    value =
        "public interface System.Collections.Generic.IDictionary<TKey, TValue> :"
            + " ICollection<KeyValuePair<TKey, TValue>>",
    java = Object.class)
public final class DictionaryInterface {
  private DictionaryInterface() {}

  /** {@code this[key]}. */
  @DotNetProperty("TValue this[TKey key] { get; }")
  public static @Nullable Object item(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).item(key);
  }

  /** {@code this[key] = value}. */
  @DotNetProperty("TValue this[TKey key] { set; }")
  public static void put(@Nullable Object self, @Nullable Object key, @Nullable Object value) {
    Views.dictionary(self).put(key, value);
  }

  /** {@code Keys}. */
  @DotNetProperty("ICollection<TKey> Keys { get; }")
  public static Object keys(@Nullable Object self) {
    return Views.dictionary(self).keys();
  }

  /** {@code Values}. */
  @DotNetProperty("ICollection<TValue> Values { get; }")
  public static Object values(@Nullable Object self) {
    return Views.dictionary(self).values();
  }

  /** {@code Add(key, value)}. */
  @DotNetMethod("void Add(TKey key, TValue value)")
  public static void add(@Nullable Object self, @Nullable Object key, @Nullable Object value) {
    Views.dictionary(self).addPair(key, value);
  }

  /** {@code ContainsKey(key)}. */
  @DotNetMethod("bool ContainsKey(TKey key)")
  public static boolean containsKey(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).containsKey(key);
  }

  /** {@code Remove(key)}. */
  @DotNetMethod("bool Remove(TKey key)")
  public static boolean removeKey(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).removeKey(key);
  }

  /** {@code TryGetValue(key, out value)}. */
  @DotNetMethod("bool TryGetValue(TKey key, out TValue value)")
  public static boolean tryGetValue(@Nullable Object self, @Nullable Object key, Ref value) {
    return Views.tryGetValue(self, key, value);
  }
}
