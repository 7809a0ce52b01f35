package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code uint}. */
@DotNetType(
    value =
        "public partial struct System.UInt32 : IComparable, IComparable<uint>, IConvertible,"
            + " IEquatable<uint>, IFormattable, INumberBase<uint>,"
            + " IBinaryInteger<uint>",
    java = int.class)
public final class UInt32Members {
  /** The largest value. */
  @DotNetField("const uint MaxValue")
  public static final int MAX_VALUE = -1;

  /** The smallest value. */
  @DotNetField("const uint MinValue")
  public static final int MIN_VALUE = 0;

  private UInt32Members() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(int self) {
    return Integer.toUnsignedString(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(int self, @Nullable String format) {
    return NumberFormat.formatUnsigned(self & 0xFFFFFFFFL, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(int self, @Nullable IFormatProvider provider) {
    return NumberFormat.formatUnsigned(self & 0xFFFFFFFFL, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      int self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.formatUnsigned(self & 0xFFFFFFFFL, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static uint Parse(string s)")
  public static int parse(@Nullable String s) {
    return (int) NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.UINT32);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static uint Parse(string s, NumberStyles style)")
  public static int parseStyle(@Nullable String s, NumberStyles style) {
    return (int) NumberParse.integer(s, style, null, NumberParse.Int.UINT32);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static uint Parse(string s, IFormatProvider provider)")
  public static int parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return (int) NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.UINT32);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static uint Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static int parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return (int) NumberParse.integer(s, style, provider, NumberParse.Int.UINT32);
  }

  /** {@code TryParse(string s, out uint result)}. */
  @DotNetMethod("static bool TryParse(string s, out uint result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out uint result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out uint result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out uint result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out uint"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.UINT32);
    long number = found == null ? 0 : found;
    result.value = UInt32.valueOf((int) number);
    return found != null;
  }

  /** {@code CompareTo(uint value)}. */
  @DotNetMethod("int CompareTo(uint value)")
  public static int compareTo(int self, int value) {
    return Integer.compareUnsigned(self, value);
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(int self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, UInt32.class, "UInt32").bits());
  }

  /** {@code Equals(uint obj)}. */
  @DotNetMethod("bool Equals(uint obj)")
  public static boolean equalTo(int self, int obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(int self, @Nullable Object obj) {
    return obj instanceof UInt32 n && n.bits() == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(int self) {
    return self;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(int self) {
    return TypeCode.U_INT32;
  }

  /** {@code Max(uint x, uint y)}. */
  @DotNetMethod("static uint Max(uint x, uint y)")
  public static int max(int x, int y) {
    return Integer.compareUnsigned(x, y) >= 0 ? x : y;
  }

  /** {@code Min(uint x, uint y)}. */
  @DotNetMethod("static uint Min(uint x, uint y)")
  public static int min(int x, int y) {
    return Integer.compareUnsigned(x, y) <= 0 ? x : y;
  }

  /** {@code Clamp(uint value, uint min, uint max)}. */
  @DotNetMethod("static uint Clamp(uint value, uint min, uint max)")
  public static int clamp(int value, int min, int max) {
    return MathOrder.clampUInt32(value, min, max);
  }

  /** {@code IsEvenInteger(uint value)}. */
  @DotNetMethod("static bool IsEvenInteger(uint value)")
  public static boolean isEven(int value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(uint value)}. */
  @DotNetMethod("static bool IsOddInteger(uint value)")
  public static boolean isOdd(int value) {
    return (value & 1) != 0;
  }

  /** {@code IsPow2(uint value)}. */
  @DotNetMethod("static bool IsPow2(uint value)")
  public static boolean isPow2(int value) {
    return Integer.bitCount(value) == 1;
  }

  /** {@code PopCount(uint value)}. */
  @DotNetMethod("static uint PopCount(uint value)")
  public static int popCount(int value) {
    return Integer.bitCount(value);
  }

  /** {@code LeadingZeroCount(uint value)}. */
  @DotNetMethod("static uint LeadingZeroCount(uint value)")
  public static int leadingZeros(int value) {
    return Integer.numberOfLeadingZeros(value);
  }

  /** {@code TrailingZeroCount(uint value)}. */
  @DotNetMethod("static uint TrailingZeroCount(uint value)")
  public static int trailingZeros(int value) {
    return Integer.numberOfTrailingZeros(value);
  }

  /** {@code RotateLeft(uint value, int rotateAmount)}. */
  @DotNetMethod("static uint RotateLeft(uint value, int rotateAmount)")
  public static int rotateLeft(int value, int rotateAmount) {
    return Integer.rotateLeft(value, rotateAmount);
  }

  /** {@code RotateRight(uint value, int rotateAmount)}. */
  @DotNetMethod("static uint RotateRight(uint value, int rotateAmount)")
  public static int rotateRight(int value, int rotateAmount) {
    return Integer.rotateRight(value, rotateAmount);
  }
}
