package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.FormatException;
import org.jspecify.annotations.Nullable;

/**
 * What a parser found in a text, and how it becomes a date: missing parts are filled in, the day of
 * the week is checked, styles decide about time zones. A part is -1 until it is found. Mutable,
 * used by one call.
 */
class ParsedDate {
  /** Leaves the parser; the reason goes to the author. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
      super(message, null, false, false);
    }
  }

  final String text;
  final int styles;
  final boolean wantsOffset;
  int year = -1;
  int month = -1;
  int day = -1;
  int hour = -1;
  int minute = -1;
  int second = -1;
  double fraction = -1;
  int dayOfWeek = -1;
  boolean defaultYear;
  boolean zoneUsed;
  boolean zoneUtc;
  TimeSpan zone = TimeSpan.ZERO;

  ParsedDate(String text, int styles, boolean wantsOffset) {
    this.text = text;
    this.styles = styles;
    this.wantsOffset = wantsOffset;
  }

  final Failure bad() {
    return new Failure("String '" + text + "' was not recognized as a valid DateTime.");
  }

  final boolean has(DateTimeStyles style) {
    return (styles & style.value()) != 0;
  }

  static FormatException exception(Failure failure) {
    return new FormatException(failure.getMessage());
  }

  static int fourDigits(int year) {
    return year >= 100 ? year : year <= 49 ? 2000 + year : 1900 + year;
  }

  /** Now, on the clock that the text speaks of. */
  final DateTime now() {
    return wantsOffset && zoneUsed ? DateTime.plus(DateTime.utcNow(), zone) : DateTime.utcNow();
  }

  final Object finish() throws Failure {
    boolean timeOnly = year == -1 && month == -1 && day == -1;
    fillIn();
    if (!DateTime.isDate(year, month, day)
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      throw new Failure(
          "The DateTime represented by the string '"
              + text
              + "' is not supported in calendar 'System.Globalization.GregorianCalendar'.");
    }
    long ticks = DateTime.dateTicks(year, month, day) + DateTime.timeTicks(hour, minute, second);
    if (fraction > 0) {
      ticks += (long) Math.rint(fraction * TimeSpan.TICKS_PER_SECOND);
      if (ticks > DateTime.MAX_TICKS) {
        throw bad();
      }
    }
    DateTime found = DateTime.ofTicks(ticks, DateTimeKind.UNSPECIFIED);
    if (dayOfWeek != -1 && dayOfWeek != DateTime.dayOfWeek(found).value()) {
      throw new Failure(
          "String '"
              + text
              + "' was not recognized as a valid DateTime because the day of week was incorrect.");
    }
    return inZone(found, timeOnly);
  }

  private void fillIn() throws Failure {
    if (wantsOffset && (month != -1 || day != -1) && (year == -1 || defaultYear) && zoneUsed) {
      throw new Failure(
          "There must be at least a partial date with a year present in the input string '"
              + text
              + "'.");
    }
    if (year == -1 || month == -1 || day == -1) {
      DateTime now = now();
      if (month == -1 && day == -1) {
        if (year != -1) {
          month = 1;
          day = 1;
        } else if (has(DateTimeStyles.NO_CURRENT_DATE_DEFAULT)) {
          year = 1;
          month = 1;
          day = 1;
        } else {
          year = DateTime.year(now);
          month = DateTime.month(now);
          day = DateTime.day(now);
        }
      } else {
        year = year == -1 ? DateTime.year(now) : year;
        month = month == -1 ? 1 : month;
        day = day == -1 ? 1 : day;
      }
    }
    hour = Math.max(hour, 0);
    minute = Math.max(minute, 0);
    second = Math.max(second, 0);
  }

  private Failure offsetOutOfRange() {
    return new Failure(
        "The time zone offset of string '" + text + "' must be within plus or minus 14 hours.");
  }

  private Failure utcOutOfRange() {
    return new Failure(
        "The UTC representation of the date '" + text + "' falls outside the year range 1-9999.");
  }

  private Object inZone(DateTime found, boolean timeOnly) throws Failure {
    if (wantsOffset) {
      return withOffset(found);
    }
    if (Math.abs(zone.ticks()) > DateTimeOffset.MAX_OFFSET) {
      throw offsetOutOfRange();
    }
    boolean toUniversal = has(DateTimeStyles.ADJUST_TO_UNIVERSAL);
    if (!zoneUsed) {
      if (has(DateTimeStyles.ASSUME_LOCAL)) {
        return found.withKind(toUniversal ? DateTimeKind.UTC : DateTimeKind.LOCAL);
      } else if (!has(DateTimeStyles.ASSUME_UNIVERSAL)) {
        return found;
      } else if (toUniversal) {
        return found.withKind(DateTimeKind.UTC);
      }
    }
    if (has(DateTimeStyles.ROUNDTRIP_KIND) && zoneUtc) {
      return found.withKind(DateTimeKind.UTC);
    }
    long ticks = found.ticks() - zone.ticks();
    if (ticks < 0 && (toUniversal || timeOnly || found.ticks() < TimeSpan.TICKS_PER_DAY)) {
      ticks += TimeSpan.TICKS_PER_DAY;
    }
    if (ticks < 0 || ticks > DateTime.MAX_TICKS) {
      throw utcOutOfRange();
    }
    return DateTime.ofTicks(ticks, toUniversal ? DateTimeKind.UTC : DateTimeKind.LOCAL);
  }

  private Object withOffset(DateTime found) throws Failure {
    long utc = found.ticks() - zone.ticks();
    if (utc < 0 || utc > DateTime.MAX_TICKS) {
      throw utcOutOfRange();
    }
    if (Math.abs(zone.ticks()) > DateTimeOffset.MAX_OFFSET) {
      throw offsetOutOfRange();
    }
    return has(DateTimeStyles.ADJUST_TO_UNIVERSAL)
        ? DateTimeOffset.of(DateTimeCreation.create(utc), TimeSpan.ZERO)
        : DateTimeOffset.of(found, zone);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a word stands at a position, in any case. */
  final boolean isAt(int at, @Nullable String word) {
    return word != null && !word.isEmpty() && text.regionMatches(true, at, word, 0, word.length());
  }
}
