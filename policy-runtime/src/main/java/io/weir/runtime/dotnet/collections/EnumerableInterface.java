package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IEnumerable<T>}: anything that {@link Enumeration} takes. */
@DotNetType(
    value = "public interface System.Collections.Generic.IEnumerable<out T> : IEnumerable",
    java = Object.class)
public final class EnumerableInterface {
  private EnumerableInterface() {}

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator<T> GetEnumerator()")
  public static Enumerator getEnumerator(@Nullable Object self) {
    return Enumerator.of(self);
  }
}
