package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

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
