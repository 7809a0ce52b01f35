package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** The static class {@code KeyValuePair}. */
@DotNetType(
    value = "public static class System.Collections.Generic.KeyValuePair",
    java = void.class)
public final class KeyValuePairs {
  private KeyValuePairs() {}

  /** {@code KeyValuePair.Create(key, value)}. */
  @DotNetMethod(
      value = "static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value)",
      reified = true)
  public static KeyValuePair create(
      @Nullable Object key, @Nullable Object value, RuntimeType keyType, RuntimeType valueType) {
    return new KeyValuePair(key, value, keyType, valueType);
  }
}
