package io.weir.runtime.dotnet.number;

/**
 * A number as decimal digits: {@code 0.d1d2d3… × 10^scale}. The digits have no leading zero; zero
 * has none. Mutable, used by one call.
 */
final class Digits {
  /** Where the digits come from: decides about negative zero and about trailing zeros. */
  enum Kind {
    INTEGER,
    DECIMAL,
    FLOATING
  }

  final Kind kind;
  String text;
  int scale;
  boolean negative;

  Digits(Kind kind, String text, int scale, boolean negative) {
    this.kind = kind;
    this.text = text;
    this.scale = scale;
    this.negative = negative;
  }

  /** The digit at an index, {@code 0} after the last. */
  char at(int index) {
    return index < text.length() ? text.charAt(index) : '0';
  }

  boolean isZero() {
    return text.isEmpty();
  }

  /**
   * Keeps so many digits and drops trailing zeros. A half rounds away from zero, unless the digits
   * are those of a floating-point number already rounded to the wanted precision.
   */
  void round(int keep, boolean alreadyRounded) {
    int count = Math.max(0, Math.min(keep, text.length()));
    boolean up = !alreadyRounded && keep >= 0 && keep < text.length() && text.charAt(keep) >= '5';
    if (up) {
      while (count > 0 && text.charAt(count - 1) == '9') {
        count--;
      }
      if (count > 0) {
        text = text.substring(0, count - 1) + (char) (text.charAt(count - 1) + 1);
      } else {
        text = "1";
        scale++;
      }
      return;
    }
    while (count > 0 && text.charAt(count - 1) == '0') {
      count--;
    }
    text = text.substring(0, count);
    if (count == 0) {
      becomeZero();
    }
  }

  /** A zero has no scale, and only floating-point numbers know a negative one. */
  void becomeZero() {
    if (kind != Kind.FLOATING) {
      negative = false;
    }
    scale = 0;
  }
}
