package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.RuntimeTypes;
import io.weir.runtime.dotnet.ValueTuple2;
import io.weir.runtime.dotnet.ValueTuple3;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: other elements in place of those of a sequence. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableProjection {
  private EnumerableProjection() {}

  /** {@code source.Select(selector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source,"
              + " Func<TSource, TResult> selector)",
      reified = true)
  public static Object select(
      @Nullable Object source,
      @Nullable Fn selector,
      RuntimeType sourceType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(selector, "selector");
    ListValue list = Source.list(source);
    if (list != null) {
      return new SelectList(source, list, selector, 0, Integer.MAX_VALUE, resultType);
    }
    return new SelectSequence(source, selector, resultType);
  }

  /** {@code source.Select(selector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source,"
              + " Func<TSource, int, TResult> selector)",
      reified = true)
  public static Object selectIndexed(
      @Nullable Object source,
      @Nullable Fn selector,
      RuntimeType sourceType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(selector, "selector");
    return Sequence.of(resultType, () -> SelectSequence.iterator(source, new NumberedFn(selector)));
  }

  /** {@code source.SelectMany(selector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource>"
              + " source, Func<TSource, IEnumerable<TResult>> selector)",
      reified = true)
  public static Object selectMany(
      @Nullable Object source,
      @Nullable Fn selector,
      RuntimeType sourceType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(selector, "selector");
    return new SelectManySequence(source, selector, resultType);
  }

  /** {@code source.SelectMany(selector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource>"
              + " source, Func<TSource, int, IEnumerable<TResult>> selector)",
      reified = true)
  public static Object selectManyIndexed(
      @Nullable Object source,
      @Nullable Fn selector,
      RuntimeType sourceType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(selector, "selector");
    return Sequence.of(
        resultType, () -> new SelectManyCursor(source, new NumberedFn(selector), null));
  }

  /** {@code source.SelectMany(collectionSelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this"
              + " IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>>"
              + " collectionSelector, Func<TSource, TCollection, TResult> resultSelector)",
      reified = true)
  public static Object selectManyResult(
      @Nullable Object source,
      @Nullable Fn collectionSelector,
      @Nullable Fn resultSelector,
      RuntimeType sourceType,
      RuntimeType collectionType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(collectionSelector, "collectionSelector");
    Check.notNull(resultSelector, "resultSelector");
    return Sequence.of(
        resultType, () -> new SelectManyCursor(source, collectionSelector, resultSelector));
  }

  /** {@code source.SelectMany(collectionSelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this"
              + " IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>>"
              + " collectionSelector, Func<TSource, TCollection, TResult> resultSelector)",
      reified = true)
  public static Object selectManyIndexedResult(
      @Nullable Object source,
      @Nullable Fn collectionSelector,
      @Nullable Fn resultSelector,
      RuntimeType sourceType,
      RuntimeType collectionType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(collectionSelector, "collectionSelector");
    Check.notNull(resultSelector, "resultSelector");
    return Sequence.of(
        resultType,
        () -> new SelectManyCursor(source, new NumberedFn(collectionSelector), resultSelector));
  }

  /** {@code first.Zip(second, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst>"
              + " first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult>"
              + " resultSelector)",
      reified = true)
  public static Object zipResult(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Fn resultSelector,
      RuntimeType firstType,
      RuntimeType secondType,
      RuntimeType resultType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    Check.notNull(resultSelector, "resultSelector");
    return zip(first, second, resultSelector::call2, resultType);
  }

  /** {@code first.Zip(second)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this"
              + " IEnumerable<TFirst> first, IEnumerable<TSecond> second)",
      reified = true)
  public static Object zip(
      @Nullable Object first,
      @Nullable Object second,
      RuntimeType firstType,
      RuntimeType secondType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    return zip(
        first,
        second,
        (a, b) -> ValueTuple2.create(a, b, firstType, secondType),
        RuntimeTypes.generic("System.ValueTuple", firstType, secondType));
  }

  private static Sequence zip(
      Object first,
      Object second,
      BinaryOperator<@Nullable Object> result,
      RuntimeType resultType) {
    return Sequence.of(
        resultType,
        () -> {
          Iterator<@Nullable Object> a = Source.open(first);
          Iterator<@Nullable Object> b = Source.open(second);
          return new Cursor() {
            @Override
            protected boolean moveNext() {
              if (!a.hasNext() || !b.hasNext()) {
                return false;
              }
              current = result.apply(a.next(), b.next());
              return true;
            }
          };
        });
  }

  /** {@code first.Zip(second, third)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond,"
              + " TThird>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second,"
              + " IEnumerable<TThird> third)",
      reified = true)
  public static Object zipThree(
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Object third,
      RuntimeType firstType,
      RuntimeType secondType,
      RuntimeType thirdType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    Check.notNull(third, "third");
    RuntimeType tripleType =
        RuntimeTypes.generic("System.ValueTuple", firstType, secondType, thirdType);
    return Sequence.of(
        tripleType,
        () -> {
          Iterator<@Nullable Object> a = Source.open(first);
          Iterator<@Nullable Object> b = Source.open(second);
          Iterator<@Nullable Object> c = Source.open(third);
          return new Cursor() {
            @Override
            protected boolean moveNext() {
              if (!a.hasNext() || !b.hasNext() || !c.hasNext()) {
                return false;
              }
              current =
                  ValueTuple3.create(
                      a.next(), b.next(), c.next(), firstType, secondType, thirdType);
              return true;
            }
          };
        });
  }

  /** {@code source.Chunk(size)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int"
              + " size)",
      reified = true)
  public static Object chunk(@Nullable Object source, int size, RuntimeType sourceType) {
    Source.checked(source);
    if (size < 1) {
      throw new ArgumentOutOfRangeException("size");
    }
    return Sequence.of(
        RuntimeTypes.arrayOf(sourceType),
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            @Override
            protected boolean moveNext() {
              List<@Nullable Object> part = new ArrayList<>();
              while (part.size() < size && elements.hasNext()) {
                part.add(elements.next());
              }
              current = EnumerableConversion.array(part, sourceType);
              return !part.isEmpty();
            }
          };
        });
  }

  /** {@code source.Reverse()}. */
  @DotNetMethod(
      value = "static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static Object reverse(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    return Sequence.of(
        sourceType,
        () ->
            new Cursor() {
              private @Nullable List<@Nullable Object> all;
              private int at;

              @Override
              protected boolean moveNext() {
                List<@Nullable Object> elements = all;
                if (elements == null) {
                  elements = Source.elements(source);
                  all = elements;
                  at = elements.size();
                }
                if (at <= 0) {
                  return false;
                }
                current = elements.get(--at);
                return true;
              }
            });
  }
}
