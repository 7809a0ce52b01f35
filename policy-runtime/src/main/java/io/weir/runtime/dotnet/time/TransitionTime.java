package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.TimeZoneInfo.TransitionTime}: a time of each year. Immutable. */
@DotNetType(
    value = "public struct System.TimeZoneInfo.TransitionTime : IEquatable<TransitionTime>",
    java = TransitionTime.class)
public final class TransitionTime {
  /** {@code default(TransitionTime)}. */
  public static final TransitionTime DEFAULT =
      new TransitionTime(DateTime.MIN_VALUE, 0, 1, 0, DayOfWeek.SUNDAY, false);

  private final DateTime timeOfDay;
  private final int month;
  private final int week;
  private final int day;
  private final DayOfWeek dayOfWeek;
  private final boolean fixed;

  private TransitionTime(
      DateTime timeOfDay, int month, int week, int day, DayOfWeek dayOfWeek, boolean fixed) {
    this.timeOfDay = timeOfDay;
    this.month = month;
    this.week = week;
    this.day = day;
    this.dayOfWeek = dayOfWeek;
    this.fixed = fixed;
  }

  private static void check(DateTime timeOfDay, int month) {
    if (!timeOfDay.kind().equals(DateTimeKind.UNSPECIFIED)) {
      throw new ArgumentException(
          "The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.",
          "timeOfDay");
    }
    if (month < 1 || month > 12) {
      throw new ArgumentOutOfRangeException(
          "month", "The Month parameter must be in the range 1 through 12.");
    }
    if (timeOfDay.ticks() >= TimeSpan.TICKS_PER_DAY) {
      throw new ArgumentException(
          "The supplied DateTime must have the Year, Month, and Day properties set to 1.",
          "timeOfDay");
    }
    if (timeOfDay.ticks() % TimeSpan.TICKS_PER_MILLISECOND != 0) {
      throw new ArgumentException(
          "The supplied DateTime includes a TimeOfDay setting. This is not supported.",
          "timeOfDay");
    }
  }

  /** The ticks of the time in a year. */
  long ticksIn(int year) {
    int date = Math.min(day, DateTime.daysInMonth(year, month));
    if (!fixed) {
      int first = (int) DateTime.dayOfWeek(DateTimeCreation.createDate(year, month, 1)).value();
      date = 1 + Math.floorMod((int) dayOfWeek.value() - first, 7) + (week - 1) * 7;
      while (date > DateTime.daysInMonth(year, month)) {
        date -= 7;
      }
    }
    return DateTime.dateTicks(year, month, date) + timeOfDay.ticks();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TransitionTime that
        && fixed == that.fixed
        && timeOfDay.equals(that.timeOfDay)
        && month == that.month
        && (fixed ? day == that.day : week == that.week && dayOfWeek.equals(that.dayOfWeek));
  }

  @Override
  public int hashCode() {
    return month ^ week << 8;
  }

  @Override
  public String toString() {
    return "System.TimeZoneInfo+TransitionTime";
  }

  /** {@code CreateFixedDateRule(DateTime timeOfDay, int month, int day)}. */
  @DotNetMethod("static TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day)")
  public static TransitionTime createFixed(DateTime timeOfDay, int month, int day) {
    check(timeOfDay, month);
    if (day < 1 || day > 31) {
      throw new ArgumentOutOfRangeException(
          "day", "The Day parameter must be in the range 1 through 31.");
    }
    return new TransitionTime(timeOfDay, month, 1, day, DayOfWeek.SUNDAY, true);
  }

  /**
   * {@code CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek)}.
   */
  @DotNetMethod(
      "static TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week,"
          + " DayOfWeek dayOfWeek)")
  public static TransitionTime createFloating(
      DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek) {
    check(timeOfDay, month);
    if (week < 1 || week > 5) {
      throw new ArgumentOutOfRangeException(
          "week", "The Week parameter must be in the range 1 through 5.");
    }
    if (dayOfWeek.value() < 0 || dayOfWeek.value() > 6) {
      throw new ArgumentOutOfRangeException(
          "dayOfWeek", "The DayOfWeek enumeration must be in the range 0 through 6.");
    }
    return new TransitionTime(timeOfDay, month, week, 1, dayOfWeek, false);
  }

  /** {@code TimeOfDay}. */
  @DotNetProperty("DateTime TimeOfDay { get; }")
  public static DateTime timeOfDay(TransitionTime self) {
    return self.timeOfDay;
  }

  /** {@code Month}. */
  @DotNetProperty("int Month { get; }")
  public static int month(TransitionTime self) {
    return self.month;
  }

  /** {@code Week}. */
  @DotNetProperty("int Week { get; }")
  public static int week(TransitionTime self) {
    return self.week;
  }

  /** {@code Day}. */
  @DotNetProperty("int Day { get; }")
  public static int day(TransitionTime self) {
    return self.day;
  }

  /** {@code DayOfWeek}. */
  @DotNetProperty("DayOfWeek DayOfWeek { get; }")
  public static DayOfWeek dayOfWeek(TransitionTime self) {
    return self.dayOfWeek;
  }

  /** {@code IsFixedDateRule}. */
  @DotNetProperty("bool IsFixedDateRule { get; }")
  public static boolean isFixedDateRule(TransitionTime self) {
    return self.fixed;
  }

  /** {@code Equals(TransitionTime other)}. */
  @DotNetMethod("bool Equals(TransitionTime other)")
  public static boolean equalTo(TransitionTime self, TransitionTime other) {
    return self.equals(other);
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(TransitionTime self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(TransitionTime self) {
    return self.hashCode();
  }

  /** {@code t1 == t2}. */
  @DotNetMethod("static bool operator ==(TransitionTime t1, TransitionTime t2)")
  public static boolean same(TransitionTime t1, TransitionTime t2) {
    return t1.equals(t2);
  }

  /** {@code t1 != t2}. */
  @DotNetMethod("static bool operator !=(TransitionTime t1, TransitionTime t2)")
  public static boolean different(TransitionTime t1, TransitionTime t2) {
    return !t1.equals(t2);
  }
}
