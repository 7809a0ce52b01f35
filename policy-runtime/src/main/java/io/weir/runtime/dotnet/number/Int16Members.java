package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code short}. */
@DotNetType(
    value =
        "public partial struct System.Int16 : IComparable, IComparable<short>, IConvertible,"
            + " IEquatable<short>, IFormattable, INumberBase<short>,"
            + " IBinaryInteger<short>",
    java = short.class)
public final class Int16Members {
  /** The largest value. */
  @DotNetField("const short MaxValue")
  public static final short MAX_VALUE = Short.MAX_VALUE;

  /** The smallest value. */
  @DotNetField("const short MinValue")
  public static final short MIN_VALUE = Short.MIN_VALUE;

  private Int16Members() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(short self) {
    return Integer.toString(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(short self, @Nullable String format) {
    return NumberFormat.format(self, 16, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(short self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 16, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      short self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 16, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static short Parse(string s)")
  public static short parse(@Nullable String s) {
    return (short) NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.INT16);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static short Parse(string s, NumberStyles style)")
  public static short parseStyle(@Nullable String s, NumberStyles style) {
    return (short) NumberParse.integer(s, style, null, NumberParse.Int.INT16);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static short Parse(string s, IFormatProvider provider)")
  public static short parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return (short) NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.INT16);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static short Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static short parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return (short) NumberParse.integer(s, style, provider, NumberParse.Int.INT16);
  }

  /** {@code TryParse(string s, out short result)}. */
  @DotNetMethod("static bool TryParse(string s, out short result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out short result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out short result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out short result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out short"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.INT16);
    long number = found == null ? 0 : found;
    result.value = Short.valueOf((short) number);
    return found != null;
  }

  /** {@code CompareTo(short value)}. */
  @DotNetMethod("int CompareTo(short value)")
  public static int compareTo(short self, short value) {
    return self - value;
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(short self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, Short.class, "Int16"));
  }

  /** {@code Equals(short obj)}. */
  @DotNetMethod("bool Equals(short obj)")
  public static boolean equalTo(short self, short obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(short self, @Nullable Object obj) {
    return obj instanceof Short n && n == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(short self) {
    return self;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(short self) {
    return TypeCode.INT16;
  }

  /** {@code Max(short x, short y)}. */
  @DotNetMethod("static short Max(short x, short y)")
  public static short max(short x, short y) {
    return x >= y ? x : y;
  }

  /** {@code Min(short x, short y)}. */
  @DotNetMethod("static short Min(short x, short y)")
  public static short min(short x, short y) {
    return x <= y ? x : y;
  }

  /** {@code Clamp(short value, short min, short max)}. */
  @DotNetMethod("static short Clamp(short value, short min, short max)")
  public static short clamp(short value, short min, short max) {
    return MathOrder.clampInt16(value, min, max);
  }

  /** {@code IsEvenInteger(short value)}. */
  @DotNetMethod("static bool IsEvenInteger(short value)")
  public static boolean isEven(short value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(short value)}. */
  @DotNetMethod("static bool IsOddInteger(short value)")
  public static boolean isOdd(short value) {
    return (value & 1) != 0;
  }

  /** {@code Abs(short value)}. */
  @DotNetMethod("static short Abs(short value)")
  public static short abs(short value) {
    return MathOrder.absInt16(value);
  }

  /** {@code Sign(short value)}. */
  @DotNetMethod("static int Sign(short value)")
  public static int sign(short value) {
    return Long.signum(value);
  }

  /** {@code IsNegative(short value)}. */
  @DotNetMethod("static bool IsNegative(short value)")
  public static boolean isNegative(short value) {
    return value < 0;
  }

  /** {@code IsPositive(short value)}. */
  @DotNetMethod("static bool IsPositive(short value)")
  public static boolean isPositive(short value) {
    return value >= 0;
  }
}
