package io.weir.runtime.dotnet.number;

/**
 * The functions of the circle of an angle that is given in half turns: exact at its quarters, and
 * always computed from the nearest of them.
 */
final class HalfTurns {
  private HalfTurns() {}

  static double sine(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x)) {
      return Double.NaN;
    }
    double part = size % 1;
    if (part == 0) {
      return x * 0.0;
    }
    double sign = size % 2 < 1 == x > 0 ? 1 : -1;
    if (part <= 0.25) {
      return sign * MathMembers.sin(part * Math.PI);
    } else if (part < 0.5) {
      return sign * MathMembers.cos((0.5 - part) * Math.PI);
    } else if (part <= 0.75) {
      return sign * (part == 0.5 ? 1 : MathMembers.cos((part - 0.5) * Math.PI));
    }
    return sign * MathMembers.sin((1 - part) * Math.PI);
  }

  static double cosine(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x)) {
      return Double.NaN;
    }
    double part = size % 1;
    double sign = size % 2 < 1 ? 1 : -1;
    if (part <= 0.25) {
      return sign * MathMembers.cos(part * Math.PI);
    } else if (part < 0.5) {
      return sign * MathMembers.sin((0.5 - part) * Math.PI);
    } else if (part <= 0.75) {
      return part == 0.5 ? 0 : -sign * MathMembers.sin((part - 0.5) * Math.PI);
    }
    return -sign * MathMembers.cos((1 - part) * Math.PI);
  }

  static double tangent(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x)) {
      return Double.NaN;
    }
    double part = size % 1;
    double sign = Math.copySign(1, x);
    boolean odd = size % 2 >= 1;
    if (part == 0) {
      return sign * (odd ? -0.0 : 0.0);
    } else if (part == 0.5) {
      return sign / (odd ? -0.0 : 0.0);
    } else if (part <= 0.25) {
      return sign * MathMembers.tan(part * Math.PI);
    } else if (part < 0.5) {
      return sign * CircleMath.cotangent((0.5 - part) * Math.PI);
    } else if (part <= 0.75) {
      return -sign * CircleMath.cotangent((part - 0.5) * Math.PI);
    }
    return -sign * MathMembers.tan((1 - part) * Math.PI);
  }
}
