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
import io.weir.runtime.dotnet.number.TypeCode;
import io.weir.runtime.dotnet.text.IFormatProvider;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.DateTime}: ticks of 100 ns since the year 1, and a kind that takes no part in
 * comparisons. The local zone is UTC. Immutable.
 */
@DotNetType(
    value =
        "public partial struct System.DateTime : IComparable, IComparable<DateTime>, IConvertible,"
            + " IEquatable<DateTime>, IFormattable",
    java = DateTime.class)
public final class DateTime implements Comparable<DateTime>, Formattable, Boxes.Struct {
  /** The ticks of 1970-01-01. */
  public static final long UNIX_EPOCH_TICKS = 621_355_968_000_000_000L;

  static final long MAX_TICKS = 3_155_378_975_999_999_999L;
  private static final long EPOCH_DAYS = 719_162;

  /** The earliest time. */
  @DotNetField("static readonly DateTime MinValue")
  public static final DateTime MIN_VALUE = new DateTime(0, DateTimeKind.UNSPECIFIED);

  /** The latest time. */
  @DotNetField("static readonly DateTime MaxValue")
  public static final DateTime MAX_VALUE = new DateTime(MAX_TICKS, DateTimeKind.UNSPECIFIED);

  /** The start of 1970, UTC. */
  @DotNetField("static readonly DateTime UnixEpoch")
  public static final DateTime UNIX_EPOCH = new DateTime(UNIX_EPOCH_TICKS, DateTimeKind.UTC);

  private final long ticks;
  private final DateTimeKind kind;

  DateTime(long ticks, DateTimeKind kind) {
    this.ticks = ticks;
    this.kind = kind;
  }

  /**
   * A time of so many ticks.
   *
   * @throws ArgumentOutOfRangeException if there is no such time
   */
  public static DateTime ofTicks(long ticks, DateTimeKind kind) {
    if (ticks < 0 || ticks > MAX_TICKS) {
      throw new ArgumentOutOfRangeException(
          "ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
    }
    return new DateTime(ticks, kind);
  }

  /** An instant as UTC, cut to ticks. */
  public static DateTime utc(Instant instant) {
    return ofTicks(Clock.ticks(instant), DateTimeKind.UTC);
  }

  /** The instant that this names; every kind is read as UTC. */
  public Instant toInstant() {
    long since = ticks - UNIX_EPOCH_TICKS;
    return Instant.ofEpochSecond(
        Math.floorDiv(since, TimeSpan.TICKS_PER_SECOND),
        Math.floorMod(since, TimeSpan.TICKS_PER_SECOND) * 100);
  }

  /** Ticks since the year 1. */
  public long ticks() {
    return ticks;
  }

  /** UTC, local or unspecified. */
  public DateTimeKind kind() {
    return kind;
  }

  private LocalDate date() {
    return LocalDate.ofEpochDay(ticks / TimeSpan.TICKS_PER_DAY - EPOCH_DAYS);
  }

  static boolean isDate(int year, int month, int day) {
    return year >= 1
        && year <= 9999
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= daysInMonth(year, month);
  }

  static long dateTicks(int year, int month, int day) {
    if (!isDate(year, month, day)) {
      throw new ArgumentOutOfRangeException(
          null, "Year, Month, and Day parameters describe an un-representable DateTime.");
    }
    return (LocalDate.of(year, month, day).toEpochDay() + EPOCH_DAYS) * TimeSpan.TICKS_PER_DAY;
  }

  static long timeTicks(int hour, int minute, int second) {
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      throw new ArgumentOutOfRangeException(
          null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
    }
    return (hour * 3600L + minute * 60L + second) * TimeSpan.TICKS_PER_SECOND;
  }

  static long millisTicks(int millisecond) {
    if (millisecond < 0 || millisecond > 999) {
      throw new ArgumentOutOfRangeException(
          "millisecond", "Valid values are between 0 and 999, inclusive.");
    }
    return millisecond * TimeSpan.TICKS_PER_MILLISECOND;
  }

  static long microsTicks(int microsecond) {
    if (microsecond < 0 || microsecond > 999) {
      throw new ArgumentOutOfRangeException(
          "microsecond", "Valid values are between 0 and 999, inclusive.");
    }
    return microsecond * TimeSpan.TICKS_PER_MICROSECOND;
  }

  private static ArgumentOutOfRangeException unrepresentable(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter, "The added or subtracted value results in an un-representable DateTime.");
  }

  DateTime plusTicks(long value) {
    long sum = ticks + value;
    if (value > MAX_TICKS || value < -MAX_TICKS || sum < 0 || sum > MAX_TICKS) {
      throw unrepresentable("value");
    }
    return new DateTime(sum, kind);
  }

  DateTime plusUnits(double value, long unit) {
    if (Math.abs(value) > (double) (MAX_TICKS / unit)) {
      throw new ArgumentOutOfRangeException("value", "Value to add was out of range.");
    }
    long whole = (long) value;
    return plusTicks(whole * unit + (long) ((value - whole) * unit));
  }

  DateTime plusMonths(int months) {
    if (months < -120000 || months > 120000) {
      throw new ArgumentOutOfRangeException("months", "Months value must be between +/-120000.");
    }
    LocalDate moved = date().plusMonths(months);
    if (moved.getYear() < 1 || moved.getYear() > 9999) {
      throw unrepresentable("months");
    }
    return new DateTime(
        (moved.toEpochDay() + EPOCH_DAYS) * TimeSpan.TICKS_PER_DAY + ticks % TimeSpan.TICKS_PER_DAY,
        kind);
  }

  DateTime plusYears(int years) {
    if (years < -10000 || years > 10000) {
      throw new ArgumentOutOfRangeException("years", "Years value must be between +/-10000.");
    }
    LocalDate moved = date().plusYears(years);
    if (moved.getYear() < 1 || moved.getYear() > 9999) {
      throw unrepresentable("value");
    }
    return new DateTime(
        (moved.toEpochDay() + EPOCH_DAYS) * TimeSpan.TICKS_PER_DAY + ticks % TimeSpan.TICKS_PER_DAY,
        kind);
  }

  DateTime withKind(DateTimeKind wanted) {
    return kind.equals(wanted) ? this : new DateTime(ticks, wanted);
  }

  @Override
  public int compareTo(DateTime other) {
    return Long.compare(ticks, other.ticks);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateTime that && that.ticks == ticks;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(ticks);
  }

  @Override
  public String toString() {
    return DateTimeFormat.format(this, null, null, null);
  }

  @Override
  public String format(@Nullable String format) {
    return DateTimeFormat.format(this, null, format, null);
  }

  /** The text by a format of a culture; null means the general format of the invariant one. */
  public String format(@Nullable String format, @Nullable IFormatProvider provider) {
    return DateTimeFormat.format(this, null, format, provider);
  }

  static DateTimeKind checked(DateTimeKind kind) {
    if (kind.value() < 0 || kind.value() > 2) {
      throw new ArgumentException("Invalid DateTimeKind value.", "kind");
    }
    return kind;
  }

  // ---- parts

  /** {@code Year}. */
  @DotNetProperty("int Year { get; }")
  public static int year(DateTime self) {
    return self.date().getYear();
  }

  /** {@code Month}. */
  @DotNetProperty("int Month { get; }")
  public static int month(DateTime self) {
    return self.date().getMonthValue();
  }

  /** {@code Day}. */
  @DotNetProperty("int Day { get; }")
  public static int day(DateTime self) {
    return self.date().getDayOfMonth();
  }

  /** {@code DayOfYear}. */
  @DotNetProperty("int DayOfYear { get; }")
  public static int dayOfYear(DateTime self) {
    return self.date().getDayOfYear();
  }

  /** {@code Hour}. */
  @DotNetProperty("int Hour { get; }")
  public static int hour(DateTime self) {
    return (int) (self.ticks / TimeSpan.TICKS_PER_HOUR % 24);
  }

  /** {@code Minute}. */
  @DotNetProperty("int Minute { get; }")
  public static int minute(DateTime self) {
    return (int) (self.ticks / TimeSpan.TICKS_PER_MINUTE % 60);
  }

  /** {@code Second}. */
  @DotNetProperty("int Second { get; }")
  public static int second(DateTime self) {
    return (int) (self.ticks / TimeSpan.TICKS_PER_SECOND % 60);
  }

  /** {@code Millisecond}. */
  @DotNetProperty("int Millisecond { get; }")
  public static int millisecond(DateTime self) {
    return (int) (self.ticks / TimeSpan.TICKS_PER_MILLISECOND % 1000);
  }

  /** {@code Microsecond}. */
  @DotNetProperty("int Microsecond { get; }")
  public static int microsecond(DateTime self) {
    return (int) (self.ticks / TimeSpan.TICKS_PER_MICROSECOND % 1000);
  }

  /** {@code Nanosecond}. */
  @DotNetProperty("int Nanosecond { get; }")
  public static int nanosecond(DateTime self) {
    return (int) (self.ticks % 10 * 100);
  }

  /** {@code DayOfWeek}. */
  @DotNetProperty("DayOfWeek DayOfWeek { get; }")
  public static DayOfWeek dayOfWeek(DateTime self) {
    return DayOfWeek.of((self.ticks / TimeSpan.TICKS_PER_DAY + 1) % 7);
  }

  /** {@code Date}. */
  @DotNetProperty("DateTime Date { get; }")
  public static DateTime dateOf(DateTime self) {
    return new DateTime(self.ticks - self.ticks % TimeSpan.TICKS_PER_DAY, self.kind);
  }

  /** {@code TimeOfDay}. */
  @DotNetProperty("TimeSpan TimeOfDay { get; }")
  public static TimeSpan timeOfDay(DateTime self) {
    return TimeSpan.ofTicks(self.ticks % TimeSpan.TICKS_PER_DAY);
  }

  /** {@code Ticks}. */
  @DotNetProperty("long Ticks { get; }")
  public static long ticksOf(DateTime self) {
    return self.ticks;
  }

  /** {@code Kind}. */
  @DotNetProperty("DateTimeKind Kind { get; }")
  public static DateTimeKind kindOf(DateTime self) {
    return self.kind;
  }

  /** {@code UtcNow}. */
  @DotNetProperty("static DateTime UtcNow { get; }")
  public static DateTime utcNow() {
    return ofTicks(Clock.utcTicks(), DateTimeKind.UTC);
  }

  /** {@code Now}. */
  @DotNetProperty("static DateTime Now { get; }")
  public static DateTime now() {
    return ofTicks(Clock.utcTicks(), DateTimeKind.LOCAL);
  }

  /** {@code Today}. */
  @DotNetProperty("static DateTime Today { get; }")
  public static DateTime today() {
    return dateOf(now());
  }

  /** {@code DaysInMonth(year, month)}. */
  @DotNetMethod("static int DaysInMonth(int year, int month)")
  public static int daysInMonth(int year, int month) {
    if (month < 1 || month > 12) {
      throw new ArgumentOutOfRangeException("month", "Month must be between one and twelve.");
    }
    return month == 2 ? isLeapYear(year) ? 29 : 28 : java.time.Month.of(month).maxLength();
  }

  /** {@code IsLeapYear(year)}. */
  @DotNetMethod("static bool IsLeapYear(int year)")
  public static boolean isLeapYear(int year) {
    if (year < 1 || year > 9999) {
      throw new ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
    }
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** {@code SpecifyKind(value, kind)}. */
  @DotNetMethod("static DateTime SpecifyKind(DateTime value, DateTimeKind kind)")
  public static DateTime specifyKind(DateTime value, DateTimeKind kind) {
    return value.withKind(checked(kind));
  }

  /** {@code IsDaylightSavingTime()}: never, the local zone is UTC. */
  @DotNetMethod("bool IsDaylightSavingTime()")
  public static boolean isDaylightSavingTime(DateTime self) {
    return false;
  }

  /** {@code ToUniversalTime()}. */
  @DotNetMethod("DateTime ToUniversalTime()")
  public static DateTime toUniversalTime(DateTime self) {
    return self.withKind(DateTimeKind.UTC);
  }

  /** {@code ToLocalTime()}. */
  @DotNetMethod("DateTime ToLocalTime()")
  public static DateTime toLocalTime(DateTime self) {
    return self.withKind(DateTimeKind.LOCAL);
  }

  // ---- arithmetic

  /** {@code d + t}. */
  @DotNetMethod("static DateTime operator +(DateTime d, TimeSpan t)")
  public static DateTime plus(DateTime d, TimeSpan t) {
    return d.plusTicks(t.ticks());
  }

  /** {@code d - t}. */
  @DotNetMethod("static DateTime operator -(DateTime d, TimeSpan t)")
  public static DateTime minus(DateTime d, TimeSpan t) {
    long difference = d.ticks - t.ticks();
    if (t.ticks() > MAX_TICKS
        || t.ticks() < -MAX_TICKS
        || difference < 0
        || difference > MAX_TICKS) {
      throw unrepresentable("t");
    }
    return new DateTime(difference, d.kind);
  }

  /** {@code d1 - d2}. */
  @DotNetMethod("static TimeSpan operator -(DateTime d1, DateTime d2)")
  public static TimeSpan difference(DateTime d1, DateTime d2) {
    return TimeSpan.ofTicks(d1.ticks - d2.ticks);
  }

  /** {@code Add(value)}. */
  @DotNetMethod("DateTime Add(TimeSpan value)")
  public static DateTime add(DateTime self, TimeSpan value) {
    return plus(self, value);
  }

  /** {@code Subtract(value)} of a duration. */
  @DotNetMethod("DateTime Subtract(TimeSpan value)")
  public static DateTime subtract(DateTime self, TimeSpan value) {
    return minus(self, value);
  }

  /** {@code Subtract(value)} of a time. */
  @DotNetMethod("TimeSpan Subtract(DateTime value)")
  public static TimeSpan subtractTime(DateTime self, DateTime value) {
    return difference(self, value);
  }

  /** {@code AddDays(value)}. */
  @DotNetMethod("DateTime AddDays(double value)")
  public static DateTime addDays(DateTime self, double value) {
    return self.plusUnits(value, TimeSpan.TICKS_PER_DAY);
  }

  /** {@code AddHours(value)}. */
  @DotNetMethod("DateTime AddHours(double value)")
  public static DateTime addHours(DateTime self, double value) {
    return self.plusUnits(value, TimeSpan.TICKS_PER_HOUR);
  }

  /** {@code AddMinutes(value)}. */
  @DotNetMethod("DateTime AddMinutes(double value)")
  public static DateTime addMinutes(DateTime self, double value) {
    return self.plusUnits(value, TimeSpan.TICKS_PER_MINUTE);
  }

  /** {@code AddSeconds(value)}. */
  @DotNetMethod("DateTime AddSeconds(double value)")
  public static DateTime addSeconds(DateTime self, double value) {
    return self.plusUnits(value, TimeSpan.TICKS_PER_SECOND);
  }

  /** {@code AddMilliseconds(value)}. */
  @DotNetMethod("DateTime AddMilliseconds(double value)")
  public static DateTime addMilliseconds(DateTime self, double value) {
    return self.plusUnits(value, TimeSpan.TICKS_PER_MILLISECOND);
  }

  /** {@code AddMicroseconds(value)}. */
  @DotNetMethod("DateTime AddMicroseconds(double value)")
  public static DateTime addMicroseconds(DateTime self, double value) {
    return self.plusUnits(value, TimeSpan.TICKS_PER_MICROSECOND);
  }

  /** {@code AddTicks(value)}. */
  @DotNetMethod("DateTime AddTicks(long value)")
  public static DateTime addTicks(DateTime self, long value) {
    return self.plusTicks(value);
  }

  /** {@code AddMonths(months)}. */
  @DotNetMethod("DateTime AddMonths(int months)")
  public static DateTime addMonths(DateTime self, int months) {
    return self.plusMonths(months);
  }

  /** {@code AddYears(value)}. */
  @DotNetMethod("DateTime AddYears(int value)")
  public static DateTime addYears(DateTime self, int value) {
    return self.plusYears(value);
  }

  /** {@code left == right}. */
  @DotNetMethod("static bool operator ==(DateTime left, DateTime right)")
  public static boolean same(DateTime left, DateTime right) {
    return left.compareTo(right) == 0;
  }

  /** {@code left != right}. */
  @DotNetMethod("static bool operator !=(DateTime left, DateTime right)")
  public static boolean different(DateTime left, DateTime right) {
    return left.compareTo(right) != 0;
  }

  /** {@code left < right}. */
  @DotNetMethod("static bool operator <(DateTime left, DateTime right)")
  public static boolean less(DateTime left, DateTime right) {
    return left.compareTo(right) < 0;
  }

  /** {@code left <= right}. */
  @DotNetMethod("static bool operator <=(DateTime left, DateTime right)")
  public static boolean lessOrEqual(DateTime left, DateTime right) {
    return left.compareTo(right) <= 0;
  }

  /** {@code left > right}. */
  @DotNetMethod("static bool operator >(DateTime left, DateTime right)")
  public static boolean greater(DateTime left, DateTime right) {
    return left.compareTo(right) > 0;
  }

  /** {@code left >= right}. */
  @DotNetMethod("static bool operator >=(DateTime left, DateTime right)")
  public static boolean greaterOrEqual(DateTime left, DateTime right) {
    return left.compareTo(right) >= 0;
  }

  /** {@code CompareTo(value)}. */
  @DotNetMethod("int CompareTo(DateTime value)")
  public static int compareTo(DateTime self, DateTime value) {
    return self.compareTo(value);
  }

  /** {@code Compare(t1, t2)}. */
  @DotNetMethod("static int Compare(DateTime t1, DateTime t2)")
  public static int compare(DateTime t1, DateTime t2) {
    return t1.compareTo(t2);
  }

  /** {@code Equals(value)}. */
  @DotNetMethod("bool Equals(DateTime value)")
  public static boolean equalTo(DateTime self, DateTime value) {
    return self.equals(value);
  }

  /** {@code Equals(value)} of an object. */
  @DotNetMethod("bool Equals(object value)")
  public static boolean equalToObject(DateTime self, @Nullable Object value) {
    return self.equals(value);
  }

  /** {@code Equals(t1, t2)}. */
  @DotNetMethod("static bool Equals(DateTime t1, DateTime t2)")
  public static boolean areEqual(DateTime t1, DateTime t2) {
    return t1.equals(t2);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(DateTime self) {
    return self.hashCode();
  }

  /** {@code CompareTo(value)} of an object. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(DateTime self, @Nullable Object value) {
    return value == null
        ? 1
        : self.compareTo(ComparableInterface.operand(value, DateTime.class, "DateTime"));
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(DateTime self) {
    return TypeCode.DATE_TIME;
  }

  // ---- numbers of other systems

  private static final long OA_EPOCH = 599_264_352_000_000_000L;
  private static final long FILE_EPOCH = 504_911_232_000_000_000L;

  /** {@code ToOADate()}: days since 1899-12-30. */
  @DotNetMethod("double ToOADate()")
  public static double toOaDate(DateTime self) {
    long value = self.ticks;
    if (value == 0) {
      return 0;
    }
    if (value < TimeSpan.TICKS_PER_DAY) {
      value += OA_EPOCH;
    }
    if (value < 31_241_376_000_000_000L) {
      throw new io.weir.runtime.dotnet.OverflowException("Not a legal OleAut date.");
    }
    long millis = (value - OA_EPOCH) / TimeSpan.TICKS_PER_MILLISECOND;
    if (millis < 0) {
      long part = millis % 86_400_000;
      if (part != 0) {
        millis -= (86_400_000 + part) * 2;
      }
    }
    return (double) millis / 86_400_000;
  }

  /** {@code FromOADate(d)}. */
  @DotNetMethod("static DateTime FromOADate(double d)")
  public static DateTime fromOaDate(double d) {
    if (!(d < 2958466.0) || !(d > -657435.0)) {
      throw new ArgumentException("Not a legal OleAut date.");
    }
    long millis = (long) (d * 86_400_000 + (d >= 0 ? 0.5 : -0.5));
    if (millis < 0) {
      millis -= millis % 86_400_000 * 2;
    }
    millis += OA_EPOCH / TimeSpan.TICKS_PER_MILLISECOND;
    if (millis < 0 || millis >= 315_537_897_600_000L) {
      throw new ArgumentException("OleAut date did not convert to a DateTime correctly.");
    }
    return new DateTime(millis * TimeSpan.TICKS_PER_MILLISECOND, DateTimeKind.UNSPECIFIED);
  }

  /** {@code ToFileTimeUtc()}: ticks since 1601. */
  @DotNetMethod("long ToFileTimeUtc()")
  public static long toFileTimeUtc(DateTime self) {
    if (self.ticks < FILE_EPOCH) {
      throw new ArgumentOutOfRangeException(null, "Not a valid Win32 FileTime.");
    }
    return self.ticks - FILE_EPOCH;
  }

  /** {@code ToFileTime()}: ticks since 1601. */
  @DotNetMethod("long ToFileTime()")
  public static long toFileTime(DateTime self) {
    return toFileTimeUtc(self);
  }

  /** {@code FromFileTimeUtc(fileTime)}. */
  @DotNetMethod("static DateTime FromFileTimeUtc(long fileTime)")
  public static DateTime fromFileTimeUtc(long fileTime) {
    if (fileTime < 0 || fileTime > MAX_TICKS - FILE_EPOCH) {
      throw new ArgumentOutOfRangeException("fileTime", "Not a valid Win32 FileTime.");
    }
    return new DateTime(fileTime + FILE_EPOCH, DateTimeKind.UTC);
  }

  /** {@code FromFileTime(fileTime)}. */
  @DotNetMethod("static DateTime FromFileTime(long fileTime)")
  public static DateTime fromFileTime(long fileTime) {
    return fromFileTimeUtc(fileTime).withKind(DateTimeKind.LOCAL);
  }

  /** {@code ToBinary()}: ticks, and the kind in the two highest bits. */
  @DotNetMethod("long ToBinary()")
  public static long toBinary(DateTime self) {
    return self.ticks | self.kind.value() << 62;
  }

  /** {@code FromBinary(dateData)}. */
  @DotNetMethod("static DateTime FromBinary(long dateData)")
  public static DateTime fromBinary(long dateData) {
    long found = dateData & 0x3FFF_FFFF_FFFF_FFFFL;
    if (found > MAX_TICKS) {
      throw new ArgumentException(
          "The binary data must result in a DateTime with ticks between DateTime.MinValue.Ticks"
              + " and DateTime.MaxValue.Ticks.",
          "dateData");
    }
    return new DateTime(found, DateTimeKind.of(Math.min(2, dateData >>> 62)));
  }

  @Override
  public Object copy() {
    return new DateTime(ticks, kind);
  }
}
