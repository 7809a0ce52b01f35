package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: single elements of a sequence. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableElements {
  private EnumerableElements() {}

  /** {@code source.First()}. */
  @DotNetMethod("static TSource First<TSource>(this IEnumerable<TSource> source)")
  public static @Nullable Object first(@Nullable Object source) {
    Source.checked(source);
    Ref found = new Ref();
    if (!Source.first(source, found)) {
      throw Source.noElements();
    }
    return found.value;
  }

  /** {@code source.First(predicate)}. */
  @DotNetMethod(
      "static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
  public static @Nullable Object firstWhere(@Nullable Object source, @Nullable Fn predicate) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    if (!firstMatch(source, predicate, found)) {
      throw Source.noMatch();
    }
    return found.value;
  }

  /** {@code source.FirstOrDefault()}. */
  @DotNetMethod(
      value = "static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static @Nullable Object firstOrDefault(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    Ref found = new Ref();
    return Source.first(source, found) ? found.value : sourceType.defaultValue();
  }

  /** {@code source.FirstOrDefault(defaultValue)}. */
  @DotNetMethod(
      "static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)")
  public static @Nullable Object firstOrValue(
      @Nullable Object source, @Nullable Object defaultValue) {
    Source.checked(source);
    Ref found = new Ref();
    return Source.first(source, found) ? found.value : defaultValue;
  }

  /** {@code source.FirstOrDefault(predicate)}. */
  @DotNetMethod(
      value =
          "static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)",
      reified = true)
  public static @Nullable Object firstWhereOrDefault(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    return firstMatch(source, predicate, found) ? found.value : sourceType.defaultValue();
  }

  /** {@code source.FirstOrDefault(predicate, defaultValue)}. */
  @DotNetMethod(
      "static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)")
  public static @Nullable Object firstWhereOrValue(
      @Nullable Object source, @Nullable Fn predicate, @Nullable Object defaultValue) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    return firstMatch(source, predicate, found) ? found.value : defaultValue;
  }

  /** {@code source.Last()}. */
  @DotNetMethod("static TSource Last<TSource>(this IEnumerable<TSource> source)")
  public static @Nullable Object last(@Nullable Object source) {
    Source.checked(source);
    Ref found = new Ref();
    if (!Source.last(source, found)) {
      throw Source.noElements();
    }
    return found.value;
  }

  /** {@code source.Last(predicate)}. */
  @DotNetMethod(
      "static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
  public static @Nullable Object lastWhere(@Nullable Object source, @Nullable Fn predicate) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    if (!lastMatch(source, predicate, found)) {
      throw Source.noMatch();
    }
    return found.value;
  }

  /** {@code source.LastOrDefault()}. */
  @DotNetMethod(
      value = "static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static @Nullable Object lastOrDefault(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    Ref found = new Ref();
    return Source.last(source, found) ? found.value : sourceType.defaultValue();
  }

  /** {@code source.LastOrDefault(defaultValue)}. */
  @DotNetMethod(
      "static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)")
  public static @Nullable Object lastOrValue(
      @Nullable Object source, @Nullable Object defaultValue) {
    Source.checked(source);
    Ref found = new Ref();
    return Source.last(source, found) ? found.value : defaultValue;
  }

  /** {@code source.LastOrDefault(predicate)}. */
  @DotNetMethod(
      value =
          "static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)",
      reified = true)
  public static @Nullable Object lastWhereOrDefault(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    return lastMatch(source, predicate, found) ? found.value : sourceType.defaultValue();
  }

  /** {@code source.LastOrDefault(predicate, defaultValue)}. */
  @DotNetMethod(
      "static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)")
  public static @Nullable Object lastWhereOrValue(
      @Nullable Object source, @Nullable Fn predicate, @Nullable Object defaultValue) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    return lastMatch(source, predicate, found) ? found.value : defaultValue;
  }

  /** {@code source.Single()}. */
  @DotNetMethod("static TSource Single<TSource>(this IEnumerable<TSource> source)")
  public static @Nullable Object single(@Nullable Object source) {
    Source.checked(source);
    Ref found = new Ref();
    if (!single(source, found)) {
      throw Source.noElements();
    }
    return found.value;
  }

  /** {@code source.Single(predicate)}. */
  @DotNetMethod(
      "static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
  public static @Nullable Object singleWhere(@Nullable Object source, @Nullable Fn predicate) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    if (!singleMatch(source, predicate, found)) {
      throw Source.noMatch();
    }
    return found.value;
  }

  /** {@code source.SingleOrDefault()}. */
  @DotNetMethod(
      value = "static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static @Nullable Object singleOrDefault(@Nullable Object source, RuntimeType sourceType) {
    Source.checked(source);
    Ref found = new Ref();
    return single(source, found) ? found.value : sourceType.defaultValue();
  }

  /** {@code source.SingleOrDefault(defaultValue)}. */
  @DotNetMethod(
      "static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)")
  public static @Nullable Object singleOrValue(
      @Nullable Object source, @Nullable Object defaultValue) {
    Source.checked(source);
    Ref found = new Ref();
    return single(source, found) ? found.value : defaultValue;
  }

  /** {@code source.SingleOrDefault(predicate)}. */
  @DotNetMethod(
      value =
          "static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)",
      reified = true)
  public static @Nullable Object singleWhereOrDefault(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    return singleMatch(source, predicate, found) ? found.value : sourceType.defaultValue();
  }

  /** {@code source.SingleOrDefault(predicate, defaultValue)}. */
  @DotNetMethod(
      "static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)")
  public static @Nullable Object singleWhereOrValue(
      @Nullable Object source, @Nullable Fn predicate, @Nullable Object defaultValue) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    Ref found = new Ref();
    return singleMatch(source, predicate, found) ? found.value : defaultValue;
  }

  /** {@code source.ElementAt(index)}. */
  @DotNetMethod("static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)")
  public static @Nullable Object elementAt(@Nullable Object source, int index) {
    Source.checked(source);
    Ref found = new Ref();
    if (Source.elementAt(source, index, found)) {
      return found.value;
    }
    throw Source.list(source) == null
        ? new ArgumentOutOfRangeException("index")
        : ListValue.indexOutside();
  }

  /** {@code source.ElementAtOrDefault(index)}. */
  @DotNetMethod(
      value =
          "static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)",
      reified = true)
  public static @Nullable Object elementAtOrDefault(
      @Nullable Object source, int index, RuntimeType sourceType) {
    Source.checked(source);
    Ref found = new Ref();
    return Source.elementAt(source, index, found) ? found.value : sourceType.defaultValue();
  }

  private static boolean firstMatch(Object source, Fn predicate, Ref found) {
    if (source instanceof OrderedSequence ordered) {
      return ordered.best(predicate, found, true);
    }
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      if (Check.test(predicate, element)) {
        found.value = element;
        return true;
      }
    }
    return false;
  }

  /** A list is searched from its end. */
  private static boolean lastMatch(Object source, Fn predicate, Ref found) {
    if (source instanceof OrderedSequence ordered) {
      return ordered.best(predicate, found, false);
    }
    ListValue list = Source.list(source);
    if (list != null) {
      for (int i = list.count() - 1; i >= 0; i--) {
        Object element = list.get(i);
        if (Check.test(predicate, element)) {
          found.value = element;
          return true;
        }
      }
      return false;
    }
    boolean any = false;
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      if (Check.test(predicate, element)) {
        found.value = element;
        any = true;
      }
    }
    return any;
  }

  private static boolean single(Object source, Ref found) {
    Iterator<@Nullable Object> i = Source.open(source);
    if (!i.hasNext()) {
      return false;
    }
    found.value = i.next();
    if (i.hasNext()) {
      throw Source.moreThanOne();
    }
    return true;
  }

  private static boolean singleMatch(Object source, Fn predicate, Ref found) {
    boolean any = false;
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      if (Check.test(predicate, element)) {
        if (any) {
          throw Source.moreThanOneMatch();
        }
        found.value = element;
        any = true;
      }
    }
    return any;
  }
}
