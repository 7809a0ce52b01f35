package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.CollectionValue;
import io.weir.runtime.dotnet.collections.Comparer;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.EqualityComparer;
import io.weir.runtime.dotnet.collections.IComparer;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: one value of a whole sequence. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableAggregation {
  private EnumerableAggregation() {}

  /** {@code source.Aggregate(func)}. */
  @DotNetMethod(
      "static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource,"
          + " TSource> func)")
  public static @Nullable Object aggregate(@Nullable Object source, @Nullable Fn func) {
    Source.checked(source);
    Check.notNull(func, "func");
    Iterator<@Nullable Object> i = Source.open(source);
    if (!i.hasNext()) {
      throw Source.noElements();
    }
    Object result = i.next();
    while (i.hasNext()) {
      result = func.call2(result, i.next());
    }
    return result;
  }

  /** {@code source.Aggregate(seed, func)}. */
  @DotNetMethod(
      "static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source,"
          + " TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)")
  public static @Nullable Object aggregateSeed(
      @Nullable Object source, @Nullable Object seed, @Nullable Fn func) {
    Source.checked(source);
    Check.notNull(func, "func");
    Object result = seed;
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      result = func.call2(result, i.next());
    }
    return result;
  }

  /** {@code source.Aggregate(seed, func, resultSelector)}. */
  @DotNetMethod(
      "static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source,"
          + " TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate,"
          + " TResult> resultSelector)")
  public static @Nullable Object aggregateResult(
      @Nullable Object source,
      @Nullable Object seed,
      @Nullable Fn func,
      @Nullable Fn resultSelector) {
    Source.checked(source);
    Check.notNull(func, "func");
    Check.notNull(resultSelector, "resultSelector");
    return resultSelector.call1(aggregateSeed(source, seed, func));
  }

  /** {@code source.Any()}. */
  @DotNetMethod("static bool Any<TSource>(this IEnumerable<TSource> source)")
  public static boolean any(@Nullable Object source) {
    Source.checked(source);
    int known = Source.cheapCount(source);
    return known >= 0 ? known > 0 : Source.open(source).hasNext();
  }

  /** {@code source.Any(predicate)}. */
  @DotNetMethod(
      "static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
  public static boolean anyWhere(@Nullable Object source, @Nullable Fn predicate) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      if (Check.test(predicate, i.next())) {
        return true;
      }
    }
    return false;
  }

  /** {@code source.All(predicate)}. */
  @DotNetMethod(
      "static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
  public static boolean all(@Nullable Object source, @Nullable Fn predicate) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      if (!Check.test(predicate, i.next())) {
        return false;
      }
    }
    return true;
  }

  /** {@code source.Contains(value)}. */
  @DotNetMethod("static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value)")
  public static boolean contains(@Nullable Object source, @Nullable Object value) {
    Source.checked(source);
    return source instanceof CollectionValue collection
        ? collection.contains(value)
        : containsComparer(source, value, null);
  }

  /** {@code source.Contains(value, comparer)}. */
  @DotNetMethod(
      "static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value,"
          + " IEqualityComparer<TSource> comparer)")
  public static boolean containsComparer(
      @Nullable Object source, @Nullable Object value, @Nullable IEqualityComparer comparer) {
    Source.checked(source);
    IEqualityComparer equality = EqualityComparer.orDefault(comparer);
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      if (equality.equal(i.next(), value)) {
        return true;
      }
    }
    return false;
  }

  /** {@code source.Count()}. */
  @DotNetMethod("static int Count<TSource>(this IEnumerable<TSource> source)")
  public static int count(@Nullable Object source) {
    long count = Source.count(Source.checked(source));
    if (count > Integer.MAX_VALUE) {
      throw OverflowException.create();
    }
    return (int) count;
  }

  /** {@code source.Count(predicate)}. */
  @DotNetMethod(
      "static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
  public static int countWhere(@Nullable Object source, @Nullable Fn predicate) {
    return (int) longCountWhere(source, predicate);
  }

  /** {@code source.LongCount()}. */
  @DotNetMethod("static long LongCount<TSource>(this IEnumerable<TSource> source)")
  public static long longCount(@Nullable Object source) {
    return Source.count(Source.checked(source));
  }

  /** {@code source.LongCount(predicate)}. */
  @DotNetMethod(
      "static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool>"
          + " predicate)")
  public static long longCountWhere(@Nullable Object source, @Nullable Fn predicate) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    long count = 0;
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      if (Check.test(predicate, i.next())) {
        count++;
      }
    }
    return count;
  }

  /** {@code source.TryGetNonEnumeratedCount(count)}. */
  @DotNetMethod(
      "static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int"
          + " count)")
  public static boolean tryGetNonEnumeratedCount(@Nullable Object source, Ref count) {
    int known = Source.cheapCount(Source.checked(source));
    count.value = Math.max(0, known);
    return known >= 0;
  }

  /** {@code first.SequenceEqual(second)}. */
  @DotNetMethod(
      "static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource>"
          + " second)")
  public static boolean sequenceEqual(@Nullable Object first, @Nullable Object second) {
    return sequenceEqualComparer(first, second, null);
  }

  /** {@code first.SequenceEqual(second, comparer)}. */
  @DotNetMethod(
      "static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource>"
          + " second, IEqualityComparer<TSource> comparer)")
  public static boolean sequenceEqualComparer(
      @Nullable Object first, @Nullable Object second, @Nullable IEqualityComparer comparer) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    int countA = Enumeration.countIfKnown(first);
    int countB = Enumeration.countIfKnown(second);
    if (countA >= 0 && countB >= 0 && countA != countB) {
      return false;
    }
    IEqualityComparer equality = EqualityComparer.orDefault(comparer);
    Iterator<@Nullable Object> a = Source.open(first);
    Iterator<@Nullable Object> b = Source.open(second);
    while (a.hasNext()) {
      if (!b.hasNext() || !equality.equal(a.next(), b.next())) {
        return false;
      }
    }
    return !b.hasNext();
  }

  /** {@code source.Min()}. */
  @DotNetMethod(
      value = "static TSource Min<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static @Nullable Object min(@Nullable Object source, RuntimeType sourceType) {
    return minComparer(source, null, sourceType);
  }

  /** {@code source.Min(comparer)}. */
  @DotNetMethod(
      value =
          "static TSource Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource>"
              + " comparer)",
      reified = true)
  public static @Nullable Object minComparer(
      @Nullable Object source, @Nullable IComparer comparer, RuntimeType sourceType) {
    Source.checked(source);
    IComparer order = Comparer.orDefault(comparer);
    return best(Source.open(source), null, (x, y) -> order.compare(x, y) < 0, sourceType);
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      value =
          "static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource,"
              + " TResult> selector)",
      reified = true)
  public static @Nullable Object minSelected(
      @Nullable Object source,
      @Nullable Fn selector,
      RuntimeType sourceType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(selector, "selector");
    Iterator<@Nullable Object> results = SelectSequence.iterator(source, selector);
    return best(results, null, (x, y) -> Comparer.DEFAULT.compare(x, y) < 0, resultType);
  }

  /** {@code source.MinBy(keySelector)}. */
  @DotNetMethod(
      value =
          "static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource,"
              + " TKey> keySelector)",
      reified = true)
  public static @Nullable Object minBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return minByComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.MinBy(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource,"
              + " TKey> keySelector, IComparer<TKey> comparer)",
      reified = true)
  public static @Nullable Object minByComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    IComparer order = Comparer.orDefault(comparer);
    return best(Source.open(source), keySelector, (x, y) -> order.compare(x, y) < 0, sourceType);
  }

  /** {@code source.Max()}. */
  @DotNetMethod(
      value = "static TSource Max<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static @Nullable Object max(@Nullable Object source, RuntimeType sourceType) {
    return maxComparer(source, null, sourceType);
  }

  /** {@code source.Max(comparer)}. */
  @DotNetMethod(
      value =
          "static TSource Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource>"
              + " comparer)",
      reified = true)
  public static @Nullable Object maxComparer(
      @Nullable Object source, @Nullable IComparer comparer, RuntimeType sourceType) {
    Source.checked(source);
    IComparer order = Comparer.orDefault(comparer);
    return best(Source.open(source), null, (x, y) -> order.compare(x, y) > 0, sourceType);
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      value =
          "static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource,"
              + " TResult> selector)",
      reified = true)
  public static @Nullable Object maxSelected(
      @Nullable Object source,
      @Nullable Fn selector,
      RuntimeType sourceType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(selector, "selector");
    Iterator<@Nullable Object> results = SelectSequence.iterator(source, selector);
    return best(results, null, (x, y) -> Comparer.DEFAULT.compare(x, y) > 0, resultType);
  }

  /** {@code source.MaxBy(keySelector)}. */
  @DotNetMethod(
      value =
          "static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource,"
              + " TKey> keySelector)",
      reified = true)
  public static @Nullable Object maxBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return maxByComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.MaxBy(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource,"
              + " TKey> keySelector, IComparer<TKey> comparer)",
      reified = true)
  public static @Nullable Object maxByComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    IComparer order = Comparer.orDefault(comparer);
    return best(Source.open(source), keySelector, (x, y) -> order.compare(x, y) > 0, sourceType);
  }

  /** Whether a key takes the place of the best one before. */
  private interface Better {
    boolean than(@Nullable Object candidate, @Nullable Object best);
  }

  /** The element with the best key; null keys count only where there are no others. */
  private static @Nullable Object best(
      Iterator<@Nullable Object> elements,
      @Nullable Fn keySelector,
      Better better,
      RuntimeType resultType) {
    if (!elements.hasNext()) {
      if (resultType.isValueType() && !resultType.isNullable()) {
        throw Source.noElements();
      }
      return null;
    }
    Object best = elements.next();
    Object bestKey = keySelector == null ? best : keySelector.call1(best);
    while (elements.hasNext()) {
      Object element = elements.next();
      Object key = keySelector == null ? element : keySelector.call1(element);
      if (key != null && (bestKey == null || better.than(key, bestKey))) {
        best = element;
        bestKey = key;
      }
    }
    return best;
  }
}
