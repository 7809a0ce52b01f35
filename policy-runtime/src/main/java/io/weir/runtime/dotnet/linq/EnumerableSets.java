package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.EntryTable;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: sequences as sets. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableSets {
  private EnumerableSets() {}

  /** {@code source.Distinct()}. */
  @DotNetMethod(
      value = "static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static Object distinct(@Nullable Object source, RuntimeType sourceType) {
    return distinctComparer(source, null, sourceType);
  }

  /** {@code source.Distinct(comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source,"
              + " IEqualityComparer<TSource> comparer)",
      reified = true)
  public static Object distinctComparer(
      @Nullable Object source, @Nullable IEqualityComparer comparer, RuntimeType sourceType) {
    Source.checked(source);
    return Sequence.of(sourceType, () -> distinct(Source.open(source), null, comparer));
  }

  /** {@code source.DistinctBy(keySelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source,"
              + " Func<TSource, TKey> keySelector)",
      reified = true)
  public static Object distinctBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return distinctByComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.DistinctBy(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source,"
              + " Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object distinctByComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    return Sequence.of(sourceType, () -> distinct(Source.open(source), keySelector, comparer));
  }

  /** {@code first.Union(second)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second)",
      reified = true)
  public static Object union(
      @Nullable Object first, @Nullable Object second, RuntimeType sourceType) {
    return unionComparer(first, second, null, sourceType);
  }

  /** {@code first.Union(second, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)",
      reified = true)
  public static Object unionComparer(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    return Sequence.of(sourceType, () -> distinct(new ChainCursor(first, second), null, comparer));
  }

  /** {@code first.UnionBy(second, keySelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second, Func<TSource, TKey> keySelector)",
      reified = true)
  public static Object unionBy(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return unionByComparer(first, second, keySelector, null, sourceType, keyType);
  }

  /** {@code first.UnionBy(second, keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second, Func<TSource, TKey> keySelector,"
              + " IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object unionByComparer(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    Check.notNull(keySelector, "keySelector");
    return Sequence.of(
        sourceType, () -> distinct(new ChainCursor(first, second), keySelector, comparer));
  }

  /** {@code first.Intersect(second)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second)",
      reified = true)
  public static Object intersect(
      @Nullable Object first, @Nullable Object second, RuntimeType sourceType) {
    return intersectComparer(first, second, null, sourceType);
  }

  /** {@code first.Intersect(second, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)",
      reified = true)
  public static Object intersectComparer(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    return Sequence.of(sourceType, () -> intersect(first, second, null, comparer));
  }

  /** {@code first.IntersectBy(second, keySelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first,"
              + " IEnumerable<TKey> second, Func<TSource, TKey> keySelector)",
      reified = true)
  public static Object intersectBy(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return intersectByComparer(first, second, keySelector, null, sourceType, keyType);
  }

  /** {@code first.IntersectBy(second, keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first,"
              + " IEnumerable<TKey> second, Func<TSource, TKey> keySelector,"
              + " IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object intersectByComparer(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    Check.notNull(keySelector, "keySelector");
    return Sequence.of(sourceType, () -> intersect(first, second, keySelector, comparer));
  }

  /** {@code first.Except(second)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second)",
      reified = true)
  public static Object except(
      @Nullable Object first, @Nullable Object second, RuntimeType sourceType) {
    return exceptComparer(first, second, null, sourceType);
  }

  /** {@code first.Except(second, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)",
      reified = true)
  public static Object exceptComparer(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    return Sequence.of(sourceType, () -> except(first, second, null, comparer));
  }

  /** {@code first.ExceptBy(second, keySelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first,"
              + " IEnumerable<TKey> second, Func<TSource, TKey> keySelector)",
      reified = true)
  public static Object exceptBy(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return exceptByComparer(first, second, keySelector, null, sourceType, keyType);
  }

  /** {@code first.ExceptBy(second, keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first,"
              + " IEnumerable<TKey> second, Func<TSource, TKey> keySelector,"
              + " IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object exceptByComparer(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    Check.notNull(keySelector, "keySelector");
    return Sequence.of(sourceType, () -> except(first, second, keySelector, comparer));
  }

  private static Iterator<@Nullable Object> distinct(
      Iterator<@Nullable Object> elements,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer) {
    return new DistinctCursor(
        elements, keySelector, () -> new EntryTable(comparer), Source::addNew);
  }

  private static Iterator<@Nullable Object> except(
      Object first, Object second, @Nullable Fn keySelector, @Nullable IEqualityComparer comparer) {
    return new DistinctCursor(
        new ChainCursor(first), keySelector, () -> Source.set(second, comparer), Source::addNew);
  }

  private static Iterator<@Nullable Object> intersect(
      Object first, Object second, @Nullable Fn keySelector, @Nullable IEqualityComparer comparer) {
    return new DistinctCursor(
        new ChainCursor(first),
        keySelector,
        () -> Source.set(second, comparer),
        (others, key) -> others.remove(key) >= 0);
  }
}
