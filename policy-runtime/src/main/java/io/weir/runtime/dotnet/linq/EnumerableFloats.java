package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable}: sums, averages and extremes of floating numbers. */
@DotNetType(value = "public static partial class System.Linq.Enumerable", java = void.class)
public final class EnumerableFloats {
  private EnumerableFloats() {}

  /** {@code source.Sum()}. */
  @DotNetMethod("static double Sum(this IEnumerable<double> source)")
  public static double sumDouble(@Nullable Object source) {
    return Numbers.of(source).sumDouble();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static double Average(this IEnumerable<double> source)")
  public static double averageDouble(@Nullable Object source) {
    return (Double) Numbers.required(Numbers.of(source).averageDouble());
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static double Min(this IEnumerable<double> source)")
  public static double minDouble(@Nullable Object source) {
    return (Double) Numbers.required(Numbers.of(source).min());
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static double Max(this IEnumerable<double> source)")
  public static double maxDouble(@Nullable Object source) {
    return (Double) Numbers.required(Numbers.of(source).max());
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)")
  public static double sumDoubleSelected(@Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).sumDouble();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)")
  public static double averageDoubleSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.required(Numbers.of(source, selector).averageDouble());
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)")
  public static double minDoubleSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.required(Numbers.of(source, selector).min());
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)")
  public static double maxDoubleSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.required(Numbers.of(source, selector).max());
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static double? Sum(this IEnumerable<double?> source)")
  public static @Nullable Double sumNullableDouble(@Nullable Object source) {
    return Numbers.of(source).sumDouble();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static double? Average(this IEnumerable<double?> source)")
  public static @Nullable Double averageNullableDouble(@Nullable Object source) {
    return Numbers.of(source).averageDouble();
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static double? Min(this IEnumerable<double?> source)")
  public static @Nullable Double minNullableDouble(@Nullable Object source) {
    return (Double) Numbers.of(source).min();
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static double? Max(this IEnumerable<double?> source)")
  public static @Nullable Double maxNullableDouble(@Nullable Object source) {
    return (Double) Numbers.of(source).max();
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)")
  public static @Nullable Double sumNullableDoubleSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).sumDouble();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)")
  public static @Nullable Double averageNullableDoubleSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return Numbers.of(source, selector).averageDouble();
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)")
  public static @Nullable Double minNullableDoubleSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.of(source, selector).min();
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)")
  public static @Nullable Double maxNullableDoubleSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Double) Numbers.of(source, selector).max();
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static float Sum(this IEnumerable<float> source)")
  public static float sumFloat(@Nullable Object source) {
    return (float) Numbers.of(source).sumDouble();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static float Average(this IEnumerable<float> source)")
  public static float averageFloat(@Nullable Object source) {
    return (float) (double) (Double) Numbers.required(Numbers.of(source).averageDouble());
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static float Min(this IEnumerable<float> source)")
  public static float minFloat(@Nullable Object source) {
    return (Float) Numbers.required(Numbers.of(source).min());
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static float Max(this IEnumerable<float> source)")
  public static float maxFloat(@Nullable Object source) {
    return (Float) Numbers.required(Numbers.of(source).max());
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)")
  public static float sumFloatSelected(@Nullable Object source, @Nullable Fn selector) {
    return (float) Numbers.of(source, selector).sumDouble();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)")
  public static float averageFloatSelected(@Nullable Object source, @Nullable Fn selector) {
    return (float) (double) (Double) Numbers.required(Numbers.of(source, selector).averageDouble());
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)")
  public static float minFloatSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Float) Numbers.required(Numbers.of(source, selector).min());
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)")
  public static float maxFloatSelected(@Nullable Object source, @Nullable Fn selector) {
    return (Float) Numbers.required(Numbers.of(source, selector).max());
  }

  /** {@code source.Sum()}. */
  @DotNetMethod("static float? Sum(this IEnumerable<float?> source)")
  public static @Nullable Float sumNullableFloat(@Nullable Object source) {
    return (float) Numbers.of(source).sumDouble();
  }

  /** {@code source.Average()}. */
  @DotNetMethod("static float? Average(this IEnumerable<float?> source)")
  public static @Nullable Float averageNullableFloat(@Nullable Object source) {
    Double average = Numbers.of(source).averageDouble();
    return average == null ? null : (float) (double) average;
  }

  /** {@code source.Min()}. */
  @DotNetMethod("static float? Min(this IEnumerable<float?> source)")
  public static @Nullable Float minNullableFloat(@Nullable Object source) {
    return (Float) Numbers.of(source).min();
  }

  /** {@code source.Max()}. */
  @DotNetMethod("static float? Max(this IEnumerable<float?> source)")
  public static @Nullable Float maxNullableFloat(@Nullable Object source) {
    return (Float) Numbers.of(source).max();
  }

  /** {@code source.Sum(selector)}. */
  @DotNetMethod(
      "static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)")
  public static @Nullable Float sumNullableFloatSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (float) Numbers.of(source, selector).sumDouble();
  }

  /** {@code source.Average(selector)}. */
  @DotNetMethod(
      "static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)")
  public static @Nullable Float averageNullableFloatSelected(
      @Nullable Object source, @Nullable Fn selector) {
    Double average = Numbers.of(source, selector).averageDouble();
    return average == null ? null : (float) (double) average;
  }

  /** {@code source.Min(selector)}. */
  @DotNetMethod(
      "static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)")
  public static @Nullable Float minNullableFloatSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Float) Numbers.of(source, selector).min();
  }

  /** {@code source.Max(selector)}. */
  @DotNetMethod(
      "static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)")
  public static @Nullable Float maxNullableFloatSelected(
      @Nullable Object source, @Nullable Fn selector) {
    return (Float) Numbers.of(source, selector).max();
  }
}
