package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Tells whether two boxed values are the same, and their hash code. */
@DotNetType(
    value = "public interface System.Collections.Generic.IEqualityComparer<in T>",
    java = IEqualityComparer.class)
public interface IEqualityComparer {
  /** Whether the two are the same. */
  boolean equal(@Nullable Object x, @Nullable Object y);

  /** A number that is the same for equal values. */
  int hash(@Nullable Object value);

  /** {@code Equals(x, y)}. */
  @DotNetMethod("bool Equals(T x, T y)")
  static boolean areEqual(IEqualityComparer self, @Nullable Object x, @Nullable Object y) {
    return self.equal(x, y);
  }

  /** {@code GetHashCode(obj)}. */
  @DotNetMethod("int GetHashCode(T obj)")
  static int hashOf(IEqualityComparer self, @Nullable Object obj) {
    return self.hash(obj);
  }
}
