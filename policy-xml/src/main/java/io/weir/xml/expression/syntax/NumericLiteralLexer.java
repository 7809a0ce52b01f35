package io.weir.xml.expression.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers: digits, separators, exponents and suffixes, and the type and value that they have. */
abstract class NumericLiteralLexer extends AbstractLexer {
  private static final BigInteger ULONG_MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private static final BigInteger DECIMAL_MAX =
      BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
  private static final int DECIMAL_MAX_SCALE = 28;

  NumericLiteralLexer(String text, int start, int end, ParseOptions options) {
    super(text, start, end, options);
  }

  // ---- numbers

  void number() {
    int start = pos;
    StringBuilder digits = new StringBuilder();
    boolean hex = peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X');
    boolean binary = peek(0) == '0' && (peek(1) == 'b' || peek(1) == 'B');
    boolean misplaced = false;
    boolean real = false;
    if (hex || binary) {
      pos += 2;
      misplaced = digits(digits, hex ? 16 : 2);
    } else {
      misplaced = digits(digits, 10);
      if (peek(0) == '.' && SyntaxFacts.isDigit(peek(1))) {
        real = true;
        digits.append('.');
        pos++;
        misplaced |= digits(digits, 10);
      }
      if (peek(0) == 'e' || peek(0) == 'E') {
        real = true;
        digits.append('e');
        pos++;
        if (peek(0) == '-' || peek(0) == '+') {
          digits.append(peek(0));
          pos++;
        }
        if (SyntaxFacts.isDigit(peek(0)) || peek(0) == '_') {
          misplaced |= peek(0) == '_';
          misplaced |= digits(digits, 10);
        } else {
          digits.append('0');
          literalError(new TextSpan(start, start), "CS0595", "the number's exponent has no digits");
        }
      }
    }
    char suffix = Character.toLowerCase(peek(0));
    NumericLiteral literal;
    if (!hex && !binary && (suffix == 'f' || suffix == 'd' || suffix == 'm')) {
      pos++;
      literal = real(digits.toString(), suffix, start);
    } else if (real) {
      literal = real(digits.toString(), 'd', start);
    } else {
      boolean unsigned = false;
      boolean wide = false;
      for (int i = 0; i < 2; i++) {
        char c = Character.toLowerCase(peek(0));
        if (c == 'u' && !unsigned) {
          unsigned = true;
        } else if (c == 'l' && !wide) {
          wide = true;
        } else {
          break;
        }
        pos++;
      }
      literal = integer(digits.toString(), hex ? 16 : binary ? 2 : 10, unsigned, wide, start);
      misplaced &= !digits.isEmpty();
    }
    if (misplaced) {
      literalError(
          new TextSpan(start, pos), "CS1013", "a digit separator `_` stands in the wrong place");
    }
    add(TokenKind.NUMERIC_LITERAL, start, literal);
  }

  /** Reads digits and separators; whether a separator ends them. */
  boolean digits(StringBuilder digits, int radix) {
    boolean separator = false;
    while (true) {
      char c = peek(0);
      if (c == '_') {
        separator = true;
      } else if (c < 128 && Character.digit(c, radix) >= 0) {
        separator = false;
        digits.append(c);
      } else {
        return separator;
      }
      pos++;
    }
  }

  private NumericLiteral integer(
      String digits, int radix, boolean unsigned, boolean wide, int start) {
    BigInteger value = BigInteger.ZERO;
    if (digits.isEmpty()) {
      literalError(new TextSpan(start, start), "CS1013", "the number has no digits");
    } else if (digits.length() > 256) {
      value = ULONG_MAX.add(BigInteger.ONE);
    } else {
      value = new BigInteger(digits, radix);
    }
    if (value.compareTo(ULONG_MAX) > 0) {
      literalError(new TextSpan(start, start), "CS1021", "the integer is too large");
      value = BigInteger.ZERO;
    }
    if (!wide && value.bitLength() <= 32) {
      return unsigned || value.bitLength() == 32
          ? new NumericLiteral(NumericLiteral.Type.UINT, value.longValueExact())
          : new NumericLiteral(NumericLiteral.Type.INT, value.intValueExact());
    }
    return unsigned || value.compareTo(LONG_MAX) > 0
        ? new NumericLiteral(NumericLiteral.Type.ULONG, value)
        : new NumericLiteral(NumericLiteral.Type.LONG, value.longValueExact());
  }

  private NumericLiteral real(String digits, char type, int start) {
    switch (type) {
      case 'f' -> {
        float value = Float.parseFloat(digits);
        if (Float.isInfinite(value)) {
          overflow(new TextSpan(start, start), "float");
          value = 0;
        }
        return new NumericLiteral(NumericLiteral.Type.FLOAT, value);
      }
      case 'm' -> {
        BigDecimal value = decimal(digits);
        if (value == null) {
          overflow(new TextSpan(start, pos), "decimal");
          value = BigDecimal.ZERO;
        }
        return new NumericLiteral(NumericLiteral.Type.DECIMAL, value);
      }
      default -> {
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
          overflow(new TextSpan(start, start), "double");
          value = 0;
        }
        return new NumericLiteral(NumericLiteral.Type.DOUBLE, value);
      }
    }
  }

  private void overflow(TextSpan span, String type) {
    literalError(span, "CS0594", "the number is outside the range of `" + type + "`");
  }

  /**
   * The value as System.Decimal keeps it: at most 28 decimal places, 96 bits; null if it cannot.
   */
  private static @Nullable BigDecimal decimal(String digits) {
    int mark = digits.indexOf('e');
    String mantissa = mark < 0 ? digits : digits.substring(0, mark);
    long exponent = 0;
    if (mark >= 0) {
      String written = digits.substring(mark + 1);
      exponent =
          written.length() > 9
              ? (written.startsWith("-") ? -99999 : 99999)
              : Long.parseLong(written);
    }
    BigDecimal value = new BigDecimal(mantissa);
    if (value.signum() == 0) {
      long scale = Math.max(0, Math.min(DECIMAL_MAX_SCALE, value.scale() - exponent));
      return BigDecimal.ZERO.setScale((int) scale);
    }
    if (exponent > 1000 || exponent + value.precision() - value.scale() > 30) {
      return null;
    }
    if (exponent < -1000) {
      return BigDecimal.ZERO.setScale(DECIMAL_MAX_SCALE);
    }
    value = value.scaleByPowerOfTen((int) exponent);
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    if (value.scale() > DECIMAL_MAX_SCALE) {
      value = value.setScale(DECIMAL_MAX_SCALE, RoundingMode.HALF_EVEN);
    }
    while (value.unscaledValue().compareTo(DECIMAL_MAX) > 0) {
      if (value.scale() == 0) {
        return null;
      }
      value = value.setScale(value.scale() - 1, RoundingMode.HALF_EVEN);
    }
    return value;
  }
}
