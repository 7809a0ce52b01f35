package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.text.NumberFormatInfo;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Text to numbers by {@link NumberStyles}. The {@code …OrNull} methods never throw for a text, only
 * for styles that make no sense.
 */
public final class NumberParse {
  /** So many digits are a long, whichever they are. */
  private static final int MOST_PLAIN_DIGITS = 18;

  private NumberParse() {}

  /** The integer types that a text may be read as. */
  public enum Int {
    /** {@code sbyte}. */
    SBYTE(8, true, "a signed byte"),
    /** {@code byte}. */
    BYTE(8, false, "an unsigned byte"),
    /** {@code short}. */
    INT16(16, true, "an Int16"),
    /** {@code ushort}. */
    UINT16(16, false, "a UInt16"),
    /** {@code int}. */
    INT32(32, true, "an Int32"),
    /** {@code uint}. */
    UINT32(32, false, "a UInt32"),
    /** {@code long}. */
    INT64(64, true, "an Int64"),
    /** {@code ulong}. */
    UINT64(64, false, "a UInt64");

    final int bits;
    final boolean signed;
    private final String text;
    private final BigInteger min;
    private final BigInteger max;

    /** The most that is both of the type and a long. */
    private final long mostLong;

    /** The name of the type, as messages write it. */
    String typeName() {
      return switch (this) {
        case SBYTE -> "SByte";
        case BYTE -> "Byte";
        default -> text.substring(text.indexOf(' ') + 1);
      };
    }

    Int(int bits, boolean signed, String text) {
      this.bits = bits;
      this.signed = signed;
      this.text = text;
      this.min = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
      this.max = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
      this.mostLong = max.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    /** Whether the type can hold a number. */
    boolean holds(BigInteger value) {
      return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    /** The least number of the type. */
    long least() {
      return min.longValue();
    }

    /** The most that the type can hold; of ulong its bits. */
    long most() {
      return max.longValue();
    }

    /** What an overflow of the type throws. */
    public OverflowException overflow() {
      return new OverflowException("Value was either too large or too small for " + text + ".");
    }
  }

  /**
   * An integer; unsigned ones as bits.
   *
   * @throws ArgumentNullException if the text is null
   * @throws FormatException if it is no number
   * @throws OverflowException if the number is none of the type
   */
  public static long integer(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Int type) {
    checkIntegerStyle(style);
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    Object found = integerOrFailure(s, (int) style.value(), NumberFormatInfo.of(provider), type);
    if (found instanceof Long value) {
      return value;
    }
    throw found == Failure.OVERFLOW ? type.overflow() : badText(s);
  }

  /** Why a text is no integer: exceptions are made for those who throw them only. */
  private enum Failure {
    BAD_TEXT,
    OVERFLOW
  }

  /** An integer, or null. */
  public static @Nullable Long integerOrNull(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Int type) {
    checkIntegerStyle(style);
    if (s == null) {
      return null;
    }
    Object found = integerOrFailure(s, (int) style.value(), NumberFormatInfo.of(provider), type);
    return found instanceof Long value ? value : null;
  }

  private static void checkIntegerStyle(NumberStyles style) {
    long bits = style.value();
    if ((bits & ~2047L) != 0) {
      throw new ArgumentException("An undefined NumberStyles value is being used.", "style");
    }
    if ((bits & NumberReader.HEX) != 0 && (bits & ~515L) != 0
        || (bits & NumberReader.BINARY) != 0 && (bits & ~1027L) != 0) {
      throw new ArgumentException(
          "With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the"
              + " only other valid bits that can be combined into the enum value must be a subset"
              + " of those in HexNumber or BinaryNumber.",
          "style");
    }
  }

  private static void checkFloatStyle(NumberStyles style) {
    long bits = style.value();
    if ((bits & ~2047L) != 0) {
      throw new ArgumentException("An undefined NumberStyles value is being used.", "style");
    }
    if ((bits & (NumberReader.HEX | NumberReader.BINARY)) != 0) {
      throw new ArgumentException(
          "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on"
              + " floating point data types.",
          "style");
    }
  }

  static FormatException badText(@Nullable String s) {
    return new FormatException("The input string '" + s + "' was not in a correct format.");
  }

  private static Object integerOrFailure(String s, int style, NumberFormatInfo info, Int type) {
    if ((style & (NumberReader.HEX | NumberReader.BINARY)) != 0) {
      return powerOfTwo(s, style, type);
    }
    long plain = plain(s);
    if (plain >= 0 && plain <= type.mostLong) {
      return plain;
    }
    Digits digits = read(s, style, info, Digits.Kind.INTEGER);
    if (digits == null) {
      return Failure.BAD_TEXT;
    }
    int whole = digits.text.length();
    if (digits.scale > 20 || digits.scale < whole) {
      return digits.isZero() && digits.scale <= 0 ? zero(digits, type) : Failure.OVERFLOW;
    }
    BigInteger value =
        digits.isZero()
            ? BigInteger.ZERO
            : new BigInteger(digits.text + "0".repeat(digits.scale - whole));
    if (digits.negative) {
      if (!type.signed && (value.signum() != 0 || digits.scale != 0)) {
        return Failure.OVERFLOW;
      }
      value = value.negate();
    }
    return value.compareTo(type.min) < 0 || value.compareTo(type.max) > 0
        ? Failure.OVERFLOW
        : (Object) value.longValue();
  }

  /** The number of a text of nothing but digits, as nearly all are; -1 for any other. */
  private static long plain(String s) {
    int length = s.length();
    if (length == 0 || length > MOST_PLAIN_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = s.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private static Object zero(Digits digits, Int type) {
    return digits.negative && !type.signed ? Failure.OVERFLOW : (Object) 0L;
  }

  private static Object powerOfTwo(String s, int style, Int type) {
    int radix = (style & NumberReader.HEX) != 0 ? 16 : 2;
    int shift = radix == 16 ? 4 : 1;
    int at = 0;
    if ((style & NumberReader.LEADING_WHITE) != 0) {
      while (at < s.length() && NumberReader.isWhite(s.charAt(at))) {
        at++;
      }
    }
    int start = at;
    boolean overflow = false;
    long value = 0;
    while (at < s.length() && s.charAt(at) < 128 && Character.digit(s.charAt(at), radix) >= 0) {
      overflow |= value >>> (type.bits - shift) != 0;
      value = value << shift | Character.digit(s.charAt(at++), radix);
    }
    if (at == start) {
      return Failure.BAD_TEXT;
    }
    if ((style & NumberReader.TRAILING_WHITE) != 0) {
      while (at < s.length() && NumberReader.isWhite(s.charAt(at))) {
        at++;
      }
    }
    if (!NumberReader.onlyNuls(s, at)) {
      return Failure.BAD_TEXT;
    }
    if (overflow) {
      return Failure.OVERFLOW;
    }
    return type.signed && type.bits < 64 && value >>> (type.bits - 1) != 0
        ? value - (1L << type.bits)
        : (Object) value;
  }

  /**
   * A decimal.
   *
   * @throws ArgumentNullException if the text is null
   * @throws FormatException if it is no number
   * @throws OverflowException if the number is too large
   */
  public static Decimal decimal(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    checkFloatStyle(style);
    Digits digits =
        read(s, (int) style.value(), NumberFormatInfo.of(provider), Digits.Kind.DECIMAL);
    if (digits == null) {
      throw badText(s);
    }
    Decimal value = decimal(digits);
    if (value == null) {
      throw new OverflowException("Value was either too large or too small for a Decimal.");
    }
    return value;
  }

  /** A decimal, or null. */
  public static @Nullable Decimal decimalOrNull(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    checkFloatStyle(style);
    if (s == null) {
      return null;
    }
    Digits digits =
        read(s, (int) style.value(), NumberFormatInfo.of(provider), Digits.Kind.DECIMAL);
    return digits == null ? null : decimal(digits);
  }

  private static @Nullable Decimal decimal(Digits digits) {
    if (digits.isZero()) {
      return Decimal.fromParts(
          0, 0, 0, digits.negative, Math.max(0, Math.min(-digits.scale, Decimal.MAX_SCALE)));
    }
    if (digits.scale > 29) {
      return null;
    }
    if (digits.scale < -40) {
      return Decimal.fromParts(0, 0, 0, digits.negative, Decimal.MAX_SCALE);
    }
    try {
      BigDecimal value =
          new BigDecimal(new BigInteger(digits.text), digits.text.length() - digits.scale);
      Decimal found = Decimal.of(value);
      return digits.negative ? Decimal.negated(found) : found;
    } catch (OverflowException e) {
      return null;
    }
  }

  /**
   * A double; too large ones are infinite.
   *
   * @throws ArgumentNullException if the text is null
   * @throws FormatException if it is no number
   */
  public static double floating(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    checkFloatStyle(style);
    Double found = floatingOrNull(s, style, provider);
    if (found == null) {
      throw badText(s);
    }
    return found;
  }

  /** A double, or null. */
  public static @Nullable Double floatingOrNull(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    Object found = floatingValue(s, style, provider);
    if (found instanceof String digits) {
      return Double.parseDouble(digits);
    }
    return (Double) found;
  }

  /**
   * A float, rounded once.
   *
   * @throws ArgumentNullException if the text is null
   * @throws FormatException if it is no number
   */
  public static float single(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    checkFloatStyle(style);
    Float found = singleOrNull(s, style, provider);
    if (found == null) {
      throw badText(s);
    }
    return found;
  }

  /** A float, or null. */
  public static @Nullable Float singleOrNull(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    Object found = floatingValue(s, style, provider);
    if (found instanceof String digits) {
      return Float.parseFloat(digits);
    }
    return found == null ? null : ((Double) found).floatValue();
  }

  private static @Nullable Object floatingValue(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    checkFloatStyle(style);
    if (s == null) {
      return null;
    }
    NumberFormatInfo info = NumberFormatInfo.of(provider);
    Digits digits = read(s, (int) style.value(), info, Digits.Kind.FLOATING);
    if (digits == null) {
      return symbol(s, info);
    }
    String sign = digits.negative ? "-" : "";
    return digits.isZero()
        ? sign + "0"
        : sign + digits.text + "E" + ((long) digits.scale - digits.text.length());
  }

  private static @Nullable Double symbol(String s, NumberFormatInfo info) {
    String text = CharMembers.trim(s);
    String infinity = NumberFormatInfo.positiveInfinitySymbol(info);
    String minusInfinity = NumberFormatInfo.negativeInfinitySymbol(info);
    String nan = NumberFormatInfo.nanSymbol(info);
    String plus = NumberFormatInfo.positiveSign(info);
    String minus = NumberFormatInfo.negativeSign(info);
    if (text.equalsIgnoreCase(infinity)) {
      return Double.POSITIVE_INFINITY;
    } else if (text.equalsIgnoreCase(minusInfinity)) {
      return Double.NEGATIVE_INFINITY;
    } else if (text.equalsIgnoreCase(nan)) {
      return Double.NaN;
    } else if (text.startsWith(plus)) {
      String rest = text.substring(plus.length());
      if (rest.equalsIgnoreCase(infinity)) {
        return Double.POSITIVE_INFINITY;
      }
      return rest.equalsIgnoreCase(nan) ? Double.NaN : null;
    }
    boolean negativeNan =
        text.startsWith(minus) && text.substring(minus.length()).equalsIgnoreCase(nan);
    return negativeNan ? Double.NaN : null;
  }

  private static @Nullable Digits read(
      String s, int style, NumberFormatInfo info, Digits.Kind kind) {
    NumberReader reader = new NumberReader(s, style, info, kind);
    return reader.read() && NumberReader.onlyNuls(s, reader.at) ? reader.digits : null;
  }
}
