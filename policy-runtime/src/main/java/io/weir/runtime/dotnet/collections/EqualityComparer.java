package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** The default equality of values: that of their own {@code Equals} and {@code GetHashCode}. */
@DotNetType(
    value =
        "public abstract class System.Collections.Generic.EqualityComparer<T> : object,"
            + " IEqualityComparer<T>, System.Collections.IEqualityComparer",
    java = EqualityComparer.class)
public final class EqualityComparer implements IEqualityComparer {
  /** The only one. */
  public static final EqualityComparer DEFAULT = new EqualityComparer();

  private EqualityComparer() {}

  @Override
  public boolean equal(@Nullable Object x, @Nullable Object y) {
    return Defaults.equal(x, y);
  }

  @Override
  public int hash(@Nullable Object value) {
    return Defaults.hash(value);
  }

  /** The comparer, or the default one for null. */
  public static IEqualityComparer orDefault(@Nullable IEqualityComparer comparer) {
    return comparer == null ? DEFAULT : comparer;
  }

  /** {@code Default}. */
  @DotNetProperty("static EqualityComparer<T> Default { get; }")
  public static EqualityComparer getDefault() {
    return DEFAULT;
  }

  /** {@code Equals(x, y)}. */
  @DotNetMethod("bool Equals(T x, T y)")
  public static boolean areEqual(EqualityComparer self, @Nullable Object x, @Nullable Object y) {
    return self.equal(x, y);
  }

  /** {@code GetHashCode(obj)}. */
  @DotNetMethod("int GetHashCode(T obj)")
  public static int hashOf(EqualityComparer self, @Nullable Object obj) {
    return self.hash(obj);
  }
}
