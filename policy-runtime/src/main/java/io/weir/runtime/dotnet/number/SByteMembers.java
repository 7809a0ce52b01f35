package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code sbyte}. */
@DotNetType(
    value =
        "public partial struct System.SByte : IComparable, IComparable<sbyte>, IConvertible,"
            + " IEquatable<sbyte>, IFormattable, INumberBase<sbyte>,"
            + " IBinaryInteger<sbyte>",
    java = byte.class)
public final class SByteMembers {
  /** The largest value. */
  @DotNetField("const sbyte MaxValue")
  public static final byte MAX_VALUE = (byte) 127;

  /** The smallest value. */
  @DotNetField("const sbyte MinValue")
  public static final byte MIN_VALUE = (byte) -128;

  private SByteMembers() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(byte self) {
    return Integer.toString(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(byte self, @Nullable String format) {
    return NumberFormat.format(self, 8, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(byte self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 8, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      byte self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 8, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static sbyte Parse(string s)")
  public static byte parse(@Nullable String s) {
    return (byte) NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.SBYTE);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static sbyte Parse(string s, NumberStyles style)")
  public static byte parseStyle(@Nullable String s, NumberStyles style) {
    return (byte) NumberParse.integer(s, style, null, NumberParse.Int.SBYTE);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static sbyte Parse(string s, IFormatProvider provider)")
  public static byte parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return (byte) NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.SBYTE);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static sbyte Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static byte parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return (byte) NumberParse.integer(s, style, provider, NumberParse.Int.SBYTE);
  }

  /** {@code TryParse(string s, out sbyte result)}. */
  @DotNetMethod("static bool TryParse(string s, out sbyte result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out sbyte result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out sbyte result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out sbyte result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out sbyte"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.SBYTE);
    long number = found == null ? 0 : found;
    result.value = Byte.valueOf((byte) number);
    return found != null;
  }

  /** {@code CompareTo(sbyte value)}. */
  @DotNetMethod("int CompareTo(sbyte value)")
  public static int compareTo(byte self, byte value) {
    return self - value;
  }

  /** {@code CompareTo(object obj)}. */
  @DotNetMethod("int CompareTo(object obj)")
  public static int compareToObject(byte self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, Byte.class, "SByte"));
  }

  /** {@code Equals(sbyte obj)}. */
  @DotNetMethod("bool Equals(sbyte obj)")
  public static boolean equalTo(byte self, byte obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(byte self, @Nullable Object obj) {
    return obj instanceof Byte n && n == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(byte self) {
    return self;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(byte self) {
    return TypeCode.S_BYTE;
  }

  /** {@code Max(sbyte x, sbyte y)}. */
  @DotNetMethod("static sbyte Max(sbyte x, sbyte y)")
  public static byte max(byte x, byte y) {
    return x >= y ? x : y;
  }

  /** {@code Min(sbyte x, sbyte y)}. */
  @DotNetMethod("static sbyte Min(sbyte x, sbyte y)")
  public static byte min(byte x, byte y) {
    return x <= y ? x : y;
  }

  /** {@code Clamp(sbyte value, sbyte min, sbyte max)}. */
  @DotNetMethod("static sbyte Clamp(sbyte value, sbyte min, sbyte max)")
  public static byte clamp(byte value, byte min, byte max) {
    return MathOrder.clampSByte(value, min, max);
  }

  /** {@code IsEvenInteger(sbyte value)}. */
  @DotNetMethod("static bool IsEvenInteger(sbyte value)")
  public static boolean isEven(byte value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(sbyte value)}. */
  @DotNetMethod("static bool IsOddInteger(sbyte value)")
  public static boolean isOdd(byte value) {
    return (value & 1) != 0;
  }

  /** {@code Abs(sbyte value)}. */
  @DotNetMethod("static sbyte Abs(sbyte value)")
  public static byte abs(byte value) {
    return MathOrder.absSByte(value);
  }

  /** {@code Sign(sbyte value)}. */
  @DotNetMethod("static int Sign(sbyte value)")
  public static int sign(byte value) {
    return Long.signum(value);
  }

  /** {@code IsNegative(sbyte value)}. */
  @DotNetMethod("static bool IsNegative(sbyte value)")
  public static boolean isNegative(byte value) {
    return value < 0;
  }

  /** {@code IsPositive(sbyte value)}. */
  @DotNetMethod("static bool IsPositive(sbyte value)")
  public static boolean isPositive(byte value) {
    return value >= 0;
  }
}
