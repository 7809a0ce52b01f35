package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code TimeZoneInfo}: times of one zone in another. */
@DotNetType(value = "public sealed partial class System.TimeZoneInfo", java = TimeZoneInfo.class)
public final class ZoneConversion {
  private ZoneConversion() {}

  private static DateTime convert(DateTime time, TimeZoneInfo from, TimeZoneInfo to) {
    DateTimeKind kind = from.kind();
    if (!time.kind().equals(DateTimeKind.UNSPECIFIED) && !time.kind().equals(kind)) {
      throw new ArgumentException(
          "The conversion could not be completed because the supplied DateTime did not have the"
              + " Kind property set correctly.  For example, when the Kind property is"
              + " DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.",
          "sourceTimeZone");
    }
    if (from.stateOf(time) == 2) {
      throw new ArgumentException(
          "The supplied DateTime represents an invalid time.  For example, when the clock is"
              + " adjusted forward, any time in the period that is skipped is invalid.",
          "dateTime");
    }
    DateTimeKind wanted = to.kind();
    if (!time.kind().equals(DateTimeKind.UNSPECIFIED) && time.kind().equals(wanted)) {
      return time;
    }
    DateTime utc =
        TimeZoneInfo.clamped(time.ticks() - from.clockOffset(time).ticks(), DateTimeKind.UTC);
    return TimeZoneInfo.clamped(utc.ticks() + to.offsetAt(utc).ticks(), wanted);
  }

  /** {@code ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)}. */
  @DotNetMethod("static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)")
  public static DateTime convertTime(
      DateTime dateTime, @Nullable TimeZoneInfo destinationTimeZone) {
    return convert(
        dateTime,
        dateTime.kind().equals(DateTimeKind.UTC) ? TimeZoneInfo.utc() : TimeZoneInfo.localZone(),
        TimeZoneInfo.given(destinationTimeZone, "destinationTimeZone"));
  }

  /**
   * {@code ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo
   * destinationTimeZone)}.
   */
  @DotNetMethod(
      "static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo"
          + " destinationTimeZone)")
  public static DateTime convertTimeBetween(
      DateTime dateTime,
      @Nullable TimeZoneInfo sourceTimeZone,
      @Nullable TimeZoneInfo destinationTimeZone) {
    return convert(
        dateTime,
        TimeZoneInfo.given(sourceTimeZone, "sourceTimeZone"),
        TimeZoneInfo.given(destinationTimeZone, "destinationTimeZone"));
  }

  /** {@code ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)}. */
  @DotNetMethod(
      "static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo"
          + " destinationTimeZone)")
  public static DateTimeOffset convertTimeOffset(
      DateTimeOffset dateTimeOffset, @Nullable TimeZoneInfo destinationTimeZone) {
    DateTime utc = DateTimeOffset.utcDateTime(dateTimeOffset);
    TimeSpan offset = TimeZoneInfo.given(destinationTimeZone, "destinationTimeZone").offsetAt(utc);
    long ticks = utc.ticks() + offset.ticks();
    if (ticks > DateTime.MAX_TICKS) {
      return DateTimeOffset.MAX_VALUE;
    }
    return ticks < 0 ? DateTimeOffset.MIN_VALUE : DateTimeOffset.toOffset(dateTimeOffset, offset);
  }

  /** {@code ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)}. */
  @DotNetMethod(
      "static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)")
  public static DateTime convertTimeFromUtc(
      DateTime dateTime, @Nullable TimeZoneInfo destinationTimeZone) {
    return convert(
        dateTime,
        TimeZoneInfo.utc(),
        TimeZoneInfo.given(destinationTimeZone, "destinationTimeZone"));
  }

  /** {@code ConvertTimeToUtc(DateTime dateTime)}. */
  @DotNetMethod("static DateTime ConvertTimeToUtc(DateTime dateTime)")
  public static DateTime convertTimeToUtc(DateTime dateTime) {
    return dateTime.kind().equals(DateTimeKind.UTC)
        ? dateTime
        : convert(dateTime, TimeZoneInfo.localZone(), TimeZoneInfo.utc());
  }

  /** {@code ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)}. */
  @DotNetMethod("static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)")
  public static DateTime convertTimeToUtcFrom(
      DateTime dateTime, @Nullable TimeZoneInfo sourceTimeZone) {
    return convert(
        dateTime, TimeZoneInfo.given(sourceTimeZone, "sourceTimeZone"), TimeZoneInfo.utc());
  }

  /** {@code ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)}. */
  @DotNetMethod(
      "static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string"
          + " destinationTimeZoneId)")
  public static DateTime convertTimeById(
      DateTime dateTime, @Nullable String destinationTimeZoneId) {
    return convertTime(dateTime, TimeZoneInfo.find(destinationTimeZoneId));
  }

  /**
   * {@code ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string
   * destinationTimeZoneId)}.
   */
  @DotNetMethod(
      "static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string"
          + " destinationTimeZoneId)")
  public static DateTimeOffset convertTimeOffsetById(
      DateTimeOffset dateTimeOffset, @Nullable String destinationTimeZoneId) {
    return convertTimeOffset(dateTimeOffset, TimeZoneInfo.find(destinationTimeZoneId));
  }

  /**
   * {@code ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string
   * destinationTimeZoneId)}.
   */
  @DotNetMethod(
      "static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId,"
          + " string destinationTimeZoneId)")
  public static DateTime convertTimeBetweenIds(
      DateTime dateTime,
      @Nullable String sourceTimeZoneId,
      @Nullable String destinationTimeZoneId) {
    boolean local =
        dateTime.kind().equals(DateTimeKind.LOCAL) && "UTC".equalsIgnoreCase(sourceTimeZoneId);
    return convert(
        dateTime,
        local ? TimeZoneInfo.localZone() : TimeZoneInfo.find(sourceTimeZoneId),
        TimeZoneInfo.find(destinationTimeZoneId));
  }
}
