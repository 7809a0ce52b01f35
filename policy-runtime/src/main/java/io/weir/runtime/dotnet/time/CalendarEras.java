package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code Calendar}: its members that take an era, of which there is one, and leap parts of years.
 */
@DotNetType(
    value = "public abstract partial class System.Globalization.Calendar",
    java = Calendar.class)
public final class CalendarEras {
  private static final int TWO_DIGIT_YEAR_MAX = 2049;

  private CalendarEras() {}

  private static void checkEra(int era) {
    if (era != Calendar.CURRENT_ERA && era != GregorianCalendar.AD_ERA) {
      throw ArgumentOutOfRangeException.createWithValue("era", era, "Era value was not valid.");
    }
  }

  /** {@code Eras}. */
  @DotNetProperty("int[] Eras { get; }")
  public static int[] eras(Calendar self) {
    return new int[] {GregorianCalendar.AD_ERA};
  }

  /** {@code GetEra(time)}. */
  @DotNetMethod("int GetEra(DateTime time)")
  public static int getEra(Calendar self, DateTime time) {
    return GregorianCalendar.AD_ERA;
  }

  /** {@code GetDaysInMonth(year, month, era)}. */
  @DotNetMethod("int GetDaysInMonth(int year, int month, int era)")
  public static int daysInMonth(Calendar self, int year, int month, int era) {
    checkEra(era);
    return Calendar.daysInMonth(self, year, month);
  }

  /** {@code GetDaysInYear(year, era)}. */
  @DotNetMethod("int GetDaysInYear(int year, int era)")
  public static int daysInYear(Calendar self, int year, int era) {
    checkEra(era);
    return Calendar.daysInYear(self, year);
  }

  /** {@code GetMonthsInYear(year, era)}. */
  @DotNetMethod("int GetMonthsInYear(int year, int era)")
  public static int monthsInYear(Calendar self, int year, int era) {
    checkEra(era);
    return Calendar.monthsInYear(self, year);
  }

  /** {@code IsLeapYear(year, era)}. */
  @DotNetMethod("bool IsLeapYear(int year, int era)")
  public static boolean isLeapYear(Calendar self, int year, int era) {
    checkEra(era);
    return Calendar.isLeapYear(self, year);
  }

  /** {@code IsLeapMonth(year, month)}: no month is added to a year. */
  @DotNetMethod("bool IsLeapMonth(int year, int month)")
  public static boolean isLeapMonth(Calendar self, int year, int month) {
    Calendar.daysInMonth(self, year, month);
    return false;
  }

  /** {@code IsLeapMonth(year, month, era)}. */
  @DotNetMethod("bool IsLeapMonth(int year, int month, int era)")
  public static boolean isLeapMonthIn(Calendar self, int year, int month, int era) {
    checkEra(era);
    return isLeapMonth(self, year, month);
  }

  /** {@code GetLeapMonth(year)}: 0, there is none. */
  @DotNetMethod("int GetLeapMonth(int year)")
  public static int leapMonth(Calendar self, int year) {
    Calendar.isLeapYear(self, year);
    return 0;
  }

  /** {@code GetLeapMonth(year, era)}. */
  @DotNetMethod("int GetLeapMonth(int year, int era)")
  public static int leapMonthIn(Calendar self, int year, int era) {
    checkEra(era);
    return leapMonth(self, year);
  }

  /** {@code IsLeapDay(year, month, day)}: whether it is a 29 February. */
  @DotNetMethod("bool IsLeapDay(int year, int month, int day)")
  public static boolean isLeapDay(Calendar self, int year, int month, int day) {
    DateTimeCreation.createDate(year, month, day);
    return month == 2 && day == 29;
  }

  /** {@code IsLeapDay(year, month, day, era)}. */
  @DotNetMethod("bool IsLeapDay(int year, int month, int day, int era)")
  public static boolean isLeapDayIn(Calendar self, int year, int month, int day, int era) {
    checkEra(era);
    return isLeapDay(self, year, month, day);
  }

  /** {@code GetMilliseconds(time)}. */
  @DotNetMethod("double GetMilliseconds(DateTime time)")
  public static double milliseconds(Calendar self, DateTime time) {
    return DateTime.millisecond(time);
  }

  /** {@code TwoDigitYearMax}: the last year that two digits mean. */
  @DotNetProperty("int TwoDigitYearMax { get; }")
  public static int twoDigitYearMax(Calendar self) {
    return TWO_DIGIT_YEAR_MAX;
  }

  /** {@code ToFourDigitYear(year)}. */
  @DotNetMethod("int ToFourDigitYear(int year)")
  public static int toFourDigitYear(Calendar self, int year) {
    if (year < 0) {
      throw ArgumentOutOfRangeException.createWithValue(
          "year", year, "year ('" + year + "') must be a non-negative value.");
    } else if (year < 100) {
      int century = TWO_DIGIT_YEAR_MAX / 100;
      return (century - (year > TWO_DIGIT_YEAR_MAX % 100 ? 1 : 0)) * 100 + year;
    }
    DateTime.isLeapYear(year);
    return year;
  }

  /** {@code ToDateTime(year, month, day, hour, minute, second, millisecond, era)}. */
  @DotNetMethod(
      "DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int"
          + " millisecond, int era)")
  public static DateTime toDateTime(
      Calendar self,
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int era) {
    checkEra(era);
    return DateTimeCreation.createMillis(year, month, day, hour, minute, second, millisecond);
  }

  /** {@code IsReadOnly}: whether it is a culture's own. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(Calendar self) {
    return self == Calendar.GREGORIAN;
  }
}
