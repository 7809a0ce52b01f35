package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.TimeZone}, the older door to the local zone: UTC, as {@link TimeZoneInfo} has it.
 */
@DotNetType(value = "public abstract class System.TimeZone : object", java = CurrentTimeZone.class)
public final class CurrentTimeZone {
  private static final CurrentTimeZone CURRENT = new CurrentTimeZone();

  private CurrentTimeZone() {}

  @Override
  public String toString() {
    return "System.CurrentSystemTimeZone";
  }

  /** {@code CurrentTimeZone}. */
  @DotNetProperty("static TimeZone CurrentTimeZone { get; }")
  public static CurrentTimeZone current() {
    return CURRENT;
  }

  /** {@code StandardName}. */
  @DotNetProperty("string StandardName { get; }")
  public static String standardName(CurrentTimeZone self) {
    return TimeZoneInfo.standardName(TimeZoneInfo.localZone());
  }

  /** {@code DaylightName}. */
  @DotNetProperty("string DaylightName { get; }")
  public static String daylightName(CurrentTimeZone self) {
    return TimeZoneInfo.daylightName(TimeZoneInfo.localZone());
  }

  /** {@code GetUtcOffset(time)}. */
  @DotNetMethod("TimeSpan GetUtcOffset(DateTime time)")
  public static TimeSpan getUtcOffset(CurrentTimeZone self, DateTime time) {
    return TimeZoneInfo.getUtcOffset(TimeZoneInfo.localZone(), time);
  }

  /** {@code IsDaylightSavingTime(time)}. */
  @DotNetMethod("bool IsDaylightSavingTime(DateTime time)")
  public static boolean isDaylightSavingTime(CurrentTimeZone self, DateTime time) {
    return TimeZoneInfo.isDaylightSavingTime(TimeZoneInfo.localZone(), time);
  }

  /** {@code GetDaylightChanges(year)}: the local zone has none. */
  @DotNetMethod("DaylightTime GetDaylightChanges(int year)")
  public static DaylightTime getDaylightChanges(CurrentTimeZone self, int year) {
    if (year < 1 || year > 9999) {
      throw new ArgumentOutOfRangeException(
          "year", "Valid values are between 1 and 9999, inclusive.");
    }
    return DaylightTime.create(DateTime.MIN_VALUE, DateTime.MIN_VALUE, TimeSpan.ZERO);
  }

  /** {@code IsDaylightSavingTime(time, daylightTimes)}. */
  @DotNetMethod("static bool IsDaylightSavingTime(DateTime time, DaylightTime daylightTimes)")
  public static boolean isIn(DateTime time, @Nullable DaylightTime daylightTimes) {
    if (daylightTimes == null || time.kind().equals(DateTimeKind.UTC)) {
      return false;
    }
    long delta = DaylightTime.delta(daylightTimes).ticks();
    long start = DaylightTime.start(daylightTimes).ticks() + Math.max(0, delta);
    long end = DaylightTime.end(daylightTimes).ticks() + Math.min(0, delta);
    long at = time.ticks();
    // What a clock shows twice counts as standard time.
    long certain = delta > 0 ? end - delta : end;
    return start > end ? at >= start || at < certain : at >= start && at < certain;
  }

  /** {@code ToUniversalTime(time)}. */
  @DotNetMethod("DateTime ToUniversalTime(DateTime time)")
  public static DateTime toUniversalTime(CurrentTimeZone self, DateTime time) {
    return DateTime.toUniversalTime(time);
  }

  /** {@code ToLocalTime(time)}. */
  @DotNetMethod("DateTime ToLocalTime(DateTime time)")
  public static DateTime toLocalTime(CurrentTimeZone self, DateTime time) {
    return DateTime.toLocalTime(time);
  }
}
