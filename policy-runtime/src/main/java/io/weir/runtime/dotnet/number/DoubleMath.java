package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** The functions of mathematics that {@code double} has as static members of its own. */
@DotNetType(value = "public partial struct System.Double", java = double.class)
public final class DoubleMath {
  private DoubleMath() {}

  /** {@code Exp(double x)}. */
  @DotNetMethod("static double Exp(double x)")
  public static double exp(double x) {
    return MathMembers.exp(x);
  }

  /** {@code ExpM1(double x)}. */
  @DotNetMethod("static double ExpM1(double x)")
  public static double expM1(double x) {
    return MathMembers.exp(x) - 1;
  }

  /** {@code Exp2(double x)}. */
  @DotNetMethod("static double Exp2(double x)")
  public static double exp2(double x) {
    return MathMembers.pow(2, x);
  }

  /** {@code Exp2M1(double x)}. */
  @DotNetMethod("static double Exp2M1(double x)")
  public static double exp2M1(double x) {
    return MathMembers.pow(2, x) - 1;
  }

  /** {@code Exp10(double x)}. */
  @DotNetMethod("static double Exp10(double x)")
  public static double exp10(double x) {
    return MathMembers.pow(10, x);
  }

  /** {@code Exp10M1(double x)}. */
  @DotNetMethod("static double Exp10M1(double x)")
  public static double exp10M1(double x) {
    return MathMembers.pow(10, x) - 1;
  }

  /** {@code BitDecrement(double x)}. */
  @DotNetMethod("static double BitDecrement(double x)")
  public static double bitDecrement(double x) {
    return MathMembers.nextDown(x);
  }

  /** {@code BitIncrement(double x)}. */
  @DotNetMethod("static double BitIncrement(double x)")
  public static double bitIncrement(double x) {
    return MathMembers.nextUp(x);
  }

  /** {@code ReciprocalEstimate(double x)}. */
  @DotNetMethod("static double ReciprocalEstimate(double x)")
  public static double reciprocalEstimate(double x) {
    return 1 / x;
  }

  /** {@code ReciprocalSqrtEstimate(double x)}. */
  @DotNetMethod("static double ReciprocalSqrtEstimate(double x)")
  public static double reciprocalSqrtEstimate(double x) {
    return 1 / Math.sqrt(x);
  }

  /** {@code Acosh(double x)}. */
  @DotNetMethod("static double Acosh(double x)")
  public static double acosh(double x) {
    return MathMembers.acosh(x);
  }

  /** {@code Asinh(double x)}. */
  @DotNetMethod("static double Asinh(double x)")
  public static double asinh(double x) {
    return MathMembers.asinh(x);
  }

  /** {@code Atanh(double x)}. */
  @DotNetMethod("static double Atanh(double x)")
  public static double atanh(double x) {
    return MathMembers.atanh(x);
  }

  /** {@code Cosh(double x)}. */
  @DotNetMethod("static double Cosh(double x)")
  public static double cosh(double x) {
    return MathMembers.cosh(x);
  }

  /** {@code Sinh(double x)}. */
  @DotNetMethod("static double Sinh(double x)")
  public static double sinh(double x) {
    return MathMembers.sinh(x);
  }

  /** {@code Tanh(double x)}. */
  @DotNetMethod("static double Tanh(double x)")
  public static double tanh(double x) {
    return MathMembers.tanh(x);
  }

  /** {@code Log(double x)}. */
  @DotNetMethod("static double Log(double x)")
  public static double log(double x) {
    return MathMembers.log(x);
  }

  /** {@code LogP1(double x)}. */
  @DotNetMethod("static double LogP1(double x)")
  public static double logP1(double x) {
    return MathMembers.log(x + 1);
  }

  /** {@code Log2P1(double x)}. */
  @DotNetMethod("static double Log2P1(double x)")
  public static double log2P1(double x) {
    return MathMembers.log2(x + 1);
  }

  /** {@code Log10(double x)}. */
  @DotNetMethod("static double Log10(double x)")
  public static double log10(double x) {
    return MathMembers.log10(x);
  }

  /** {@code Log10P1(double x)}. */
  @DotNetMethod("static double Log10P1(double x)")
  public static double log10P1(double x) {
    return MathMembers.log10(x + 1);
  }

  /** {@code Cbrt(double x)}. */
  @DotNetMethod("static double Cbrt(double x)")
  public static double cbrt(double x) {
    return MathMembers.cbrt(x);
  }

  /** {@code Acos(double x)}. */
  @DotNetMethod("static double Acos(double x)")
  public static double acos(double x) {
    return MathMembers.acos(x);
  }

  /** {@code AcosPi(double x)}. */
  @DotNetMethod("static double AcosPi(double x)")
  public static double acosPi(double x) {
    return MathMembers.acos(x) / Math.PI;
  }

  /** {@code Asin(double x)}. */
  @DotNetMethod("static double Asin(double x)")
  public static double asin(double x) {
    return MathMembers.asin(x);
  }

  /** {@code AsinPi(double x)}. */
  @DotNetMethod("static double AsinPi(double x)")
  public static double asinPi(double x) {
    return MathMembers.asin(x) / Math.PI;
  }

  /** {@code Atan(double x)}. */
  @DotNetMethod("static double Atan(double x)")
  public static double atan(double x) {
    return MathMembers.atan(x);
  }

  /** {@code AtanPi(double x)}. */
  @DotNetMethod("static double AtanPi(double x)")
  public static double atanPi(double x) {
    return MathMembers.atan(x) / Math.PI;
  }

  /** {@code Cos(double x)}. */
  @DotNetMethod("static double Cos(double x)")
  public static double cos(double x) {
    return MathMembers.cos(x);
  }

  /** {@code CosPi(double x)}. */
  @DotNetMethod("static double CosPi(double x)")
  public static double cosPi(double x) {
    return HalfTurns.cosine(x);
  }

  /** {@code Sin(double x)}. */
  @DotNetMethod("static double Sin(double x)")
  public static double sin(double x) {
    return MathMembers.sin(x);
  }

  /** {@code SinPi(double x)}. */
  @DotNetMethod("static double SinPi(double x)")
  public static double sinPi(double x) {
    return HalfTurns.sine(x);
  }

  /** {@code Tan(double x)}. */
  @DotNetMethod("static double Tan(double x)")
  public static double tan(double x) {
    return MathMembers.tan(x);
  }

  /** {@code TanPi(double x)}. */
  @DotNetMethod("static double TanPi(double x)")
  public static double tanPi(double x) {
    return HalfTurns.tangent(x);
  }

  /** {@code Log2(double value)}. */
  @DotNetMethod("static double Log2(double value)")
  public static double log2(double value) {
    return MathMembers.log2(value);
  }

  /** {@code DegreesToRadians(double degrees)}. */
  @DotNetMethod("static double DegreesToRadians(double degrees)")
  public static double degreesToRadians(double degrees) {
    return degrees * Math.PI / 180;
  }

  /** {@code RadiansToDegrees(double radians)}. */
  @DotNetMethod("static double RadiansToDegrees(double radians)")
  public static double radiansToDegrees(double radians) {
    return radians * 180 / Math.PI;
  }

  /** {@code IsPow2(double value)}. */
  @DotNetMethod("static bool IsPow2(double value)")
  public static boolean isPow2(double value) {
    return NumberCreation.isPowerOfTwo(value);
  }

  /** {@code IsEvenInteger(double value)}. */
  @DotNetMethod("static bool IsEvenInteger(double value)")
  public static boolean isEvenInteger(double value) {
    return value % 2 == 0;
  }

  /** {@code IsOddInteger(double value)}. */
  @DotNetMethod("static bool IsOddInteger(double value)")
  public static boolean isOddInteger(double value) {
    return Math.abs(value % 2) == 1;
  }

  /** {@code IsRealNumber(double value)}. */
  @DotNetMethod("static bool IsRealNumber(double value)")
  public static boolean isRealNumber(double value) {
    return !Double.isNaN(value);
  }

  /** {@code Round(double x, MidpointRounding mode)}. */
  @DotNetMethod("static double Round(double x, MidpointRounding mode)")
  public static double roundMode(double x, MidpointRounding mode) {
    return MathMembers.roundMode(x, mode);
  }

  /** {@code Round(double x, int digits, MidpointRounding mode)}. */
  @DotNetMethod("static double Round(double x, int digits, MidpointRounding mode)")
  public static double roundToMode(double x, int digits, MidpointRounding mode) {
    return MathMembers.roundToMode(x, digits, mode);
  }

  /** {@code Atan2(double y, double x)}. */
  @DotNetMethod("static double Atan2(double y, double x)")
  public static double atan2(double y, double x) {
    return MathMembers.atan2(y, x);
  }

  /** {@code Atan2Pi(double y, double x)}. */
  @DotNetMethod("static double Atan2Pi(double y, double x)")
  public static double atan2Pi(double y, double x) {
    return MathMembers.atan2(y, x) / Math.PI;
  }

  /** {@code Ieee754Remainder(double left, double right)}. */
  @DotNetMethod("static double Ieee754Remainder(double left, double right)")
  public static double ieee754Remainder(double left, double right) {
    return Math.IEEEremainder(left, right);
  }

  /** {@code Log(double x, double newBase)}. */
  @DotNetMethod("static double Log(double x, double newBase)")
  public static double logBase(double x, double newBase) {
    return MathMembers.logBase(x, newBase);
  }

  /** {@code CopySign(double value, double sign)}. */
  @DotNetMethod("static double CopySign(double value, double sign)")
  public static double copySign(double value, double sign) {
    return MathMembers.copySign(value, sign);
  }

  /**
   * {@code MaxNative(double x, double y)}: as the processor has it, so the second if either is not
   * a number.
   */
  @DotNetMethod("static double MaxNative(double x, double y)")
  public static double maxNative(double x, double y) {
    return x > y ? x : y;
  }

  /** {@code MaxNumber(double x, double y)}. */
  @DotNetMethod("static double MaxNumber(double x, double y)")
  public static double maxNumber(double x, double y) {
    return Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.max(x, y);
  }

  /** {@code MaxMagnitude(double x, double y)}. */
  @DotNetMethod("static double MaxMagnitude(double x, double y)")
  public static double maxMagnitude(double x, double y) {
    return MathOrder.maxMagnitude(x, y);
  }

  /** {@code MaxMagnitudeNumber(double x, double y)}. */
  @DotNetMethod("static double MaxMagnitudeNumber(double x, double y)")
  public static double maxMagnitudeNumber(double x, double y) {
    return Double.isNaN(x) ? y : Double.isNaN(y) ? x : maxMagnitude(x, y);
  }

  /**
   * {@code MinNative(double x, double y)}: as the processor has it, so the second if either is not
   * a number.
   */
  @DotNetMethod("static double MinNative(double x, double y)")
  public static double minNative(double x, double y) {
    return x < y ? x : y;
  }

  /** {@code MinNumber(double x, double y)}. */
  @DotNetMethod("static double MinNumber(double x, double y)")
  public static double minNumber(double x, double y) {
    return Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.min(x, y);
  }

  /** {@code MinMagnitude(double x, double y)}. */
  @DotNetMethod("static double MinMagnitude(double x, double y)")
  public static double minMagnitude(double x, double y) {
    return MathOrder.minMagnitude(x, y);
  }

  /** {@code MinMagnitudeNumber(double x, double y)}. */
  @DotNetMethod("static double MinMagnitudeNumber(double x, double y)")
  public static double minMagnitudeNumber(double x, double y) {
    return Double.isNaN(x) ? y : Double.isNaN(y) ? x : minMagnitude(x, y);
  }

  /** {@code Hypot(double x, double y)}. */
  @DotNetMethod("static double Hypot(double x, double y)")
  public static double hypot(double x, double y) {
    return Math.hypot(x, y);
  }

  /** {@code FusedMultiplyAdd(double left, double right, double addend)}. */
  @DotNetMethod("static double FusedMultiplyAdd(double left, double right, double addend)")
  public static double fusedMultiplyAdd(double left, double right, double addend) {
    return Math.fma(left, right, addend);
  }

  /** {@code MultiplyAddEstimate(double left, double right, double addend)}. */
  @DotNetMethod("static double MultiplyAddEstimate(double left, double right, double addend)")
  public static double multiplyAddEstimate(double left, double right, double addend) {
    return Math.fma(left, right, addend);
  }

  /** {@code Lerp(double value1, double value2, double amount)}. */
  @DotNetMethod("static double Lerp(double value1, double value2, double amount)")
  public static double lerp(double value1, double value2, double amount) {
    return Math.fma(value1, 1 - amount, value2 * amount);
  }

  /** {@code ClampNative(double value, double min, double max)}. */
  @DotNetMethod("static double ClampNative(double value, double min, double max)")
  public static double clampNative(double value, double min, double max) {
    if (min > max) {
      throw MathOrder.minMax(min, max);
    }
    return minNative(maxNative(value, min), max);
  }

  /** {@code ScaleB(double x, int n)}. */
  @DotNetMethod("static double ScaleB(double x, int n)")
  public static double scaleB(double x, int n) {
    return Math.scalb(x, n);
  }

  /** {@code ILogB(double x)}. */
  @DotNetMethod("static int ILogB(double x)")
  public static int ilogB(double x) {
    return MathMembers.ilogB(x);
  }

  /** {@code RootN(double x, int n)}. */
  @DotNetMethod("static double RootN(double x, int n)")
  public static double rootN(double x, int n) {
    return NumberCreation.root(x, n);
  }

  /** {@code SinCos(double x)}. */
  @DotNetMethod("static (double Sin, double Cos) SinCos(double x)")
  public static ValueTuple sinCos(double x) {
    RuntimeType type = RuntimeType.of("double");
    return ValueTuple2.create(MathMembers.sin(x), MathMembers.cos(x), type, type);
  }

  /** {@code SinCosPi(double x)}. */
  @DotNetMethod("static (double SinPi, double CosPi) SinCosPi(double x)")
  public static ValueTuple sinCosPi(double x) {
    RuntimeType type = RuntimeType.of("double");
    return ValueTuple2.create(HalfTurns.sine(x), HalfTurns.cosine(x), type, type);
  }

  /** {@code CreateChecked}, {@code CreateSaturating} and {@code CreateTruncating}: all the same. */
  @DotNetMethod({
    "static double CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>",
    "static double CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>",
    "static double CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>"
  })
  public static double create(@Nullable Object value) {
    return NumberCreation.real(value);
  }

  /** {@code ConvertToInteger(double value)}. */
  @DotNetMethod(
      value =
          "static TInteger ConvertToInteger<TInteger>(double value) where TInteger :"
              + " IBinaryInteger<TInteger>",
      reified = true)
  public static Object convertToInteger(double value, RuntimeType type) {
    return RealToInteger.saturated(value, type);
  }

  /** {@code ConvertToIntegerNative(double value)}. */
  @DotNetMethod(
      value =
          "static TInteger ConvertToIntegerNative<TInteger>(double value) where TInteger :"
              + " IBinaryInteger<TInteger>",
      reified = true)
  public static Object convertToIntegerNative(double value, RuntimeType type) {
    return RealToInteger.asProcessor(value, type);
  }
}
