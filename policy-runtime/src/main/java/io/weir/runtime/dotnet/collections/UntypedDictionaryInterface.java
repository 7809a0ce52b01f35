package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.IDictionary}: what an exception's Data is seen as. */
@DotNetType(
    value = "public interface System.Collections.IDictionary : System.Collections.ICollection",
    java = Object.class,
    beyondReference = true)
public final class UntypedDictionaryInterface {
  private UntypedDictionaryInterface() {}

  /** {@code this[key]}: null for a key that is not there. */
  @DotNetProperty("object this[object key] { get; }")
  public static @Nullable Object item(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).valueOr(key, null);
  }

  /** {@code this[key] = value}. */
  @DotNetProperty("object this[object key] { set; }")
  public static void put(@Nullable Object self, @Nullable Object key, @Nullable Object value) {
    Views.dictionary(self).put(key, value);
  }

  /** {@code Keys}. */
  @DotNetProperty("System.Collections.ICollection Keys { get; }")
  public static Object keys(@Nullable Object self) {
    return Views.dictionary(self).keys();
  }

  /** {@code Values}. */
  @DotNetProperty("System.Collections.ICollection Values { get; }")
  public static Object values(@Nullable Object self) {
    return Views.dictionary(self).values();
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(@Nullable Object self) {
    return Views.dictionary(self).isReadOnly();
  }

  /** {@code IsFixedSize}. */
  @DotNetProperty("bool IsFixedSize { get; }")
  public static boolean isFixedSize(@Nullable Object self) {
    return Views.dictionary(self).isReadOnly();
  }

  /** {@code Add(key, value)}. */
  @DotNetMethod("void Add(object key, object value)")
  public static void add(@Nullable Object self, @Nullable Object key, @Nullable Object value) {
    Views.dictionary(self).addPair(key, value);
  }

  /** {@code Contains(key)}. */
  @DotNetMethod("bool Contains(object key)")
  public static boolean contains(@Nullable Object self, @Nullable Object key) {
    return Views.dictionary(self).containsKey(key);
  }

  /** {@code Remove(key)}. */
  @DotNetMethod("void Remove(object key)")
  public static void remove(@Nullable Object self, @Nullable Object key) {
    Views.dictionary(self).removeKey(key);
  }

  /** {@code Clear()}. */
  @DotNetMethod("void Clear()")
  public static void clear(@Nullable Object self) {
    Views.dictionary(self).clear();
  }
}
