package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.IEnumerator}. */
@DotNetType(value = "public interface System.Collections.IEnumerator", java = Enumerator.class)
public final class UntypedEnumerator {
  private UntypedEnumerator() {}

  /** {@code Current}. */
  @DotNetProperty("object Current { get; }")
  public static @Nullable Object current(Enumerator self) {
    return Enumerator.current(self);
  }

  /** {@code MoveNext()}. */
  @DotNetMethod("bool MoveNext()")
  public static boolean moveNext(Enumerator self) {
    return Enumerator.moveNext(self);
  }

  /** {@code Reset()}. */
  @DotNetMethod("void Reset()")
  public static void reset(Enumerator self) {
    Enumerator.reset(self);
  }
}
