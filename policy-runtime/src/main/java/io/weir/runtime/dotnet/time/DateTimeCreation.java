package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code DateTime}: its constructors. */
@DotNetType(value = "public partial struct System.DateTime", java = DateTime.class)
public final class DateTimeCreation {
  private DateTimeCreation() {}

  // ---- constructors

  /** {@code new(ticks)}. */
  @DotNetMethod("new(long ticks)")
  public static DateTime create(long ticks) {
    return DateTime.ofTicks(ticks, DateTimeKind.UNSPECIFIED);
  }

  /** {@code new(ticks, kind)}. */
  @DotNetMethod("new(long ticks, DateTimeKind kind)")
  public static DateTime createKind(long ticks, DateTimeKind kind) {
    return DateTime.ofTicks(ticks, DateTime.checked(kind));
  }

  /** {@code new(year, month, day)}. */
  @DotNetMethod("new(int year, int month, int day)")
  public static DateTime createDate(int year, int month, int day) {
    return new DateTime(DateTime.dateTicks(year, month, day), DateTimeKind.UNSPECIFIED);
  }

  /** {@code new(year, month, day, hour, minute, second)}. */
  @DotNetMethod("new(int year, int month, int day, int hour, int minute, int second)")
  public static DateTime createTime(
      int year, int month, int day, int hour, int minute, int second) {
    return new DateTime(
        DateTime.dateTicks(year, month, day) + DateTime.timeTicks(hour, minute, second),
        DateTimeKind.UNSPECIFIED);
  }

  /** {@code new(year, month, day, hour, minute, second, kind)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)")
  public static DateTime createTimeKind(
      int year, int month, int day, int hour, int minute, int second, DateTimeKind kind) {
    return new DateTime(
        DateTime.dateTicks(year, month, day) + DateTime.timeTicks(hour, minute, second),
        DateTime.checked(kind));
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond)")
  public static DateTime createMillis(
      int year, int month, int day, int hour, int minute, int second, int millisecond) {
    return new DateTime(
        DateTime.dateTicks(year, month, day)
            + DateTime.timeTicks(hour, minute, second)
            + DateTime.millisTicks(millisecond),
        DateTimeKind.UNSPECIFIED);
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, kind)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " DateTimeKind kind)")
  public static DateTime createMillisKind(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      DateTimeKind kind) {
    return new DateTime(
        DateTime.dateTicks(year, month, day)
            + DateTime.timeTicks(hour, minute, second)
            + DateTime.millisTicks(millisecond),
        DateTime.checked(kind));
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, microsecond)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond, int"
          + " microsecond)")
  public static DateTime createMicros(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int microsecond) {
    return new DateTime(
        DateTime.dateTicks(year, month, day)
            + DateTime.timeTicks(hour, minute, second)
            + DateTime.millisTicks(millisecond)
            + DateTime.microsTicks(microsecond),
        DateTimeKind.UNSPECIFIED);
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, microsecond, kind)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond, int"
          + " microsecond, DateTimeKind kind)")
  public static DateTime createMicrosKind(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int microsecond,
      DateTimeKind kind) {
    return new DateTime(
        DateTime.dateTicks(year, month, day)
            + DateTime.timeTicks(hour, minute, second)
            + DateTime.millisTicks(millisecond)
            + DateTime.microsTicks(microsecond),
        DateTime.checked(kind));
  }
}
