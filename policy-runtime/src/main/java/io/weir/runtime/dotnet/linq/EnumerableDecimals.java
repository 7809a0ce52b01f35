package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.number.Decimal;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: sums, averages and extremes of decimals. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableDecimals {
  private EnumerableDecimals() {}

  /** {@code source.Sum()}. */
  @DotNetMethod("static decimal Sum(this IEnumerable<decimal> source)")
  public static Decimal sumDecimal(@Nullable Object source) {
    return sumOf(Numbers.of(source));
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static decimal Average(this IEnumerable<decimal> source)")
  public static Decimal averageDecimal(@Nullable Object source) {
    return (Decimal) Numbers.required(averageOf(Numbers.of(source)));
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static decimal Min(this IEnumerable<decimal> source)")
  public static Decimal minDecimal(@Nullable Object source) {
    return (Decimal) Numbers.required(Numbers.of(source).min());
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static decimal Max(this IEnumerable<decimal> source)")
  public static Decimal maxDecimal(@Nullable Object source) {
    return (Decimal) Numbers.required(Numbers.of(source).max());
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)")
  public static Decimal sumDecimalSelected(@Nullable Object source, @Nullable Fn selector) {
    return sumOf(Numbers.of(source, selector));
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)")
  public static Decimal averageDecimalSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Decimal) Numbers.required(averageOf(Numbers.of(source, selector)));
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)")
  public static Decimal minDecimalSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Decimal) Numbers.required(Numbers.of(source, selector).min());
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)")
  public static Decimal maxDecimalSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Decimal) Numbers.required(Numbers.of(source, selector).max());
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static decimal? Sum(this IEnumerable<decimal?> source)")
  public static @Nullable Decimal sumNullableDecimal(@Nullable Object source) {
    return sumOf(Numbers.of(source));
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static decimal? Average(this IEnumerable<decimal?> source)")
  public static @Nullable Decimal averageNullableDecimal(@Nullable Object source) {
    return averageOf(Numbers.of(source));
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static decimal? Min(this IEnumerable<decimal?> source)")
  public static @Nullable Decimal minNullableDecimal(@Nullable Object source) {
    return (Decimal) Numbers.of(source).min();
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static decimal? Max(this IEnumerable<decimal?> source)")
  public static @Nullable Decimal maxNullableDecimal(@Nullable Object source) {
    return (Decimal) Numbers.of(source).max();
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)")
  public static @Nullable Decimal sumNullableDecimalSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return sumOf(Numbers.of(source, selector));
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)")
  public static @Nullable Decimal averageNullableDecimalSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return averageOf(Numbers.of(source, selector));
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)")
  public static @Nullable Decimal minNullableDecimalSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Decimal) Numbers.of(source, selector).min();
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)")
  public static @Nullable Decimal maxNullableDecimalSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Decimal) Numbers.of(source, selector).max();
  }

  private static Decimal sumOf(Numbers numbers) {
    Decimal sum = Decimal.ZERO;
    for (Object n = numbers.next(); n != null; n = numbers.next()) {
      sum = Decimal.plus(sum, (Decimal) n);
    }
    return sum;
  }

  private static @Nullable Decimal averageOf(Numbers numbers) {
    Decimal sum = Decimal.ZERO;
    long count = 0;
    for (Object n = numbers.next(); n != null; n = numbers.next()) {
      sum = Decimal.plus(sum, (Decimal) n);
      count++;
    }
    return count == 0 ? null : Decimal.over(sum, Decimal.of(count));
  }
}
