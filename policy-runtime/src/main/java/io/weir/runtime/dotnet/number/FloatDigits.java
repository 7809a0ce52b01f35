package io.weir.runtime.dotnet.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal digits of binary floating-point numbers: the shortest that read back as the same number,
 * and exact ones of a wanted precision (halves to even).
 */
final class FloatDigits {
  private static final double EXACT_INTEGERS = 1L << 53;

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
  private static @org.jspecify.annotations.Nullable BigDecimal candidate(
      BigDecimal exact, int precision, java.util.function.Predicate<BigDecimal> readsBack) {
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
