package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Constructed;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: groups and joins. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableGrouping {
  private EnumerableGrouping() {}

  /** {@code source.ToLookup(keySelector)}. */
  @DotNetMethod(
      value =
          "static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source,"
              + " Func<TSource, TKey> keySelector)",
      reified = true)
  public static Lookup toLookup(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return toLookupComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.GroupBy(keySelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector)",
      reified = true)
  public static Object groupBy(
      @Nullable Object source,
      @Nullable Fn keySelector,
      RuntimeType sourceType,
      RuntimeType keyType) {
    return groupByComparer(source, keySelector, null, sourceType, keyType);
  }

  /** {@code source.GroupBy(keySelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource>"
              + " source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>,"
              + " TResult> resultSelector)",
      reified = true)
  public static Object groupByResult(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn resultSelector,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType resultType) {
    return groupByResultComparer(
        source, keySelector, resultSelector, null, sourceType, keyType, resultType);
  }

  /** {@code source.ToLookup(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source,"
              + " Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Lookup toLookupComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    return Lookup.of(source, keySelector, null, comparer, keyType, sourceType);
  }

  /** {@code source.GroupBy(keySelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector,"
              + " IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object groupByComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    return Sequence.of(
        Constructed.type("System.Linq.IGrouping", keyType, sourceType),
        () -> groups(source, keySelector, null, comparer, keyType, sourceType));
  }

  /** {@code source.GroupBy(keySelector, resultSelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource>"
              + " source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>,"
              + " TResult> resultSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object groupByResultComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn resultSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(resultSelector, "resultSelector");
    return Sequence.of(
        resultType,
        () ->
            Lookup.results(
                groups(source, keySelector, null, comparer, keyType, sourceType), resultSelector));
  }

  /** {@code source.ToLookup(keySelector, elementSelector)}. */
  @DotNetMethod(
      value =
          "static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector)",
      reified = true)
  public static Lookup toLookupElement(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType) {
    return toLookupElementComparer(
        source, keySelector, elementSelector, null, sourceType, keyType, elementType);
  }

  /** {@code source.GroupBy(keySelector, elementSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector)",
      reified = true)
  public static Object groupByElement(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType) {
    return groupByElementComparer(
        source, keySelector, elementSelector, null, sourceType, keyType, elementType);
  }

  /** {@code source.GroupBy(keySelector, elementSelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult>"
              + " resultSelector)",
      reified = true)
  public static Object groupByElementResult(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable Fn resultSelector,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType,
      RuntimeType resultType) {
    return groupByElementResultComparer(
        source,
        keySelector,
        elementSelector,
        resultSelector,
        null,
        sourceType,
        keyType,
        elementType,
        resultType);
  }

  /** {@code source.ToLookup(keySelector, elementSelector, comparer)}. */
  @DotNetMethod(
      value =
          "static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Lookup toLookupElementComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(elementSelector, "elementSelector");
    return Lookup.of(source, keySelector, elementSelector, comparer, keyType, elementType);
  }

  /** {@code source.GroupBy(keySelector, elementSelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object groupByElementComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(elementSelector, "elementSelector");
    return Sequence.of(
        Constructed.type("System.Linq.IGrouping", keyType, elementType),
        () -> groups(source, keySelector, elementSelector, comparer, keyType, elementType));
  }

  /** {@code source.GroupBy(keySelector, elementSelector, resultSelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this"
              + " IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource,"
              + " TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult>"
              + " resultSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object groupByElementResultComparer(
      @Nullable Object source,
      @Nullable Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable Fn resultSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType sourceType,
      RuntimeType keyType,
      RuntimeType elementType,
      RuntimeType resultType) {
    Source.checked(source);
    Check.notNull(keySelector, "keySelector");
    Check.notNull(elementSelector, "elementSelector");
    Check.notNull(resultSelector, "resultSelector");
    return Sequence.of(
        resultType,
        () ->
            Lookup.results(
                groups(source, keySelector, elementSelector, comparer, keyType, elementType),
                resultSelector));
  }

  /** {@code outer.Join(inner, outerKeySelector, innerKeySelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter>"
              + " outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector,"
              + " Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult>"
              + " resultSelector)",
      reified = true)
  public static Object join(
      @Nullable Object outer,
      @Nullable Object inner,
      @Nullable Fn outerKeySelector,
      @Nullable Fn innerKeySelector,
      @Nullable Fn resultSelector,
      RuntimeType outerType,
      RuntimeType innerType,
      RuntimeType keyType,
      RuntimeType resultType) {
    return joinComparer(
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

  /** {@code outer.GroupJoin(inner, outerKeySelector, innerKeySelector, resultSelector)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this"
              + " IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey>"
              + " outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter,"
              + " IEnumerable<TInner>, TResult> resultSelector)",
      reified = true)
  public static Object groupJoin(
      @Nullable Object outer,
      @Nullable Object inner,
      @Nullable Fn outerKeySelector,
      @Nullable Fn innerKeySelector,
      @Nullable Fn resultSelector,
      RuntimeType outerType,
      RuntimeType innerType,
      RuntimeType keyType,
      RuntimeType resultType) {
    return groupJoinComparer(
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

  /** {@code outer.Join(inner, outerKeySelector, innerKeySelector, resultSelector, comparer)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter>"
              + " outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector,"
              + " Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult>"
              + " resultSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object joinComparer(
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
    return Sequence.of(
        resultType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(outer);
          return new Cursor() {
            private @Nullable Lookup lookup;
            private @Nullable Object element;
            private @Nullable Iterator<@Nullable Object> matches;

            @Override
            protected boolean moveNext() {
              while (matches == null || !matches.hasNext()) {
                if (!elements.hasNext()) {
                  return false;
                }
                if (lookup == null) {
                  lookup = Lookup.forJoin(inner, innerKeySelector, comparer, keyType, innerType);
                }
                element = elements.next();
                Grouping group = lookup.find(outerKeySelector.call1(element));
                matches = group == null ? null : group.iterator();
              }
              current = resultSelector.call2(element, matches.next());
              return true;
            }
          };
        });
  }

  /**
   * {@code outer.GroupJoin(inner, outerKeySelector, innerKeySelector, resultSelector, comparer)}.
   */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this"
              + " IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey>"
              + " outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter,"
              + " IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)",
      reified = true)
  public static Object groupJoinComparer(
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
    return Sequence.of(
        resultType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(outer);
          return new Cursor() {
            private @Nullable Lookup lookup;

            @Override
            protected boolean moveNext() {
              if (!elements.hasNext()) {
                return false;
              }
              if (lookup == null) {
                lookup = Lookup.forJoin(inner, innerKeySelector, comparer, keyType, innerType);
              }
              Object element = elements.next();
              current =
                  resultSelector.call2(element, lookup.elements(outerKeySelector.call1(element)));
              return true;
            }
          };
        });
  }

  /** The groups of a source that is collected when the first is asked for. */
  private static Iterator<@Nullable Object> groups(
      Object source,
      Fn keySelector,
      @Nullable Fn elementSelector,
      @Nullable IEqualityComparer comparer,
      RuntimeType keyType,
      RuntimeType elementType) {
    return new Cursor() {
      private @Nullable Iterator<@Nullable Object> groups;

      @Override
      protected boolean moveNext() {
        if (groups == null) {
          groups =
              Lookup.of(source, keySelector, elementSelector, comparer, keyType, elementType)
                  .iterator();
        }
        if (!groups.hasNext()) {
          return false;
        }
        current = groups.next();
        return true;
      }
    };
  }
}
