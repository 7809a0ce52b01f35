package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Boxes;
import io.weir.runtime.dotnet.DivideByZeroException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Formattable;
import io.weir.runtime.dotnet.OverflowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Decimal}: a 96-bit integer, a scale of 0 to 28 and a sign. The scale is part of the
 * value's text ({@code 1.10m * 2} is {@code 2.20}) but not of its identity. Results that do not fit
 * are rounded half to even. Immutable.
 */
@DotNetType(
    value =
        "public partial struct System.Decimal : IComparable, IComparable<decimal>, IConvertible,"
            + " IEquatable<decimal>, IFormattable, INumberBase<decimal>",
    java = Decimal.class)
public final class Decimal implements Comparable<Decimal>, Formattable, Boxes.Struct {
  static final int MAX_SCALE = 28;
  private static final BigInteger MAX = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
  private static final BigInteger[] POWERS = powers(100);
  private static final double[] DOUBLE_POWERS = doublePowers();

  /** {@code 0m}. */
  @DotNetField("const decimal Zero")
  public static final Decimal ZERO = new Decimal(BigInteger.ZERO, 0, false);

  /** {@code 1m}. */
  @DotNetField("const decimal One")
  public static final Decimal ONE = new Decimal(BigInteger.ONE, 0, false);

  /** {@code -1m}. */
  @DotNetField("const decimal MinusOne")
  public static final Decimal MINUS_ONE = new Decimal(BigInteger.ONE, 0, true);

  /** The largest value. */
  @DotNetField("const decimal MaxValue")
  public static final Decimal MAX_VALUE = new Decimal(MAX, 0, false);

  /** The smallest value. */
  @DotNetField("const decimal MinValue")
  public static final Decimal MIN_VALUE = new Decimal(MAX, 0, true);

  private final BigInteger magnitude;
  private final int scale;
  private final boolean negative;

  private Decimal(BigInteger magnitude, int scale, boolean negative) {
    this.magnitude = magnitude;
    this.scale = scale;
    this.negative = negative;
  }

  private static BigInteger[] powers(int count) {
    BigInteger[] made = new BigInteger[count];
    made[0] = BigInteger.ONE;
    for (int i = 1; i < count; i++) {
      made[i] = made[i - 1].multiply(BigInteger.TEN);
    }
    return made;
  }

  private static double[] doublePowers() {
    double[] made = new double[81];
    for (int i = 0; i < made.length; i++) {
      made[i] = Double.parseDouble("1e" + i);
    }
    return made;
  }

  private static BigInteger power(int exponent) {
    return exponent < POWERS.length ? POWERS[exponent] : BigInteger.TEN.pow(exponent);
  }

  private static OverflowException overflow() {
    return new OverflowException("Value was either too large or too small for a Decimal.");
  }

  // ---- making

  /** A signed integer. */
  public static Decimal of(long value) {
    return new Decimal(BigInteger.valueOf(value).abs(), 0, value < 0);
  }

  /** An unsigned integer of 64 bits. */
  public static Decimal ofUnsigned(long bits) {
    return new Decimal(unsigned(bits), 0, false);
  }

  private static BigInteger unsigned(long bits) {
    BigInteger low = BigInteger.valueOf(bits & Long.MAX_VALUE);
    return bits < 0 ? low.setBit(63) : low;
  }

  /**
   * A number, rounded half to even where it has too many digits; a scale below 0 becomes 0.
   *
   * @throws OverflowException if it is too large
   */
  public static Decimal of(BigDecimal value) {
    return fit(value.unscaledValue().abs(), value.scale(), value.signum() < 0);
  }

  /**
   * The value of a C# literal without suffix: {@code 1.10}; keeps the scale.
   *
   * @throws OverflowException if it is too large
   */
  public static Decimal literal(String text) {
    return of(new BigDecimal(text));
  }

  private static Decimal fit(BigInteger magnitude, int scale, boolean negative) {
    BigInteger size = magnitude;
    int at = scale;
    if (at < 0) {
      if (size.signum() != 0 && at < -40) {
        throw overflow();
      }
      size = size.signum() == 0 ? size : size.multiply(power(-at));
      at = 0;
    }
    if (at <= MAX_SCALE && size.bitLength() <= 96) {
      return new Decimal(size, at, negative);
    }
    int drop = Math.max(0, at - MAX_SCALE);
    // 10^drop must bring the magnitude down to 96 bits
    drop = Math.max(drop, (int) ((size.bitLength() - 97) * 0.30102999566398));
    for (; drop <= at; drop++) {
      BigInteger rounded = divideHalfEven(size, power(drop));
      if (rounded.bitLength() <= 96) {
        return new Decimal(rounded, at - drop, negative);
      }
    }
    throw overflow();
  }

  private static BigInteger divideHalfEven(BigInteger value, BigInteger divisor) {
    BigInteger[] parts = value.divideAndRemainder(divisor);
    int half = parts[1].shiftLeft(1).compareTo(divisor);
    boolean up = half > 0 || half == 0 && parts[0].testBit(0);
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  /** {@code new(value)} of a uint. */
  @DotNetMethod("new(uint value)")
  public static Decimal fromUInt(int value) {
    return of(value & 0xFFFFFFFFL);
  }

  /** {@code new(value)} of an int or a long. */
  @DotNetMethod({"new(int value)", "new(long value)"})
  public static Decimal fromLong(long value) {
    return of(value);
  }

  /** {@code new(value)} of a ulong. */
  @DotNetMethod("new(ulong value)")
  public static Decimal fromULong(long value) {
    return ofUnsigned(value);
  }

  /** {@code new(value)} of a float: 7 digits. */
  @DotNetMethod("new(float value)")
  public static Decimal fromFloat(float value) {
    return ofBinary(value, 7, Math.getExponent(value) + 1);
  }

  /** {@code new(value)} of a double: 15 digits. */
  @DotNetMethod("new(double value)")
  public static Decimal fromDouble(double value) {
    return ofBinary(value, 15, Math.getExponent(value) + 1);
  }

  // The digits that the type is sure of, counted in double arithmetic as .NET does.
  private static Decimal ofBinary(double value, int digits, int exponent) {
    if (Double.isNaN(value) || Double.isInfinite(value) || exponent > 96) {
      throw overflow();
    }
    if (exponent < -94) {
      return ZERO;
    }
    boolean negative = value < 0;
    double size = Math.abs(value);
    double limit = DOUBLE_POWERS[digits];
    int power = digits - 1 - ((exponent * 19728) >> 16);
    if (power >= 0) {
      power = Math.min(power, MAX_SCALE);
      size *= DOUBLE_POWERS[power];
    } else if (power != -1 || size >= limit) {
      size /= DOUBLE_POWERS[-power];
    } else {
      power = 0;
    }
    if (size < DOUBLE_POWERS[digits - 1] && power < MAX_SCALE) {
      size *= 10;
      power++;
    }
    long mantissa = (long) size;
    double rest = size - mantissa;
    if (rest > 0.5 || rest == 0.5 && (mantissa & 1) != 0) {
      mantissa++;
    }
    if (mantissa == 0) {
      return ZERO;
    }
    if (power < 0) {
      return new Decimal(BigInteger.valueOf(mantissa).multiply(power(-power)), 0, negative);
    }
    for (int left = Math.min(power, digits - 1); left > 0 && mantissa % 10 == 0; left--) {
      mantissa /= 10;
      power--;
    }
    return new Decimal(BigInteger.valueOf(mantissa), power, negative);
  }

  /** {@code new(bits)}: low, middle, high, flags. */
  @DotNetMethod("new(int[] bits)")
  public static Decimal fromBits(int @Nullable [] bits) {
    if (bits == null) {
      throw new ArgumentNullException("bits");
    }
    if (bits.length != 4
        || (bits[3] & ~0x80FF0000) != 0
        || (bits[3] & 0x00FF0000) > (MAX_SCALE << 16)) {
      throw new ArgumentException(
          "Decimal constructor requires an array or span of four valid decimal bytes.");
    }
    return fromParts(bits[0], bits[1], bits[2], bits[3] < 0, (bits[3] >> 16) & 0xFF);
  }

  /** {@code new(lo, mid, hi, isNegative, scale)}. */
  @DotNetMethod("new(int lo, int mid, int hi, bool isNegative, byte scale)")
  public static Decimal fromParts(int lo, int mid, int hi, boolean isNegative, int scale) {
    if (scale > MAX_SCALE) {
      throw new ArgumentOutOfRangeException(
          "scale", "Decimal's scale value must be between 0 and 28, inclusive.");
    }
    BigInteger size =
        BigInteger.valueOf(hi & 0xFFFFFFFFL)
            .shiftLeft(64)
            .or(BigInteger.valueOf(mid & 0xFFFFFFFFL).shiftLeft(32))
            .or(BigInteger.valueOf(lo & 0xFFFFFFFFL));
    return new Decimal(size, scale, isNegative);
  }

  // ---- reading

  /** The exact value, with its scale. */
  public BigDecimal toBigDecimal() {
    return new BigDecimal(negative ? magnitude.negate() : magnitude, scale);
  }

  /** The number of digits after the point. */
  public int scale() {
    return scale;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return magnitude.signum() == 0 ? 0 : negative ? -1 : 1;
  }

  Digits digits() {
    if (magnitude.signum() == 0) {
      return new Digits(Digits.Kind.DECIMAL, "", -scale, negative);
    }
    String text = magnitude.toString();
    return new Digits(Digits.Kind.DECIMAL, text, text.length() - scale, negative);
  }

  /** The value as a double. */
  public double doubleValue() {
    double low = unsignedDouble(magnitude.longValue());
    double high = magnitude.shiftRight(64).longValue();
    double size = (low + high * 1.8446744073709552e+019) / DOUBLE_POWERS[scale];
    return negative ? -size : size;
  }

  private static double unsignedDouble(long bits) {
    return bits >= 0 ? (double) bits : new BigInteger(Long.toUnsignedString(bits)).doubleValue();
  }

  /** The value as a float. */
  public float floatValue() {
    return (float) doubleValue();
  }

  BigInteger truncatedInteger() {
    BigInteger whole = scale == 0 ? magnitude : magnitude.divide(power(scale));
    return negative ? whole.negate() : whole;
  }

  long toInteger(long min, long max, String type) {
    BigInteger whole = truncatedInteger();
    if (whole.bitLength() > 63 || whole.longValue() < min || whole.longValue() > max) {
      throw new OverflowException("Value was either too large or too small for " + type + ".");
    }
    return whole.longValue();
  }

  @Override
  public int compareTo(Decimal other) {
    int sign = signum();
    int otherSign = other.signum();
    if (sign != otherSign || sign == 0) {
      return Integer.compare(sign, otherSign);
    }
    int sizes;
    if (scale == other.scale) {
      sizes = magnitude.compareTo(other.magnitude);
    } else if (scale < other.scale) {
      sizes = magnitude.multiply(power(other.scale - scale)).compareTo(other.magnitude);
    } else {
      sizes = magnitude.compareTo(other.magnitude.multiply(power(scale - other.scale)));
    }
    return negative ? -sizes : sizes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decimal that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    // Equal numbers of different scales must have one hash: trailing zeros do not count.
    BigInteger bits = magnitude;
    int places = scale;
    while (places > 0 && !bits.testBit(0)) {
      BigInteger[] tenth = bits.divideAndRemainder(BigInteger.TEN);
      if (tenth[1].signum() != 0) {
        break;
      }
      bits = tenth[0];
      places--;
    }
    int flags = bits.signum() == 0 ? 0 : (negative ? 0x80000000 : 0) | places << 16;
    return flags
        ^ bits.intValue()
        ^ bits.shiftRight(32).intValue()
        ^ bits.shiftRight(64).intValue();
  }

  @Override
  public String toString() {
    return NumberFormat.format(this, null, null);
  }

  @Override
  public String format(@Nullable String format) {
    return NumberFormat.format(this, format, null);
  }

  // ---- arithmetic

  /** {@code d1 + d2}. */
  @DotNetMethod(value = "static decimal operator +(decimal d1, decimal d2)", pure = true)
  public static Decimal plus(Decimal d1, Decimal d2) {
    return sum(d1, d2, d2.negative);
  }

  /** {@code d1 - d2}. */
  @DotNetMethod(value = "static decimal operator -(decimal d1, decimal d2)", pure = true)
  public static Decimal minus(Decimal d1, Decimal d2) {
    return sum(d1, d2, !d2.negative);
  }

  private static Decimal sum(Decimal d1, Decimal d2, boolean secondNegative) {
    int scale = Math.max(d1.scale, d2.scale);
    BigInteger a = d1.magnitude.multiply(power(scale - d1.scale));
    BigInteger b = d2.magnitude.multiply(power(scale - d2.scale));
    if (d1.negative == secondNegative) {
      return fit(a.add(b), scale, d1.negative);
    }
    int order = a.compareTo(b);
    return order >= 0
        ? fit(a.subtract(b), scale, d1.negative)
        : fit(b.subtract(a), scale, secondNegative);
  }

  /** {@code d1 * d2}. */
  @DotNetMethod(value = "static decimal operator *(decimal d1, decimal d2)", pure = true)
  public static Decimal times(Decimal d1, Decimal d2) {
    BigInteger product = d1.magnitude.multiply(d2.magnitude);
    int scale = d1.scale + d2.scale;
    boolean small = d1.magnitude.bitLength() <= 32 && d2.magnitude.bitLength() <= 32;
    if (small ? scale - MAX_SCALE > 19 : product.signum() == 0) {
      return ZERO;
    }
    return fit(product, scale, d1.negative != d2.negative);
  }

  /** {@code d1 / d2}. */
  @DotNetMethod(value = "static decimal operator /(decimal d1, decimal d2)", pure = true)
  public static Decimal over(Decimal d1, Decimal d2) {
    if (d2.magnitude.signum() == 0) {
      throw DivideByZeroException.create();
    }
    int scale = d1.scale - d2.scale;
    BigInteger dividend = d1.magnitude;
    if (scale < 0) {
      dividend = dividend.multiply(power(-scale));
      scale = 0;
    }
    BigInteger[] parts = dividend.divideAndRemainder(d2.magnitude);
    boolean negative = d1.negative != d2.negative;
    if (parts[1].signum() == 0) {
      return fit(parts[0], scale, negative);
    }
    BigInteger quotient = parts[0];
    BigInteger rest = parts[1];
    while (rest.signum() != 0 && scale < MAX_SCALE) {
      BigInteger[] next = rest.multiply(BigInteger.TEN).divideAndRemainder(d2.magnitude);
      BigInteger longer = quotient.multiply(BigInteger.TEN).add(next[0]);
      if (longer.bitLength() > 96) {
        break;
      }
      quotient = longer;
      rest = next[1];
      scale++;
    }
    int half = rest.shiftLeft(1).compareTo(d2.magnitude);
    if (half > 0 || half == 0 && quotient.testBit(0)) {
      quotient = quotient.add(BigInteger.ONE);
    }
    Decimal result = fit(quotient, scale, negative);
    return result.withoutTrailingZeros();
  }

  private Decimal withoutTrailingZeros() {
    BigInteger size = magnitude;
    int at = scale;
    while (at > 0) {
      BigInteger[] parts = size.divideAndRemainder(BigInteger.TEN);
      if (parts[1].signum() != 0) {
        break;
      }
      size = parts[0];
      at--;
    }
    return at == scale ? this : new Decimal(size, at, negative);
  }

  /** {@code d1 % d2}: the sign is the first one's. */
  @DotNetMethod(value = "static decimal operator %(decimal d1, decimal d2)", pure = true)
  public static Decimal remainderOf(Decimal d1, Decimal d2) {
    if (d2.magnitude.signum() == 0) {
      throw DivideByZeroException.create();
    }
    if (d1.magnitude.signum() == 0) {
      return d1;
    }
    int scale = Math.max(d1.scale, d2.scale);
    BigInteger a = d1.magnitude.multiply(power(scale - d1.scale));
    BigInteger b = d2.magnitude.multiply(power(scale - d2.scale));
    if (a.compareTo(b) < 0) {
      return d1;
    }
    return fit(a.mod(b), scale, d1.negative);
  }

  /** {@code -d}. */
  @DotNetMethod(value = "static decimal operator -(decimal d)", pure = true)
  public static Decimal negated(Decimal d) {
    return new Decimal(d.magnitude, d.scale, !d.negative);
  }

  /** {@code +d}. */
  @DotNetMethod(value = "static decimal operator +(decimal d)", pure = true)
  public static Decimal unaryPlus(Decimal d) {
    return d;
  }

  /** {@code d++}: the value after it. */
  @DotNetMethod("static decimal operator ++(decimal d)")
  public static Decimal increment(Decimal d) {
    return plus(d, ONE);
  }

  /** {@code d--}: the value after it. */
  @DotNetMethod("static decimal operator --(decimal d)")
  public static Decimal decrement(Decimal d) {
    return minus(d, ONE);
  }

  /** {@code d1 == d2}. */
  @DotNetMethod(value = "static bool operator ==(decimal d1, decimal d2)", pure = true)
  public static boolean same(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) == 0;
  }

  /** {@code d1 != d2}. */
  @DotNetMethod(value = "static bool operator !=(decimal d1, decimal d2)", pure = true)
  public static boolean different(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) != 0;
  }

  /** {@code d1 < d2}. */
  @DotNetMethod(value = "static bool operator <(decimal d1, decimal d2)", pure = true)
  public static boolean less(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) < 0;
  }

  /** {@code d1 <= d2}. */
  @DotNetMethod(value = "static bool operator <=(decimal d1, decimal d2)", pure = true)
  public static boolean lessOrEqual(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) <= 0;
  }

  /** {@code d1 > d2}. */
  @DotNetMethod(value = "static bool operator >(decimal d1, decimal d2)", pure = true)
  public static boolean greater(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) > 0;
  }

  /** {@code d1 >= d2}. */
  @DotNetMethod(value = "static bool operator >=(decimal d1, decimal d2)", pure = true)
  public static boolean greaterOrEqual(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) >= 0;
  }

  /** The sign bit, which zero has too. */
  boolean isNegative() {
    return negative;
  }

  /** The 96 bits of the magnitude from the lowest on, then sign and scale. */
  int[] bits() {
    return new int[] {
      magnitude.intValue(),
      magnitude.shiftRight(32).intValue(),
      magnitude.shiftRight(64).intValue(),
      (negative ? 0x80000000 : 0) | scale << 16
    };
  }

  /** A currency of OLE Automation: ten thousandths. */
  static Decimal ofCurrency(long value) {
    Decimal exact = fit(BigInteger.valueOf(value).abs(), 4, value < 0);
    return value == 0 ? exact : exact.withoutTrailingZeros();
  }

  /** Rounded to a number of digits after the point, unless it has no more than that. */
  Decimal rounded(int decimals, MidpointRounding mode) {
    RoundingMode way = mode.javaMode();
    if (scale <= decimals) {
      return this;
    }
    BigDecimal value = toBigDecimal().setScale(decimals, way);
    return new Decimal(value.unscaledValue().abs(), decimals, negative);
  }

  @Override
  public Object copy() {
    return new Decimal(magnitude, scale, negative);
  }
}
