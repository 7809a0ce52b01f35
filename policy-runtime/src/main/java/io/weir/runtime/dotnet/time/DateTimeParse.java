package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.DateTimeFormatInfo;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/**
 * Text to dates: the doors to {@link FreeDateParser} and {@link ExactDateParser}. Results are a
 * DateTime, a DateTimeOffset, or the exception to throw; only styles that make no sense throw at
 * once.
 */
final class DateTimeParse {
  private static final long ASSUME_BOTH =
      DateTimeStyles.ASSUME_LOCAL.value() | DateTimeStyles.ASSUME_UNIVERSAL.value();

  private DateTimeParse() {}

  static DateTime get(Object found) {
    if (found instanceof DateTime value) {
      return value;
    }
    throw (DotNetException) found;
  }

  static DateTimeOffset getOffset(Object found) {
    if (found instanceof DateTimeOffset value) {
      return value;
    }
    throw (DotNetException) found;
  }

  static boolean set(Ref result, Object found, boolean offset) {
    boolean ok = !(found instanceof DotNetException);
    result.value = ok ? found : offset ? DateTimeOffset.MIN_VALUE : DateTime.MIN_VALUE;
    return ok;
  }

  static FormatException bad(String s) {
    return new FormatException("String '" + s + "' was not recognized as a valid DateTime.");
  }

  private static int check(DateTimeStyles styles, boolean offset, String parameter) {
    long bits = styles.value();
    if ((bits & ~255L) != 0) {
      throw new ArgumentException("An undefined DateTimeStyles value is being used.", parameter);
    }
    if ((bits & ASSUME_BOTH) == ASSUME_BOTH) {
      throw new ArgumentException(
          "The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.",
          parameter);
    }
    if (offset) {
      if ((bits & DateTimeStyles.NO_CURRENT_DATE_DEFAULT.value()) != 0) {
        throw new ArgumentException(
            "The DateTimeStyles value 'NoCurrentDateDefault' is not allowed when parsing"
                + " DateTimeOffset.",
            parameter);
      }
      return (int) (bits & ~DateTimeStyles.ROUNDTRIP_KIND.value());
    }
    if ((bits & DateTimeStyles.ROUNDTRIP_KIND.value()) != 0
        && (bits & (ASSUME_BOTH | DateTimeStyles.ADJUST_TO_UNIVERSAL.value())) != 0) {
      throw new ArgumentException(
          "The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal,"
              + " AssumeUniversal or AdjustToUniversal.",
          parameter);
    }
    return (int) bits;
  }

  static Object parse(
      @Nullable String s,
      @Nullable IFormatProvider provider,
      DateTimeStyles styles,
      boolean offset) {
    int bits = check(styles, offset, "styles");
    if (s == null) {
      return new ArgumentNullException(offset ? "input" : "s");
    }
    return new FreeDateParser(s, DateTimeFormatInfo.of(provider), bits, offset).parse();
  }

  static Object exact(
      @Nullable String s,
      @Nullable String format,
      @Nullable IFormatProvider provider,
      DateTimeStyles styles,
      boolean offset) {
    int bits = check(styles, offset, "style");
    if (s == null) {
      return new ArgumentNullException("s");
    }
    if (format == null) {
      return new ArgumentNullException("format");
    }
    if (s.isEmpty()) {
      return bad(s);
    }
    if (format.isEmpty()) {
      return new FormatException("Format specifier '' was invalid.");
    }
    return new ExactDateParser(s, format, DateTimeFormatInfo.of(provider), bits, offset).parse();
  }

  static Object exactAny(
      @Nullable String s,
      @Nullable String @Nullable [] formats,
      @Nullable IFormatProvider provider,
      DateTimeStyles styles,
      boolean offset) {
    check(styles, offset, "style");
    if (s == null) {
      return new ArgumentNullException("s");
    }
    if (formats == null) {
      return new ArgumentNullException("formats");
    }
    if (s.isEmpty()) {
      return bad(s);
    }
    if (formats.length == 0) {
      return new FormatException("At least one format string is required.");
    }
    for (String format : formats) {
      if (format == null || format.isEmpty()) {
        return new FormatException("Format specifier '' was invalid.");
      }
      Object found = exact(s, format, provider, styles, offset);
      if (!(found instanceof DotNetException)) {
        return found;
      }
    }
    return bad(s);
  }
}
