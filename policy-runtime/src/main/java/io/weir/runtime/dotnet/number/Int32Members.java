package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Operators;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code int}. */
@DotNetType(
    value =
        "public partial struct System.Int32 : IComparable, IComparable<int>, IConvertible,"
            + " IEquatable<int>, IFormattable, INumberBase<int>,"
            + " IBinaryInteger<int>",
    java = int.class)
public final class Int32Members {
  /** The largest value. */
  @DotNetField("const int MaxValue")
  public static final int MAX_VALUE = Integer.MAX_VALUE;

  /** The smallest value. */
  @DotNetField("const int MinValue")
  public static final int MIN_VALUE = Integer.MIN_VALUE;

  private Int32Members() {}

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(int self) {
    return self < 300
        ? Operators.textOfInt(self)
        : Integer.toString(self); // as far as .NET keeps them
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(int self, @Nullable String format) {
    return NumberFormat.format(self, 32, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(int self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 32, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      int self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, 32, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static int Parse(string s)")
  public static int parse(@Nullable String s) {
    return (int) NumberParse.integer(s, NumberStyles.INTEGER, null, NumberParse.Int.INT32);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static int Parse(string s, NumberStyles style)")
  public static int parseStyle(@Nullable String s, NumberStyles style) {
    return (int) NumberParse.integer(s, style, null, NumberParse.Int.INT32);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static int Parse(string s, IFormatProvider provider)")
  public static int parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return (int) NumberParse.integer(s, NumberStyles.INTEGER, provider, NumberParse.Int.INT32);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static int Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static int parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return (int) NumberParse.integer(s, style, provider, NumberParse.Int.INT32);
  }

  /** {@code TryParse(string s, out int result)}. */
  @DotNetMethod("static bool TryParse(string s, out int result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out int result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out int result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, NumberStyles.INTEGER, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out int result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out int"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Long found = NumberParse.integerOrNull(s, style, provider, NumberParse.Int.INT32);
    long number = found == null ? 0 : found;
    result.value = Integer.valueOf((int) number);
    return found != null;
  }

  /** {@code CompareTo(int value)}. */
  @DotNetMethod("int CompareTo(int value)")
  public static int compareTo(int self, int value) {
    return Integer.compare(self, value);
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(int self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, Integer.class, "Int32"));
  }

  /** {@code Equals(int obj)}. */
  @DotNetMethod("bool Equals(int obj)")
  public static boolean equalTo(int self, int obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(int self, @Nullable Object obj) {
    return obj instanceof Integer n && n == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(int self) {
    return self;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(int self) {
    return TypeCode.INT32;
  }

  /** {@code Max(int x, int y)}. */
  @DotNetMethod("static int Max(int x, int y)")
  public static int max(int x, int y) {
    return x >= y ? x : y;
  }

  /** {@code Min(int x, int y)}. */
  @DotNetMethod("static int Min(int x, int y)")
  public static int min(int x, int y) {
    return x <= y ? x : y;
  }

  /** {@code Clamp(int value, int min, int max)}. */
  @DotNetMethod("static int Clamp(int value, int min, int max)")
  public static int clamp(int value, int min, int max) {
    return MathOrder.clampInt32(value, min, max);
  }

  /** {@code IsEvenInteger(int value)}. */
  @DotNetMethod("static bool IsEvenInteger(int value)")
  public static boolean isEven(int value) {
    return (value & 1) == 0;
  }

  /** {@code IsOddInteger(int value)}. */
  @DotNetMethod("static bool IsOddInteger(int value)")
  public static boolean isOdd(int value) {
    return (value & 1) != 0;
  }

  /** {@code Abs(int value)}. */
  @DotNetMethod("static int Abs(int value)")
  public static int abs(int value) {
    return MathOrder.absInt32(value);
  }

  /** {@code Sign(int value)}. */
  @DotNetMethod("static int Sign(int value)")
  public static int sign(int value) {
    return Long.signum(value);
  }

  /** {@code IsNegative(int value)}. */
  @DotNetMethod("static bool IsNegative(int value)")
  public static boolean isNegative(int value) {
    return value < 0;
  }

  /** {@code IsPositive(int value)}. */
  @DotNetMethod("static bool IsPositive(int value)")
  public static boolean isPositive(int value) {
    return value >= 0;
  }

  /** {@code IsPow2(int value)}. */
  @DotNetMethod("static bool IsPow2(int value)")
  public static boolean isPow2(int value) {
    return Integer.bitCount(value) == 1 && value > 0;
  }

  /** {@code PopCount(int value)}. */
  @DotNetMethod("static int PopCount(int value)")
  public static int popCount(int value) {
    return Integer.bitCount(value);
  }

  /** {@code LeadingZeroCount(int value)}. */
  @DotNetMethod("static int LeadingZeroCount(int value)")
  public static int leadingZeros(int value) {
    return Integer.numberOfLeadingZeros(value);
  }

  /** {@code TrailingZeroCount(int value)}. */
  @DotNetMethod("static int TrailingZeroCount(int value)")
  public static int trailingZeros(int value) {
    return Integer.numberOfTrailingZeros(value);
  }

  /** {@code RotateLeft(int value, int rotateAmount)}. */
  @DotNetMethod("static int RotateLeft(int value, int rotateAmount)")
  public static int rotateLeft(int value, int rotateAmount) {
    return Integer.rotateLeft(value, rotateAmount);
  }

  /** {@code RotateRight(int value, int rotateAmount)}. */
  @DotNetMethod("static int RotateRight(int value, int rotateAmount)")
  public static int rotateRight(int value, int rotateAmount) {
    return Integer.rotateRight(value, rotateAmount);
  }
}
