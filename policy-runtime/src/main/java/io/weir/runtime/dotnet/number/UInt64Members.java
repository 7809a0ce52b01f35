package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code ulong}. */
@DotNetType(
    value =
        "public partial struct System.UInt64 : IComparable, IComparable<ulong>, IConvertible,"
            + " IEquatable<ulong>, IFormattable, INumberBase<ulong>,"
            + " IBinaryInteger<ulong>",
    java = long.class)
public final class UInt64Members {
  /** The largest value. */
  @DotNetField("const ulong MaxValue")
  public static final long MAX_VALUE = -1L;

  /** The smallest value. */
  @DotNetField("const ulong MinValue")
  public static final long MIN_VALUE = 0;

  private UInt64Members() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(long self) {
    return Long.toUnsignedString(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(long self, @Nullable String format) {
    return NumberFormat.formatUnsigned(self, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(long self, @Nullable IFormatProvider provider) {
    return NumberFormat.formatUnsigned(self, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      long self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.formatUnsigned(self, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static ulong Parse(string s)")
  public static long parse(@Nullable String s) {
    return NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.UINT64);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static ulong Parse(string s, NumberStyles style)")
  public static long parseStyle(@Nullable String s, NumberStyles style) {
    return NumberParse.integer(s, style, null, NumberParse.Int.UINT64);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static ulong Parse(string s, IFormatProvider provider)")
  public static long parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.UINT64);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static ulong Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static long parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return NumberParse.integer(s, style, provider, NumberParse.Int.UINT64);
  }

  /** {@code TryParse(string s, out ulong result)}. */
  @DotNetMethod("static bool TryParse(string s, out ulong result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out ulong result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out ulong result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out ulong result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ulong"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.UINT64);
    long number = found == null ? 0 : found;
    result.value = UInt64.valueOf(number);
    return found != null;
  }

  /** {@code CompareTo(ulong value)}. */
  @DotNetMethod("int CompareTo(ulong value)")
  public static int compareTo(long self, long value) {
    return Long.compareUnsigned(self, value);
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(long self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, UInt64.class, "UInt64").bits());
  }

  /** {@code Equals(ulong obj)}. */
  @DotNetMethod("bool Equals(ulong obj)")
  public static boolean equalTo(long self, long obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(long self, @Nullable Object obj) {
    return obj instanceof UInt64 n && n.bits() == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(long self) {
    return Long.hashCode(self);
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(long self) {
    return TypeCode.U_INT64;
  }

  /** {@code Max(ulong x, ulong y)}. */
  @DotNetMethod("static ulong Max(ulong x, ulong y)")
  public static long max(long x, long y) {
    return Long.compareUnsigned(x, y) >= 0 ? x : y;
  }

  /** {@code Min(ulong x, ulong y)}. */
  @DotNetMethod("static ulong Min(ulong x, ulong y)")
  public static long min(long x, long y) {
    return Long.compareUnsigned(x, y) <= 0 ? x : y;
  }

  /** {@code Clamp(ulong value, ulong min, ulong max)}. */
  @DotNetMethod("static ulong Clamp(ulong value, ulong min, ulong max)")
  public static long clamp(long value, long min, long max) {
    return MathOrder.clampUInt64(value, min, max);
  }

  /** {@code IsEvenInteger(ulong value)}. */
  @DotNetMethod("static bool IsEvenInteger(ulong value)")
  public static boolean isEven(long value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(ulong value)}. */
  @DotNetMethod("static bool IsOddInteger(ulong value)")
  public static boolean isOdd(long value) {
    return (value & 1) != 0;
  }

  /** {@code IsPow2(ulong value)}. */
  @DotNetMethod("static bool IsPow2(ulong value)")
  public static boolean isPow2(long value) {
    return Long.bitCount(value) == 1;
  }

  /** {@code PopCount(ulong value)}. */
  @DotNetMethod("static ulong PopCount(ulong value)")
  public static long popCount(long value) {
    return Long.bitCount(value);
  }

  /** {@code LeadingZeroCount(ulong value)}. */
  @DotNetMethod("static ulong LeadingZeroCount(ulong value)")
  public static long leadingZeros(long value) {
    return Long.numberOfLeadingZeros(value);
  }

  /** {@code TrailingZeroCount(ulong value)}. */
  @DotNetMethod("static ulong TrailingZeroCount(ulong value)")
  public static long trailingZeros(long value) {
    return Long.numberOfTrailingZeros(value);
  }

  /** {@code RotateLeft(ulong value, int rotateAmount)}. */
  @DotNetMethod("static ulong RotateLeft(ulong value, int rotateAmount)")
  public static long rotateLeft(long value, int rotateAmount) {
    return Long.rotateLeft(value, rotateAmount);
  }

  /** {@code RotateRight(ulong value, int rotateAmount)}. */
  @DotNetMethod("static ulong RotateRight(ulong value, int rotateAmount)")
  public static long rotateRight(long value, int rotateAmount) {
    return Long.rotateRight(value, rotateAmount);
  }
}
