package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.IComparer;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: ordered sequences. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableOrdering {
  private EnumerableOrdering() {}

  /** {@code source.OrderBy(keySelector)}. */
  @DotNetMethod(
      value =
          "static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)",
      reified = true)
  public static OrderedSequence orderBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return orderByComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.OrderBy(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)",
      reified = true)
  public static OrderedSequence orderByComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    return new OrderedSequence(source, null, keySelector, comparer, false, sourceType);
  }

  /** {@code source.OrderByDescending(keySelector)}. */
  @DotNetMethod(
      value =
          "static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)",
      reified = true)
  public static OrderedSequence orderByDescending(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return orderByDescendingComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.OrderByDescending(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)",
      reified = true)
  public static OrderedSequence orderByDescendingComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    return new OrderedSequence(source, null, keySelector, comparer, true, sourceType);
  }

  /** {@code source.Order()}. */
  @DotNetMethod(
      value = "static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source)",
      reified = true)
  public static OrderedSequence order(@Nullable Object source, RuntimeType sourceType) {
    return orderComparer(source, null, sourceType);
  }

  /** {@code source.Order(comparer)}. */
  @DotNetMethod(
      value =
          "static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer)",
      reified = true)
  public static OrderedSequence orderComparer(
      @Nullable Object source, @Nullable IComparer comparer, RuntimeType sourceType) {
    Source.checked(source);
    return new OrderedSequence(source, null, null, comparer, false, sourceType);
  }

  /** {@code source.OrderDescending()}. */
  @DotNetMethod(
      value = "static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source)",
      reified = true)
  public static OrderedSequence orderDescending(@Nullable Object source, RuntimeType sourceType) {
    return orderDescendingComparer(source, null, sourceType);
  }

  /** {@code source.OrderDescending(comparer)}. */
  @DotNetMethod(
      value =
          "static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T> comparer)",
      reified = true)
  public static OrderedSequence orderDescendingComparer(
      @Nullable Object source, @Nullable IComparer comparer, RuntimeType sourceType) {
    Source.checked(source);
    return new OrderedSequence(source, null, null, comparer, true, sourceType);
  }

  /** {@code source.ThenBy(keySelector)}. */
  @DotNetMethod(
      "static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)")
  public static OrderedSequence thenBy(@Nullable OrderedSequence source, @Nullable Fn keySelector) {
    return thenByComparer(source, keySelector, null);
  }

  /** {@code source.ThenBy(keySelector, comparer)}. */
  @DotNetMethod(
      "static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)")
  public static OrderedSequence thenByComparer(
      @Nullable OrderedSequence source, @Nullable Fn keySelector, @Nullable IComparer comparer) {
    Check.notNull(source, "source");
    Check.notNull(keySelector, "keySelector");
    return source.then(keySelector, comparer, false);
  }

  /** {@code source.ThenByDescending(keySelector)}. */
  @DotNetMethod(
      "static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)")
  public static OrderedSequence thenByDescending(
      @Nullable OrderedSequence source, @Nullable Fn keySelector) {
    return thenByDescendingComparer(source, keySelector, null);
  }

  /** {@code source.ThenByDescending(keySelector, comparer)}. */
  @DotNetMethod(
      "static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)")
  public static OrderedSequence thenByDescendingComparer(
      @Nullable OrderedSequence source, @Nullable Fn keySelector, @Nullable IComparer comparer) {
    Check.notNull(source, "source");
    Check.notNull(keySelector, "keySelector");
    return source.then(keySelector, comparer, true);
  }
}
