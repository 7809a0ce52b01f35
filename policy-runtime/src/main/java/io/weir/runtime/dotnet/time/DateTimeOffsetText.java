package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** {@code DateTimeOffset}: its text. */
@DotNetType(value = "public partial struct System.DateTimeOffset", java = DateTimeOffset.class)
public final class DateTimeOffsetText {
  private DateTimeOffsetText() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(DateTimeOffset self) {
    return self.toString();
  }

  /** {@code ToString(format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(DateTimeOffset self, @Nullable String format) {
    return self.format(format);
  }

  /** {@code ToString(formatProvider)}. */
  @DotNetMethod("string ToString(IFormatProvider formatProvider)")
  public static String textOf(DateTimeOffset self, @Nullable IFormatProvider formatProvider) {
    return self.format(null, formatProvider);
  }

  /** {@code ToString(format, formatProvider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider formatProvider)")
  public static String textInOf(
      DateTimeOffset self, @Nullable String format, @Nullable IFormatProvider formatProvider) {
    return self.format(format, formatProvider);
  }

  // ---- parsing

  /** {@code Parse(string input)}. */
  @DotNetMethod("static DateTimeOffset Parse(string input)")
  public static DateTimeOffset parse(@Nullable String input) {
    return DateTimeParse.getOffset(DateTimeParse.parse(input, null, DateTimeStyles.NONE, true));
  }

  /** {@code Parse(string input, IFormatProvider formatProvider)}. */
  @DotNetMethod("static DateTimeOffset Parse(string input, IFormatProvider formatProvider)")
  public static DateTimeOffset parseOf(
      @Nullable String input, @Nullable IFormatProvider formatProvider) {
    return DateTimeParse.getOffset(
        DateTimeParse.parse(input, formatProvider, DateTimeStyles.NONE, true));
  }

  /** {@code Parse(string input, IFormatProvider formatProvider, DateTimeStyles styles)}. */
  @DotNetMethod(
      "static DateTimeOffset Parse(string input, IFormatProvider formatProvider, DateTimeStyles"
          + " styles)")
  public static DateTimeOffset parseStyles(
      @Nullable String input, @Nullable IFormatProvider formatProvider, DateTimeStyles styles) {
    return DateTimeParse.getOffset(DateTimeParse.parse(input, formatProvider, styles, true));
  }

  /** {@code ParseExact(string input, string format, IFormatProvider formatProvider)}. */
  @DotNetMethod(
      "static DateTimeOffset ParseExact(string input, string format, IFormatProvider"
          + " formatProvider)")
  public static DateTimeOffset parseExact(
      @Nullable String input, @Nullable String format, @Nullable IFormatProvider formatProvider) {
    return DateTimeParse.getOffset(
        DateTimeParse.exact(input, format, formatProvider, DateTimeStyles.NONE, true));
  }

  /**
   * {@code ParseExact(string input, string format, IFormatProvider formatProvider, DateTimeStyles
   * styles)}.
   */
  @DotNetMethod(
      "static DateTimeOffset ParseExact(string input, string format, IFormatProvider"
          + " formatProvider, DateTimeStyles styles)")
  public static DateTimeOffset parseExactStyles(
      @Nullable String input,
      @Nullable String format,
      @Nullable IFormatProvider formatProvider,
      DateTimeStyles styles) {
    return DateTimeParse.getOffset(
        DateTimeParse.exact(input, format, formatProvider, styles, true));
  }

  /**
   * {@code ParseExact(string input, string[] formats, IFormatProvider formatProvider,
   * DateTimeStyles styles)}.
   */
  @DotNetMethod(
      "static DateTimeOffset ParseExact(string input, string[] formats, IFormatProvider"
          + " formatProvider, DateTimeStyles styles)")
  public static DateTimeOffset parseExactAny(
      @Nullable String input,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider formatProvider,
      DateTimeStyles styles) {
    return DateTimeParse.getOffset(
        DateTimeParse.exactAny(input, formats, formatProvider, styles, true));
  }

  /** {@code TryParse(string input, out DateTimeOffset result)}. */
  @DotNetMethod("static bool TryParse(string input, out DateTimeOffset result)")
  public static boolean tryParse(@Nullable String input, Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.parse(input, null, DateTimeStyles.NONE, true), true);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out DateTimeOffset result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, IFormatProvider provider, out DateTimeOffset result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.parse(s, provider, DateTimeStyles.NONE, true), true);
  }

  /**
   * {@code TryParse(string input, IFormatProvider formatProvider, DateTimeStyles styles, out
   * DateTimeOffset result)}.
   */
  @DotNetMethod(
      "static bool TryParse(string input, IFormatProvider formatProvider, DateTimeStyles styles,"
          + " out DateTimeOffset result)")
  public static boolean tryParseStyles(
      @Nullable String input,
      @Nullable IFormatProvider formatProvider,
      DateTimeStyles styles,
      Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.parse(input, formatProvider, styles, true), true);
  }

  /**
   * {@code TryParseExact(string input, string format, IFormatProvider formatProvider,
   * DateTimeStyles styles, out DateTimeOffset result)}.
   */
  @DotNetMethod(
      "static bool TryParseExact(string input, string format, IFormatProvider formatProvider,"
          + " DateTimeStyles styles, out DateTimeOffset result)")
  public static boolean tryParseExact(
      @Nullable String input,
      @Nullable String format,
      @Nullable IFormatProvider formatProvider,
      DateTimeStyles styles,
      Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.exact(input, format, formatProvider, styles, true), true);
  }

  /**
   * {@code TryParseExact(string input, string[] formats, IFormatProvider formatProvider,
   * DateTimeStyles styles, out DateTimeOffset result)}.
   */
  @DotNetMethod(
      "static bool TryParseExact(string input, string[] formats, IFormatProvider formatProvider,"
          + " DateTimeStyles styles, out DateTimeOffset result)")
  public static boolean tryParseExactAny(
      @Nullable String input,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider formatProvider,
      DateTimeStyles styles,
      Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.exactAny(input, formats, formatProvider, styles, true), true);
  }
}
