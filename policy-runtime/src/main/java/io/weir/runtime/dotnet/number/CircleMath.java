package io.weir.runtime.dotnet.number;

/**
 * The functions of the circle and their inverses, rounded to the nearest number as the C library
 * does, where Java may be off by one in the last digit. What Java gives is mended by one step of
 * Newton, whose residue is computed with twice the digits.
 */
final class CircleMath {
  private static final double LARGEST = 16;
  private static final int HALVINGS = 6;
  private static final double FAR = 1e16;

  private CircleMath() {}

  /** A number of about 106 bits: the sum of two. */
  private record Twofold(double high, double low) {
    static Twofold sum(double a, double b) {
      double s = a + b;
      double t = s - a;
      return new Twofold(s, (a - (s - t)) + (b - t));
    }

    static Twofold product(double a, double b) {
      double p = a * b;
      return new Twofold(p, Math.fma(a, b, -p));
    }

    Twofold plus(Twofold other) {
      Twofold s = sum(high, other.high);
      Twofold t = sum(low, other.low);
      Twofold u = sum(s.high, s.low + t.high);
      return sum(u.high, u.low + t.low);
    }

    Twofold minus(Twofold other) {
      return plus(new Twofold(-other.high, -other.low));
    }

    Twofold times(Twofold other) {
      Twofold p = product(high, other.high);
      return sum(p.high, p.low + (high * other.low + low * other.high));
    }

    Twofold times(double factor) {
      Twofold p = product(high, factor);
      return sum(p.high, p.low + low * factor);
    }

    Twofold over(double divisor) {
      double q = high / divisor;
      Twofold p = product(q, divisor);
      return sum(q, (((high - p.high) - p.low) + low) / divisor);
    }
  }

  /** The sine and the cosine of an angle. */
  private record Point(Twofold sine, Twofold cosine) {
    /** By the series at a small part of the angle, and the formulas of the double angle. */
    static Point of(double angle) {
      Twofold r = new Twofold(Math.scalb(angle, -HALVINGS), 0);
      Twofold square = r.times(r);
      Twofold sine = new Twofold(0, 0);
      Twofold haversine = new Twofold(0, 0); // 1 - cos, so that no digit is lost at 1
      Twofold term = r;
      for (int n = 1; n < 25; n += 2) {
        sine = sine.plus(term);
        term = term.times(r).over(n + 1);
        haversine = haversine.plus(term);
        term = term.times(r).over(-(n + 2));
      }
      if (square.high == 0) {
        haversine = square;
      }
      Twofold one = new Twofold(1, 0);
      for (int i = 0; i < HALVINGS; i++) {
        Twofold cosine = one.minus(haversine);
        haversine = sine.times(sine).times(2);
        sine = sine.times(cosine).times(2);
      }
      return new Point(sine, one.minus(haversine));
    }
  }

  private static double known(Twofold value) {
    return value.high + value.low;
  }

  static double sin(double x) {
    if (!(Math.abs(x) <= LARGEST) || Math.abs(x) < 1e-8) {
      return Math.sin(x);
    }
    return known(Point.of(x).sine);
  }

  static double cos(double x) {
    if (!(Math.abs(x) <= LARGEST) || Math.abs(x) < 1e-8) {
      return Math.cos(x);
    }
    return known(Point.of(x).cosine);
  }

  /** The reciprocal of the tangent, of an angle that is not small. */
  static double cotangent(double x) {
    Point p = Point.of(x);
    double q = p.cosine.high / p.sine.high;
    return q + known(p.cosine.minus(p.sine.times(q))) / p.sine.high;
  }

  static double tan(double x) {
    if (!(Math.abs(x) <= LARGEST) || Math.abs(x) < 1e-8) {
      return Math.tan(x);
    }
    Point p = Point.of(x);
    double q = p.sine.high / p.cosine.high;
    return q + known(p.sine.minus(p.cosine.times(q))) / p.cosine.high;
  }

  static double asin(double x) {
    double y = Math.asin(x);
    if (!(Math.abs(x) <= 1) || Math.abs(x) < 1e-8) {
      return y;
    }
    Point p = Point.of(y);
    return y + known(new Twofold(x, 0).minus(p.sine)) / p.cosine.high;
  }

  static double acos(double x) {
    double y = Math.acos(x);
    if (!(Math.abs(x) < 1)) {
      return y;
    }
    Point p = Point.of(y);
    return y + known(p.cosine.minus(new Twofold(x, 0))) / p.sine.high;
  }

  static double atan(double x) {
    return Math.abs(x) < FAR ? atan2(x, 1) : Math.atan(x);
  }

  static double atan2(double y, double x) {
    double a = Math.atan2(y, x);
    int exponent = Math.max(Math.getExponent(y), Math.getExponent(x));
    double v = Math.scalb(y, -exponent);
    double h = Math.scalb(x, -exponent);
    if (Math.abs(h) * FAR < Math.abs(v)) {
      return Math.copySign(Math.PI / 2, y);
    }
    if (!(Math.abs(v) > 1 / FAR) || x == 0 || Double.isInfinite(y) || Double.isInfinite(x)) {
      return a;
    }
    Point p = Point.of(a);
    double residue = known(p.cosine.times(v).minus(p.sine.times(h)));
    return a + residue / known(p.cosine.times(h).plus(p.sine.times(v)));
  }
}
