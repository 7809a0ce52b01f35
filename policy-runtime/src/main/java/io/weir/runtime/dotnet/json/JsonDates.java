package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeCreation;
import io.weir.runtime.dotnet.time.DateTimeKind;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Dates as JSON text holds them: ISO 8601 with a T, {@code /Date(…)/}, or a format of one's own.
 */
final class JsonDates {
  private static final int SHORTEST = 19;
  private static final int LONGEST = 40;
  private static final long TICKS_PER_DAY = TimeSpan.TICKS_PER_DAY;

  private JsonDates() {}

  /** An ISO date in parts. */
  private static final class Parsed {
    long ticks;

    /** Minutes east of UTC; null if the text does not say. */
    @Nullable Integer offset;

    boolean utc;
  }

  /** A date that JSON text stands for, or null if it is plain text. */
  static @Nullable DateTime tryParseDateTime(
      String text, DateTimeZoneHandling zone, @Nullable String format) {
    if (isMicrosoft(text)) {
      long[] parts = microsoft(text);
      if (parts != null) {
        long ticks = parts[0] * TimeSpan.TICKS_PER_MILLISECOND + DateTime.UNIX_EPOCH_TICKS;
        if (ticks < 0 || ticks > DateTime.MAX_VALUE.ticks()) {
          return null;
        }
        DateTimeKind kind = parts[2] == 0 ? DateTimeKind.UTC : DateTimeKind.LOCAL;
        return ensure(DateTime.ofTicks(ticks, kind), zone);
      }
    } else if (looksIso(text)) {
      Parsed parsed = parse(text);
      if (parsed != null) {
        return ensure(dateTime(parsed), zone);
      }
    }
    if (format != null && !format.isEmpty()) {
      DateTime made = ScalarTexts.tryParseExact(text, format);
      return made == null ? null : ensure(made, zone);
    }
    return null;
  }

  private static DateTime dateTime(Parsed parsed) {
    if (parsed.utc) {
      return DateTime.ofTicks(parsed.ticks, DateTimeKind.UTC);
    } else if (parsed.offset == null) {
      return DateTime.ofTicks(parsed.ticks, DateTimeKind.UNSPECIFIED);
    }
    long ticks = parsed.ticks - parsed.offset * TimeSpan.TICKS_PER_MINUTE;
    return DateTime.ofTicks(
        Math.min(Math.max(ticks, 0), DateTime.MAX_VALUE.ticks()), DateTimeKind.LOCAL);
  }

  /** The same with its offset. */
  static @Nullable DateTimeOffset tryParseDateTimeOffset(String text, @Nullable String format) {
    if (isMicrosoft(text)) {
      long[] parts = microsoft(text);
      if (parts != null) {
        long ticks = parts[0] * TimeSpan.TICKS_PER_MILLISECOND + DateTime.UNIX_EPOCH_TICKS;
        long offset = parts[1] * TimeSpan.TICKS_PER_MINUTE;
        if (ticks + offset < 0 || ticks + offset > DateTime.MAX_VALUE.ticks()) {
          return null;
        }
        return DateTimeOffset.createTicks(ticks + offset, TimeSpan.ofTicks(offset));
      }
    } else if (looksIso(text)) {
      Parsed parsed = parse(text);
      if (parsed != null) {
        long offset = (parsed.offset == null ? 0 : parsed.offset) * TimeSpan.TICKS_PER_MINUTE;
        long utc = parsed.ticks - offset;
        if (utc >= 0 && utc <= DateTime.MAX_VALUE.ticks()) {
          return DateTimeOffset.createTicks(parsed.ticks, TimeSpan.ofTicks(offset));
        }
        return null;
      }
    }
    if (format != null && !format.isEmpty()) {
      DateTime made = ScalarTexts.tryParseExact(text, format);
      return made == null ? null : DateTimeOffset.fromDateTime(made);
    }
    return null;
  }

  static DateTime ensure(DateTime date, DateTimeZoneHandling zone) {
    boolean unspecified = date.kind() == DateTimeKind.UNSPECIFIED;
    if (zone == DateTimeZoneHandling.LOCAL) {
      return unspecified
          ? DateTime.specifyKind(date, DateTimeKind.LOCAL)
          : DateTime.toLocalTime(date);
    } else if (zone == DateTimeZoneHandling.UTC) {
      return unspecified
          ? DateTime.specifyKind(date, DateTimeKind.UTC)
          : DateTime.toUniversalTime(date);
    } else if (zone == DateTimeZoneHandling.UNSPECIFIED) {
      return DateTime.specifyKind(date, DateTimeKind.UNSPECIFIED);
    }
    return date;
  }

  private static boolean isMicrosoft(String text) {
    return text.length() >= 9 && text.startsWith("/Date(") && text.endsWith(")/");
  }

  /** Milliseconds, minutes of the offset, and whether there is an offset; null if it is no date. */
  private static long @Nullable [] microsoft(String text) {
    String inner = text.substring(6, text.length() - 2);
    int sign = Math.max(inner.indexOf('+', 1), inner.indexOf('-', 1));
    try {
      long offset = 0;
      String milliseconds = inner;
      if (sign > 0) {
        milliseconds = inner.substring(0, sign);
        String zone = inner.substring(sign + 1);
        if (zone.length() < 2) {
          return null;
        }
        offset = Integer.parseInt(zone.substring(0, 2)) * 60L;
        if (zone.length() == 4) {
          offset += Integer.parseInt(zone.substring(2));
        }
        offset = inner.charAt(sign) == '-' ? -offset : offset;
      }
      long value = Long.parseLong(milliseconds);
      if (Math.abs(value) > Long.MAX_VALUE / TimeSpan.TICKS_PER_MILLISECOND / 2) {
        return null;
      }
      return new long[] {value, offset, sign > 0 ? 1 : 0};
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean looksIso(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && Character.isDigit(text.charAt(0))
        && text.charAt(10) == 'T';
  }

  private static int digits(String text, int at, int count) {
    if (at + count > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < at + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static @Nullable Parsed parse(String text) {
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 2);
    int day = digits(text, 8, 2);
    int hour = digits(text, 11, 2);
    int minute = digits(text, 14, 2);
    int second = digits(text, 17, 2);
    if (year < 1
        || month < 1
        || month > 12
        || day < 1
        || day > DateTime.daysInMonth(year, month)
        || hour < 0
        || hour > 24
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59
        || (hour == 24 && (minute != 0 || second != 0))
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int at = SHORTEST;
    int fraction = 0;
    if (at < text.length() && text.charAt(at) == '.') {
      int count = 0;
      while (++at < text.length() && count < 7) {
        int digit = text.charAt(at) - '0';
        if (digit < 0 || digit > 9) {
          break;
        }
        fraction = fraction * 10 + digit;
        count++;
      }
      if (count == 0) {
        return null;
      }
      for (; count < 7; count++) {
        fraction *= 10;
      }
      if (hour == 24 && fraction != 0) {
        return null;
      }
    }
    Parsed parsed = new Parsed();
    DateTime date = DateTimeCreation.createDate(year, month, day);
    parsed.ticks =
        date.ticks()
            + hour * TimeSpan.TICKS_PER_HOUR
            + minute * TimeSpan.TICKS_PER_MINUTE
            + second * TimeSpan.TICKS_PER_SECOND
            + fraction;
    if (parsed.ticks
        >= DateTime.MAX_VALUE.ticks() / TICKS_PER_DAY * TICKS_PER_DAY + TICKS_PER_DAY) {
      return null;
    }
    return zone(text, at, parsed) ? parsed : null;
  }

  private static boolean zone(String text, int start, Parsed parsed) {
    int at = start;
    if (at == text.length()) {
      return true;
    }
    char c = text.charAt(at);
    if (c == 'Z' || c == 'z') {
      parsed.utc = true;
      return at + 1 == text.length();
    }
    int hours = digits(text, at + 1, 2);
    if ((c != '+' && c != '-') || hours < 0) {
      return false;
    }
    at += 3;
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
    }
    int minutes = 0;
    if (at < text.length()) {
      minutes = digits(text, at, 2);
      at += 2;
      if (minutes < 0) {
        return false;
      }
    }
    int offset = hours * 60 + minutes;
    parsed.offset = c == '-' ? -offset : offset;
    return at == text.length();
  }
}
