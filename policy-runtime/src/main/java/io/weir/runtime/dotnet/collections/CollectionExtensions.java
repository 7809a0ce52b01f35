package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.Generic.CollectionExtensions}. */
@DotNetType(
    value = "public static class System.Collections.Generic.CollectionExtensions",
    java = void.class)
public final class CollectionExtensions {
  private CollectionExtensions() {}

  /** {@code dictionary.GetValueOrDefault(key)}. */
  @DotNetMethod(
      value =
          "static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue>"
              + " dictionary, TKey key)",
      reified = true)
  public static @Nullable Object getValueOrDefault(
      @Nullable Object dictionary,
      @Nullable Object key,
      RuntimeType keyType,
      RuntimeType valueType) {
    return getValueOr(dictionary, key, valueType.defaultValue());
  }

  /** {@code dictionary.GetValueOrDefault(key, defaultValue)}. */
  @DotNetMethod(
      "static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue>"
          + " dictionary, TKey key, TValue defaultValue)")
  public static @Nullable Object getValueOr(
      @Nullable Object dictionary, @Nullable Object key, @Nullable Object defaultValue) {
    Ref found = new Ref();
    return Views.dictionary(Check.notNull(dictionary, "dictionary")).find(key, found)
        ? found.value
        : defaultValue;
  }

  /** {@code dictionary.Remove(key, out value)}. */
  @DotNetMethod(
      value =
          "static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key,"
              + " out TValue value)",
      reified = true)
  public static boolean remove(
      @Nullable Object dictionary,
      @Nullable Object key,
      Ref value,
      RuntimeType keyType,
      RuntimeType valueType) {
    DictionaryValue own = Views.dictionary(Check.notNull(dictionary, "dictionary"));
    if (own.find(key, value)) {
      own.removeKey(key);
      return true;
    }
    value.value = valueType.defaultValue();
    return false;
  }

  /** {@code dictionary.TryAdd(key, value)}. */
  @DotNetMethod(
      "static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key,"
          + " TValue value)")
  public static boolean tryAdd(
      @Nullable Object dictionary, @Nullable Object key, @Nullable Object value) {
    DictionaryValue own = Views.dictionary(Check.notNull(dictionary, "dictionary"));
    if (own.containsKey(key)) {
      return false;
    }
    own.addPair(key, value);
    return true;
  }

  /** {@code list.AsReadOnly()}. */
  @DotNetMethod(
      value =
          "static System.Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly<T>(this IList<T>"
              + " list)",
      reified = true)
  public static ReadOnlyCollection asReadOnly(@Nullable Object list, RuntimeType elementType) {
    return new ReadOnlyCollection(Check.notNull(list, "list"), elementType);
  }
}
