package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: sums, averages and extremes of integers. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableIntegers {
  private EnumerableIntegers() {}

  /** {@code source.Sum()}. */
  @DotNetMethod("static int Sum(this IEnumerable<int> source)")
  public static int sumInt(@Nullable Object source) {
    return Numbers.of(source).sumInt();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static double Average(this IEnumerable<int> source)")
  public static double averageInt(@Nullable Object source) {
    return (Double) Numbers.required(Numbers.of(source).averageLong());
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static int Min(this IEnumerable<int> source)")
  public static int minInt(@Nullable Object source) {
    return (Integer) Numbers.required(Numbers.of(source).min());
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static int Max(this IEnumerable<int> source)")
  public static int maxInt(@Nullable Object source) {
    return (Integer) Numbers.required(Numbers.of(source).max());
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)")
  public static int sumIntSelected(@Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).sumInt();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)")
  public static double averageIntSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.required(Numbers.of(source, selector).averageLong());
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)")
  public static int minIntSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Integer) Numbers.required(Numbers.of(source, selector).min());
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)")
  public static int maxIntSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Integer) Numbers.required(Numbers.of(source, selector).max());
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static int? Sum(this IEnumerable<int?> source)")
  public static @Nullable Integer sumNullableInt(@Nullable Object source) {
    return Numbers.of(source).sumInt();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static double? Average(this IEnumerable<int?> source)")
  public static @Nullable Double averageNullableInt(@Nullable Object source) {
    return Numbers.of(source).averageLong();
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static int? Min(this IEnumerable<int?> source)")
  public static @Nullable Integer minNullableInt(@Nullable Object source) {
    return (Integer) Numbers.of(source).min();
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static int? Max(this IEnumerable<int?> source)")
  public static @Nullable Integer maxNullableInt(@Nullable Object source) {
    return (Integer) Numbers.of(source).max();
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)")
  public static @Nullable Integer sumNullableIntSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).sumInt();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)")
  public static @Nullable Double averageNullableIntSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).averageLong();
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)")
  public static @Nullable Integer minNullableIntSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Integer) Numbers.of(source, selector).min();
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)")
  public static @Nullable Integer maxNullableIntSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Integer) Numbers.of(source, selector).max();
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static long Sum(this IEnumerable<long> source)")
  public static long sumLong(@Nullable Object source) {
    return Numbers.of(source).sumLong();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static double Average(this IEnumerable<long> source)")
  public static double averageLong(@Nullable Object source) {
    return (Double) Numbers.required(Numbers.of(source).averageLong());
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static long Min(this IEnumerable<long> source)")
  public static long minLong(@Nullable Object source) {
    return (Long) Numbers.required(Numbers.of(source).min());
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static long Max(this IEnumerable<long> source)")
  public static long maxLong(@Nullable Object source) {
    return (Long) Numbers.required(Numbers.of(source).max());
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)")
  public static long sumLongSelected(@Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).sumLong();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)")
  public static double averageLongSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.required(Numbers.of(source, selector).averageLong());
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)")
  public static long minLongSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Long) Numbers.required(Numbers.of(source, selector).min());
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)")
  public static long maxLongSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Long) Numbers.required(Numbers.of(source, selector).max());
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static long? Sum(this IEnumerable<long?> source)")
  public static @Nullable Long sumNullableLong(@Nullable Object source) {
    return Numbers.of(source).sumLong();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static double? Average(this IEnumerable<long?> source)")
  public static @Nullable Double averageNullableLong(@Nullable Object source) {
    return Numbers.of(source).averageLong();
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static long? Min(this IEnumerable<long?> source)")
  public static @Nullable Long minNullableLong(@Nullable Object source) {
    return (Long) Numbers.of(source).min();
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static long? Max(this IEnumerable<long?> source)")
  public static @Nullable Long maxNullableLong(@Nullable Object source) {
    return (Long) Numbers.of(source).max();
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)")
  public static @Nullable Long sumNullableLongSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).sumLong();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)")
  public static @Nullable Double averageNullableLongSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).averageLong();
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)")
  public static @Nullable Long minNullableLongSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Long) Numbers.of(source, selector).min();
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)")
  public static @Nullable Long maxNullableLongSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Long) Numbers.of(source, selector).max();
  }
}
