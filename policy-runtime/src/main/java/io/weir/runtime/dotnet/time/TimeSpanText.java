package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code TimeSpan}: its text. */
@DotNetType(value = "public partial struct System.TimeSpan", java = TimeSpan.class)
public final class TimeSpanText {
  private TimeSpanText() {}

  // ---- text

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(TimeSpan self) {
    return self.toString();
  }

  /** {@code ToString(format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(TimeSpan self, @Nullable String format) {
    return TimeSpanFormat.format(self, format);
  }

  /** {@code ToString(format, formatProvider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider formatProvider)")
  public static String textInOf(
      TimeSpan self, @Nullable String format, @Nullable IFormatProvider formatProvider) {
    return TimeSpanFormat.format(self, format);
  }

  /** {@code Parse(s)}. */
  @DotNetMethod("static TimeSpan Parse(string s)")
  public static TimeSpan parse(@Nullable String s) {
    return TimeSpanParse.parse(s);
  }

  /** {@code Parse(input, formatProvider)}. */
  @DotNetMethod("static TimeSpan Parse(string input, IFormatProvider formatProvider)")
  public static TimeSpan parseOf(@Nullable String input, @Nullable IFormatProvider formatProvider) {
    return TimeSpanParse.parse(input);
  }

  /** {@code TryParse(s, out result)}. */
  @DotNetMethod("static bool TryParse(string s, out TimeSpan result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return set(result, TimeSpanParse.parseOrFailure(s));
  }

  /** {@code TryParse(input, formatProvider, out result)}. */
  @DotNetMethod(
      "static bool TryParse(string input, IFormatProvider formatProvider, out TimeSpan result)")
  public static boolean tryParseOf(
      @Nullable String input, @Nullable IFormatProvider formatProvider, Ref result) {
    return tryParse(input, result);
  }

  /** {@code ParseExact(input, format, formatProvider)}. */
  @DotNetMethod(
      "static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider)")
  public static TimeSpan parseExact(
      @Nullable String input, @Nullable String format, @Nullable IFormatProvider formatProvider) {
    return parseExactStyles(input, format, formatProvider, TimeSpanStyles.NONE);
  }

  /** {@code ParseExact(input, format, formatProvider, styles)}. */
  @DotNetMethod(
      "static TimeSpan ParseExact(string input, string format, IFormatProvider formatProvider,"
          + " TimeSpanStyles styles)")
  public static TimeSpan parseExactStyles(
      @Nullable String input,
      @Nullable String format,
      @Nullable IFormatProvider formatProvider,
      TimeSpanStyles styles) {
    return TimeSpanParse.get(TimeSpanParse.exact(input, format, styles));
  }

  /** {@code ParseExact(input, formats, formatProvider)}. */
  @DotNetMethod(
      "static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider)")
  public static TimeSpan parseExactAny(
      @Nullable String input,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider formatProvider) {
    return parseExactAnyStyles(input, formats, formatProvider, TimeSpanStyles.NONE);
  }

  /** {@code TryParseExact(input, format, formatProvider, out result)}. */
  @DotNetMethod(
      "static bool TryParseExact(string input, string format, IFormatProvider formatProvider, out"
          + " TimeSpan result)")
  public static boolean tryParseExact(
      @Nullable String input,
      @Nullable String format,
      @Nullable IFormatProvider formatProvider,
      Ref result) {
    return tryParseExactStyles(input, format, formatProvider, TimeSpanStyles.NONE, result);
  }

  /** {@code TryParseExact(input, format, formatProvider, styles, out result)}. */
  @DotNetMethod(
      "static bool TryParseExact(string input, string format, IFormatProvider formatProvider,"
          + " TimeSpanStyles styles, out TimeSpan result)")
  public static boolean tryParseExactStyles(
      @Nullable String input,
      @Nullable String format,
      @Nullable IFormatProvider formatProvider,
      TimeSpanStyles styles,
      Ref result) {
    return set(result, TimeSpanParse.exact(input, format, styles));
  }

  /** {@code TryParseExact(input, formats, formatProvider, out result)}. */
  @DotNetMethod(
      "static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider,"
          + " out TimeSpan result)")
  public static boolean tryParseExactAny(
      @Nullable String input,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider formatProvider,
      Ref result) {
    return tryParseExactAnyStyles(input, formats, formatProvider, TimeSpanStyles.NONE, result);
  }

  /** {@code ParseExact(input, formats, formatProvider, styles)}. */
  @DotNetMethod(
      "static TimeSpan ParseExact(string input, string[] formats, IFormatProvider formatProvider,"
          + " TimeSpanStyles styles)")
  public static TimeSpan parseExactAnyStyles(
      @Nullable String input,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider formatProvider,
      TimeSpanStyles styles) {
    if (input == null || formats == null) {
      throw new ArgumentNullException(input == null ? "input" : "formats");
    }
    Ref found = new Ref();
    if (!tryParseExactAnyStyles(input, formats, formatProvider, styles, found)) {
      throw new FormatException("String '" + input + "' was not recognized as a valid TimeSpan.");
    }
    return (TimeSpan) Objects.requireNonNull(found.value);
  }

  /** {@code TryParseExact(input, formats, formatProvider, styles, out result)}. */
  @DotNetMethod(
      "static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider,"
          + " TimeSpanStyles styles, out TimeSpan result)")
  public static boolean tryParseExactAnyStyles(
      @Nullable String input,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider formatProvider,
      TimeSpanStyles styles,
      Ref result) {
    for (String format : formats == null ? new String[0] : formats) {
      if (tryParseExactStyles(input, format, formatProvider, styles, result)) {
        return true;
      }
    }
    result.value = TimeSpan.ZERO;
    return false;
  }

  private static boolean set(Ref result, Object found) {
    boolean ok = found instanceof TimeSpan;
    result.value = ok ? found : TimeSpan.ZERO;
    return ok;
  }
}
