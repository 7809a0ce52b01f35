package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.IEnumerable}: anything that {@link Enumeration} takes. */
@DotNetType(value = "public interface System.Collections.IEnumerable", java = Object.class)
public final class UntypedEnumerableInterface {
  private UntypedEnumerableInterface() {}

  /** {@code GetEnumerator()}. */
  @DotNetMethod("IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(@Nullable Object self) {
    return Enumerator.of(self);
  }
}
