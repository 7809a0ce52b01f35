package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code DateTimeOffset}: its constructors with a calendar, which is the Gregorian one. */
@DotNetType(value = "public partial struct System.DateTimeOffset", java = DateTimeOffset.class)
public final class CalendarDateTimeOffset {
  private CalendarDateTimeOffset() {}

  /** {@code new(…, millisecond, calendar, offset)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " Calendar calendar, TimeSpan offset)")
  public static DateTimeOffset createMillis(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      @Nullable Calendar calendar,
      TimeSpan offset) {
    CalendarDateTime.given(calendar);
    return DateTimeOffset.createMillis(year, month, day, hour, minute, second, millisecond, offset);
  }

  /** {@code new(…, millisecond, microsecond, calendar, offset)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " int microsecond, Calendar calendar, TimeSpan offset)")
  public static DateTimeOffset createMicros(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int microsecond,
      @Nullable Calendar calendar,
      TimeSpan offset) {
    CalendarDateTime.given(calendar);
    return DateTimeOffset.createMicros(
        year, month, day, hour, minute, second, millisecond, microsecond, offset);
  }
}
