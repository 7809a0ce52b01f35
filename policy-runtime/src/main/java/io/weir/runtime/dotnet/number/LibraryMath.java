package io.weir.runtime.dotnet.number;

/**
 * Functions that .NET takes from the C library and Java has not, or computes less exactly. The
 * results are those of the C library in all but the rarest cases.
 */
final class LibraryMath {
  private static final double LN2 = 0.6931471805599453;
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LOG2_E_REST = 2.0355273740931033E-17;
  private static final double BIG = 1L << 28;

  /** The logarithm of the greatest number. */
  private static final double LOG_MAX = 709.782712893384;

  /** The decimal logarithm of e, and that of 2, whose first part has few bits. */
  private static final double LOG10_E = 4.34294481903251816668e-01;

  private static final double LOG10_2 = 3.01029995663611771306e-01;
  private static final double LOG10_2_REST = 3.69423907715893078616e-13;

  /** The cube roots of 1/4, 1/2, 1, 2 and 4. */
  private static final double[] CUBE_ROOTS = {
    1 / 1.5874010519681994748,
    1 / 1.2599210498948731648,
    1,
    1.2599210498948731648,
    1.5874010519681994748
  };

  /** Of the polynomial that is near the cube root between a half and 1, the highest power first. */
  private static final double[] CUBE_ROOT_GUESS = {
    -0.14526389938548637,
    0.7849323449766392,
    -1.8346927748361308,
    2.4469312256353444,
    -2.114994941673713,
    1.508191937815849,
    0.35489576504391984
  };

  private LibraryMath() {}

  /** The cube root: a polynomial's guess for the mantissa, and one step of Halley. */
  static double cbrt(double x) {
    double size = Math.abs(x);
    if (size == 0 || !Double.isFinite(x)) {
      return x + x;
    }
    int exponent = MathMembers.ilogB(size) + 1;
    double m = Math.scalb(Math.scalb(size, -exponent / 2), -exponent - -exponent / 2);
    double guess = 0;
    for (double coefficient : CUBE_ROOT_GUESS) {
      guess = guess * m + coefficient;
    }
    double cube = guess * guess * guess;
    double root = guess * (cube + 2 * m) / (2 * cube + m) * CUBE_ROOTS[2 + exponent % 3];
    return Math.copySign(Math.scalb(root, exponent / 3), x);
  }

  static double asinh(double x) {
    double a = Math.abs(x);
    double result;
    if (a < 1 / BIG || Double.isNaN(a) || Double.isInfinite(a)) {
      return x;
    } else if (a > BIG) {
      result = Math.log(a) + LN2;
    } else if (a > 2) {
      result = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    } else {
      double square = a * a;
      result = Math.log1p(a + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (x < 1 || Double.isNaN(x)) {
      return Double.NaN;
    } else if (x >= BIG) {
      return Math.log(x) + LN2;
    } else if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return Math.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    double a = Math.abs(x);
    double result;
    if (a < 0.5) {
      if (a < 1 / BIG) {
        return x;
      }
      double t = a + a;
      result = 0.5 * Math.log1p(t + t * a / (1 - a));
    } else if (a < 1) {
      result = 0.5 * Math.log1p((a + a) / (1 - a));
    } else {
      return a > 1 || Double.isNaN(a) ? Double.NaN : x / 0.0;
    }
    return Math.copySign(result, x);
  }

  /**
   * The logarithm of base 2: that of the power of two beside, and of the quotient by the series of
   * the area tangent, whose first term is kept in two parts.
   */
  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    int shift = x < Double.MIN_NORMAL ? 54 : 0;
    int exponent = Math.getExponent(x * Math.scalb(1.0, shift)) - shift;
    double m = Math.scalb(x, -exponent);
    if (m > 1.4142135623730951) {
      m /= 2;
      exponent++;
    }
    double below = m - 1;
    double above = m + 1;
    double aboveRest = 1 - (above - m);
    double f = below / above;
    double fRest = (Math.fma(-f, above, below) - f * aboveRest) / above;
    double square = f * f;
    double sum = 0;
    for (int term = 41; term >= 3; term -= 2) {
      sum = (sum + 1.0 / term) * square;
    }
    double tail = 2 * (fRest + f * sum);
    double head = 2 * f;
    double high = head * LOG2_E;
    double low = Math.fma(head, LOG2_E, -high) + head * LOG2_E_REST + tail * LOG2_E;
    double whole = exponent + high;
    double rest = exponent == 0 ? 0 : high - (whole - exponent);
    return whole + (rest + low);
  }

  /** The logarithm of base 10: that of the power of two beside, and of the quotient. */
  static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log10(x);
    }
    int shift = x < Double.MIN_NORMAL ? 54 : 0;
    int exponent = Math.getExponent(x * Math.scalb(1.0, shift)) - shift;
    int power = exponent < 0 ? exponent + 1 : exponent;
    double rest = power * LOG10_2_REST + LOG10_E * Math.log(Math.scalb(x, -power));
    return rest + power * LOG10_2;
  }

  static double sinh(double x) {
    double a = Math.abs(x);
    double half = Math.copySign(0.5, x);
    if (a < 22) {
      double t = Math.expm1(a);
      return a < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
    } else if (a < LOG_MAX) {
      return half * Math.exp(a);
    }
    return Math.sinh(x);
  }

  static double cosh(double x) {
    double a = Math.abs(x);
    if (a < LN2 / 2) {
      double t = Math.expm1(a);
      double above = 1 + t;
      return 1 + t * t / (above + above);
    } else if (a < 22) {
      double t = Math.exp(a);
      return 0.5 * t + 0.5 / t;
    } else if (a < LOG_MAX) {
      return 0.5 * Math.exp(a);
    }
    return Math.cosh(x);
  }
}
