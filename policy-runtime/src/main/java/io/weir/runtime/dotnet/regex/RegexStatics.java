package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** {@code Regex}: matching without an object for the pattern. */
@DotNetType(value = "public partial class System.Text.RegularExpressions.Regex", java = Regex.class)
public final class RegexStatics {
  private RegexStatics() {}

  /** {@code IsMatch}. */
  @DotNetMethod("static bool IsMatch(string input, string pattern)")
  public static boolean isMatchOf(@Nullable String input, @Nullable String pattern) {
    return Regex.of(pattern, RegexOptions.NONE).finds(input);
  }

  /** {@code IsMatch}. */
  @DotNetMethod("static bool IsMatch(string input, string pattern, RegexOptions options)")
  public static boolean isMatchOfWithOptions(
      @Nullable String input, @Nullable String pattern, RegexOptions options) {
    return Regex.of(pattern, options).finds(input);
  }

  /** {@code IsMatch}. */
  @DotNetMethod(
      "static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan"
          + " matchTimeout)")
  public static boolean isMatchOfWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return Group.success(new Regex(pattern, options, matchTimeout).first(input, Regex.NOWHERE));
  }

  /** {@code Match}. */
  @DotNetMethod("static Match Match(string input, string pattern)")
  public static Match matchOf(@Nullable String input, @Nullable String pattern) {
    return Regex.of(pattern, RegexOptions.NONE).first(input, Regex.NOWHERE);
  }

  /** {@code Match}. */
  @DotNetMethod("static Match Match(string input, string pattern, RegexOptions options)")
  public static Match matchOfWithOptions(
      @Nullable String input, @Nullable String pattern, RegexOptions options) {
    return Regex.of(pattern, options).first(input, Regex.NOWHERE);
  }

  /** {@code Match}. */
  @DotNetMethod(
      "static Match Match(string input, string pattern, RegexOptions options, TimeSpan"
          + " matchTimeout)")
  public static Match matchOfWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return new Regex(pattern, options, matchTimeout).first(input, Regex.NOWHERE);
  }

  /** {@code Matches}. */
  @DotNetMethod("static MatchCollection Matches(string input, string pattern)")
  public static MatchCollection matchesOf(@Nullable String input, @Nullable String pattern) {
    return Regex.of(pattern, RegexOptions.NONE).all(input, Regex.NOWHERE);
  }

  /** {@code Matches}. */
  @DotNetMethod(
      "static MatchCollection Matches(string input, string pattern, RegexOptions options)")
  public static MatchCollection matchesOfWithOptions(
      @Nullable String input, @Nullable String pattern, RegexOptions options) {
    return Regex.of(pattern, options).all(input, Regex.NOWHERE);
  }

  /** {@code Matches}. */
  @DotNetMethod(
      "static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan"
          + " matchTimeout)")
  public static MatchCollection matchesOfWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return new Regex(pattern, options, matchTimeout).all(input, Regex.NOWHERE);
  }

  /** {@code Split}. */
  @DotNetMethod("static string[] Split(string input, string pattern)")
  public static String[] splitOf(@Nullable String input, @Nullable String pattern) {
    return Regex.of(pattern, RegexOptions.NONE).splitAll(input, 0, Regex.NOWHERE);
  }

  /** {@code Split}. */
  @DotNetMethod("static string[] Split(string input, string pattern, RegexOptions options)")
  public static String[] splitOfWithOptions(
      @Nullable String input, @Nullable String pattern, RegexOptions options) {
    return Regex.of(pattern, options).splitAll(input, 0, Regex.NOWHERE);
  }

  /** {@code Split}. */
  @DotNetMethod(
      "static string[] Split(string input, string pattern, RegexOptions options, TimeSpan"
          + " matchTimeout)")
  public static String[] splitOfWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return new Regex(pattern, options, matchTimeout).splitAll(input, 0, Regex.NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod("static string Replace(string input, string pattern, string replacement)")
  public static String replaceOf(
      @Nullable String input, @Nullable String pattern, @Nullable String replacement) {
    return Regex.of(pattern, RegexOptions.NONE).replaceAll(input, replacement, -1, Regex.NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod(
      "static string Replace(string input, string pattern, string replacement, RegexOptions"
          + " options)")
  public static String replaceOfWithOptions(
      @Nullable String input,
      @Nullable String pattern,
      @Nullable String replacement,
      RegexOptions options) {
    return Regex.of(pattern, options).replaceAll(input, replacement, -1, Regex.NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod(
      "static string Replace(string input, string pattern, string replacement, RegexOptions"
          + " options, TimeSpan matchTimeout)")
  public static String replaceOfWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      @Nullable String replacement,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return new Regex(pattern, options, matchTimeout)
        .replaceAll(input, replacement, -1, Regex.NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod("static string Replace(string input, string pattern, MatchEvaluator evaluator)")
  public static String replaceOfBy(
      @Nullable String input, @Nullable String pattern, @Nullable Fn evaluator) {
    return Regex.of(pattern, RegexOptions.NONE).evaluateAll(input, evaluator, -1, Regex.NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod(
      "static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions"
          + " options)")
  public static String replaceOfByWithOptions(
      @Nullable String input,
      @Nullable String pattern,
      @Nullable Fn evaluator,
      RegexOptions options) {
    return Regex.of(pattern, options).evaluateAll(input, evaluator, -1, Regex.NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod(
      "static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions"
          + " options, TimeSpan matchTimeout)")
  public static String replaceOfByWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      @Nullable Fn evaluator,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return new Regex(pattern, options, matchTimeout)
        .evaluateAll(input, evaluator, -1, Regex.NOWHERE);
  }

  /** {@code Count}. */
  @DotNetMethod("static int Count(string input, string pattern)")
  public static int countOf(@Nullable String input, @Nullable String pattern) {
    return countOfWithOptions(input, pattern, RegexOptions.NONE);
  }

  /** {@code Count}. */
  @DotNetMethod("static int Count(string input, string pattern, RegexOptions options)")
  public static int countOfWithOptions(
      @Nullable String input, @Nullable String pattern, RegexOptions options) {
    return countOfWithTimeout(input, pattern, options, Regex.INFINITE_MATCH_TIMEOUT);
  }

  /** {@code Count}. */
  @DotNetMethod(
      "static int Count(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)")
  public static int countOfWithTimeout(
      @Nullable String input,
      @Nullable String pattern,
      RegexOptions options,
      TimeSpan matchTimeout) {
    return Regex.count(new Regex(pattern, options, matchTimeout), input);
  }
}
