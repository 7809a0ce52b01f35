package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.text.DateTimeFormatInfo;
import io.weir.runtime.dotnet.text.IFormatProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates to text: standard and custom formats. */
final class DateTimeFormat {
  private static final String ROUND_TRIP = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK";
  private static final String RFC1123 = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
  private static final String SORTABLE = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
  private static final String UNIVERSAL = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

  private DateTimeFormat() {}

  static FormatException bad() {
    return new FormatException("Input string was not in a correct format.");
  }

  /**
   * @param offset of a DateTimeOffset, null for a DateTime
   */
  static String format(
      DateTime value,
      @Nullable TimeSpan offset,
      @Nullable String wanted,
      @Nullable IFormatProvider provider) {
    DateTimeFormatInfo info = DateTimeFormatInfo.of(provider);
    DateTime time = value;
    TimeSpan zone = offset;
    String format = wanted;
    if (format == null || format.isEmpty()) {
      format = DateTimeFormatInfo.generalLongTimePattern(info) + (offset == null ? "" : " zzz");
    } else if (format.length() == 1) {
      switch (format.charAt(0)) {
        case 'o', 'O' -> info = DateTimeFormatInfo.INVARIANT;
        case 's' -> info = DateTimeFormatInfo.INVARIANT;
        case 'r', 'R', 'u' -> {
          info = DateTimeFormatInfo.INVARIANT;
          if (offset != null) {
            time = DateTime.ofTicks(value.ticks() - offset.ticks(), DateTimeKind.UNSPECIFIED);
          }
        }
        case 'U' -> {
          if (offset != null) {
            throw bad();
          }
          time = DateTime.toUniversalTime(value);
        }
        default -> {}
      }
      format = pattern(format.charAt(0), info);
    }
    StringBuilder out = new StringBuilder();
    custom(out, time, zone, format, info);
    return out.toString();
  }

  /** The custom format behind a standard one. */
  static String pattern(char format, DateTimeFormatInfo info) {
    return switch (format) {
      case 'd' -> DateTimeFormatInfo.shortDatePattern(info);
      case 'D' -> DateTimeFormatInfo.longDatePattern(info);
      case 'f' ->
          DateTimeFormatInfo.longDatePattern(info)
              + " "
              + DateTimeFormatInfo.shortTimePattern(info);
      case 'F', 'U' -> DateTimeFormatInfo.fullDateTimePattern(info);
      case 'g' ->
          DateTimeFormatInfo.shortDatePattern(info)
              + " "
              + DateTimeFormatInfo.shortTimePattern(info);
      case 'G' -> DateTimeFormatInfo.generalLongTimePattern(info);
      case 'm', 'M' -> DateTimeFormatInfo.monthDayPattern(info);
      case 'o', 'O' -> ROUND_TRIP;
      case 'r', 'R' -> RFC1123;
      case 's' -> SORTABLE;
      case 't' -> DateTimeFormatInfo.shortTimePattern(info);
      case 'T' -> DateTimeFormatInfo.longTimePattern(info);
      case 'u' -> UNIVERSAL;
      case 'y', 'Y' -> DateTimeFormatInfo.yearMonthPattern(info);
      default -> throw bad();
    };
  }

  /** How often the character at an index is repeated. */
  static int run(String format, int at) {
    int end = at + 1;
    while (end < format.length() && format.charAt(end) == format.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /**
   * Writes the literal text that a quote opens.
   *
   * @return the number of characters of the format it took
   * @throws FormatException if the quote stays open
   */
  static int quoted(StringBuilder out, String format, int at) {
    char quote = format.charAt(at);
    for (int i = at + 1; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == quote) {
        return i - at + 1;
      }
      if (c == '\\') {
        if (++i >= format.length()) {
          throw bad();
        }
        out.append(format.charAt(i));
      } else {
        out.append(c);
      }
    }
    throw new FormatException(
        "Cannot find a matching quote character for the character '" + quote + "'.");
  }

  private static void pad(StringBuilder out, int value, int width) {
    String digits = Integer.toString(value);
    out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }

  private static void custom(
      StringBuilder out,
      DateTime time,
      @Nullable TimeSpan offset,
      String format,
      DateTimeFormatInfo info) {
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at);
      int run = run(format, at);
      switch (c) {
        case 'g' -> out.append(DateTimeFormatInfo.era(info));
        case 'h' -> {
          int hour = DateTime.hour(time) % 12;
          pad(out, hour == 0 ? 12 : hour, Math.min(run, 2));
        }
        case 'H' -> pad(out, DateTime.hour(time), Math.min(run, 2));
        case 'm' -> pad(out, DateTime.minute(time), Math.min(run, 2));
        case 's' -> pad(out, DateTime.second(time), Math.min(run, 2));
        case 'f', 'F' -> {
          if (run > 7) {
            throw bad();
          }
          String digits =
              String.format(Locale.ROOT, "%07d", time.ticks() % TimeSpan.TICKS_PER_SECOND)
                  .substring(0, run);
          if (c == 'f') {
            out.append(digits);
          } else {
            int end = run;
            while (end > 0 && digits.charAt(end - 1) == '0') {
              end--;
            }
            if (end > 0) {
              out.append(digits, 0, end);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) == '.') {
              out.setLength(out.length() - 1);
            }
          }
        }
        case 't' -> {
          String mark =
              DateTime.hour(time) < 12
                  ? DateTimeFormatInfo.amDesignator(info)
                  : DateTimeFormatInfo.pmDesignator(info);
          out.append(run == 1 && !mark.isEmpty() ? mark.substring(0, 1) : mark);
        }
        case 'd' -> {
          if (run <= 2) {
            pad(out, DateTime.day(time), run);
          } else {
            DayOfWeek day = DateTime.dayOfWeek(time);
            out.append(
                run == 3
                    ? DateTimeFormatInfo.abbreviatedDayName(info, day)
                    : DateTimeFormatInfo.dayName(info, day));
          }
        }
        case 'M' -> {
          int month = DateTime.month(time);
          if (run <= 2) {
            pad(out, month, run);
          } else if (run == 3) {
            out.append(DateTimeFormatInfo.abbreviatedMonthName(info, month));
          } else {
            out.append(DateTimeFormatInfo.monthName(info, month));
          }
        }
        case 'y' -> {
          int year = DateTime.year(time);
          if (run <= 2) {
            pad(out, year % 100, run);
          } else {
            pad(out, year, run);
          }
        }
        case 'z' -> zone(out, offset == null ? TimeSpan.ZERO : offset, run);
        case 'K' -> {
          run = 1;
          if (offset != null) {
            zone(out, offset, 3);
          } else if (time.kind().equals(DateTimeKind.LOCAL)) {
            zone(out, TimeSpan.ZERO, 3);
          } else if (time.kind().equals(DateTimeKind.UTC)) {
            out.append('Z');
          }
        }
        case ':' -> {
          run = 1;
          out.append(DateTimeFormatInfo.timeSeparator(info));
        }
        case '/' -> {
          run = 1;
          out.append(DateTimeFormatInfo.dateSeparator(info));
        }
        case '\'', '"' -> run = quoted(out, format, at);
        case '%' -> {
          if (at + 1 >= format.length() || format.charAt(at + 1) == '%') {
            throw bad();
          }
          run = 2;
          custom(out, time, offset, format.substring(at + 1, at + 2), info);
        }
        case '\\' -> {
          if (at + 1 >= format.length()) {
            throw bad();
          }
          out.append(format.charAt(at + 1));
          run = 2;
        }
        default -> {
          run = 1;
          out.append(c);
        }
      }
      at += run;
    }
  }

  private static void zone(StringBuilder out, TimeSpan offset, int run) {
    long minutes = Math.abs(offset.ticks()) / TimeSpan.TICKS_PER_MINUTE;
    out.append(offset.ticks() < 0 ? '-' : '+');
    pad(out, (int) (minutes / 60), Math.min(run, 2));
    if (run > 2) {
      out.append(':');
      pad(out, (int) (minutes % 60), 2);
    }
  }
}
