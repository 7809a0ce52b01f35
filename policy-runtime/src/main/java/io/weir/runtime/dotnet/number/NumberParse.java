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
  private static final int LEADING_WHITE = 1;
  private static final int TRAILING_WHITE = 2;
  private static final int LEADING_SIGN = 4;
  private static final int TRAILING_SIGN = 8;
  private static final int PARENTHESES = 16;
  private static final int DECIMAL_POINT = 32;
  private static final int THOUSANDS = 64;
  private static final int EXPONENT = 128;
  private static final int CURRENCY = 256;
  private static final int HEX = 512;
  private static final int BINARY = 1024;

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
    if ((bits & HEX) != 0 && (bits & ~515L) != 0 || (bits & BINARY) != 0 && (bits & ~1027L) != 0) {
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
    if ((bits & (HEX | BINARY)) != 0) {
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
    if ((style & (HEX | BINARY)) != 0) {
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
    int radix = (style & HEX) != 0 ? 16 : 2;
    int shift = radix == 16 ? 4 : 1;
    int at = 0;
    if ((style & LEADING_WHITE) != 0) {
      while (at < s.length() && isWhite(s.charAt(at))) {
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
    if ((style & TRAILING_WHITE) != 0) {
      while (at < s.length() && isWhite(s.charAt(at))) {
        at++;
      }
    }
    if (!onlyNuls(s, at)) {
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

  private static boolean isWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean onlyNuls(String s, int from) {
    for (int i = from; i < s.length(); i++) {
      if (s.charAt(i) != 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Digits read(
      String s, int style, NumberFormatInfo info, Digits.Kind kind) {
    Reader reader = new Reader(s, style, info, kind);
    return reader.read() && onlyNuls(s, reader.at) ? reader.digits : null;
  }

  /** Reads one number from the start of a text. */
  private static final class Reader {
    private final String s;
    private final int style;
    private final NumberFormatInfo info;
    private final Digits digits;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String currency;
    private int at;
    private boolean sign;
    private boolean parentheses;
    private boolean currencySeen;

    Reader(String s, int style, NumberFormatInfo info, Digits.Kind kind) {
      this.s = s;
      this.style = style;
      this.info = info;
      this.digits = new Digits(kind, "", 0, false);
      this.currency = allows(CURRENCY) ? NumberFormatInfo.currencySymbol(info) : null;
    }

    private boolean allows(int bit) {
      return (style & bit) != 0;
    }

    private char peek() {
      return at < s.length() ? s.charAt(at) : '\0';
    }

    private boolean take(String symbol) {
      if (symbol.isEmpty() || at + symbol.length() > s.length()) {
        return false;
      }
      for (int i = 0; i < symbol.length(); i++) {
        char want = symbol.charAt(i);
        char have = s.charAt(at + i);
        boolean space = (want == '\u00a0' || want == '\u202f') && have == ' ';
        if (want != have && !space) {
          return false;
        }
      }
      at += symbol.length();
      return true;
    }

    private boolean takeSign() {
      if (take(NumberFormatInfo.positiveSign(info))) {
        return true;
      }
      if (take(NumberFormatInfo.negativeSign(info))) {
        digits.negative = true;
        return true;
      }
      return false;
    }

    private boolean takeCurrency() {
      if (currency != null && take(currency)) {
        currency = null;
        return true;
      }
      return false;
    }

    boolean read() {
      lead();
      if (!number()) {
        return false;
      }
      exponent();
      trail();
      return !parentheses;
    }

    private void lead() {
      while (true) {
        boolean white =
            isWhite(peek())
                && allows(LEADING_WHITE)
                && (!sign || currencySeen || NumberFormatInfo.numberNegativePattern(info) == 2);
        if (white) {
          at++;
        } else if (allows(LEADING_SIGN) && !sign && takeSign()) {
          sign = true;
        } else if (peek() == '(' && allows(PARENTHESES) && !sign) {
          at++;
          sign = true;
          parentheses = true;
          digits.negative = true;
        } else if (takeCurrency()) {
          currencySeen = true;
        } else {
          return;
        }
      }
    }

    private boolean number() {
      boolean money = allows(CURRENCY);
      String point =
          money
              ? NumberFormatInfo.currencyDecimalSeparator(info)
              : NumberFormatInfo.numberDecimalSeparator(info);
      String group =
          money
              ? NumberFormatInfo.currencyGroupSeparator(info)
              : NumberFormatInfo.numberGroupSeparator(info);
      boolean both = money && !currencySeen;
      boolean any = false;
      boolean fraction = false;
      while (true) {
        char c = peek();
        if (isDigit(c)) {
          any = true;
          at++;
          if (c != '0' || text.length() > 0) {
            text.append(c);
            digits.scale += fraction ? 0 : 1;
          } else if (fraction) {
            digits.scale--;
          }
        } else if (allows(DECIMAL_POINT)
            && !fraction
            && (take(point) || both && take(NumberFormatInfo.numberDecimalSeparator(info)))) {
          fraction = true;
        } else if (!(allows(THOUSANDS)
            && any
            && !fraction
            && (take(group) || both && take(NumberFormatInfo.numberGroupSeparator(info))))) {
          break;
        }
      }
      if (text.length() == 0) {
        if (digits.kind == Digits.Kind.INTEGER && !fraction) {
          minusZeroIsZero = true;
        }
        if (digits.kind != Digits.Kind.DECIMAL) {
          digits.scale = 0;
        }
      }
      return any;
    }

    private boolean minusZeroIsZero;

    private void exponent() {
      char e = peek();
      if (!(allows(EXPONENT) && (e == 'e' || e == 'E'))) {
        return;
      }
      int back = at++;
      boolean minus = false;
      if (!take(NumberFormatInfo.positiveSign(info))) {
        minus = take(NumberFormatInfo.negativeSign(info));
      }
      if (!isDigit(peek())) {
        at = back;
        return;
      }
      int value = 0;
      boolean huge = false;
      while (isDigit(peek())) {
        huge |= value >= 100_000_000;
        value = huge ? value : value * 10 + peek() - '0';
        at++;
      }
      if (huge) {
        value = 999_999_999;
        digits.scale = 0;
      }
      digits.scale += minus ? -value : value;
    }

    private void trail() {
      while (true) {
        if (isWhite(peek()) && allows(TRAILING_WHITE)) {
          at++;
        } else if (allows(TRAILING_SIGN) && !sign && takeSign()) {
          sign = true;
        } else if (peek() == ')' && parentheses) {
          at++;
          parentheses = false;
        } else if (!takeCurrency()) {
          break;
        }
      }
      int end = text.length();
      if (digits.kind != Digits.Kind.DECIMAL) {
        while (end > 0 && text.charAt(end - 1) == '0') {
          end--;
        }
      }
      digits.text = text.substring(0, end);
      if (end == 0 && digits.kind != Digits.Kind.DECIMAL) {
        digits.scale = 0;
      }
      if (minusZeroIsZero) {
        digits.negative = false;
      }
    }
  }
}
