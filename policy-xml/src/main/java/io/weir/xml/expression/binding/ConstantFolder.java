package io.weir.xml.expression.binding;

import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes constant expressions as the C# compiler does. */
final class ConstantFolder {
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  /** A constant's operation fails: overflow, or division by zero. */
  static final class FoldException extends Exception {
    private static final long serialVersionUID = 1;
    final String csharp;

    FoldException(String csharp) {
      super(csharp, null, false, false);
      this.csharp = csharp;
    }
  }

  private ConstantFolder() {}

  /** Whether an integer type holds a signed value. */
  static boolean fits(long v, SpecialType t) {
    return switch (t) {
      case SBYTE -> v >= Byte.MIN_VALUE && v <= Byte.MAX_VALUE;
      case BYTE -> v >= 0 && v <= 255;
      case INT16 -> v >= Short.MIN_VALUE && v <= Short.MAX_VALUE;
      case UINT16, CHAR -> v >= 0 && v <= 65535;
      case INT32 -> v >= Integer.MIN_VALUE && v <= Integer.MAX_VALUE;
      case UINT32 -> v >= 0 && v <= 0xFFFFFFFFL;
      case INT64 -> true;
      case UINT64 -> v >= 0;
      default -> false;
    };
  }

  static @Nullable ConstantValue binary(
      BinaryOperatorKind op, OperandKind kind, ConstantValue l, ConstantValue r, boolean checked)
      throws FoldException {
    switch (kind) {
      case INT, UINT, LONG, ULONG -> {
        return integer(op, kind, l.asLong(), r.asLong(), checked);
      }
      case FLOAT -> {
        float a = l.asFloat();
        float b = r.asFloat();
        return switch (op) {
          case ADDITION -> new ConstantValue(a + b);
          case SUBTRACTION -> new ConstantValue(a - b);
          case MULTIPLICATION -> new ConstantValue(a * b);
          case DIVISION -> new ConstantValue(a / b);
          case REMAINDER -> new ConstantValue(a % b);
          default -> compareDouble(op, a, b);
        };
      }
      case DOUBLE -> {
        double a = l.asDouble();
        double b = r.asDouble();
        return switch (op) {
          case ADDITION -> new ConstantValue(a + b);
          case SUBTRACTION -> new ConstantValue(a - b);
          case MULTIPLICATION -> new ConstantValue(a * b);
          case DIVISION -> new ConstantValue(a / b);
          case REMAINDER -> new ConstantValue(a % b);
          default -> compareDouble(op, a, b);
        };
      }
      case DECIMAL -> {
        return decimal(op, l.asDecimal(), r.asDecimal());
      }
      case BOOL -> {
        boolean a = l.asBoolean();
        boolean b = r.asBoolean();
        return switch (op) {
          case AND, LOGICAL_AND -> ConstantValue.of(a & b);
          case OR, LOGICAL_OR -> ConstantValue.of(a | b);
          case XOR, NOT_EQUAL -> ConstantValue.of(a != b);
          case EQUAL -> ConstantValue.of(a == b);
          default -> null;
        };
      }
      case STRING -> {
        boolean equal = Objects.equals(l.value(), r.value());
        return ConstantValue.of(equal == (op == BinaryOperatorKind.EQUAL));
      }
      case STRING_CONCATENATION -> {
        boolean strings =
            (l.isNull() || l.value() instanceof String)
                && (r.isNull() || r.value() instanceof String);
        return strings
            ? new ConstantValue(Objects.toString(l.value(), "") + Objects.toString(r.value(), ""))
            : null;
      }
      case OBJECT -> {
        return l.isNull() && r.isNull() ? ConstantValue.of(op == BinaryOperatorKind.EQUAL) : null;
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable ConstantValue compareDouble(BinaryOperatorKind op, double a, double b) {
    return switch (op) {
      case LESS_THAN -> ConstantValue.of(a < b);
      case GREATER_THAN -> ConstantValue.of(a > b);
      case LESS_THAN_OR_EQUAL -> ConstantValue.of(a <= b);
      case GREATER_THAN_OR_EQUAL -> ConstantValue.of(a >= b);
      case EQUAL -> ConstantValue.of(a == b);
      case NOT_EQUAL -> ConstantValue.of(a != b);
      default -> null;
    };
  }

  private static @Nullable ConstantValue compare(BinaryOperatorKind op, int c) {
    return switch (op) {
      case LESS_THAN -> ConstantValue.of(c < 0);
      case GREATER_THAN -> ConstantValue.of(c > 0);
      case LESS_THAN_OR_EQUAL -> ConstantValue.of(c <= 0);
      case GREATER_THAN_OR_EQUAL -> ConstantValue.of(c >= 0);
      case EQUAL -> ConstantValue.of(c == 0);
      case NOT_EQUAL -> ConstantValue.of(c != 0);
      default -> null;
    };
  }

  private static SpecialType typeOf(OperandKind kind) {
    return switch (kind) {
      case INT -> SpecialType.INT32;
      case UINT -> SpecialType.UINT32;
      case LONG -> SpecialType.INT64;
      default -> SpecialType.UINT64;
    };
  }

  private static @Nullable ConstantValue integer(
      BinaryOperatorKind op, OperandKind kind, long a, long b, boolean checked)
      throws FoldException {
    SpecialType type = typeOf(kind);
    boolean unsigned64 = kind == OperandKind.ULONG;
    switch (op) {
      case LEFT_SHIFT, RIGHT_SHIFT -> {
        int mask = type.bits() - 1;
        int by = (int) b & mask;
        long v;
        if (op == BinaryOperatorKind.LEFT_SHIFT) {
          v = a << by;
        } else {
          v = unsigned64 ? a >>> by : a >> by;
        }
        return ConstantValue.of(wrap(v, type));
      }
      case AND -> {
        return ConstantValue.of(a & b);
      }
      case OR -> {
        return ConstantValue.of(a | b);
      }
      case XOR -> {
        return ConstantValue.of(wrap(a ^ b, type));
      }
      case ADDITION, SUBTRACTION, MULTIPLICATION -> {
        BigInteger x = big(a, unsigned64);
        BigInteger y = big(b, unsigned64);
        BigInteger v =
            op == BinaryOperatorKind.ADDITION
                ? x.add(y)
                : op == BinaryOperatorKind.SUBTRACTION ? x.subtract(y) : x.multiply(y);
        return ConstantValue.of(narrow(v, type, checked, "CS0220"));
      }
      case DIVISION, REMAINDER -> {
        if (b == 0) {
          throw new FoldException("CS0020");
        }
        if (unsigned64) {
          return ConstantValue.of(
              op == BinaryOperatorKind.DIVISION
                  ? Long.divideUnsigned(a, b)
                  : Long.remainderUnsigned(a, b));
        }
        if (b == -1) {
          return ConstantValue.of(
              op == BinaryOperatorKind.REMAINDER
                  ? 0
                  : narrow(BigInteger.valueOf(a).negate(), type, true, "CS0220"));
        }
        return ConstantValue.of(op == BinaryOperatorKind.DIVISION ? a / b : a % b);
      }
      default -> {
        return compare(op, unsigned64 ? Long.compareUnsigned(a, b) : Long.compare(a, b));
      }
    }
  }

  private static BigInteger big(long v, boolean unsigned) {
    BigInteger b = BigInteger.valueOf(v);
    return unsigned && v < 0 ? b.add(TWO_64) : b;
  }

  private static long narrow(BigInteger v, SpecialType t, boolean checked, String error)
      throws FoldException {
    boolean ok =
        t == SpecialType.UINT64
            ? v.signum() >= 0 && v.bitLength() <= 64
            : v.bitLength() <= 63 && fits(v.longValue(), t);
    if (!ok && checked) {
      throw new FoldException(error);
    }
    return wrap(v.longValue(), t);
  }

  private static long wrap(long v, SpecialType t) {
    return switch (t) {
      case SBYTE -> (byte) v;
      case BYTE -> v & 0xFF;
      case INT16 -> (short) v;
      case UINT16, CHAR -> v & 0xFFFF;
      case INT32 -> (int) v;
      case UINT32 -> v & 0xFFFFFFFFL;
      default -> v;
    };
  }

  private static @Nullable ConstantValue decimal(BinaryOperatorKind op, BigDecimal a, BigDecimal b)
      throws FoldException {
    if (op.isComparison()) {
      return compare(op, a.compareTo(b));
    }
    boolean divides = op == BinaryOperatorKind.DIVISION || op == BinaryOperatorKind.REMAINDER;
    if (divides && b.signum() == 0) {
      throw new FoldException("CS0020");
    }
    try {
      Decimal x = Decimal.of(a);
      Decimal y = Decimal.of(b);
      Decimal v =
          switch (op) {
            case ADDITION -> Decimal.plus(x, y);
            case SUBTRACTION -> Decimal.minus(x, y);
            case MULTIPLICATION -> Decimal.times(x, y);
            case DIVISION -> Decimal.over(x, y);
            case REMAINDER -> Decimal.remainderOf(x, y);
            default -> null;
          };
      return v == null ? null : new ConstantValue(v.toBigDecimal());
    } catch (OverflowException e) {
      throw new FoldException("CS0463");
    }
  }

  static @Nullable ConstantValue unary(
      UnaryOperatorKind op, OperandKind kind, ConstantValue v, boolean checked)
      throws FoldException {
    return switch (op) {
      case PLUS -> v;
      case LOGICAL_NOT -> ConstantValue.of(!v.asBoolean());
      case BITWISE_COMPLEMENT -> ConstantValue.of(wrap(~v.asLong(), typeOf(kind)));
      case MINUS ->
          switch (kind) {
            case FLOAT -> new ConstantValue(-v.asFloat());
            case DOUBLE -> new ConstantValue(-v.asDouble());
            case DECIMAL -> new ConstantValue(v.asDecimal().negate());
            default ->
                ConstantValue.of(
                    narrow(
                        BigInteger.valueOf(v.asLong()).negate(), typeOf(kind), checked, "CS0220"));
          };
      default -> null;
    };
  }

  static SpecialType number(TypeSymbol type) {
    return type.isEnum() ? ((NamedTypeSymbol) type).enumUnderlying() : type.specialType();
  }

  /** The value after a conversion between numbers (enums among them); null if it is no constant. */
  static @Nullable ConstantValue convert(
      ConstantValue v, TypeSymbol from, TypeSymbol to, boolean checked) throws FoldException {
    SpecialType s = number(from);
    SpecialType t = number(to);
    if (!s.isNumeric() || !t.isNumeric() || v.isNull()) {
      return null;
    }
    if (t.isIntegral()) {
      long result;
      if (s.isIntegral()) {
        BigInteger b = big(v.asLong(), s == SpecialType.UINT64);
        result = narrow(b, t, checked, "CS0221");
      } else if (s == SpecialType.DECIMAL) {
        BigInteger b = v.asDecimal().toBigInteger();
        result = narrow(b, t, true, "CS0031");
      } else {
        double d = s == SpecialType.SINGLE ? v.asFloat() : v.asDouble();
        result = fromDouble(d, t, checked);
      }
      return t == SpecialType.CHAR ? new ConstantValue((char) result) : ConstantValue.of(result);
    }
    return switch (t) {
      case SINGLE -> new ConstantValue(toFloat(v, s));
      case DOUBLE -> new ConstantValue(toDouble(v, s));
      default -> toDecimal(v, s);
    };
  }

  private static long fromDouble(double d, SpecialType t, boolean checked) throws FoldException {
    boolean finite = !Double.isNaN(d) && !Double.isInfinite(d);
    BigInteger b = finite ? new BigDecimal(d).toBigInteger() : BigInteger.ZERO;
    boolean ok =
        finite
            && (t == SpecialType.UINT64
                ? b.signum() >= 0 && b.bitLength() <= 64
                : b.bitLength() <= 63 && fits(b.longValue(), t));
    if (!ok && checked) {
      throw new FoldException("CS0221");
    }
    // Undefined where it overflows unchecked; the C# compiler takes 0 on every machine.
    return ok ? b.longValue() : 0;
  }

  private static double toDouble(ConstantValue v, SpecialType s) {
    return switch (s) {
      case SINGLE -> v.asFloat();
      case DOUBLE -> v.asDouble();
      case DECIMAL -> Decimal.of(v.asDecimal()).doubleValue();
      case UINT64 -> big(v.asLong(), true).doubleValue();
      default -> (double) v.asLong();
    };
  }

  private static float toFloat(ConstantValue v, SpecialType s) {
    return switch (s) {
      case SINGLE -> v.asFloat();
      case DOUBLE -> (float) v.asDouble();
      case DECIMAL -> Decimal.of(v.asDecimal()).floatValue();
      case UINT64 -> big(v.asLong(), true).floatValue();
      default -> (float) v.asLong();
    };
  }

  private static ConstantValue toDecimal(ConstantValue v, SpecialType s) throws FoldException {
    if (s == SpecialType.DECIMAL) {
      return v;
    }
    if (s.isIntegral()) {
      return new ConstantValue(new BigDecimal(big(v.asLong(), s == SpecialType.UINT64)));
    }
    double d = toDouble(v, s);
    if (Double.isNaN(d) || Double.isInfinite(d) || Math.abs(d) > 7.9228162514264338e28) {
      throw new FoldException("CS0031");
    }
    Decimal value = s == SpecialType.SINGLE ? Decimal.fromFloat((float) d) : Decimal.fromDouble(d);
    return new ConstantValue(value.toBigDecimal());
  }
}
