package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code byte}. */
@DotNetType(
    value =
        "public partial struct System.Byte : IComparable, IComparable<byte>, IConvertible,"
            + " IEquatable<byte>, IFormattable, INumberBase<byte>,"
            + " IBinaryInteger<byte>",
    java = int.class)
public final class ByteMembers {
  /** The largest value. */
  @DotNetField("const byte MaxValue")
  public static final int MAX_VALUE = 255;

  /** The smallest value. */
  @DotNetField("const byte MinValue")
  public static final int MIN_VALUE = 0;

  private ByteMembers() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(int self) {
    return Integer.toString(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(int self, @Nullable String format) {
    return NumberFormat.formatUnsigned(self, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(int self, @Nullable IFormatProvider provider) {
    return NumberFormat.formatUnsigned(self, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      int self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.formatUnsigned(self, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static byte Parse(string s)")
  public static int parse(@Nullable String s) {
    return (int) NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.BYTE);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static byte Parse(string s, NumberStyles style)")
  public static int parseStyle(@Nullable String s, NumberStyles style) {
    return (int) NumberParse.integer(s, style, null, NumberParse.Int.BYTE);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static byte Parse(string s, IFormatProvider provider)")
  public static int parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return (int) NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.BYTE);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static byte Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static int parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return (int) NumberParse.integer(s, style, provider, NumberParse.Int.BYTE);
  }

  /** {@code TryParse(string s, out byte result)}. */
  @DotNetMethod("static bool TryParse(string s, out byte result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out byte result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out byte result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out byte result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out byte"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.BYTE);
    long number = found == null ? 0 : found;
    result.value = UInt8.valueOf((int) number);
    return found != null;
  }

  /** {@code CompareTo(byte value)}. */
  @DotNetMethod("int CompareTo(byte value)")
  public static int compareTo(int self, int value) {
    return self - value;
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(int self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, UInt8.class, "Byte").bits());
  }

  /** {@code Equals(byte obj)}. */
  @DotNetMethod("bool Equals(byte obj)")
  public static boolean equalTo(int self, int obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(int self, @Nullable Object obj) {
    return obj instanceof UInt8 n && n.bits() == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(int self) {
    return self;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(int self) {
    return TypeCode.BYTE;
  }

  /** {@code Max(byte x, byte y)}. */
  @DotNetMethod("static byte Max(byte x, byte y)")
  public static int max(int x, int y) {
    return x >= y ? x : y;
  }

  /** {@code Min(byte x, byte y)}. */
  @DotNetMethod("static byte Min(byte x, byte y)")
  public static int min(int x, int y) {
    return x <= y ? x : y;
  }

  /** {@code Clamp(byte value, byte min, byte max)}. */
  @DotNetMethod("static byte Clamp(byte value, byte min, byte max)")
  public static int clamp(int value, int min, int max) {
    return MathOrder.clampInt32(value, min, max);
  }

  /** {@code IsEvenInteger(byte value)}. */
  @DotNetMethod("static bool IsEvenInteger(byte value)")
  public static boolean isEven(int value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(byte value)}. */
  @DotNetMethod("static bool IsOddInteger(byte value)")
  public static boolean isOdd(int value) {
    return (value & 1) != 0;
  }
}
