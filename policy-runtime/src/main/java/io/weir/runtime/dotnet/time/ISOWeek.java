package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code System.Globalization.ISOWeek}: weeks from Monday on, the first with four days in a year.
 */
@DotNetType(value = "public static class System.Globalization.ISOWeek", java = ISOWeek.class)
public final class ISOWeek {
  private ISOWeek() {}

  /** {@code GetWeekOfYear(date)}. */
  @DotNetMethod("static int GetWeekOfYear(DateTime date)")
  public static int weekOfYear(DateTime date) {
    int week = number(date);
    if (week < 1) {
      return weeksInYear(DateTime.year(date) - 1);
    }
    return week > weeksInYear(DateTime.year(date)) ? 1 : week;
  }

  /** {@code GetYear(date)}: the year that the week is of. */
  @DotNetMethod("static int GetYear(DateTime date)")
  public static int year(DateTime date) {
    int week = number(date);
    int year = DateTime.year(date);
    if (week < 1) {
      return year - 1;
    }
    return week > weeksInYear(year) ? year + 1 : year;
  }

  /** {@code GetWeeksInYear(year)}. */
  @DotNetMethod("static int GetWeeksInYear(int year)")
  public static int weeksInYear(int year) {
    if (year < 1 || year > 9999) {
      throw new ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
    }
    return lastWeekday(year) == 4 || lastWeekday(year - 1) == 3 ? 53 : 52;
  }

  /** {@code ToDateTime(year, week, dayOfWeek)}. */
  @DotNetMethod("static DateTime ToDateTime(int year, int week, DayOfWeek dayOfWeek)")
  public static DateTime toDateTime(int year, int week, DayOfWeek dayOfWeek) {
    if (year < 1 || year > 9999) {
      throw new ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
    }
    if (week < 1 || week > 53) {
      throw new ArgumentOutOfRangeException(
          "week", "The week parameter must be in the range 1 through 53.");
    }
    if (dayOfWeek.value() < 0 || dayOfWeek.value() > 7) {
      throw new ArgumentOutOfRangeException(
          "dayOfWeek", "The DayOfWeek enumeration must be in the range 0 through 6.");
    }
    int fourth = weekday(DateTimeCreation.createDate(year, 1, 4));
    int day = dayOfWeek.value() == 0 ? 7 : (int) dayOfWeek.value();
    return DateTime.addDays(
        DateTimeCreation.createDate(year, 1, 1), week * 7 + day - (fourth + 3) - 1);
  }

  /** {@code GetYearStart(year)}. */
  @DotNetMethod("static DateTime GetYearStart(int year)")
  public static DateTime yearStart(int year) {
    return toDateTime(year, 1, DayOfWeek.MONDAY);
  }

  /** {@code GetYearEnd(year)}. */
  @DotNetMethod("static DateTime GetYearEnd(int year)")
  public static DateTime yearEnd(int year) {
    return toDateTime(year, weeksInYear(year), DayOfWeek.SUNDAY);
  }

  private static int weekday(DateTime date) {
    int day = (int) DateTime.dayOfWeek(date).value();
    return day == 0 ? 7 : day;
  }

  private static int number(DateTime date) {
    return (DateTime.dayOfYear(date) - weekday(date) + 10) / 7;
  }

  /** The weekday of the last of December, as a year's number gives it. */
  private static int lastWeekday(int year) {
    return (year + year / 4 - year / 100 + year / 400) % 7;
  }
}
