package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How generic mathematics makes a number of one type from a number of any other: {@code
 * CreateChecked}, {@code CreateSaturating}, {@code CreateTruncating}. Fractions are cut off.
 */
public final class NumberCreation {
  /** What becomes of a number that the type does not have. */
  enum Way {
    /** An OverflowException. */
    CHECKED,
    /** The nearest that the type has; not-a-number is 0. */
    SATURATING,
    /** Of an integer the lowest bits, of a real number as {@link #SATURATING}. */
    TRUNCATING
  }

  private NumberCreation() {}

  /** A boxed number as an integer type; unsigned ones as bits. */
  static long integer(@Nullable Object value, NumberParse.Int type, Way way) {
    BigInteger whole = value instanceof BigInteger big ? big : Conversion.whole(value);
    boolean real = whole == null;
    if (whole == null) {
      if (value instanceof Decimal decimal) {
        whole = decimal.toBigDecimal().toBigInteger();
      } else {
        double number = ((Number) Objects.requireNonNull(value)).doubleValue();
        if (way == Way.CHECKED && !Double.isFinite(number)) {
          throw type.overflow();
        } else if (Double.isNaN(number)) {
          return 0;
        } else if (Double.isInfinite(number)) {
          return number < 0 ? type.least() : type.most();
        }
        whole = new BigDecimal(number).toBigInteger();
      }
    }
    if (type.holds(whole)) {
      return whole.longValue();
    } else if (way == Way.CHECKED) {
      throw type.overflow();
    } else if (way == Way.SATURATING || real) {
      return whole.signum() < 0 ? type.least() : type.most();
    }
    long low = whole.longValue();
    return type.signed || type.bits == 64 ? low : low & ((1L << type.bits) - 1);
  }

  /** A boxed number as a double. */
  public static double real(@Nullable Object value) {
    if (value instanceof BigInteger big) {
      return big.doubleValue();
    }
    BigInteger whole = Conversion.whole(value);
    if (whole != null) {
      return whole.doubleValue();
    } else if (value instanceof Decimal decimal) {
      return decimal.doubleValue();
    }
    return ((Number) Objects.requireNonNull(value)).doubleValue();
  }

  /** Of {@code Log2}: a negative number has none. */
  static void checkNotNegative(long value) {
    if (value < 0) {
      throw new ArgumentOutOfRangeException(
          "value", "Value must be non-negative and less than or equal to Int32.MaxValue.");
    }
  }

  /** The order of two numbers without their signs; the least of all is the greatest then. */
  static int compareMagnitudes(long x, long y) {
    return Long.compareUnsigned(Math.abs(x), Math.abs(y));
  }

  /** Whether a number is a whole or fractional power of two. */
  static boolean isPowerOfTwo(double value) {
    return value > 0
        && Double.isFinite(value)
        && value == Math.scalb(1.0, MathMembers.ilogB(value));
  }

  /** The root of a degree: not a number for an even degree of a negative number, and degree 0. */
  static double root(double x, int n) {
    if (n == 0 || x < 0 && n % 2 == 0) {
      return Double.NaN;
    }
    return switch (n) {
      case 1 -> x;
      case 2 -> x == 0 ? 0 : Math.sqrt(x);
      case 3 -> MathMembers.cbrt(x);
      case -1 -> 1 / x;
      default ->
          n % 2 == 0
              ? MathMembers.pow(Math.abs(x), 1.0 / n)
              : Math.copySign(MathMembers.pow(Math.abs(x), 1.0 / n), x);
    };
  }
}
