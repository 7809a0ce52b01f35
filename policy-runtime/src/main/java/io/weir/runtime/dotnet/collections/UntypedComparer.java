package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.IComparer}. */
@DotNetType(value = "public interface System.Collections.IComparer", java = IComparer.class)
public final class UntypedComparer {
  private UntypedComparer() {}

  /** {@code Compare(x, y)}. */
  @DotNetMethod("int Compare(object x, object y)")
  public static int order(IComparer self, @Nullable Object x, @Nullable Object y) {
    return self.compare(x, y);
  }
}
