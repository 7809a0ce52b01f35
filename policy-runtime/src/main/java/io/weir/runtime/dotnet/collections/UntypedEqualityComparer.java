package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.Collections.IEqualityComparer}. */
@DotNetType(
    value = "public interface System.Collections.IEqualityComparer",
    java = IEqualityComparer.class)
public final class UntypedEqualityComparer {
  private UntypedEqualityComparer() {}

  /** {@code Equals(x, y)}. */
  @DotNetMethod("bool Equals(object x, object y)")
  public static boolean areEqual(IEqualityComparer self, @Nullable Object x, @Nullable Object y) {
    return self.equal(x, y);
  }

  /** {@code GetHashCode(obj)}. */
  @DotNetMethod("int GetHashCode(object obj)")
  public static int hashOf(IEqualityComparer self, @Nullable Object obj) {
    return self.hash(obj);
  }
}
