package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.NotSupportedException;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** An equality as an object: the values' own, or one that is made of functions. */
@DotNetType(
    value =
        "public abstract class System.Collections.Generic.EqualityComparer<T> : object,"
            + " IEqualityComparer<T>, System.Collections.IEqualityComparer",
    java = EqualityComparer.class)
public final class EqualityComparer implements IEqualityComparer {
  /** That of the values' own {@code Equals}. */
  public static final EqualityComparer DEFAULT =
      new EqualityComparer(Defaults::equal, Defaults::hash);

  private final BiPredicate<@Nullable Object, @Nullable Object> equality;
  private final ToIntFunction<@Nullable Object> hashing;

  private EqualityComparer(
      BiPredicate<@Nullable Object, @Nullable Object> equality,
      ToIntFunction<@Nullable Object> hashing) {
    this.equality = equality;
    this.hashing = hashing;
  }

  @Override
  public boolean equal(@Nullable Object x, @Nullable Object y) {
    return equality.test(x, y);
  }

  @Override
  public int hash(@Nullable Object value) {
    return hashing.applyAsInt(value);
  }

  /** {@code Create(equals, getHashCode)}: without the latter, it can compare only. */
  @DotNetMethod(
      "static EqualityComparer<T> Create(Func<T, T, bool> equals, Func<T, int> getHashCode = null)")
  public static EqualityComparer create(@Nullable Fn equals, @Nullable Fn getHashCode) {
    Fn equality = Check.notNull(equals, "equals");
    return new EqualityComparer(
        (x, y) -> Boolean.TRUE.equals(equality.call2(x, y)),
        value -> {
          if (getHashCode == null) {
            throw new NotSupportedException("Specified method is not supported.");
          }
          return value == null ? 0 : (int) Objects.requireNonNull(getHashCode.call1(value));
        });
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
