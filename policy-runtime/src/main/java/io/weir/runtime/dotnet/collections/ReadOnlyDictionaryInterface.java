package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import org.jspecify.annotations.Nullable;

/** {@code IReadOnlyDictionary<TKey, TValue>}: every {@link DictionaryValue}. */
@DotNetType(
    value =
        "public interface System.Collections.Generic.IReadOnlyDictionary<TKey, TValue> :"
            + " IReadOnlyCollection<KeyValuePair<TKey, TValue>>",
    java = Object.class)
public final class ReadOnlyDictionaryInterface {
  private ReadOnlyDictionaryInterface() {}

  /** {@code this[key]}. */
  @DotNetProperty("TValue this[TKey key] { get; }")
  public static @Nullable Object item(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).item(key);
  }

  /** {@code Keys}. */
  @DotNetProperty("IEnumerable<TKey> Keys { get; }")
  public static Object keys(@Nullable Object self) {
    return Views.dictionary(self).keys();
  }

  /** {@code Values}. */
  @DotNetProperty("IEnumerable<TValue> Values { get; }")
  public static Object values(@Nullable Object self) {
    return Views.dictionary(self).values();
  }

  /** {@code ContainsKey(key)}. */
  @DotNetMethod("bool ContainsKey(TKey key)")
  public static boolean containsKey(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).containsKey(key);
  }

  /** {@code TryGetValue(key, out value)}. */
  @DotNetMethod("bool TryGetValue(TKey key, out TValue value)")
  public static boolean tryGetValue(@Nullable Object self, @Nullable Object key, Ref value) {
    return Views.tryGetValue(self, key, value);
  }
}
