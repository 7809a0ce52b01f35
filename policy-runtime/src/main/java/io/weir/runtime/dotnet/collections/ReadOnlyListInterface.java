package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IReadOnlyList<T>}: arrays and {@link ListValue}s. */
@DotNetType(
    value =
        "public interface System.Collections.Generic.IReadOnlyList<out T> : IReadOnlyCollection<T>",
    java = Object.class)
public final class ReadOnlyListInterface {
  private ReadOnlyListInterface() {}

  /** {@code this[index]}. */
  @DotNetProperty("T this[int index] { get; }")
  public static @Nullable Object get(@Nullable Object self, int index) {
    return Views.list(self).get(index);
  }
}
