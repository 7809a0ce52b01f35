package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Collections.DictionaryEntry}: a key and its value, untyped. Immutable.
 *
 * @param key the key
 * @param value the value
 */
@DotNetType(
    value = "public struct System.Collections.DictionaryEntry",
    java = DictionaryEntry.class,
    beyondReference = true)
public record DictionaryEntry(@Nullable Object key, @Nullable Object value) {
  /** {@code default}. */
  public static DictionaryEntry defaultValue() {
    return new DictionaryEntry(null, null);
  }

  /** {@code new(key, value)}. */
  @DotNetMethod("new(object key, object value)")
  public static DictionaryEntry create(@Nullable Object key, @Nullable Object value) {
    return new DictionaryEntry(key, value);
  }

  /** {@code Key}. */
  @DotNetProperty("object Key { get; }")
  public static @Nullable Object keyOf(DictionaryEntry self) {
    return self.key;
  }

  /** {@code Value}. */
  @DotNetProperty("object Value { get; }")
  public static @Nullable Object valueOf(DictionaryEntry self) {
    return self.value;
  }

  /** {@code Deconstruct(out key, out value)}. */
  @DotNetMethod("void Deconstruct(out object key, out object value)")
  public static void deconstruct(DictionaryEntry self, Ref key, Ref value) {
    key.value = self.key;
    value.value = self.value;
  }

  @Override
  public String toString() {
    return "[" + Defaults.text(key) + ", " + Defaults.text(value) + "]";
  }
}
