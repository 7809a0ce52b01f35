package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** {@code DateTime}: its text. */
@DotNetType(value = "public partial struct System.DateTime", java = DateTime.class)
public final class DateTimeText {
  private DateTimeText() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(DateTime self) {
    return self.toString();
  }

  /** {@code ToString(format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(DateTime self, @Nullable String format) {
    return self.format(format);
  }

  /** {@code ToString(provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(DateTime self, @Nullable IFormatProvider provider) {
    return self.format(null, provider);
  }

  /** {@code ToString(format, provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      DateTime self, @Nullable String format, @Nullable IFormatProvider provider) {
    return self.format(format, provider);
  }

  /** {@code ToShortDateString()}. */
  @DotNetMethod("string ToShortDateString()")
  public static String toShortDateString(DateTime self) {
    return self.format("d");
  }

  /** {@code ToLongDateString()}. */
  @DotNetMethod("string ToLongDateString()")
  public static String toLongDateString(DateTime self) {
    return self.format("D");
  }

  /** {@code ToShortTimeString()}. */
  @DotNetMethod("string ToShortTimeString()")
  public static String toShortTimeString(DateTime self) {
    return self.format("t");
  }

  /** {@code ToLongTimeString()}. */
  @DotNetMethod("string ToLongTimeString()")
  public static String toLongTimeString(DateTime self) {
    return self.format("T");
  }

  // ---- parsing

  /** {@code Parse(string s)}. */
  @DotNetMethod("static DateTime Parse(string s)")
  public static DateTime parse(@Nullable String s) {
    return DateTimeParse.get(DateTimeParse.parse(s, null, DateTimeStyles.NONE, false));
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static DateTime Parse(string s, IFormatProvider provider)")
  public static DateTime parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return DateTimeParse.get(DateTimeParse.parse(s, provider, DateTimeStyles.NONE, false));
  }

  /** {@code Parse(string s, IFormatProvider provider, DateTimeStyles styles)}. */
  @DotNetMethod("static DateTime Parse(string s, IFormatProvider provider, DateTimeStyles styles)")
  public static DateTime parseStyles(
      @Nullable String s, @Nullable IFormatProvider provider, DateTimeStyles styles) {
    return DateTimeParse.get(DateTimeParse.parse(s, provider, styles, false));
  }

  /** {@code ParseExact(string s, string format, IFormatProvider provider)}. */
  @DotNetMethod("static DateTime ParseExact(string s, string format, IFormatProvider provider)")
  public static DateTime parseExact(
      @Nullable String s, @Nullable String format, @Nullable IFormatProvider provider) {
    return DateTimeParse.get(DateTimeParse.exact(s, format, provider, DateTimeStyles.NONE, false));
  }

  /**
   * {@code ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style)}.
   */
  @DotNetMethod(
      "static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles"
          + " style)")
  public static DateTime parseExactStyles(
      @Nullable String s,
      @Nullable String format,
      @Nullable IFormatProvider provider,
      DateTimeStyles style) {
    return DateTimeParse.get(DateTimeParse.exact(s, format, provider, style, false));
  }

  /**
   * {@code ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style)}.
   */
  @DotNetMethod(
      "static DateTime ParseExact(string s, string[] formats, IFormatProvider provider,"
          + " DateTimeStyles style)")
  public static DateTime parseExactAny(
      @Nullable String s,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider provider,
      DateTimeStyles style) {
    return DateTimeParse.get(DateTimeParse.exactAny(s, formats, provider, style, false));
  }

  /** {@code TryParse(string s, out DateTime result)}. */
  @DotNetMethod("static bool TryParse(string s, out DateTime result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.parse(s, null, DateTimeStyles.NONE, false), false);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out DateTime result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out DateTime result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.parse(s, provider, DateTimeStyles.NONE, false), false);
  }

  /**
   * {@code TryParse(string s, IFormatProvider provider, DateTimeStyles styles, out DateTime
   * result)}.
   */
  @DotNetMethod(
      "static bool TryParse(string s, IFormatProvider provider, DateTimeStyles styles, out DateTime"
          + " result)")
  public static boolean tryParseStyles(
      @Nullable String s, @Nullable IFormatProvider provider, DateTimeStyles styles, Ref result) {
    return DateTimeParse.set(result, DateTimeParse.parse(s, provider, styles, false), false);
  }

  /**
   * {@code TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style,
   * out DateTime result)}.
   */
  @DotNetMethod(
      "static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles"
          + " style, out DateTime result)")
  public static boolean tryParseExact(
      @Nullable String s,
      @Nullable String format,
      @Nullable IFormatProvider provider,
      DateTimeStyles style,
      Ref result) {
    return DateTimeParse.set(result, DateTimeParse.exact(s, format, provider, style, false), false);
  }

  /**
   * {@code TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles
   * style, out DateTime result)}.
   */
  @DotNetMethod(
      "static bool TryParseExact(string s, string[] formats, IFormatProvider provider,"
          + " DateTimeStyles style, out DateTime result)")
  public static boolean tryParseExactAny(
      @Nullable String s,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider provider,
      DateTimeStyles style,
      Ref result) {
    return DateTimeParse.set(
        result, DateTimeParse.exactAny(s, formats, provider, style, false), false);
  }
}
