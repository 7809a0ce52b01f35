package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** A sequence of JSON tokens whose members can be asked for by key. */
@DotNetType(
    value = "public interface Newtonsoft.Json.Linq.IJEnumerable<out T> : IEnumerable<T>",
    java = IJEnumerable.class)
public interface IJEnumerable extends Iterable<@Nullable Object> {
  /** The values that the tokens hold under a key. */
  @Nullable IJEnumerable valuesOf(@Nullable Object key);

  /** {@code this[key]}. */
  @DotNetProperty("IJEnumerable<JToken> this[object key] { get; }")
  static @Nullable IJEnumerable item(IJEnumerable self, @Nullable Object key) {
    return self.valuesOf(key);
  }
}
