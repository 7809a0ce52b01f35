package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: sequences from values and from other sequences. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableCreation {
  private EnumerableCreation() {}

  /** {@code Empty()}. */
  @DotNetMethod(value = "static IEnumerable<TResult> Empty<TResult>()", reified = true)
  public static Object empty(RuntimeType resultType) {
    return resultType.newArray(0);
  }

  /** {@code Range(start, count)}. */
  @DotNetMethod("static IEnumerable<int> Range(int start, int count)")
  public static Object range(int start, int count) {
    if (count < 0 || (long) start + count - 1 > Integer.MAX_VALUE) {
      throw new ArgumentOutOfRangeException("count");
    }
    return new RangeSequence(start, count);
  }

  /** {@code Repeat(element, count)}. */
  @DotNetMethod(
      value = "static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)",
      reified = true)
  public static Object repeat(@Nullable Object element, int count, RuntimeType resultType) {
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count");
    }
    return new RepeatSequence(element, count, resultType);
  }

  /** {@code source.AsEnumerable()}. */
  @DotNetMethod(
      "static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source)")
  public static @Nullable Object asEnumerable(@Nullable Object source) {
    return source;
  }

  /** {@code source.Append(element)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource"
              + " element)",
      reified = true)
  public static Object append(
      @Nullable Object source, @Nullable Object element, RuntimeType sourceType) {
    Source.checked(source);
    Object last = new RepeatSequence(element, 1, sourceType);
    return Sequence.of(sourceType, () -> new ChainCursor(source, last));
  }

  /** {@code source.Prepend(element)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource"
              + " element)",
      reified = true)
  public static Object prepend(
      @Nullable Object source, @Nullable Object element, RuntimeType sourceType) {
    Source.checked(source);
    Object first = new RepeatSequence(element, 1, sourceType);
    return Sequence.of(sourceType, () -> new ChainCursor(first, source));
  }

  /** {@code first.Concat(second)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first,"
              + " IEnumerable<TSource> second)",
      reified = true)
  public static Object concat(
      @Nullable Object first, @Nullable Object second, RuntimeType sourceType) {
    Check.notNull(first, "first");
    Check.notNull(second, "second");
    return Sequence.of(sourceType, () -> new ChainCursor(first, second));
  }

  /** {@code source.DefaultIfEmpty()}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source)",
      reified = true)
  public static Object defaultIfEmpty(@Nullable Object source, RuntimeType sourceType) {
    return defaultIfEmptyValue(source, sourceType.defaultValue(), sourceType);
  }

  /** {@code source.DefaultIfEmpty(defaultValue)}. */
  @DotNetMethod(
      value =
          "static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source,"
              + " TSource defaultValue)",
      reified = true)
  public static Object defaultIfEmptyValue(
      @Nullable Object source, @Nullable Object defaultValue, RuntimeType sourceType) {
    Source.checked(source);
    return Sequence.of(
        sourceType,
        () -> {
          Iterator<@Nullable Object> elements = Source.open(source);
          return new Cursor() {
            private boolean any;

            @Override
            protected boolean moveNext() {
              if (elements.hasNext()) {
                any = true;
                current = elements.next();
                return true;
              }
              if (any) {
                return false;
              }
              any = true;
              current = defaultValue;
              return true;
            }
          };
        });
  }
}
