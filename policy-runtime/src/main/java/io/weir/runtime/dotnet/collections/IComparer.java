package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Orders boxed values. */
@DotNetType(
    value = "public interface System.Collections.Generic.IComparer<in T>",
    java = IComparer.class)
public interface IComparer {
  /** Negative, zero or positive as x stands before, at or after y. */
  int compare(@Nullable Object x, @Nullable Object y);

  /** {@code Compare(x, y)}. */
  @DotNetMethod("int Compare(T x, T y)")
  static int order(IComparer self, @Nullable Object x, @Nullable Object y) {
    return self.compare(x, y);
  }
}
