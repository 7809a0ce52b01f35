package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.Boxes;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Typed;
import org.jspecify.annotations.Nullable;

/** A key and its value. Immutable. */
@DotNetType(
    value = "public struct System.Collections.Generic.KeyValuePair<TKey, TValue>",
    java = KeyValuePair.class)
public final class KeyValuePair implements Typed, Boxes.Struct {
  private final @Nullable Object key;
  private final @Nullable Object value;
  private final RuntimeType keyType;
  private final RuntimeType valueType;

  /** Creates a pair of typed parts. */
  public KeyValuePair(
      @Nullable Object key, @Nullable Object value, RuntimeType keyType, RuntimeType valueType) {
    this.key = key;
    this.value = value;
    this.keyType = keyType;
    this.valueType = valueType;
  }

  /** The key. */
  public @Nullable Object key() {
    return key;
  }

  /** The value. */
  public @Nullable Object value() {
    return value;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("KeyValuePair", keyType, valueType);
  }

  /** {@code default}. */
  public static KeyValuePair defaultValue(RuntimeType keyType, RuntimeType valueType) {
    return new KeyValuePair(keyType.defaultValue(), valueType.defaultValue(), keyType, valueType);
  }

  /** {@code new(key, value)}. */
  @DotNetMethod(value = "new(TKey key, TValue value)", reified = true)
  public static KeyValuePair create(
      @Nullable Object key, @Nullable Object value, RuntimeType keyType, RuntimeType valueType) {
    return new KeyValuePair(key, value, keyType, valueType);
  }

  /** {@code Key}. */
  @DotNetProperty("TKey Key { get; }")
  public static @Nullable Object keyOf(KeyValuePair self) {
    return self.key;
  }

  /** {@code Value}. */
  @DotNetProperty("TValue Value { get; }")
  public static @Nullable Object valueOf(KeyValuePair self) {
    return self.value;
  }

  /** {@code Deconstruct(out key, out value)}. */
  @DotNetMethod("void Deconstruct(out TKey key, out TValue value)")
  public static void deconstruct(KeyValuePair self, Ref key, Ref value) {
    key.value = self.key;
    value.value = self.value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyValuePair pair
        && pair.keyType.equals(keyType)
        && pair.valueType.equals(valueType)
        && Defaults.equal(pair.key, key)
        && Defaults.equal(pair.value, value);
  }

  @Override
  public int hashCode() {
    return 31 * Defaults.hash(key) + Defaults.hash(value);
  }

  /** {@code [key, value]}. */
  @Override
  public String toString() {
    return "[" + Defaults.text(key) + ", " + Defaults.text(value) + "]";
  }

  @Override
  public Object copy() {
    return new KeyValuePair(key, value, keyType, valueType);
  }
}
