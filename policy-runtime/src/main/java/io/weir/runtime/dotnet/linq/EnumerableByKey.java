package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple2;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import io.weir.runtime.dotnet.number.IdSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: counts and sums by key, joins that keep what has no match, and shuffling. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableByKey {
  private static final RuntimeType INT = RuntimeType.of("int");

  private EnumerableByKey() {}

  /** {@code source.CountBy(keySelector, keyComparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector,"
              + " IEqualityComparer<TKey> keyComparer = null)",
      reified = true)
  public static Object countBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer keyComparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return byKey(
        source,
        keySelector,
        key -> 0,
        (count, element) -> Math.addExact((int) count, 1),
        keyComparer,
        keyType,
        INT);
  }

  /** {@code source.AggregateBy(keySelector, seed, func, keyComparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey,"
              + " TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector,"
              + " TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func,"
              + " IEqualityComparer<TKey> keyComparer = null)",
      reified = true)
  public static Object aggregateBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Object seed,
      @Nullable Fn func,
      @Nullable IEqualityComparer keyComparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType accumulateType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(func, "func");
    return byKey(
        source, keySelector, key -> seed, func::call2, keyComparer, keyType, accumulateType);
  }

  /** {@code source.AggregateBy(keySelector, seedSelector, func, keyComparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey,"
              + " TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector,"
              + " Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate>"
              + " func, IEqualityComparer<TKey> keyComparer = null)",
      reified = true)
  public static Object aggregateBySeed(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn seedSelector,
      @Nullable Fn func,
      @Nullable IEqualityComparer keyComparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType accumulateType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(seedSelector, "seedSelector");
    Check.notNull(func, "func");
    return byKey(
        source,
        keySelector,
        seedSelector::call1,
        func::call2,
        keyComparer,
        keyType,
        accumulateType);
  }

  private static Object byKey(
      @Nullable Object source,
      @Nullable Fn keySelector,
      Function<@Nullable Object, @Nullable Object> seed,
      BiFunction<@Nullable Object, @Nullable Object, @Nullable Object> step,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType valueType) {
    Source.checked(source);
    Fn selector = Check.notNull(keySelector, "keySelector");
    return Sequence.of(
        Constructed.type("KeyValuePair", keyType, valueType),
        () ->
            new Cursor() {
              private @Nullable Iterator<@Nullable Object> pairs;

              @Override
              protected boolean moveNext() {
                if (pairs == null) {
                  pairs = collect().entries();
                }
                if (!pairs.hasNext()) {
                  return false;
                }
                current = pairs.next();
                return true;
              }

              private DotNetDictionary collect() {
                DotNetDictionary found = new DotNetDictionary(comparer, keyType, valueType);
                for (Iterator<@Nullable Object> all = Source.open(source); all.hasNext(); ) {
                  Object element = all.next();
                  Object key = selector.call1(element);
                  Object before = found.valueOr(key, Ref.NOTHING);
                  found.put(
                      key, step.apply(before == Ref.NOTHING ? seed.apply(key) : before, element));
                }
                return found;
              }
            });
  }

  /** {@code outer.LeftJoin(inner, outerKeySelector, innerKeySelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this"
              + " IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey>"
              + " outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner,"
              + " TResult> resultSelector)",
      reified = true)
  public static Object leftJoin(
      @Nullable Object outer,
      @Nullable Object inner,
      @Nullable Fn outerKeySelector,
      @Nullable Fn innerKeySelector,
      @Nullable Fn resultSelector,
      RuntimeType outerType,
      RuntimeType innerType,
      RuntimeType keyType,
      RuntimeType resultType) {
    return leftJoinComparer(
        outer,
        inner,
        outerKeySelector,
        innerKeySelector,
        resultSelector,
        null,
        outerType,
        innerType,
        keyType,
        resultType);
  }

  /**
   * {@code outer.LeftJoin(inner, outerKeySelector, innerKeySelector, resultSelector, comparer)}.
   */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this"
              + " IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey>"
              + " outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner,"
              + " TResult> resultSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object leftJoinComparer(
      @Nullable Object outer,
      @Nullable Object inner,
      @Nullable Fn outerKeySelector,
      @Nullable Fn innerKeySelector,
      @Nullable Fn resultSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType outerType,
      RuntimeType innerType,
      RuntimeType keyType,
      RuntimeType resultType) {
    Check.notNull(outer, "outer");
    Check.notNull(inner, "inner");
    Check.notNull(outerKeySelector, "outerKeySelector");
    Check.notNull(innerKeySelector, "innerKeySelector");
    Check.notNull(resultSelector, "resultSelector");
    return outerJoin(
        outer,
        () -> Lookup.forJoin(inner, innerKeySelector, comparer, keyType, innerType),
        outerKeySelector,
        resultSelector::call2,
        innerType.defaultValue(),
        resultType);
  }

  /** {@code outer.RightJoin(inner, outerKeySelector, innerKeySelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this"
              + " IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey>"
              + " outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner,"
              + " TResult> resultSelector)",
      reified = true)
  public static Object rightJoin(
      @Nullable Object outer,
      @Nullable Object inner,
      @Nullable Fn outerKeySelector,
      @Nullable Fn innerKeySelector,
      @Nullable Fn resultSelector,
      RuntimeType outerType,
      RuntimeType innerType,
      RuntimeType keyType,
      RuntimeType resultType) {
    return rightJoinComparer(
        outer,
        inner,
        outerKeySelector,
        innerKeySelector,
        resultSelector,
        null,
        outerType,
        innerType,
        keyType,
        resultType);
  }

  /**
   * {@code outer.RightJoin(inner, outerKeySelector, innerKeySelector, resultSelector, comparer)}.
   */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this"
              + " IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey>"
              + " outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner,"
              + " TResult> resultSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object rightJoinComparer(
      @Nullable Object outer,
      @Nullable Object inner,
      @Nullable Fn outerKeySelector,
      @Nullable Fn innerKeySelector,
      @Nullable Fn resultSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType outerType,
      RuntimeType innerType,
      RuntimeType keyType,
      RuntimeType resultType) {
    Check.notNull(outer, "outer");
    Check.notNull(inner, "inner");
    Check.notNull(outerKeySelector, "outerKeySelector");
    Check.notNull(innerKeySelector, "innerKeySelector");
    Check.notNull(resultSelector, "resultSelector");
    return outerJoin(
        inner,
        () -> Lookup.forJoin(outer, outerKeySelector, comparer, keyType, outerType),
        innerKeySelector,
        (element, match) -> resultSelector.call2(match, element),
        outerType.defaultValue(),
        resultType);
  }

  /** Every element of a source with each of its matches, or with a default if it has none. */
  private static Object outerJoin(
      Object kept,
      Supplier<Lookup> matched,
      Fn keySelector,
      BiFunction<@Nullable Object, @Nullable Object, @Nullable Object> result,
      @Nullable Object none,
      RuntimeType resultType) {
    return Sequence.of(
        resultType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(kept);
          return new Cursor() {
            private @Nullable Lookup lookup;
            private @Nullable Object element;
            private @Nullable Iterator<@Nullable Object> matches;

            @Override
            protected boolean moveNext() {
              if (matches != null && matches.hasNext()) {
                current = result.apply(element, matches.next());
                return true;
              }
              if (!elements.hasNext()) {
                return false;
              }
              if (lookup == null) {
                lookup = matched.get();
              }
              element = elements.next();
              Grouping group = lookup.find(keySelector.call1(element));
              matches = group == null ? null : group.iterator();
              current = result.apply(element, matches == null ? none : matches.next());
              return true;
            }
          };
        });
  }

  /** {@code source.Index()}: every element with its index. */
  @DotNetMethod(
      value =
          "static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource>"
              + " source)",
      reified = true)
  public static Object index(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    return Sequence.of(
        Constructed.type("System.ValueTuple", INT, sourceType),
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            private int at;

            @Override
            protected boolean moveNext() {
              if (!elements.hasNext()) {
                return false;
              }
              current = ValueTuple2.create(at++, elements.next(), INT, sourceType);
              return true;
            }
          };
        });
  }

  /** {@code source.Shuffle()}: in random order, another one in every enumeration. */
  @DotNetMethod(
      value = "static IEnumerable<TSource> Shuffle<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static Object shuffle(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    return Sequence.of(
        sourceType,
        () ->
            new Cursor() {
              private @Nullable Iterator<@Nullable Object> shuffled;

              @Override
              protected boolean moveNext() {
                if (shuffled == null) {
                  List<@Nullable Object> all = new ArrayList<>();
                  for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
                    all.add(i.next());
                  }
                  Collections.shuffle(all, new Random(IdSource.current().nextLong()));
                  shuffled = all.iterator();
                }
                if (!shuffled.hasNext()) {
                  return false;
                }
                current = shuffled.next();
                return true;
              }
            });
  }
}
