package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The default order of values, or that of a comparison. */
@DotNetType(
    value =
        "public abstract class System.Collections.Generic.Comparer<T> : object, IComparer<T>,"
            + " System.Collections.IComparer",
    java = Comparer.class)
public final class Comparer implements IComparer {
  /** The default order. */
  public static final Comparer DEFAULT = new Comparer(null);

  private final @Nullable Fn comparison;

  private Comparer(@Nullable Fn comparison) {
    this.comparison = comparison;
  }

  /** The order of a {@code Comparison<T>}. */
  public static Comparer of(Fn comparison) {
    return new Comparer(comparison);
  }

  /** The comparer, or the default one for null. */
  public static IComparer orDefault(@Nullable IComparer comparer) {
    return comparer == null ? DEFAULT : comparer;
  }

  @Override
  public int compare(@Nullable Object x, @Nullable Object y) {
    if (comparison == null) {
      return Defaults.compare(x, y);
    }
    return (Integer) Objects.requireNonNull(comparison.call2(x, y));
  }

  /** {@code Default}. */
  @DotNetProperty("static Comparer<T> Default { get; }")
  public static Comparer getDefault() {
    return DEFAULT;
  }

  /** {@code Create(comparison)}. */
  @DotNetMethod("static Comparer<T> Create(Comparison<T> comparison)")
  public static Comparer create(@Nullable Fn comparison) {
    return of(Check.notNull(comparison, "comparison"));
  }

  /** {@code Compare(x, y)}. */
  @DotNetMethod("int Compare(T x, T y)")
  public static int order(Comparer self, @Nullable Object x, @Nullable Object y) {
    return self.compare(x, y);
  }
}
