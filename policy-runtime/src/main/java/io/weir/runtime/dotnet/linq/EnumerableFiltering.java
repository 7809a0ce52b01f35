package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: parts of a sequence. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableFiltering {
  private EnumerableFiltering() {}

  /** {@code source.Where(predicate)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source,"
              + " Func<TSource, bool> predicate)",
      reified = true)
  public static Object where(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    return new WhereSequence(source, predicate, sourceType);
  }

  /** {@code source.Where(predicate)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source,"
              + " Func<TSource, int, bool> predicate)",
      reified = true)
  public static Object whereIndexed(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    return Sequence.of(sourceType, () -> WhereSequence.iterator(source, new NumberedFn(predicate)));
  }

  /** {@code source.OfType()}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> OfType<TResult>(this System.Collections.IEnumerable source)",
      reified = true)
  public static Object ofType(@Nullable Object source, RuntimeType resultType) {
    Source.checked(source);
    return Sequence.of(
        resultType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            @Override
            protected boolean moveNext() {
              while (elements.hasNext()) {
                current = elements.next();
                if (resultType.isInstance(current)) {
                  return true;
                }
              }
              return false;
            }
          };
        });
  }

  /** {@code source.Cast()}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TResult> Cast<TResult>(this System.Collections.IEnumerable source)",
      reified = true)
  public static Object cast(@Nullable Object source, RuntimeType resultType) {
    Source.checked(source);
    return Sequence.of(
        resultType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            @Override
            protected boolean moveNext() {
              if (!elements.hasNext()) {
                return false;
              }
              current = resultType.cast(elements.next());
              return true;
            }
          };
        });
  }

  /** {@code source.Take(count)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)",
      reified = true)
  public static Object take(@Nullable Object source, int count, RuntimeType sourceType) {
    Source.checked(source);
    if (count <= 0) {
      return sourceType.newArray(0);
    }
    Sequence part = source instanceof Sequence sequence ? sequence.take(count) : null;
    if (part != null) {
      return part;
    }
    ListValue list = Source.list(source);
    if (list != null) {
      return new ListPart(list, 0, count, sourceType);
    }
    return Sequence.of(
        sourceType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            private int left = count;

            @Override
            protected boolean moveNext() {
              if (left <= 0 || !elements.hasNext()) {
                return false;
              }
              left--;
              current = elements.next();
              return true;
            }
          };
        });
  }

  /** {@code source.Skip(count)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)",
      reified = true)
  public static Object skip(@Nullable Object source, int count, RuntimeType sourceType) {
    Source.checked(source);
    Sequence part = source instanceof Sequence sequence ? sequence.skip(Math.max(0, count)) : null;
    if (part != null) {
      return part;
    }
    ListValue list = Source.list(source);
    if (list != null) {
      return new ListPart(list, Math.max(0, count), Integer.MAX_VALUE, sourceType);
    }
    return Sequence.of(
        sourceType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            private int left = count;

            @Override
            protected boolean moveNext() {
              for (; left > 0; left--) {
                if (!elements.hasNext()) {
                  return false;
                }
                elements.next();
              }
              if (!elements.hasNext()) {
                return false;
              }
              current = elements.next();
              return true;
            }
          };
        });
  }

  /** {@code source.TakeWhile(predicate)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source,"
              + " Func<TSource, bool> predicate)",
      reified = true)
  public static Object takeWhile(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    return Sequence.of(sourceType, () -> takeWhile(source, predicate));
  }

  /** {@code source.SkipWhile(predicate)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source,"
              + " Func<TSource, bool> predicate)",
      reified = true)
  public static Object skipWhile(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    return Sequence.of(sourceType, () -> skipWhile(source, predicate));
  }

  /** {@code source.TakeWhile(predicate)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source,"
              + " Func<TSource, int, bool> predicate)",
      reified = true)
  public static Object takeWhileIndexed(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    return Sequence.of(sourceType, () -> takeWhile(source, new NumberedFn(predicate)));
  }

  /** {@code source.SkipWhile(predicate)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source,"
              + " Func<TSource, int, bool> predicate)",
      reified = true)
  public static Object skipWhileIndexed(
      @Nullable Object source, @Nullable Fn predicate, RuntimeType sourceType) {
    Source.checked(source);
    Check.notNull(predicate, "predicate");
    return Sequence.of(sourceType, () -> skipWhile(source, new NumberedFn(predicate)));
  }

  /** {@code source.TakeLast(count)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int"
              + " count)",
      reified = true)
  public static Object takeLast(@Nullable Object source, int count, RuntimeType sourceType) {
    Source.checked(source);
    if (count <= 0) {
      return sourceType.newArray(0);
    }
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
                  at = Math.max(0, elements.size() - count);
                }
                if (at >= elements.size()) {
                  return false;
                }
                current = elements.get(at++);
                return true;
              }
            });
  }

  /** {@code source.SkipLast(count)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int"
              + " count)",
      reified = true)
  public static Object skipLast(@Nullable Object source, int count, RuntimeType sourceType) {
    Source.checked(source);
    if (count <= 0) {
      return skip(source, 0, sourceType);
    }
    return Sequence.of(
        sourceType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            private final List<@Nullable Object> kept = new LinkedList<>();

            @Override
            protected boolean moveNext() {
              while (elements.hasNext()) {
                kept.add(elements.next());
                if (kept.size() > count) {
                  current = kept.remove(0);
                  return true;
                }
                Source.grown(kept.size());
              }
              return false;
            }
          };
        });
  }

  private static Iterator<@Nullable Object> takeWhile(Object source, Fn predicate) {
    Iterator<@Nullable Object> elements = Source.open(source);
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!elements.hasNext()) {
          return false;
        }
        current = elements.next();
        return Check.test(predicate, current);
      }
    };
  }

  private static Iterator<@Nullable Object> skipWhile(Object source, Fn predicate) {
    Iterator<@Nullable Object> elements = Source.open(source);
    return new Cursor() {
      private boolean started;

      @Override
      protected boolean moveNext() {
        while (elements.hasNext()) {
          current = elements.next();
          if (started || !Check.test(predicate, current)) {
            started = true;
            return true;
          }
        }
        return false;
      }
    };
  }
}
