package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DivideByZeroException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import java.math.RoundingMode;

/** {@code System.Math}: constants, functions, rounding and division. */
@DotNetType(value = "public static partial class System.Math", java = void.class)
public final class MathMembers {
  /** Euler's number. */
  @DotNetField("const double E")
  public static final double E = Math.E;

  /** Half a turn. */
  @DotNetField("const double PI")
  public static final double PI = Math.PI;

  /** A turn. */
  @DotNetField("const double Tau")
  public static final double TAU = 2 * Math.PI;

  private static final double ROUND_LIMIT = 1e16;

  private MathMembers() {}

  /** {@code Floor(decimal d)}. */
  @DotNetMethod("static decimal Floor(decimal d)")
  public static Decimal floorDecimal(Decimal d) {
    return DecimalMembers.floor(d);
  }

  /** {@code Ceiling(decimal d)}. */
  @DotNetMethod("static decimal Ceiling(decimal d)")
  public static Decimal ceilingDecimal(Decimal d) {
    return DecimalMembers.ceiling(d);
  }

  /** {@code Truncate(decimal d)}. */
  @DotNetMethod("static decimal Truncate(decimal d)")
  public static Decimal truncateDecimal(Decimal d) {
    return DecimalMembers.truncate(d);
  }

  /** {@code Round(decimal d)}. */
  @DotNetMethod("static decimal Round(decimal d)")
  public static Decimal roundDecimal(Decimal d) {
    return DecimalMembers.round(d);
  }

  /** {@code Round(decimal d, int decimals)}. */
  @DotNetMethod("static decimal Round(decimal d, int decimals)")
  public static Decimal roundDecimalTo(Decimal d, int decimals) {
    return DecimalMembers.roundTo(d, decimals);
  }

  /** {@code Round(decimal d, MidpointRounding mode)}. */
  @DotNetMethod("static decimal Round(decimal d, MidpointRounding mode)")
  public static Decimal roundDecimalMode(Decimal d, MidpointRounding mode) {
    return DecimalMembers.roundMode(d, mode);
  }

  /** {@code Round(decimal d, int decimals, MidpointRounding mode)}. */
  @DotNetMethod("static decimal Round(decimal d, int decimals, MidpointRounding mode)")
  public static Decimal roundDecimalToMode(Decimal d, int decimals, MidpointRounding mode) {
    return DecimalMembers.roundToMode(d, decimals, mode);
  }

  /** {@code Round(double a)}. */
  @DotNetMethod("static double Round(double a)")
  public static double round(double a) {
    return Math.rint(a);
  }

  /** {@code Round(double value, int digits)}. */
  @DotNetMethod("static double Round(double value, int digits)")
  public static double roundTo(double value, int digits) {
    return roundToMode(value, digits, MidpointRounding.TO_EVEN);
  }

  /** {@code Round(double value, MidpointRounding mode)}. */
  @DotNetMethod("static double Round(double value, MidpointRounding mode)")
  public static double roundMode(double value, MidpointRounding mode) {
    return roundToMode(value, 0, mode);
  }

  /** {@code Round(double value, int digits, MidpointRounding mode)}. */
  @DotNetMethod("static double Round(double value, int digits, MidpointRounding mode)")
  public static double roundToMode(double value, int digits, MidpointRounding mode) {
    if (digits < 0 || digits > 15) {
      throw new ArgumentOutOfRangeException(
          "digits", "Rounding digits must be between 0 and 15, inclusive.");
    }
    RoundingMode way = mode.javaMode();
    if (!(Math.abs(value) < ROUND_LIMIT)) {
      return value;
    }
    double power = Math.pow(10, digits);
    return rounded(value * power, way) / power;
  }

  static double rounded(double value, RoundingMode way) {
    return switch (way) {
      case HALF_UP -> {
        double whole = truncate(value);
        yield Math.abs(value - whole) >= 0.5 ? whole + Math.signum(value) : whole;
      }
      case DOWN -> truncate(value);
      case FLOOR -> Math.floor(value);
      case CEILING -> Math.ceil(value);
      default -> Math.rint(value);
    };
  }

  /** {@code Floor(double d)}. */
  @DotNetMethod("static double Floor(double d)")
  public static double floor(double d) {
    return Math.floor(d);
  }

  /** {@code Ceiling(double a)}. */
  @DotNetMethod("static double Ceiling(double a)")
  public static double ceiling(double a) {
    return Math.ceil(a);
  }

  /** {@code Truncate(double d)}. */
  @DotNetMethod("static double Truncate(double d)")
  public static double truncate(double d) {
    return d < 0 || d == 0 && 1 / d < 0 ? Math.ceil(d) : Math.floor(d);
  }

  /** {@code Pow(double x, double y)}. */
  @DotNetMethod("static double Pow(double x, double y)")
  public static double pow(double x, double y) {
    if (x == 1 || x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    return Math.pow(x, y);
  }

  /** {@code Sqrt(double d)}. */
  @DotNetMethod("static double Sqrt(double d)")
  public static double sqrt(double d) {
    return Math.sqrt(d);
  }

  /** {@code Cbrt(double d)}. */
  @DotNetMethod("static double Cbrt(double d)")
  public static double cbrt(double d) {
    return LibraryMath.cbrt(d);
  }

  /** {@code Exp(double d)}. */
  @DotNetMethod("static double Exp(double d)")
  public static double exp(double d) {
    return Math.exp(d);
  }

  /** {@code Log(double d)}. */
  @DotNetMethod("static double Log(double d)")
  public static double log(double d) {
    return Math.log(d);
  }

  /** {@code Log10(double d)}. */
  @DotNetMethod("static double Log10(double d)")
  public static double log10(double d) {
    return LibraryMath.log10(d);
  }

  /** {@code Sin(double a)}. */
  @DotNetMethod("static double Sin(double a)")
  public static double sin(double a) {
    return CircleMath.sin(a);
  }

  /** {@code Cos(double d)}. */
  @DotNetMethod("static double Cos(double d)")
  public static double cos(double d) {
    return CircleMath.cos(d);
  }

  /** {@code Tan(double a)}. */
  @DotNetMethod("static double Tan(double a)")
  public static double tan(double a) {
    return CircleMath.tan(a);
  }

  /** {@code Asin(double d)}. */
  @DotNetMethod("static double Asin(double d)")
  public static double asin(double d) {
    return CircleMath.asin(d);
  }

  /** {@code Acos(double d)}. */
  @DotNetMethod("static double Acos(double d)")
  public static double acos(double d) {
    return CircleMath.acos(d);
  }

  /** {@code Atan(double d)}. */
  @DotNetMethod("static double Atan(double d)")
  public static double atan(double d) {
    return CircleMath.atan(d);
  }

  /** {@code Sinh(double value)}. */
  @DotNetMethod("static double Sinh(double value)")
  public static double sinh(double value) {
    return LibraryMath.sinh(value);
  }

  /** {@code Cosh(double value)}. */
  @DotNetMethod("static double Cosh(double value)")
  public static double cosh(double value) {
    return LibraryMath.cosh(value);
  }

  /** {@code Tanh(double value)}. */
  @DotNetMethod("static double Tanh(double value)")
  public static double tanh(double value) {
    return Math.tanh(value);
  }

  /** {@code BitIncrement(double x)}. */
  @DotNetMethod("static double BitIncrement(double x)")
  public static double nextUp(double x) {
    return Math.nextUp(x);
  }

  /** {@code BitDecrement(double x)}. */
  @DotNetMethod("static double BitDecrement(double x)")
  public static double nextDown(double x) {
    return Math.nextDown(x);
  }

  /** {@code Log(double a, double newBase)}. */
  @DotNetMethod("static double Log(double a, double newBase)")
  public static double logBase(double a, double newBase) {
    if (Double.isNaN(a)) {
      return a;
    } else if (Double.isNaN(newBase)) {
      return newBase;
    } else if (newBase == 1 || a != 1 && (newBase == 0 || newBase == Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    return Math.log(a) / Math.log(newBase);
  }

  /** {@code Log2(double x)}. */
  @DotNetMethod("static double Log2(double x)")
  public static double log2(double x) {
    return LibraryMath.log2(x);
  }

  /** {@code Asinh(double d)}. */
  @DotNetMethod("static double Asinh(double d)")
  public static double asinh(double d) {
    return LibraryMath.asinh(d);
  }

  /** {@code Acosh(double d)}. */
  @DotNetMethod("static double Acosh(double d)")
  public static double acosh(double d) {
    return LibraryMath.acosh(d);
  }

  /** {@code Atanh(double d)}. */
  @DotNetMethod("static double Atanh(double d)")
  public static double atanh(double d) {
    return LibraryMath.atanh(d);
  }

  /** {@code Atan2(double y, double x)}. */
  @DotNetMethod("static double Atan2(double y, double x)")
  public static double atan2(double y, double x) {
    return CircleMath.atan2(y, x);
  }

  /** {@code IEEERemainder(double x, double y)}. */
  @DotNetMethod("static double IEEERemainder(double x, double y)")
  public static double ieeeRemainder(double x, double y) {
    return Math.IEEEremainder(x, y);
  }

  /** {@code CopySign(double x, double y)}. */
  @DotNetMethod("static double CopySign(double x, double y)")
  public static double copySign(double x, double y) {
    return Math.copySign(x, DoubleMembers.isNegative(y) ? -1 : 1);
  }

  /** {@code FusedMultiplyAdd(double x, double y, double z)}. */
  @DotNetMethod("static double FusedMultiplyAdd(double x, double y, double z)")
  public static double fusedMultiplyAdd(double x, double y, double z) {
    return Math.fma(x, y, z);
  }

  /** {@code ScaleB(double x, int n)}. */
  @DotNetMethod("static double ScaleB(double x, int n)")
  public static double scaleB(double x, int n) {
    return Math.scalb(x, n);
  }

  /** {@code ILogB(double x)}. */
  @DotNetMethod("static int ILogB(double x)")
  public static int ilogB(double x) {
    if (x == 0) {
      return Integer.MIN_VALUE;
    }
    return Double.isFinite(x)
        ? Math.getExponent(x) < -1022 ? Math.getExponent(x * 0x1p54) - 54 : Math.getExponent(x)
        : Integer.MAX_VALUE;
  }

  /** {@code BigMul(int a, int b)}. */
  @DotNetMethod("static long BigMul(int a, int b)")
  public static long bigMul(int a, int b) {
    return (long) a * b;
  }

  static void checkDivisor(long divisor) {
    if (divisor == 0) {
      throw DivideByZeroException.create();
    }
  }

  /** {@code DivRem(int a, int b, out int result)}. */
  @DotNetMethod("static int DivRem(int a, int b, out int result)")
  public static int divRem(int a, int b, Ref result) {
    checkDivisor(b);
    if (a == Integer.MIN_VALUE && b == -1) {
      throw OverflowException.create();
    }
    result.value = a % b;
    return a / b;
  }

  /** {@code DivRem(long a, long b, out long result)}. */
  @DotNetMethod("static long DivRem(long a, long b, out long result)")
  public static long divRemLong(long a, long b, Ref result) {
    checkDivisor(b);
    if (a == Long.MIN_VALUE && b == -1) {
      throw OverflowException.create();
    }
    result.value = a % b;
    return a / b;
  }

  /** {@code BigMul(long a, long b, out long low)}: the high half of the product. */
  @DotNetMethod("static long BigMul(long a, long b, out long low)")
  public static long bigMulLong(long a, long b, Ref low) {
    low.value = a * b;
    return Math.multiplyHigh(a, b);
  }

  /** {@code SinCos(double x)}. */
  @DotNetMethod("static (double Sin, double Cos) SinCos(double x)")
  public static ValueTuple sinCos(double x) {
    RuntimeType type = RuntimeType.of("double");
    return ValueTuple2.create(sin(x), cos(x), type, type);
  }

  /** {@code DivRem(int left, int right)}. */
  @DotNetMethod("static (int Quotient, int Remainder) DivRem(int left, int right)")
  public static ValueTuple divRemIntPair(int left, int right) {
    Ref rest = new Ref();
    int quotient = divRem(left, right, rest);
    RuntimeType type = RuntimeType.of("int");
    return ValueTuple2.create(quotient, rest.value, type, type);
  }

  /** {@code DivRem(long left, long right)}. */
  @DotNetMethod("static (long Quotient, long Remainder) DivRem(long left, long right)")
  public static ValueTuple divRemLongPair(long left, long right) {
    Ref rest = new Ref();
    long quotient = divRemLong(left, right, rest);
    RuntimeType type = RuntimeType.of("long");
    return ValueTuple2.create(quotient, rest.value, type, type);
  }
}
