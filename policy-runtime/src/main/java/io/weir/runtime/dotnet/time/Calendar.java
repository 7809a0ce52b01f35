package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code System.Globalization.Calendar}: the Gregorian one, the only one that the invariant culture
 * has. Immutable.
 */
@DotNetType(
    value = "public abstract partial class System.Globalization.Calendar : object",
    java = Calendar.class)
public class Calendar {
  /** Stands for the current era. */
  @DotNetField("const int CurrentEra")
  public static final int CURRENT_ERA = 0;

  /** The calendar of every culture here. */
  public static final Calendar GREGORIAN = new GregorianCalendar();

  Calendar() {}

  @Override
  public String toString() {
    return "System.Globalization.GregorianCalendar";
  }

  /** {@code MinSupportedDateTime}. */
  @DotNetProperty("DateTime MinSupportedDateTime { get; }")
  public static DateTime minSupportedDateTime(Calendar self) {
    return DateTime.MIN_VALUE;
  }

  /** {@code MaxSupportedDateTime}. */
  @DotNetProperty("DateTime MaxSupportedDateTime { get; }")
  public static DateTime maxSupportedDateTime(Calendar self) {
    return DateTime.MAX_VALUE;
  }

  /** {@code GetYear(time)}. */
  @DotNetMethod("int GetYear(DateTime time)")
  public static int yearOf(Calendar self, DateTime time) {
    return DateTime.year(time);
  }

  /** {@code GetMonth(time)}. */
  @DotNetMethod("int GetMonth(DateTime time)")
  public static int monthOf(Calendar self, DateTime time) {
    return DateTime.month(time);
  }

  /** {@code GetDayOfMonth(time)}. */
  @DotNetMethod("int GetDayOfMonth(DateTime time)")
  public static int dayOf(Calendar self, DateTime time) {
    return DateTime.day(time);
  }

  /** {@code GetDayOfYear(time)}. */
  @DotNetMethod("int GetDayOfYear(DateTime time)")
  public static int dayOfYearOf(Calendar self, DateTime time) {
    return DateTime.dayOfYear(time);
  }

  /** {@code GetDayOfWeek(time)}. */
  @DotNetMethod("DayOfWeek GetDayOfWeek(DateTime time)")
  public static DayOfWeek dayOfWeekOf(Calendar self, DateTime time) {
    return DateTime.dayOfWeek(time);
  }

  /** {@code GetHour(time)}. */
  @DotNetMethod("int GetHour(DateTime time)")
  public static int hourOf(Calendar self, DateTime time) {
    return DateTime.hour(time);
  }

  /** {@code GetMinute(time)}. */
  @DotNetMethod("int GetMinute(DateTime time)")
  public static int minuteOf(Calendar self, DateTime time) {
    return DateTime.minute(time);
  }

  /** {@code GetSecond(time)}. */
  @DotNetMethod("int GetSecond(DateTime time)")
  public static int secondOf(Calendar self, DateTime time) {
    return DateTime.second(time);
  }

  /** {@code AddDays(time, days)}. */
  @DotNetMethod("DateTime AddDays(DateTime time, int days)")
  public static DateTime addDays(Calendar self, DateTime time, int days) {
    return DateTime.addDays(time, days);
  }

  /** {@code AddWeeks(time, weeks)}. */
  @DotNetMethod("DateTime AddWeeks(DateTime time, int weeks)")
  public static DateTime addWeeks(Calendar self, DateTime time, int weeks) {
    return DateTime.addDays(time, 7.0 * weeks);
  }

  /** {@code AddHours(time, hours)}. */
  @DotNetMethod("DateTime AddHours(DateTime time, int hours)")
  public static DateTime addHours(Calendar self, DateTime time, int hours) {
    return DateTime.addHours(time, hours);
  }

  /** {@code AddMinutes(time, minutes)}. */
  @DotNetMethod("DateTime AddMinutes(DateTime time, int minutes)")
  public static DateTime addMinutes(Calendar self, DateTime time, int minutes) {
    return DateTime.addMinutes(time, minutes);
  }

  /** {@code AddSeconds(time, seconds)}. */
  @DotNetMethod("DateTime AddSeconds(DateTime time, int seconds)")
  public static DateTime addSeconds(Calendar self, DateTime time, int seconds) {
    return DateTime.addSeconds(time, seconds);
  }

  /** {@code AddMilliseconds(time, milliseconds)}. */
  @DotNetMethod("DateTime AddMilliseconds(DateTime time, double milliseconds)")
  public static DateTime addMilliseconds(Calendar self, DateTime time, double milliseconds) {
    return DateTime.addMilliseconds(time, milliseconds);
  }

  /** {@code AddMonths(time, months)}. */
  @DotNetMethod("DateTime AddMonths(DateTime time, int months)")
  public static DateTime addMonths(Calendar self, DateTime time, int months) {
    return DateTime.addMonths(time, months);
  }

  /** {@code AddYears(time, years)}. */
  @DotNetMethod("DateTime AddYears(DateTime time, int years)")
  public static DateTime addYears(Calendar self, DateTime time, int years) {
    return DateTime.addYears(time, years);
  }

  /** {@code GetDaysInMonth(year, month)}. */
  @DotNetMethod("int GetDaysInMonth(int year, int month)")
  public static int daysInMonth(Calendar self, int year, int month) {
    return DateTime.daysInMonth(year, month);
  }

  /** {@code GetDaysInYear(year)}. */
  @DotNetMethod("int GetDaysInYear(int year)")
  public static int daysInYear(Calendar self, int year) {
    return DateTime.isLeapYear(year) ? 366 : 365;
  }

  /** {@code GetMonthsInYear(year)}. */
  @DotNetMethod("int GetMonthsInYear(int year)")
  public static int monthsInYear(Calendar self, int year) {
    daysInYear(self, year);
    return 12;
  }

  /** {@code IsLeapYear(year)}. */
  @DotNetMethod("bool IsLeapYear(int year)")
  public static boolean isLeapYear(Calendar self, int year) {
    return DateTime.isLeapYear(year);
  }

  /** {@code ToDateTime(year, month, day, hour, minute, second, millisecond)}. */
  @DotNetMethod(
      "DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int"
          + " millisecond)")
  public static DateTime toDateTime(
      Calendar self,
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond) {
    return DateTimeCreation.createMillis(year, month, day, hour, minute, second, millisecond);
  }

  /** {@code GetWeekOfYear(time, rule, firstDayOfWeek)}. */
  @DotNetMethod("int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)")
  public static int weekOfYear(
      Calendar self, DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek) {
    int first = (int) firstDayOfWeek.value();
    if (first < 0 || first > 6) {
      throw new ArgumentOutOfRangeException(
          "firstDayOfWeek", "Valid values are between Sunday and Saturday, inclusive.");
    }
    return switch ((int) rule.value()) {
      case 0 -> {
        int day = DateTime.dayOfYear(time) - 1;
        yield (day + Math.floorMod(firstWeekday(time) - first, 7)) / 7 + 1;
      }
      case 1 -> fullWeek(time, first, 7);
      case 2 -> fullWeek(time, first, 4);
      default ->
          throw new ArgumentOutOfRangeException(
              "rule", "Valid values are between FirstDay and FirstFourDayWeek, inclusive.");
    };
  }

  /** The weekday of the first of January. */
  private static int firstWeekday(DateTime time) {
    return Math.floorMod(
        (int) DateTime.dayOfWeek(time).value() - (DateTime.dayOfYear(time) - 1), 7);
  }

  /** The week, where the first is the one that has a number of days in the year. */
  private static int fullWeek(DateTime time, int first, int days) {
    int week = fullWeek(DateTime.dayOfYear(time) - 1, firstWeekday(time), first, days);
    if (week > 0) {
      return week;
    }
    int year = DateTime.year(time);
    // Before the first year there is one of 365 days, as .NET takes it.
    return year == 1
        ? fullWeek(364, 0, first, days)
        : fullWeek(DateTimeCreation.createDate(year - 1, 12, 31), first, days);
  }

  /** The week of a day counted from 0; 0 if that is the last week of the year before. */
  private static int fullWeek(int day, int firstWeekday, int first, int days) {
    int offset = Math.floorMod(first - firstWeekday, 7);
    if (offset >= days) {
      offset -= 7;
    }
    return day < offset ? 0 : (day - offset) / 7 + 1;
  }
}
