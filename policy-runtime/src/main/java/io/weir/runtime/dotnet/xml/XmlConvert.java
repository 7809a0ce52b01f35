package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.number.NumberParse;
import io.weir.runtime.dotnet.number.NumberStyles;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeCreation;
import io.weir.runtime.dotnet.time.DateTimeKind;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.DateTimeStyles;
import io.weir.runtime.dotnet.time.DateTimeText;
import io.weir.runtime.dotnet.time.TimeSpan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What XML text makes of values, and values of XML text: XML Schema's forms. */
final class XmlConvert {
  private static final NumberStyles INTEGER = NumberStyles.INTEGER;
  private static final NumberStyles UNSIGNED = NumberStyles.of(1 | 2);
  private static final NumberStyles FLOAT = NumberStyles.FLOAT;
  private static final NumberStyles FIXED = NumberStyles.of(1 | 2 | 4 | 32);
  private static final String DATE_TIME = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK";
  private static final Pattern DURATION =
      Pattern.compile(
          "(-)?P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?"
              + "(T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:\\.(\\d+))?S)?)?");

  private XmlConvert() {}

  /** The XML text of a value. */
  static String text(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    } else if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isInfinite(number) ? (number > 0 ? "INF" : "-INF") : Values.format(value, "R");
    } else if (value instanceof DateTime date) {
      return date.format(DATE_TIME);
    } else if (value instanceof DateTimeOffset date) {
      String text = date.format(DATE_TIME);
      return text.endsWith("+00:00") ? text.substring(0, text.length() - 6) + "Z" : text;
    } else if (value instanceof TimeSpan span) {
      return duration(span);
    }
    return Values.toText(value);
  }

  private static String duration(TimeSpan span) {
    BigInteger ticks = BigInteger.valueOf(span.ticks());
    StringBuilder out = new StringBuilder(ticks.signum() < 0 ? "-P" : "P");
    BigInteger[] days = ticks.abs().divideAndRemainder(BigInteger.valueOf(TimeSpan.TICKS_PER_DAY));
    long rest = days[1].longValue();
    if (days[0].signum() > 0) {
      out.append(days[0]).append('D');
    }
    long hours = rest / TimeSpan.TICKS_PER_HOUR;
    long minutes = rest % TimeSpan.TICKS_PER_HOUR / TimeSpan.TICKS_PER_MINUTE;
    long secondTicks = rest % TimeSpan.TICKS_PER_MINUTE;
    if (rest != 0 || days[0].signum() == 0) {
      out.append('T');
    }
    if (hours > 0) {
      out.append(hours).append('H');
    }
    if (minutes > 0) {
      out.append(minutes).append('M');
    }
    if (secondTicks > 0 || ticks.signum() == 0) {
      out.append(BigDecimal.valueOf(secondTicks, 7).stripTrailingZeros().toPlainString())
          .append('S');
    }
    return out.toString();
  }

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && XmlChars.isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && XmlChars.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static FormatException invalid(String text, String type) {
    return new FormatException("The string '" + text + "' is not a valid " + type + " value.");
  }

  static boolean toBoolean(String text) {
    return switch (trim(text)) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw invalid(text, "Boolean");
    };
  }

  /** As LINQ to XML casts: the case of letters does not matter. */
  static boolean toBooleanLoosely(String text) {
    return toBoolean(text.toLowerCase(Locale.ROOT));
  }

  private static long integer(String text, NumberParse.Int type) {
    return NumberParse.integer(text, INTEGER, null, type);
  }

  private static long unsigned(String text, NumberParse.Int type) {
    return NumberParse.integer(text, UNSIGNED, null, type);
  }

  static byte toSByte(String text) {
    return (byte) integer(text, NumberParse.Int.SBYTE);
  }

  static int toByte(String text) {
    return (int) unsigned(text, NumberParse.Int.BYTE);
  }

  static short toInt16(String text) {
    return (short) integer(text, NumberParse.Int.INT16);
  }

  static int toUInt16(String text) {
    return (int) unsigned(text, NumberParse.Int.UINT16);
  }

  static int toInt32(String text) {
    return (int) integer(text, NumberParse.Int.INT32);
  }

  static int toUInt32(String text) {
    return (int) unsigned(text, NumberParse.Int.UINT32);
  }

  static long toInt64(String text) {
    return integer(text, NumberParse.Int.INT64);
  }

  static long toUInt64(String text) {
    return unsigned(text, NumberParse.Int.UINT64);
  }

  static float toSingle(String text) {
    return switch (trim(text)) {
      case "INF" -> Float.POSITIVE_INFINITY;
      case "-INF" -> Float.NEGATIVE_INFINITY;
      default -> NumberParse.single(trim(text), FLOAT, null);
    };
  }

  static double toDouble(String text) {
    return switch (trim(text)) {
      case "INF" -> Double.POSITIVE_INFINITY;
      case "-INF" -> Double.NEGATIVE_INFINITY;
      default -> NumberParse.floating(trim(text), FLOAT, null);
    };
  }

  static Decimal toDecimal(String text) {
    return NumberParse.decimal(text, FIXED, null);
  }

  static char toChar(String text) {
    if (text.length() == 1) {
      return text.charAt(0);
    }
    String trimmed = trim(text);
    if (trimmed.length() != 1) {
      throw new FormatException("String must be exactly one character long.");
    }
    return trimmed.charAt(0);
  }

  static Guid toGuid(String text) {
    return Guid.createFromText(text);
  }

  /** As LINQ to XML casts. */
  static DateTime toDateTimeLoosely(String text) {
    return DateTimeText.parseStyles(text, null, DateTimeStyles.ROUNDTRIP_KIND);
  }

  /** In one of XML Schema's forms. */
  static DateTime toDateTime(String text) {
    return DateTimeOffset.dateTime(toDateTimeOffset(text));
  }

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?)?"
              + "(Z|[+-]\\d\\d:\\d\\d)?");

  private static final Pattern PART_OF_DATE =
      Pattern.compile(
          "(?:(\\d{4})(?:-(\\d\\d))?|--(\\d\\d)(?:-(\\d\\d))?|---(\\d\\d))(Z|[+-]\\d\\d:\\d\\d)?");

  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d:\\d\\d(?:\\..*|Z|[+-].*)?");

  /**
   * A date with all its parts: those that a time, a year, a month or a day leave open are added.
   */
  private static String wholeDate(String text) {
    if (TIME.matcher(text).matches()) {
      DateTime today = DateTime.now();
      return String.format(
          Locale.ROOT,
          "%04d-%02d-%02dT%s",
          DateTime.year(today),
          DateTime.month(today),
          DateTime.day(today),
          text);
    }
    Matcher part = PART_OF_DATE.matcher(text);
    if (!part.matches()) {
      return text;
    }
    String zone = part.group(6) == null ? "" : part.group(6);
    String month = part.group(2) == null ? "01" : part.group(2);
    if (part.group(1) != null) {
      return part.group(1) + "-" + month + "-01" + zone;
    } else if (part.group(4) != null) {
      return "1904-" + part.group(3) + "-" + part.group(4) + zone; // a leap year
    }
    String year = String.format(Locale.ROOT, "%04d", DateTime.year(DateTime.now()));
    return part.group(3) != null
        ? year + "-" + part.group(3) + "-01" + zone
        : year + "-01-" + part.group(5) + zone;
  }

  /** In one of XML Schema's forms; UTC or local if a zone is said. */
  static DateTime toDateTimeOfKind(String text) {
    DateTimeOffset moment = toDateTimeOffset(text);
    Matcher parts = DATE.matcher(wholeDate(trim(text)));
    if (parts.matches() && "24".equals(parts.group(4))) {
      throw invalid(text, "AllXsd");
    }
    if (!parts.matches() || parts.group(8) == null) {
      return DateTimeOffset.dateTime(moment);
    }
    DateTime utc = DateTime.specifyKind(DateTimeOffset.utcDateTime(moment), DateTimeKind.UTC);
    return parts.group(8).equals("Z") ? utc : DateTime.toLocalTime(utc);
  }

  static DateTimeOffset toDateTimeOffset(String text) {
    String trimmed = wholeDate(trim(text));
    Matcher parts = DATE.matcher(trimmed);
    try {
      if (!parts.matches()) {
        throw invalid(text, "AllXsd");
      }
      DateTime date =
          DateTimeCreation.createDate(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      long ticks = date.ticks();
      if (parts.group(4) != null) {
        int hour = Integer.parseInt(parts.group(4));
        int minute = Integer.parseInt(parts.group(5));
        int second = Integer.parseInt(parts.group(6));
        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0)) {
          throw invalid(text, "AllXsd");
        }
        ticks +=
            hour * TimeSpan.TICKS_PER_HOUR
                + minute * TimeSpan.TICKS_PER_MINUTE
                + second * TimeSpan.TICKS_PER_SECOND;
        if (parts.group(7) != null) {
          ticks += fraction(parts.group(7));
        }
      }
      return DateTimeOffset.createTicks(ticks, offset(parts.group(8)));
    } catch (ArgumentException e) {
      throw invalid(text, "AllXsd");
    }
  }

  private static TimeSpan offset(@Nullable String zone) {
    if (zone == null || zone.equals("Z")) {
      return TimeSpan.ZERO;
    }
    long minutes =
        Integer.parseInt(zone.substring(1, 3)) * 60L + Integer.parseInt(zone.substring(4));
    long ticks = minutes * TimeSpan.TICKS_PER_MINUTE;
    return TimeSpan.ofTicks(zone.charAt(0) == '-' ? -ticks : ticks);
  }

  /** Ticks of the digits behind a point, rounded. */
  private static long fraction(String digits) {
    String seven = (digits + "00000000").substring(0, 8);
    long value = Long.parseLong(seven);
    return (value + 5) / 10;
  }

  static TimeSpan toTimeSpan(String text) {
    Matcher parts = DURATION.matcher(trim(text));
    if (!parts.matches()
        || parts.end() <= (parts.group(1) == null ? 1 : 2)
        || "T".equals(parts.group(5))) {
      throw invalid(text, "TimeSpan");
    }
    BigInteger days =
        count(parts.group(2), 365).add(count(parts.group(3), 30)).add(count(parts.group(4), 1));
    BigInteger ticks =
        days.multiply(BigInteger.valueOf(TimeSpan.TICKS_PER_DAY))
            .add(count(parts.group(6), TimeSpan.TICKS_PER_HOUR))
            .add(count(parts.group(7), TimeSpan.TICKS_PER_MINUTE))
            .add(count(parts.group(8), TimeSpan.TICKS_PER_SECOND));
    if (parts.group(9) != null) {
      ticks = ticks.add(BigInteger.valueOf(fraction(parts.group(9))));
    }
    if (parts.group(1) != null) {
      ticks = ticks.negate();
    }
    if (ticks.bitLength() > 63) {
      throw new OverflowException(
          "The string '" + text + "' is a valid duration, but it is too large for a TimeSpan.");
    }
    return TimeSpan.ofTicks(ticks.longValue());
  }

  private static BigInteger count(@Nullable String digits, long unit) {
    return digits == null
        ? BigInteger.ZERO
        : new BigInteger(digits).multiply(BigInteger.valueOf(unit));
  }

  // Names.

  /** The text if it is a name, which may have colons. */
  static String verifyName(String name) {
    if (name.isEmpty()) {
      throw new ArgumentNullException("name", "The empty string '' is not a valid name.");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != ':' && (i == 0 ? !XmlChars.isNameStart(c) : !XmlChars.isName(c))) {
        throw XmlChars.badNameChar(name, i);
      }
    }
    return name;
  }

  private static boolean isEscape(String name, int at) {
    if (at + 6 >= name.length() || name.charAt(at) != '_' || name.charAt(at + 1) != 'x') {
      return false;
    }
    int length = name.charAt(at + 6) == '_' ? 4 : 8;
    if (at + 2 + length >= name.length() || name.charAt(at + 2 + length) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 2 + length; i++) {
      if (Character.digit(name.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The text as a name: what a name cannot have is written {@code _x0020_}. */
  static @Nullable String encodeName(@Nullable String name, boolean colonsAllowed, boolean token) {
    if (name == null || name.isEmpty()) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = i == 0 && !token;
      if (c == ':' ? colonsAllowed : first ? XmlChars.isNameStart(c) : XmlChars.isName(c)) {
        if (isEscape(name, i)) {
          out.append("_x005F_");
        } else {
          out.append(c);
        }
      } else if (Character.isHighSurrogate(c)
          && i + 1 < name.length()
          && Character.isLowSurrogate(name.charAt(i + 1))) {
        out.append(String.format("_x%08X_", Character.toCodePoint(c, name.charAt(++i))));
      } else {
        out.append(String.format("_x%04X_", (int) c));
      }
    }
    return out.toString();
  }

  /** The text that {@link #encodeName} made a name of. */
  static @Nullable String decodeName(@Nullable String name) {
    if (name == null || name.indexOf('_') < 0) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (isEscape(name, i)) {
        int length = name.charAt(i + 6) == '_' ? 4 : 8;
        int code = Integer.parseUnsignedInt(name.substring(i + 2, i + 2 + length), 16);
        if (Character.isValidCodePoint(code)) {
          out.appendCodePoint(code);
          i += length + 2;
          continue;
        }
      }
      out.append(name.charAt(i));
    }
    return out.toString();
  }
}
