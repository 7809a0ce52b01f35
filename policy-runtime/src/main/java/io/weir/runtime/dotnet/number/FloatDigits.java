package io.weir.runtime.dotnet.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decimal digits of binary floating-point numbers: the shortest that read back as the same number,
 * and exact ones of a wanted precision (halves to even).
 */
final class FloatDigits {
  private static final double EXACT_INTEGERS = 1L << 53;

  private static final double MOST_15_DIGITS = 1e15;

  /** Powers of ten that are exact. */
  private static final double[] TENS = new double[23];

  static {
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = Double.parseDouble("1e" + i);
    }
  }

  private FloatDigits() {}

  /** The shortest digits of a finite double. */
  static Digits shortest(double value) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    double size = Math.abs(value);
    if (size == 0) {
      return new Digits(Digits.Kind.FLOATING, "", 0, negative);
    }
    if (size < EXACT_INTEGERS && size == Math.rint(size)) {
      return of(new BigDecimal((long) size), negative);
    }
    Digits few = few(size, negative);
    if (few != null) {
      return few;
    }
    BigDecimal exact = new BigDecimal(size);
    boolean subnormal = size < Double.MIN_NORMAL;
    for (int precision = subnormal ? 1 : 15; precision < 17; precision++) {
      BigDecimal found = candidate(exact, precision, d -> d.doubleValue() == size);
      if (found != null) {
        return of(found, negative);
      }
    }
    return of(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)), negative);
  }

  /**
   * The digits of a number that is the nearest to an integer of at most 15 digits over a power of
   * ten, as prices are; null for any other. Division is exact to the last bit, and no two decimals
   * of 15 digits are the same double, so what divides back to the number is the shortest.
   */
  private static @Nullable Digits few(double size, boolean negative) {
    for (int scale = 1; scale < TENS.length; scale++) {
      double whole = Math.rint(size * TENS[scale]);
      if (whole >= MOST_15_DIGITS) {
        return null;
      }
      if (whole / TENS[scale] == size) {
        String digits = Long.toString((long) whole);
        return new Digits(Digits.Kind.FLOATING, digits, digits.length() - scale, negative);
      }
    }
    return null;
  }

  /** The shortest digits of a finite float. */
  static Digits shortest(float value) {
    boolean negative = Float.floatToRawIntBits(value) < 0;
    float size = Math.abs(value);
    if (size == 0) {
      return new Digits(Digits.Kind.FLOATING, "", 0, negative);
    }
    BigDecimal exact = new BigDecimal(size);
    boolean subnormal = size < Float.MIN_NORMAL;
    for (int precision = subnormal ? 1 : 6; precision < 9; precision++) {
      BigDecimal found = candidate(exact, precision, d -> Float.parseFloat(d.toString()) == size);
      if (found != null) {
        return of(found, negative);
      }
    }
    return of(exact.round(new MathContext(9, RoundingMode.HALF_EVEN)), negative);
  }

  // At a power of two the gap below is half as wide as above: the nearest candidate may read back
  // as the neighbour while the one on the other side does not.
  private static @Nullable BigDecimal candidate(
      BigDecimal exact, int precision, Predicate<BigDecimal> readsBack) {
    BigDecimal nearest = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
    if (readsBack.test(nearest)) {
      return nearest;
    }
    RoundingMode other = nearest.compareTo(exact) < 0 ? RoundingMode.UP : RoundingMode.DOWN;
    BigDecimal second = exact.round(new MathContext(precision, other));
    return readsBack.test(second) ? second : null;
  }

  /** So many significant digits of a finite number. */
  static Digits significant(double value, int precision) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (value == 0) {
      return new Digits(Digits.Kind.FLOATING, "", 0, negative);
    }
    return of(
        new BigDecimal(Math.abs(value)).round(new MathContext(precision, RoundingMode.HALF_EVEN)),
        negative);
  }

  /** So many digits after the decimal point of a finite number. */
  static Digits fixed(double value, int decimals) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    BigDecimal exact = new BigDecimal(Math.abs(value));
    return of(
        exact.scale() <= decimals ? exact : exact.setScale(decimals, RoundingMode.HALF_EVEN),
        negative);
  }

  private static Digits of(BigDecimal value, boolean negative) {
    String digits = value.unscaledValue().toString();
    int scale = digits.length() - value.scale();
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0
        ? new Digits(Digits.Kind.FLOATING, "", 0, negative)
        : new Digits(Digits.Kind.FLOATING, digits.substring(0, end), scale, negative);
  }
}
