package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Boxes;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Formattable;
import io.weir.runtime.dotnet.text.IFormatProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.DateTimeOffset}: the time of a clock and its distance from UTC. Compared by the
 * instant. Immutable.
 */
@DotNetType(
    value =
        "public partial struct System.DateTimeOffset : IComparable, IComparable<DateTimeOffset>,"
            + " IEquatable<DateTimeOffset>, IFormattable",
    java = DateTimeOffset.class)
public final class DateTimeOffset implements Comparable<DateTimeOffset>, Formattable, Boxes.Struct {
  static final long MAX_OFFSET = 14 * TimeSpan.TICKS_PER_HOUR;

  /** The earliest time. */
  @DotNetField("static readonly DateTimeOffset MinValue")
  public static final DateTimeOffset MIN_VALUE =
      new DateTimeOffset(DateTime.MIN_VALUE, TimeSpan.ZERO);

  /** The latest time. */
  @DotNetField("static readonly DateTimeOffset MaxValue")
  public static final DateTimeOffset MAX_VALUE =
      new DateTimeOffset(DateTime.MAX_VALUE, TimeSpan.ZERO);

  /** The start of 1970. */
  @DotNetField("static readonly DateTimeOffset UnixEpoch")
  public static final DateTimeOffset UNIX_EPOCH =
      new DateTimeOffset(DateTime.UNIX_EPOCH.withKind(DateTimeKind.UNSPECIFIED), TimeSpan.ZERO);

  private final DateTime clock;
  private final TimeSpan offset;

  private DateTimeOffset(DateTime clock, TimeSpan offset) {
    this.clock = clock;
    this.offset = offset;
  }

  /**
   * The time of a clock, whatever its kind.
   *
   * @throws ArgumentException if the offset has seconds
   * @throws ArgumentOutOfRangeException if the offset or the UTC time is out of range
   */
  public static DateTimeOffset of(DateTime clock, TimeSpan offset) {
    checkOffset(offset);
    long utc = clock.ticks() - offset.ticks();
    if (utc < 0 || utc > DateTime.MAX_TICKS) {
      throw new ArgumentOutOfRangeException(
          "offset",
          "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
    }
    return new DateTimeOffset(clock.withKind(DateTimeKind.UNSPECIFIED), offset);
  }

  private static void checkOffset(TimeSpan offset) {
    if (offset.ticks() % TimeSpan.TICKS_PER_MINUTE != 0) {
      throw new ArgumentException("Offset must be specified in whole minutes.", "offset");
    }
    if (Math.abs(offset.ticks()) > MAX_OFFSET) {
      throw new ArgumentOutOfRangeException(
          "offset", "Offset must be within plus or minus 14 hours.");
    }
  }

  /** An instant, with offset 0. */
  public static DateTimeOffset utc(Instant instant) {
    return of(DateTime.utc(instant), TimeSpan.ZERO);
  }

  /** The instant. */
  public Instant toInstant() {
    return DateTime.ofTicks(utcTicks(), DateTimeKind.UTC).toInstant();
  }

  /** The time on the clock, of unspecified kind. */
  public DateTime clock() {
    return clock;
  }

  /** The distance from UTC. */
  public TimeSpan offset() {
    return offset;
  }

  long utcTicks() {
    return clock.ticks() - offset.ticks();
  }

  private DateTimeOffset moved(DateTime time) {
    return of(time, offset);
  }

  @Override
  public int compareTo(DateTimeOffset other) {
    return Long.compare(utcTicks(), other.utcTicks());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateTimeOffset that && that.utcTicks() == utcTicks();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(utcTicks());
  }

  @Override
  public String toString() {
    return DateTimeFormat.format(clock, offset, null, null);
  }

  @Override
  public String format(@Nullable String format) {
    return DateTimeFormat.format(clock, offset, format, null);
  }

  /** The text by a format of a culture; null means the general format of the invariant one. */
  public String format(@Nullable String format, @Nullable IFormatProvider provider) {
    return DateTimeFormat.format(clock, offset, format, provider);
  }

  // ---- constructors

  /** {@code new(dateTime)}: the local zone is UTC. */
  @DotNetMethod("new(DateTime dateTime)")
  public static DateTimeOffset create(DateTime dateTime) {
    return of(dateTime, TimeSpan.ZERO);
  }

  /** {@code new(dateTime, offset)}. */
  @DotNetMethod("new(DateTime dateTime, TimeSpan offset)")
  public static DateTimeOffset createOffset(DateTime dateTime, TimeSpan offset) {
    if (dateTime.kind().equals(DateTimeKind.LOCAL) && offset.ticks() != 0) {
      throw new ArgumentException(
          "The UTC Offset of the local dateTime parameter does not match the offset argument.",
          "offset");
    }
    if (dateTime.kind().equals(DateTimeKind.UTC) && offset.ticks() != 0) {
      throw new ArgumentException("The UTC Offset for Utc DateTime instances must be 0.", "offset");
    }
    return of(dateTime, offset);
  }

  /** {@code new(ticks, offset)}. */
  @DotNetMethod("new(long ticks, TimeSpan offset)")
  public static DateTimeOffset createTicks(long ticks, TimeSpan offset) {
    checkOffset(offset);
    return of(DateTimeCreation.create(ticks), offset);
  }

  /** {@code new(year, month, day, hour, minute, second, offset)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)")
  public static DateTimeOffset createTime(
      int year, int month, int day, int hour, int minute, int second, TimeSpan offset) {
    checkOffset(offset);
    return of(DateTimeCreation.createTime(year, month, day, hour, minute, second), offset);
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, offset)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " TimeSpan offset)")
  public static DateTimeOffset createMillis(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      TimeSpan offset) {
    checkOffset(offset);
    return of(
        DateTimeCreation.createMillis(year, month, day, hour, minute, second, millisecond), offset);
  }

  /** {@code new(year, month, day, hour, minute, second, millisecond, microsecond, offset)}. */
  @DotNetMethod(
      "new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
          + " int microsecond, TimeSpan offset)")
  public static DateTimeOffset createMicros(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int millisecond,
      int microsecond,
      TimeSpan offset) {
    checkOffset(offset);
    return of(
        DateTimeCreation.createMicros(
            year, month, day, hour, minute, second, millisecond, microsecond),
        offset);
  }

  /** A DateTime as one: the local zone is UTC. */
  @DotNetMethod("static implicit operator DateTimeOffset(DateTime dateTime)")
  public static DateTimeOffset fromDateTime(DateTime dateTime) {
    return create(dateTime);
  }

  // ---- parts

  /** {@code Year}. */
  @DotNetProperty("int Year { get; }")
  public static int year(DateTimeOffset self) {
    return DateTime.year(self.clock);
  }

  /** {@code Month}. */
  @DotNetProperty("int Month { get; }")
  public static int month(DateTimeOffset self) {
    return DateTime.month(self.clock);
  }

  /** {@code Day}. */
  @DotNetProperty("int Day { get; }")
  public static int day(DateTimeOffset self) {
    return DateTime.day(self.clock);
  }

  /** {@code DayOfYear}. */
  @DotNetProperty("int DayOfYear { get; }")
  public static int dayOfYear(DateTimeOffset self) {
    return DateTime.dayOfYear(self.clock);
  }

  /** {@code Hour}. */
  @DotNetProperty("int Hour { get; }")
  public static int hour(DateTimeOffset self) {
    return DateTime.hour(self.clock);
  }

  /** {@code Minute}. */
  @DotNetProperty("int Minute { get; }")
  public static int minute(DateTimeOffset self) {
    return DateTime.minute(self.clock);
  }

  /** {@code Second}. */
  @DotNetProperty("int Second { get; }")
  public static int second(DateTimeOffset self) {
    return DateTime.second(self.clock);
  }

  /** {@code Millisecond}. */
  @DotNetProperty("int Millisecond { get; }")
  public static int millisecond(DateTimeOffset self) {
    return DateTime.millisecond(self.clock);
  }

  /** {@code Microsecond}. */
  @DotNetProperty("int Microsecond { get; }")
  public static int microsecond(DateTimeOffset self) {
    return DateTime.microsecond(self.clock);
  }

  /** {@code Nanosecond}. */
  @DotNetProperty("int Nanosecond { get; }")
  public static int nanosecond(DateTimeOffset self) {
    return DateTime.nanosecond(self.clock);
  }

  /** {@code DayOfWeek}. */
  @DotNetProperty("DayOfWeek DayOfWeek { get; }")
  public static DayOfWeek dayOfWeek(DateTimeOffset self) {
    return DateTime.dayOfWeek(self.clock);
  }

  /** {@code Date}. */
  @DotNetProperty("DateTime Date { get; }")
  public static DateTime date(DateTimeOffset self) {
    return DateTime.dateOf(self.clock);
  }

  /** {@code TimeOfDay}. */
  @DotNetProperty("TimeSpan TimeOfDay { get; }")
  public static TimeSpan timeOfDay(DateTimeOffset self) {
    return DateTime.timeOfDay(self.clock);
  }

  /** {@code Ticks}. */
  @DotNetProperty("long Ticks { get; }")
  public static long ticks(DateTimeOffset self) {
    return self.clock.ticks();
  }

  /** {@code UtcTicks}. */
  @DotNetProperty("long UtcTicks { get; }")
  public static long utcTicksOf(DateTimeOffset self) {
    return self.utcTicks();
  }

  /** {@code Offset}. */
  @DotNetProperty("TimeSpan Offset { get; }")
  public static TimeSpan offsetOf(DateTimeOffset self) {
    return self.offset;
  }

  /** {@code TotalOffsetMinutes}. */
  @DotNetProperty("int TotalOffsetMinutes { get; }")
  public static int totalOffsetMinutes(DateTimeOffset self) {
    return (int) (self.offset.ticks() / TimeSpan.TICKS_PER_MINUTE);
  }

  /** {@code DateTime}. */
  @DotNetProperty("DateTime DateTime { get; }")
  public static DateTime dateTime(DateTimeOffset self) {
    return self.clock;
  }

  /** {@code UtcDateTime}. */
  @DotNetProperty("DateTime UtcDateTime { get; }")
  public static DateTime utcDateTime(DateTimeOffset self) {
    return DateTime.ofTicks(self.utcTicks(), DateTimeKind.UTC);
  }

  /** {@code LocalDateTime}. */
  @DotNetProperty("DateTime LocalDateTime { get; }")
  public static DateTime localDateTime(DateTimeOffset self) {
    return DateTime.ofTicks(self.utcTicks(), DateTimeKind.LOCAL);
  }

  /** {@code UtcNow}. */
  @DotNetProperty("static DateTimeOffset UtcNow { get; }")
  public static DateTimeOffset utcNow() {
    return create(DateTime.utcNow());
  }

  /** {@code Now}. */
  @DotNetProperty("static DateTimeOffset Now { get; }")
  public static DateTimeOffset now() {
    return create(DateTime.utcNow());
  }

  // ---- arithmetic

  /** {@code dateTimeOffset + timeSpan}. */
  @DotNetMethod(
      "static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan)")
  public static DateTimeOffset plus(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) {
    return dateTimeOffset.moved(DateTime.plus(dateTimeOffset.clock, timeSpan));
  }

  /** {@code dateTimeOffset - timeSpan}. */
  @DotNetMethod(
      "static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan)")
  public static DateTimeOffset minus(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) {
    return dateTimeOffset.moved(DateTime.minus(dateTimeOffset.clock, timeSpan));
  }

  /** {@code left - right}. */
  @DotNetMethod("static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right)")
  public static TimeSpan difference(DateTimeOffset left, DateTimeOffset right) {
    return TimeSpan.ofTicks(left.utcTicks() - right.utcTicks());
  }

  /** {@code Add(timeSpan)}. */
  @DotNetMethod("DateTimeOffset Add(TimeSpan timeSpan)")
  public static DateTimeOffset add(DateTimeOffset self, TimeSpan timeSpan) {
    return plus(self, timeSpan);
  }

  /** {@code Subtract(value)} of a duration. */
  @DotNetMethod("DateTimeOffset Subtract(TimeSpan value)")
  public static DateTimeOffset subtract(DateTimeOffset self, TimeSpan value) {
    return minus(self, value);
  }

  /** {@code Subtract(value)} of a time. */
  @DotNetMethod("TimeSpan Subtract(DateTimeOffset value)")
  public static TimeSpan subtractTime(DateTimeOffset self, DateTimeOffset value) {
    return difference(self, value);
  }

  /** {@code ToOffset(offset)}: the same instant on another clock. */
  @DotNetMethod("DateTimeOffset ToOffset(TimeSpan offset)")
  public static DateTimeOffset toOffset(DateTimeOffset self, TimeSpan offset) {
    if (offset.ticks() % TimeSpan.TICKS_PER_MINUTE != 0 || Math.abs(offset.ticks()) > MAX_OFFSET) {
      return of(self.clock, offset);
    }
    long moved = self.utcTicks() + offset.ticks();
    if (moved < 0 || moved > DateTime.MAX_TICKS) {
      throw new ArgumentOutOfRangeException(
          "offset",
          "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
    }
    return of(DateTimeCreation.create(moved), offset);
  }

  /** {@code ToUniversalTime()}. */
  @DotNetMethod("DateTimeOffset ToUniversalTime()")
  public static DateTimeOffset toUniversalTime(DateTimeOffset self) {
    return toOffset(self, TimeSpan.ZERO);
  }

  /** {@code ToLocalTime()}. */
  @DotNetMethod("DateTimeOffset ToLocalTime()")
  public static DateTimeOffset toLocalTime(DateTimeOffset self) {
    return toOffset(self, TimeSpan.ZERO);
  }

  /** {@code ToUnixTimeSeconds()}. */
  @DotNetMethod("long ToUnixTimeSeconds()")
  public static long toUnixTimeSeconds(DateTimeOffset self) {
    return self.utcTicks() / TimeSpan.TICKS_PER_SECOND - 62_135_596_800L;
  }

  /** {@code ToUnixTimeMilliseconds()}. */
  @DotNetMethod("long ToUnixTimeMilliseconds()")
  public static long toUnixTimeMilliseconds(DateTimeOffset self) {
    return self.utcTicks() / TimeSpan.TICKS_PER_MILLISECOND - 62_135_596_800_000L;
  }

  /** {@code FromUnixTimeSeconds(seconds)}. */
  @DotNetMethod("static DateTimeOffset FromUnixTimeSeconds(long seconds)")
  public static DateTimeOffset fromUnixTimeSeconds(long seconds) {
    if (seconds < -62_135_596_800L || seconds > 253_402_300_799L) {
      throw new ArgumentOutOfRangeException(
          "seconds", "Valid values are between -62135596800 and 253402300799, inclusive.");
    }
    return of(
        DateTimeCreation.create(seconds * TimeSpan.TICKS_PER_SECOND + DateTime.UNIX_EPOCH_TICKS),
        TimeSpan.ZERO);
  }

  /** {@code FromUnixTimeMilliseconds(milliseconds)}. */
  @DotNetMethod("static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)")
  public static DateTimeOffset fromUnixTimeMilliseconds(long milliseconds) {
    if (milliseconds < -62_135_596_800_000L || milliseconds > 253_402_300_799_999L) {
      throw new ArgumentOutOfRangeException(
          "milliseconds",
          "Valid values are between -62135596800000 and 253402300799999, inclusive.");
    }
    return of(
        DateTimeCreation.create(
            milliseconds * TimeSpan.TICKS_PER_MILLISECOND + DateTime.UNIX_EPOCH_TICKS),
        TimeSpan.ZERO);
  }

  /** {@code ToFileTime()}: ticks since 1601. */
  @DotNetMethod("long ToFileTime()")
  public static long toFileTime(DateTimeOffset self) {
    return DateTime.toFileTimeUtc(utcDateTime(self));
  }

  /** {@code FromFileTime(fileTime)}. */
  @DotNetMethod("static DateTimeOffset FromFileTime(long fileTime)")
  public static DateTimeOffset fromFileTime(long fileTime) {
    return create(DateTime.fromFileTimeUtc(fileTime));
  }

  /** {@code EqualsExact(other)}: instant and offset. */
  @DotNetMethod("bool EqualsExact(DateTimeOffset other)")
  public static boolean equalsExact(DateTimeOffset self, DateTimeOffset other) {
    return self.clock.equals(other.clock) && self.offset.equals(other.offset);
  }

  /** {@code AddDays(days)}. */
  @DotNetMethod("DateTimeOffset AddDays(double days)")
  public static DateTimeOffset addDays(DateTimeOffset self, double days) {
    return self.moved(self.clock.plusUnits(days, TimeSpan.TICKS_PER_DAY));
  }

  /** {@code AddHours(hours)}. */
  @DotNetMethod("DateTimeOffset AddHours(double hours)")
  public static DateTimeOffset addHours(DateTimeOffset self, double hours) {
    return self.moved(self.clock.plusUnits(hours, TimeSpan.TICKS_PER_HOUR));
  }

  /** {@code AddMinutes(minutes)}. */
  @DotNetMethod("DateTimeOffset AddMinutes(double minutes)")
  public static DateTimeOffset addMinutes(DateTimeOffset self, double minutes) {
    return self.moved(self.clock.plusUnits(minutes, TimeSpan.TICKS_PER_MINUTE));
  }

  /** {@code AddSeconds(seconds)}. */
  @DotNetMethod("DateTimeOffset AddSeconds(double seconds)")
  public static DateTimeOffset addSeconds(DateTimeOffset self, double seconds) {
    return self.moved(self.clock.plusUnits(seconds, TimeSpan.TICKS_PER_SECOND));
  }

  /** {@code AddMilliseconds(milliseconds)}. */
  @DotNetMethod("DateTimeOffset AddMilliseconds(double milliseconds)")
  public static DateTimeOffset addMilliseconds(DateTimeOffset self, double milliseconds) {
    return self.moved(self.clock.plusUnits(milliseconds, TimeSpan.TICKS_PER_MILLISECOND));
  }

  /** {@code AddMicroseconds(microseconds)}. */
  @DotNetMethod("DateTimeOffset AddMicroseconds(double microseconds)")
  public static DateTimeOffset addMicroseconds(DateTimeOffset self, double microseconds) {
    return self.moved(self.clock.plusUnits(microseconds, TimeSpan.TICKS_PER_MICROSECOND));
  }

  /** {@code AddTicks(ticks)}. */
  @DotNetMethod("DateTimeOffset AddTicks(long ticks)")
  public static DateTimeOffset addTicks(DateTimeOffset self, long ticks) {
    return self.moved(self.clock.plusTicks(ticks));
  }

  /** {@code AddMonths(months)}. */
  @DotNetMethod("DateTimeOffset AddMonths(int months)")
  public static DateTimeOffset addMonths(DateTimeOffset self, int months) {
    return self.moved(self.clock.plusMonths(months));
  }

  /** {@code AddYears(years)}. */
  @DotNetMethod("DateTimeOffset AddYears(int years)")
  public static DateTimeOffset addYears(DateTimeOffset self, int years) {
    return self.moved(self.clock.plusYears(years));
  }

  /** {@code left == right}. */
  @DotNetMethod("static bool operator ==(DateTimeOffset left, DateTimeOffset right)")
  public static boolean same(DateTimeOffset left, DateTimeOffset right) {
    return left.compareTo(right) == 0;
  }

  /** {@code left != right}. */
  @DotNetMethod("static bool operator !=(DateTimeOffset left, DateTimeOffset right)")
  public static boolean different(DateTimeOffset left, DateTimeOffset right) {
    return left.compareTo(right) != 0;
  }

  /** {@code left < right}. */
  @DotNetMethod("static bool operator <(DateTimeOffset left, DateTimeOffset right)")
  public static boolean less(DateTimeOffset left, DateTimeOffset right) {
    return left.compareTo(right) < 0;
  }

  /** {@code left <= right}. */
  @DotNetMethod("static bool operator <=(DateTimeOffset left, DateTimeOffset right)")
  public static boolean lessOrEqual(DateTimeOffset left, DateTimeOffset right) {
    return left.compareTo(right) <= 0;
  }

  /** {@code left > right}. */
  @DotNetMethod("static bool operator >(DateTimeOffset left, DateTimeOffset right)")
  public static boolean greater(DateTimeOffset left, DateTimeOffset right) {
    return left.compareTo(right) > 0;
  }

  /** {@code left >= right}. */
  @DotNetMethod("static bool operator >=(DateTimeOffset left, DateTimeOffset right)")
  public static boolean greaterOrEqual(DateTimeOffset left, DateTimeOffset right) {
    return left.compareTo(right) >= 0;
  }

  /** {@code CompareTo(other)}. */
  @DotNetMethod("int CompareTo(DateTimeOffset other)")
  public static int compareTo(DateTimeOffset self, DateTimeOffset other) {
    return self.compareTo(other);
  }

  /** {@code Compare(first, second)}. */
  @DotNetMethod("static int Compare(DateTimeOffset first, DateTimeOffset second)")
  public static int compare(DateTimeOffset first, DateTimeOffset second) {
    return first.compareTo(second);
  }

  /** {@code Equals(other)}. */
  @DotNetMethod("bool Equals(DateTimeOffset other)")
  public static boolean equalTo(DateTimeOffset self, DateTimeOffset other) {
    return self.equals(other);
  }

  /** {@code Equals(obj)} of an object. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(DateTimeOffset self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code Equals(first, second)}. */
  @DotNetMethod("static bool Equals(DateTimeOffset first, DateTimeOffset second)")
  public static boolean areEqual(DateTimeOffset first, DateTimeOffset second) {
    return first.equals(second);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(DateTimeOffset self) {
    return self.hashCode();
  }

  @Override
  public Object copy() {
    return new DateTimeOffset(clock, offset);
  }
}
