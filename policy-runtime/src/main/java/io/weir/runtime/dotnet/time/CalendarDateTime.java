package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Check;
import org.jspecify.annotations.Nullable;

/** {@code DateTime}: its constructors with a calendar, which is the Gregorian one. */
@DotNetType(value = "public partial struct System.DateTime", java = DateTime.class)
public final class CalendarDateTime {
  private CalendarDateTime() {}

  static void given(@Nullable Calendar calendar) {
    Check.notNull(calendar, "calendar");
  }

  /** {@code new(year, month, day, calendar)}. */
  @DotNetMethod("new(int year, int month, int day, Calendar calendar)")
  public static DateTime createDate(int year, int month, int day, @Nullable Calendar calendar) {
    given(calendar);
    return DateTimeCreation.createDate(year, month, day);
  }

  /** {@code new(year, month, day, hour, minute, second, calendar)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, Calendar calendar)")
  public static DateTime createTime(
      int year, int month, int day, int hour, int minute, int second, @Nullable Calendar calendar) {
    given(calendar);
    return DateTimeCreation.createTime(year, month, day, hour, minute, second);
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, calendar)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " Calendar calendar)")
  public static DateTime createMillis(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      @Nullable Calendar calendar) {
    given(calendar);
    return DateTimeCreation.createMillis(year, month, day, hour, minute, second, millisecond);
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, calendar, kind)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " Calendar calendar, DateTimeKind kind)")
  public static DateTime createMillisKind(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      @Nullable Calendar calendar,
      DateTimeKind kind) {
    return DateTime.specifyKind(
        createMillis(year, month, day, hour, minute, second, millisecond, calendar), kind);
  }

  /** {@code new(…, millisecond, microsecond, calendar)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " int microsecond, Calendar calendar)")
  public static DateTime createMicros(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int microsecond,
      @Nullable Calendar calendar) {
    given(calendar);
    return DateTimeCreation.createMicros(
        year, month, day, hour, minute, second, millisecond, microsecond);
  }

  /** {@code new(…, millisecond, microsecond, calendar, kind)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " int microsecond, Calendar calendar, DateTimeKind kind)")
  public static DateTime createMicrosKind(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int microsecond,
      @Nullable Calendar calendar,
      DateTimeKind kind) {
    return DateTime.specifyKind(
        createMicros(year, month, day, hour, minute, second, millisecond, microsecond, calendar),
        kind);
  }
}
