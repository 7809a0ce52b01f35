package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Boxes;
import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Formattable;
import io.weir.runtime.dotnet.OverflowException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code System.TimeSpan}: a duration in ticks of 100 ns. Immutable. */
@DotNetType(
    value =
        "public partial struct System.TimeSpan : IComparable, IComparable<TimeSpan>,"
            + " IEquatable<TimeSpan>, IFormattable",
    java = TimeSpan.class)
public final class TimeSpan implements Comparable<TimeSpan>, Formattable, Boxes.Struct {
  /** Ticks of a millisecond. */
  @DotNetField("const long TicksPerMillisecond")
  public static final long TICKS_PER_MILLISECOND = 10_000;

  /** Ticks of a microsecond. */
  @DotNetField("const long TicksPerMicrosecond")
  public static final long TICKS_PER_MICROSECOND = 10;

  /** Nanoseconds of a tick. */
  @DotNetField("const long NanosecondsPerTick")
  public static final long NANOSECONDS_PER_TICK = 100;

  /** Ticks of a second. */
  @DotNetField("const long TicksPerSecond")
  public static final long TICKS_PER_SECOND = 10_000_000;

  /** Ticks of a minute. */
  @DotNetField("const long TicksPerMinute")
  public static final long TICKS_PER_MINUTE = 600_000_000;

  /** Ticks of an hour. */
  @DotNetField("const long TicksPerHour")
  public static final long TICKS_PER_HOUR = 36_000_000_000L;

  /** Ticks of a day. */
  @DotNetField("const long TicksPerDay")
  public static final long TICKS_PER_DAY = 864_000_000_000L;

  /** Microseconds of a millisecond. */
  @DotNetField("const long MicrosecondsPerMillisecond")
  public static final long MICROSECONDS_PER_MILLISECOND = 1_000L;

  /** Microseconds of a second. */
  @DotNetField("const long MicrosecondsPerSecond")
  public static final long MICROSECONDS_PER_SECOND = 1_000_000L;

  /** Microseconds of a minute. */
  @DotNetField("const long MicrosecondsPerMinute")
  public static final long MICROSECONDS_PER_MINUTE = 60_000_000L;

  /** Microseconds of a hour. */
  @DotNetField("const long MicrosecondsPerHour")
  public static final long MICROSECONDS_PER_HOUR = 3_600_000_000L;

  /** Microseconds of a day. */
  @DotNetField("const long MicrosecondsPerDay")
  public static final long MICROSECONDS_PER_DAY = 86_400_000_000L;

  /** Milliseconds of a second. */
  @DotNetField("const long MillisecondsPerSecond")
  public static final long MILLISECONDS_PER_SECOND = 1_000L;

  /** Milliseconds of a minute. */
  @DotNetField("const long MillisecondsPerMinute")
  public static final long MILLISECONDS_PER_MINUTE = 60_000L;

  /** Milliseconds of a hour. */
  @DotNetField("const long MillisecondsPerHour")
  public static final long MILLISECONDS_PER_HOUR = 3_600_000L;

  /** Milliseconds of a day. */
  @DotNetField("const long MillisecondsPerDay")
  public static final long MILLISECONDS_PER_DAY = 86_400_000L;

  /** Seconds of a minute. */
  @DotNetField("const long SecondsPerMinute")
  public static final long SECONDS_PER_MINUTE = 60L;

  /** Seconds of a hour. */
  @DotNetField("const long SecondsPerHour")
  public static final long SECONDS_PER_HOUR = 3_600L;

  /** Seconds of a day. */
  @DotNetField("const long SecondsPerDay")
  public static final long SECONDS_PER_DAY = 86_400L;

  /** Minutes of a hour. */
  @DotNetField("const long MinutesPerHour")
  public static final long MINUTES_PER_HOUR = 60L;

  /** Minutes of a day. */
  @DotNetField("const long MinutesPerDay")
  public static final long MINUTES_PER_DAY = 1_440L;

  /** Hours of a day. */
  @DotNetField("const int HoursPerDay")
  public static final int HOURS_PER_DAY = 24;

  /** No time. */
  @DotNetField("static readonly TimeSpan Zero")
  public static final TimeSpan ZERO = new TimeSpan(0);

  /** The longest duration. */
  @DotNetField("static readonly TimeSpan MaxValue")
  public static final TimeSpan MAX_VALUE = new TimeSpan(Long.MAX_VALUE);

  /** The most negative duration. */
  @DotNetField("static readonly TimeSpan MinValue")
  public static final TimeSpan MIN_VALUE = new TimeSpan(Long.MIN_VALUE);

  private final long ticks;

  private TimeSpan(long ticks) {
    this.ticks = ticks;
  }

  /** A duration of so many ticks. */
  public static TimeSpan ofTicks(long ticks) {
    return ticks == 0 ? ZERO : new TimeSpan(ticks);
  }

  /** A Java duration, cut to ticks. */
  public static TimeSpan of(Duration duration) {
    return ofTicks(
        Math.addExact(
            Math.multiplyExact(duration.getSeconds(), TICKS_PER_SECOND), duration.getNano() / 100));
  }

  /** The duration in ticks. */
  public long ticks() {
    return ticks;
  }

  private static OverflowException tooLong() {
    return new OverflowException("TimeSpan overflowed because the duration is too long.");
  }

  private static ArgumentOutOfRangeException outOfRange() {
    return new ArgumentOutOfRangeException(
        null, "TimeSpan overflowed because the duration is too long.");
  }

  private static TimeSpan fromDouble(double ticks) {
    if (ticks > Long.MAX_VALUE || ticks < Long.MIN_VALUE || Double.isNaN(ticks)) {
      throw tooLong();
    }
    return ofTicks((long) ticks);
  }

  private static TimeSpan interval(double value, double scale) {
    if (Double.isNaN(value)) {
      throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
    }
    return fromDouble(value * scale);
  }

  @Override
  public int compareTo(TimeSpan other) {
    return Long.compare(ticks, other.ticks);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeSpan that && that.ticks == ticks;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(ticks);
  }

  @Override
  public String toString() {
    return TimeSpanFormat.format(this, null);
  }

  @Override
  public String format(@Nullable String format) {
    return TimeSpanFormat.format(this, format);
  }

  // ---- constructors

  /** {@code new(ticks)}. */
  @DotNetMethod("new(long ticks)")
  public static TimeSpan create(long ticks) {
    return ofTicks(ticks);
  }

  /** {@code new(hours, minutes, seconds)}. */
  @DotNetMethod("new(int hours, int minutes, int seconds)")
  public static TimeSpan createTime(int hours, int minutes, int seconds) {
    return createMicroseconds(0, hours, minutes, seconds, 0, 0);
  }

  /** {@code new(days, hours, minutes, seconds)}. */
  @DotNetMethod("new(int days, int hours, int minutes, int seconds)")
  public static TimeSpan createDays(int days, int hours, int minutes, int seconds) {
    return createMicroseconds(days, hours, minutes, seconds, 0, 0);
  }

  /** {@code new(days, hours, minutes, seconds, milliseconds)}. */
  @DotNetMethod("new(int days, int hours, int minutes, int seconds, int milliseconds)")
  public static TimeSpan createMilliseconds(
      int days, int hours, int minutes, int seconds, int milliseconds) {
    return createMicroseconds(days, hours, minutes, seconds, milliseconds, 0);
  }

  /** {@code new(days, hours, minutes, seconds, milliseconds, microseconds)}. */
  @DotNetMethod(
      "new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)")
  public static TimeSpan createMicroseconds(
      int days, int hours, int minutes, int seconds, int milliseconds, int microseconds) {
    long whole = days * 86_400L + hours * 3600L + minutes * 60L + seconds;
    // So that the sum in microseconds is no overflow
    if (Math.abs(whole) > 1_000_000_000_000L) {
      throw outOfRange();
    }
    long all = (whole * 1000 + milliseconds) * 1000 + microseconds;
    if (all > Long.MAX_VALUE / 10 || all < Long.MIN_VALUE / 10) {
      throw outOfRange();
    }
    return ofTicks(all * 10);
  }

  // ---- parts

  /** {@code Days}. */
  @DotNetProperty("int Days { get; }")
  public static int days(TimeSpan self) {
    return (int) (self.ticks / TICKS_PER_DAY);
  }

  /** {@code Hours}. */
  @DotNetProperty("int Hours { get; }")
  public static int hours(TimeSpan self) {
    return (int) (self.ticks / TICKS_PER_HOUR % 24);
  }

  /** {@code Minutes}. */
  @DotNetProperty("int Minutes { get; }")
  public static int minutes(TimeSpan self) {
    return (int) (self.ticks / TICKS_PER_MINUTE % 60);
  }

  /** {@code Seconds}. */
  @DotNetProperty("int Seconds { get; }")
  public static int seconds(TimeSpan self) {
    return (int) (self.ticks / TICKS_PER_SECOND % 60);
  }

  /** {@code Milliseconds}. */
  @DotNetProperty("int Milliseconds { get; }")
  public static int milliseconds(TimeSpan self) {
    return (int) (self.ticks / TICKS_PER_MILLISECOND % 1000);
  }

  /** {@code Microseconds}. */
  @DotNetProperty("int Microseconds { get; }")
  public static int microseconds(TimeSpan self) {
    return (int) (self.ticks / TICKS_PER_MICROSECOND % 1000);
  }

  /** {@code Nanoseconds}. */
  @DotNetProperty("int Nanoseconds { get; }")
  public static int nanoseconds(TimeSpan self) {
    return (int) (self.ticks % 10 * 100);
  }

  /** {@code TotalDays}. */
  @DotNetProperty("double TotalDays { get; }")
  public static double totalDays(TimeSpan self) {
    return (double) self.ticks / TICKS_PER_DAY;
  }

  /** {@code TotalHours}. */
  @DotNetProperty("double TotalHours { get; }")
  public static double totalHours(TimeSpan self) {
    return (double) self.ticks / TICKS_PER_HOUR;
  }

  /** {@code TotalMinutes}. */
  @DotNetProperty("double TotalMinutes { get; }")
  public static double totalMinutes(TimeSpan self) {
    return (double) self.ticks / TICKS_PER_MINUTE;
  }

  /** {@code TotalSeconds}. */
  @DotNetProperty("double TotalSeconds { get; }")
  public static double totalSeconds(TimeSpan self) {
    return (double) self.ticks / TICKS_PER_SECOND;
  }

  /** {@code TotalMilliseconds}. */
  @DotNetProperty("double TotalMilliseconds { get; }")
  public static double totalMilliseconds(TimeSpan self) {
    return Math.max(
        -922337203685477.0,
        Math.min(922337203685477.0, (double) self.ticks / TICKS_PER_MILLISECOND));
  }

  /** {@code TotalMicroseconds}. */
  @DotNetProperty("double TotalMicroseconds { get; }")
  public static double totalMicroseconds(TimeSpan self) {
    return (double) self.ticks / TICKS_PER_MICROSECOND;
  }

  /** {@code TotalNanoseconds}. */
  @DotNetProperty("double TotalNanoseconds { get; }")
  public static double totalNanoseconds(TimeSpan self) {
    return (double) self.ticks * NANOSECONDS_PER_TICK;
  }

  /** {@code Ticks}. */
  @DotNetProperty("long Ticks { get; }")
  public static long ticksOf(TimeSpan self) {
    return self.ticks;
  }

  // ---- arithmetic

  /** {@code t1 + t2}. */
  @DotNetMethod("static TimeSpan operator +(TimeSpan t1, TimeSpan t2)")
  public static TimeSpan plus(TimeSpan t1, TimeSpan t2) {
    long sum = t1.ticks + t2.ticks;
    if (((t1.ticks ^ sum) & (t2.ticks ^ sum)) < 0) {
      throw tooLong();
    }
    return ofTicks(sum);
  }

  /** {@code t1 - t2}. */
  @DotNetMethod("static TimeSpan operator -(TimeSpan t1, TimeSpan t2)")
  public static TimeSpan minus(TimeSpan t1, TimeSpan t2) {
    long difference = t1.ticks - t2.ticks;
    if (((t1.ticks ^ t2.ticks) & (t1.ticks ^ difference)) < 0) {
      throw tooLong();
    }
    return ofTicks(difference);
  }

  /** {@code -t}. */
  @DotNetMethod("static TimeSpan operator -(TimeSpan t)")
  public static TimeSpan negated(TimeSpan t) {
    if (t.ticks == Long.MIN_VALUE) {
      throw new OverflowException(
          "Negating the minimum value of a twos complement number is invalid.");
    }
    return ofTicks(-t.ticks);
  }

  /** {@code +t}. */
  @DotNetMethod("static TimeSpan operator +(TimeSpan t)")
  public static TimeSpan unaryPlus(TimeSpan t) {
    return t;
  }

  /** {@code timeSpan * factor}. */
  @DotNetMethod("static TimeSpan operator *(TimeSpan timeSpan, double factor)")
  public static TimeSpan times(TimeSpan timeSpan, double factor) {
    if (Double.isNaN(factor)) {
      throw new ArgumentException(
          "TimeSpan does not accept floating point Not-a-Number values.", "factor");
    }
    return fromDouble(Math.rint(timeSpan.ticks * factor));
  }

  /** {@code factor * timeSpan}. */
  @DotNetMethod("static TimeSpan operator *(double factor, TimeSpan timeSpan)")
  public static TimeSpan timesLeft(double factor, TimeSpan timeSpan) {
    return times(timeSpan, factor);
  }

  /** {@code timeSpan / divisor}. */
  @DotNetMethod("static TimeSpan operator /(TimeSpan timeSpan, double divisor)")
  public static TimeSpan over(TimeSpan timeSpan, double divisor) {
    if (Double.isNaN(divisor)) {
      throw new ArgumentException(
          "TimeSpan does not accept floating point Not-a-Number values.", "divisor");
    }
    return fromDouble(Math.rint(timeSpan.ticks / divisor));
  }

  /** {@code t1 / t2}. */
  @DotNetMethod("static double operator /(TimeSpan t1, TimeSpan t2)")
  public static double ratio(TimeSpan t1, TimeSpan t2) {
    return (double) t1.ticks / t2.ticks;
  }

  /** {@code t1 == t2}. */
  @DotNetMethod("static bool operator ==(TimeSpan t1, TimeSpan t2)")
  public static boolean same(TimeSpan t1, TimeSpan t2) {
    return t1.ticks == t2.ticks;
  }

  /** {@code t1 != t2}. */
  @DotNetMethod("static bool operator !=(TimeSpan t1, TimeSpan t2)")
  public static boolean different(TimeSpan t1, TimeSpan t2) {
    return t1.ticks != t2.ticks;
  }

  /** {@code t1 < t2}. */
  @DotNetMethod("static bool operator <(TimeSpan t1, TimeSpan t2)")
  public static boolean less(TimeSpan t1, TimeSpan t2) {
    return t1.ticks < t2.ticks;
  }

  /** {@code t1 <= t2}. */
  @DotNetMethod("static bool operator <=(TimeSpan t1, TimeSpan t2)")
  public static boolean lessOrEqual(TimeSpan t1, TimeSpan t2) {
    return t1.ticks <= t2.ticks;
  }

  /** {@code t1 > t2}. */
  @DotNetMethod("static bool operator >(TimeSpan t1, TimeSpan t2)")
  public static boolean greater(TimeSpan t1, TimeSpan t2) {
    return t1.ticks > t2.ticks;
  }

  /** {@code t1 >= t2}. */
  @DotNetMethod("static bool operator >=(TimeSpan t1, TimeSpan t2)")
  public static boolean greaterOrEqual(TimeSpan t1, TimeSpan t2) {
    return t1.ticks >= t2.ticks;
  }

  /** {@code Add(ts)}. */
  @DotNetMethod("TimeSpan Add(TimeSpan ts)")
  public static TimeSpan add(TimeSpan self, TimeSpan ts) {
    return plus(self, ts);
  }

  /** {@code Subtract(ts)}. */
  @DotNetMethod("TimeSpan Subtract(TimeSpan ts)")
  public static TimeSpan subtract(TimeSpan self, TimeSpan ts) {
    return minus(self, ts);
  }

  /** {@code Multiply(factor)}. */
  @DotNetMethod("TimeSpan Multiply(double factor)")
  public static TimeSpan multiply(TimeSpan self, double factor) {
    return times(self, factor);
  }

  /** {@code Divide(divisor)}. */
  @DotNetMethod("TimeSpan Divide(double divisor)")
  public static TimeSpan divide(TimeSpan self, double divisor) {
    return over(self, divisor);
  }

  /** {@code Divide(ts)}. */
  @DotNetMethod("double Divide(TimeSpan ts)")
  public static double divideBy(TimeSpan self, TimeSpan ts) {
    return ratio(self, ts);
  }

  /** {@code Negate()}. */
  @DotNetMethod("TimeSpan Negate()")
  public static TimeSpan negate(TimeSpan self) {
    return negated(self);
  }

  /** {@code Duration()}: the absolute value. */
  @DotNetMethod("TimeSpan Duration()")
  public static TimeSpan duration(TimeSpan self) {
    if (self.ticks == Long.MIN_VALUE) {
      throw new OverflowException(
          "The duration cannot be returned for TimeSpan.MinValue because the absolute value of"
              + " TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
    }
    return ofTicks(Math.abs(self.ticks));
  }

  /** {@code Compare(t1, t2)}. */
  @DotNetMethod("static int Compare(TimeSpan t1, TimeSpan t2)")
  public static int compare(TimeSpan t1, TimeSpan t2) {
    return t1.compareTo(t2);
  }

  /** {@code CompareTo(value)}. */
  @DotNetMethod("int CompareTo(TimeSpan value)")
  public static int compareTo(TimeSpan self, TimeSpan value) {
    return self.compareTo(value);
  }

  /** {@code CompareTo(value)} of an object. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(TimeSpan self, @Nullable Object value) {
    return value == null
        ? 1
        : self.compareTo(ComparableInterface.operand(value, TimeSpan.class, "TimeSpan"));
  }

  /** {@code Equals(obj)}. */
  @DotNetMethod("bool Equals(TimeSpan obj)")
  public static boolean equalTo(TimeSpan self, TimeSpan obj) {
    return self.ticks == obj.ticks;
  }

  /** {@code Equals(value)} of an object. */
  @DotNetMethod("bool Equals(object value)")
  public static boolean equalToObject(TimeSpan self, @Nullable Object value) {
    return self.equals(value);
  }

  /** {@code Equals(t1, t2)}. */
  @DotNetMethod("static bool Equals(TimeSpan t1, TimeSpan t2)")
  public static boolean areEqual(TimeSpan t1, TimeSpan t2) {
    return t1.ticks == t2.ticks;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(TimeSpan self) {
    return self.hashCode();
  }

  // ---- from numbers

  /** {@code FromDays(value)}. */
  @DotNetMethod("static TimeSpan FromDays(double value)")
  public static TimeSpan fromDays(double value) {
    return interval(value, TICKS_PER_DAY);
  }

  /** {@code FromHours(value)}. */
  @DotNetMethod("static TimeSpan FromHours(double value)")
  public static TimeSpan fromHours(double value) {
    return interval(value, TICKS_PER_HOUR);
  }

  /** {@code FromMinutes(value)}. */
  @DotNetMethod("static TimeSpan FromMinutes(double value)")
  public static TimeSpan fromMinutes(double value) {
    return interval(value, TICKS_PER_MINUTE);
  }

  /** {@code FromSeconds(value)}. */
  @DotNetMethod("static TimeSpan FromSeconds(double value)")
  public static TimeSpan fromSeconds(double value) {
    return interval(value, TICKS_PER_SECOND);
  }

  /** {@code FromMilliseconds(value)}. */
  @DotNetMethod("static TimeSpan FromMilliseconds(double value)")
  public static TimeSpan fromMilliseconds(double value) {
    return interval(value, TICKS_PER_MILLISECOND);
  }

  /** {@code FromMicroseconds(value)}. */
  @DotNetMethod("static TimeSpan FromMicroseconds(double value)")
  public static TimeSpan fromMicroseconds(double value) {
    return interval(value, TICKS_PER_MICROSECOND);
  }

  /** {@code FromTicks(value)}. */
  @DotNetMethod("static TimeSpan FromTicks(long value)")
  public static TimeSpan fromTicks(long value) {
    return ofTicks(value);
  }

  @Override
  public Object copy() {
    return new TimeSpan(ticks);
  }
}
