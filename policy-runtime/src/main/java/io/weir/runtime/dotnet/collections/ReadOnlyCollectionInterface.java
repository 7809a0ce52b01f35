package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IReadOnlyCollection<T>}: arrays and {@link CollectionValue}s. */
@DotNetType(
    value =
        "public interface System.Collections.Generic.IReadOnlyCollection<out T> : IEnumerable<T>",
    java = Object.class)
public final class ReadOnlyCollectionInterface {
  private ReadOnlyCollectionInterface() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(@Nullable Object self) {
    return Views.collection(self).count();
  }
}
