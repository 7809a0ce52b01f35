package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.math.BigInteger;

/** {@code TimeSpan} made of whole numbers of units: exact, unlike what is made of real numbers. */
@DotNetType(value = "public partial struct System.TimeSpan", java = TimeSpan.class)
public final class TimeSpanUnits {
  private static final BigInteger UNIT = BigInteger.valueOf(TimeSpan.TICKS_PER_MICROSECOND);

  private TimeSpanUnits() {}

  private static TimeSpan parts(
      long days, long hours, long minutes, long seconds, long milliseconds, long microseconds) {
    BigInteger ticks =
        ticks(days, TimeSpan.TICKS_PER_DAY)
            .add(ticks(hours, TimeSpan.TICKS_PER_HOUR))
            .add(ticks(minutes, TimeSpan.TICKS_PER_MINUTE))
            .add(ticks(seconds, TimeSpan.TICKS_PER_SECOND))
            .add(ticks(milliseconds, TimeSpan.TICKS_PER_MILLISECOND))
            .add(BigInteger.valueOf(microseconds).multiply(UNIT));
    if (ticks.bitLength() > 63) {
      throw new ArgumentOutOfRangeException(
          null, "TimeSpan overflowed because the duration is too long.");
    }
    return TimeSpan.ofTicks(ticks.longValue());
  }

  private static BigInteger ticks(long count, long unit) {
    return BigInteger.valueOf(count).multiply(BigInteger.valueOf(unit));
  }

  /** {@code FromDays(int days)}. */
  @DotNetMethod("static TimeSpan FromDays(int days)")
  public static TimeSpan fromDays(int days) {
    return parts(days, 0, 0, 0, 0, 0);
  }

  /** {@code FromDays} of several units. */
  @DotNetMethod(
      "static TimeSpan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long"
          + " milliseconds = 0, long microseconds = 0)")
  public static TimeSpan fromDaysAndMore(
      int days, int hours, long minutes, long seconds, long milliseconds, long microseconds) {
    return parts(days, hours, minutes, seconds, milliseconds, microseconds);
  }

  /** {@code FromHours(int hours)}. */
  @DotNetMethod("static TimeSpan FromHours(int hours)")
  public static TimeSpan fromHours(int hours) {
    return parts(0, hours, 0, 0, 0, 0);
  }

  /** {@code FromHours} of several units. */
  @DotNetMethod(
      "static TimeSpan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds ="
          + " 0, long microseconds = 0)")
  public static TimeSpan fromHoursAndMore(
      int hours, long minutes, long seconds, long milliseconds, long microseconds) {
    return parts(0, hours, minutes, seconds, milliseconds, microseconds);
  }

  /** {@code FromMinutes(long minutes)}. */
  @DotNetMethod("static TimeSpan FromMinutes(long minutes)")
  public static TimeSpan fromMinutes(long minutes) {
    return parts(0, 0, minutes, 0, 0, 0);
  }

  /** {@code FromMinutes} of several units. */
  @DotNetMethod(
      "static TimeSpan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long"
          + " microseconds = 0)")
  public static TimeSpan fromMinutesAndMore(
      long minutes, long seconds, long milliseconds, long microseconds) {
    return parts(0, 0, minutes, seconds, milliseconds, microseconds);
  }

  /** {@code FromSeconds(long seconds)}. */
  @DotNetMethod("static TimeSpan FromSeconds(long seconds)")
  public static TimeSpan fromSeconds(long seconds) {
    return parts(0, 0, 0, seconds, 0, 0);
  }

  /** {@code FromSeconds} of several units. */
  @DotNetMethod(
      "static TimeSpan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0)")
  public static TimeSpan fromSecondsAndMore(long seconds, long milliseconds, long microseconds) {
    return parts(0, 0, 0, seconds, milliseconds, microseconds);
  }

  /** {@code FromMilliseconds(long milliseconds)}. */
  @DotNetMethod("static TimeSpan FromMilliseconds(long milliseconds)")
  public static TimeSpan fromMilliseconds(long milliseconds) {
    return parts(0, 0, 0, 0, milliseconds, 0);
  }

  /** {@code FromMilliseconds} of several units. */
  @DotNetMethod("static TimeSpan FromMilliseconds(long milliseconds, long microseconds)")
  public static TimeSpan fromMillisecondsAndMore(long milliseconds, long microseconds) {
    return parts(0, 0, 0, 0, milliseconds, microseconds);
  }

  /** {@code FromMicroseconds(long microseconds)}. */
  @DotNetMethod("static TimeSpan FromMicroseconds(long microseconds)")
  public static TimeSpan fromMicroseconds(long microseconds) {
    return parts(0, 0, 0, 0, 0, microseconds);
  }
}
