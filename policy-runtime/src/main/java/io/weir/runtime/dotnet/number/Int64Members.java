package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code long}. */
@DotNetType(
    value =
        "public partial struct System.Int64 : IComparable, IComparable<long>, IConvertible,"
            + " IEquatable<long>, IFormattable, INumberBase<long>,"
            + " IBinaryInteger<long>",
    java = long.class)
public final class Int64Members {
  /** The largest value. */
  @DotNetField("const long MaxValue")
  public static final long MAX_VALUE = Long.MAX_VALUE;

  /** The smallest value. */
  @DotNetField("const long MinValue")
  public static final long MIN_VALUE = Long.MIN_VALUE;

  private Int64Members() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(long self) {
    return Long.toString(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(long self, @Nullable String format) {
    return NumberFormat.format(self, 64, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(long self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 64, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      long self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 64, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static long Parse(string s)")
  public static long parse(@Nullable String s) {
    return NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.INT64);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static long Parse(string s, NumberStyles style)")
  public static long parseStyle(@Nullable String s, NumberStyles style) {
    return NumberParse.integer(s, style, null, NumberParse.Int.INT64);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static long Parse(string s, IFormatProvider provider)")
  public static long parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.INT64);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static long Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static long parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return NumberParse.integer(s, style, provider, NumberParse.Int.INT64);
  }

  /** {@code TryParse(string s, out long result)}. */
  @DotNetMethod("static bool TryParse(string s, out long result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out long result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out long result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out long result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out long"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.INT64);
    long number = found == null ? 0 : found;
    result.value = Long.valueOf(number);
    return found != null;
  }

  /** {@code CompareTo(long value)}. */
  @DotNetMethod("int CompareTo(long value)")
  public static int compareTo(long self, long value) {
    return Long.compare(self, value);
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(long self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, Long.class, "Int64"));
  }

  /** {@code Equals(long obj)}. */
  @DotNetMethod("bool Equals(long obj)")
  public static boolean equalTo(long self, long obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(long self, @Nullable Object obj) {
    return obj instanceof Long n && n == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(long self) {
    return Long.hashCode(self);
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(long self) {
    return TypeCode.INT64;
  }

  /** {@code Max(long x, long y)}. */
  @DotNetMethod("static long Max(long x, long y)")
  public static long max(long x, long y) {
    return x >= y ? x : y;
  }

  /** {@code Min(long x, long y)}. */
  @DotNetMethod("static long Min(long x, long y)")
  public static long min(long x, long y) {
    return x <= y ? x : y;
  }

  /** {@code Clamp(long value, long min, long max)}. */
  @DotNetMethod("static long Clamp(long value, long min, long max)")
  public static long clamp(long value, long min, long max) {
    return MathOrder.clampInt64(value, min, max);
  }

  /** {@code IsEvenInteger(long value)}. */
  @DotNetMethod("static bool IsEvenInteger(long value)")
  public static boolean isEven(long value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(long value)}. */
  @DotNetMethod("static bool IsOddInteger(long value)")
  public static boolean isOdd(long value) {
    return (value & 1) != 0;
  }

  /** {@code Abs(long value)}. */
  @DotNetMethod("static long Abs(long value)")
  public static long abs(long value) {
    return MathOrder.absInt64(value);
  }

  /** {@code Sign(long value)}. */
  @DotNetMethod("static int Sign(long value)")
  public static int sign(long value) {
    return Long.signum(value);
  }

  /** {@code IsNegative(long value)}. */
  @DotNetMethod("static bool IsNegative(long value)")
  public static boolean isNegative(long value) {
    return value < 0;
  }

  /** {@code IsPositive(long value)}. */
  @DotNetMethod("static bool IsPositive(long value)")
  public static boolean isPositive(long value) {
    return value >= 0;
  }

  /** {@code IsPow2(long value)}. */
  @DotNetMethod("static bool IsPow2(long value)")
  public static boolean isPow2(long value) {
    return Long.bitCount(value) == 1 && value > 0;
  }

  /** {@code PopCount(long value)}. */
  @DotNetMethod("static long PopCount(long value)")
  public static long popCount(long value) {
    return Long.bitCount(value);
  }

  /** {@code LeadingZeroCount(long value)}. */
  @DotNetMethod("static long LeadingZeroCount(long value)")
  public static long leadingZeros(long value) {
    return Long.numberOfLeadingZeros(value);
  }

  /** {@code TrailingZeroCount(long value)}. */
  @DotNetMethod("static long TrailingZeroCount(long value)")
  public static long trailingZeros(long value) {
    return Long.numberOfTrailingZeros(value);
  }

  /** {@code RotateLeft(long value, int rotateAmount)}. */
  @DotNetMethod("static long RotateLeft(long value, int rotateAmount)")
  public static long rotateLeft(long value, int rotateAmount) {
    return Long.rotateLeft(value, rotateAmount);
  }

  /** {@code RotateRight(long value, int rotateAmount)}. */
  @DotNetMethod("static long RotateRight(long value, int rotateAmount)")
  public static long rotateRight(long value, int rotateAmount) {
    return Long.rotateRight(value, rotateAmount);
  }
}
