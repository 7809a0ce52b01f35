package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** The functions of mathematics that {@code float} has as static members of its own. */
@DotNetType(value = "public partial struct System.Single", java = float.class)
public final class SingleMath {
  private SingleMath() {}

  /** {@code Exp(float x)}. */
  @DotNetMethod("static float Exp(float x)")
  public static float exp(float x) {
    return MathFMembers.exp(x);
  }

  /** {@code ExpM1(float x)}. */
  @DotNetMethod("static float ExpM1(float x)")
  public static float expM1(float x) {
    return MathFMembers.exp(x) - 1;
  }

  /** {@code Exp2(float x)}. */
  @DotNetMethod("static float Exp2(float x)")
  public static float exp2(float x) {
    return MathFMembers.pow(2, x);
  }

  /** {@code Exp2M1(float x)}. */
  @DotNetMethod("static float Exp2M1(float x)")
  public static float exp2M1(float x) {
    return MathFMembers.pow(2, x) - 1;
  }

  /** {@code Exp10(float x)}. */
  @DotNetMethod("static float Exp10(float x)")
  public static float exp10(float x) {
    return MathFMembers.pow(10, x);
  }

  /** {@code Exp10M1(float x)}. */
  @DotNetMethod("static float Exp10M1(float x)")
  public static float exp10M1(float x) {
    return MathFMembers.pow(10, x) - 1;
  }

  /** {@code Ceiling(float x)}. */
  @DotNetMethod("static float Ceiling(float x)")
  public static float ceiling(float x) {
    return MathFMembers.ceil(x);
  }

  /** {@code Floor(float x)}. */
  @DotNetMethod("static float Floor(float x)")
  public static float floor(float x) {
    return MathFMembers.floor(x);
  }

  /** {@code Round(float x)}. */
  @DotNetMethod("static float Round(float x)")
  public static float round(float x) {
    return MathFMembers.rint(x);
  }

  /** {@code Truncate(float x)}. */
  @DotNetMethod("static float Truncate(float x)")
  public static float truncate(float x) {
    return MathFMembers.truncate(x);
  }

  /** {@code BitDecrement(float x)}. */
  @DotNetMethod("static float BitDecrement(float x)")
  public static float bitDecrement(float x) {
    return SingleFunctions.bitDecrement(x);
  }

  /** {@code BitIncrement(float x)}. */
  @DotNetMethod("static float BitIncrement(float x)")
  public static float bitIncrement(float x) {
    return SingleFunctions.bitIncrement(x);
  }

  /** {@code ReciprocalEstimate(float x)}. */
  @DotNetMethod("static float ReciprocalEstimate(float x)")
  public static float reciprocalEstimate(float x) {
    return 1 / x;
  }

  /** {@code ReciprocalSqrtEstimate(float x)}. */
  @DotNetMethod("static float ReciprocalSqrtEstimate(float x)")
  public static float reciprocalSqrtEstimate(float x) {
    return 1 / MathFMembers.sqrt(x);
  }

  /** {@code Acosh(float x)}. */
  @DotNetMethod("static float Acosh(float x)")
  public static float acosh(float x) {
    return SingleFunctions.acosh(x);
  }

  /** {@code Asinh(float x)}. */
  @DotNetMethod("static float Asinh(float x)")
  public static float asinh(float x) {
    return SingleFunctions.asinh(x);
  }

  /** {@code Atanh(float x)}. */
  @DotNetMethod("static float Atanh(float x)")
  public static float atanh(float x) {
    return SingleFunctions.atanh(x);
  }

  /** {@code Cosh(float x)}. */
  @DotNetMethod("static float Cosh(float x)")
  public static float cosh(float x) {
    return SingleFunctions.cosh(x);
  }

  /** {@code Sinh(float x)}. */
  @DotNetMethod("static float Sinh(float x)")
  public static float sinh(float x) {
    return SingleFunctions.sinh(x);
  }

  /** {@code Tanh(float x)}. */
  @DotNetMethod("static float Tanh(float x)")
  public static float tanh(float x) {
    return SingleFunctions.tanh(x);
  }

  /** {@code Log(float x)}. */
  @DotNetMethod("static float Log(float x)")
  public static float log(float x) {
    return MathFMembers.log(x);
  }

  /** {@code LogP1(float x)}. */
  @DotNetMethod("static float LogP1(float x)")
  public static float logP1(float x) {
    return MathFMembers.log(x + 1);
  }

  /** {@code Log2P1(float x)}. */
  @DotNetMethod("static float Log2P1(float x)")
  public static float log2P1(float x) {
    return SingleFunctions.log2(x + 1);
  }

  /** {@code Log10(float x)}. */
  @DotNetMethod("static float Log10(float x)")
  public static float log10(float x) {
    return MathFMembers.log10(x);
  }

  /** {@code Log10P1(float x)}. */
  @DotNetMethod("static float Log10P1(float x)")
  public static float log10P1(float x) {
    return MathFMembers.log10(x + 1);
  }

  /** {@code Cbrt(float x)}. */
  @DotNetMethod("static float Cbrt(float x)")
  public static float cbrt(float x) {
    return MathFMembers.cbrt(x);
  }

  /** {@code Sqrt(float x)}. */
  @DotNetMethod("static float Sqrt(float x)")
  public static float sqrt(float x) {
    return MathFMembers.sqrt(x);
  }

  /** {@code Acos(float x)}. */
  @DotNetMethod("static float Acos(float x)")
  public static float acos(float x) {
    return SingleFunctions.acos(x);
  }

  /** {@code AcosPi(float x)}. */
  @DotNetMethod("static float AcosPi(float x)")
  public static float acosPi(float x) {
    return SingleFunctions.acos(x) / MathFMembers.PI;
  }

  /** {@code Asin(float x)}. */
  @DotNetMethod("static float Asin(float x)")
  public static float asin(float x) {
    return SingleFunctions.asin(x);
  }

  /** {@code AsinPi(float x)}. */
  @DotNetMethod("static float AsinPi(float x)")
  public static float asinPi(float x) {
    return SingleFunctions.asin(x) / MathFMembers.PI;
  }

  /** {@code Atan(float x)}. */
  @DotNetMethod("static float Atan(float x)")
  public static float atan(float x) {
    return SingleFunctions.atan(x);
  }

  /** {@code AtanPi(float x)}. */
  @DotNetMethod("static float AtanPi(float x)")
  public static float atanPi(float x) {
    return SingleFunctions.atan(x) / MathFMembers.PI;
  }

  /** {@code Cos(float x)}. */
  @DotNetMethod("static float Cos(float x)")
  public static float cos(float x) {
    return MathFMembers.cos(x);
  }

  /** {@code CosPi(float x)}. */
  @DotNetMethod("static float CosPi(float x)")
  public static float cosPi(float x) {
    return (float) HalfTurns.cosine(x);
  }

  /** {@code Sin(float x)}. */
  @DotNetMethod("static float Sin(float x)")
  public static float sin(float x) {
    return MathFMembers.sin(x);
  }

  /** {@code SinPi(float x)}. */
  @DotNetMethod("static float SinPi(float x)")
  public static float sinPi(float x) {
    return (float) HalfTurns.sine(x);
  }

  /** {@code Tan(float x)}. */
  @DotNetMethod("static float Tan(float x)")
  public static float tan(float x) {
    return MathFMembers.tan(x);
  }

  /** {@code TanPi(float x)}. */
  @DotNetMethod("static float TanPi(float x)")
  public static float tanPi(float x) {
    return (float) HalfTurns.tangent(x);
  }

  /** {@code Log2(float value)}. */
  @DotNetMethod("static float Log2(float value)")
  public static float log2(float value) {
    return SingleFunctions.log2(value);
  }

  /** {@code DegreesToRadians(float degrees)}. */
  @DotNetMethod("static float DegreesToRadians(float degrees)")
  public static float degreesToRadians(float degrees) {
    return degrees * MathFMembers.PI / 180;
  }

  /** {@code RadiansToDegrees(float radians)}. */
  @DotNetMethod("static float RadiansToDegrees(float radians)")
  public static float radiansToDegrees(float radians) {
    return radians * 180 / MathFMembers.PI;
  }

  /** {@code IsPow2(float value)}. */
  @DotNetMethod("static bool IsPow2(float value)")
  public static boolean isPow2(float value) {
    return NumberCreation.isPowerOfTwo(value);
  }

  /** {@code IsEvenInteger(float value)}. */
  @DotNetMethod("static bool IsEvenInteger(float value)")
  public static boolean isEvenInteger(float value) {
    return value % 2 == 0;
  }

  /** {@code IsOddInteger(float value)}. */
  @DotNetMethod("static bool IsOddInteger(float value)")
  public static boolean isOddInteger(float value) {
    return Math.abs(value % 2) == 1;
  }

  /** {@code IsRealNumber(float value)}. */
  @DotNetMethod("static bool IsRealNumber(float value)")
  public static boolean isRealNumber(float value) {
    return !Float.isNaN(value);
  }

  /** {@code Pow(float x, float y)}. */
  @DotNetMethod("static float Pow(float x, float y)")
  public static float pow(float x, float y) {
    return MathFMembers.pow(x, y);
  }

  /** {@code Round(float x, int digits)}. */
  @DotNetMethod("static float Round(float x, int digits)")
  public static float roundTo(float x, int digits) {
    return SingleFunctions.round(x, digits, MidpointRounding.TO_EVEN);
  }

  /** {@code Round(float x, MidpointRounding mode)}. */
  @DotNetMethod("static float Round(float x, MidpointRounding mode)")
  public static float roundMode(float x, MidpointRounding mode) {
    return SingleFunctions.round(x, 0, mode);
  }

  /** {@code Round(float x, int digits, MidpointRounding mode)}. */
  @DotNetMethod("static float Round(float x, int digits, MidpointRounding mode)")
  public static float roundToMode(float x, int digits, MidpointRounding mode) {
    return SingleFunctions.round(x, digits, mode);
  }

  /** {@code Atan2(float y, float x)}. */
  @DotNetMethod("static float Atan2(float y, float x)")
  public static float atan2(float y, float x) {
    return (float) Math.atan2(y, x);
  }

  /** {@code Atan2Pi(float y, float x)}. */
  @DotNetMethod("static float Atan2Pi(float y, float x)")
  public static float atan2Pi(float y, float x) {
    return (float) Math.atan2(y, x) / MathFMembers.PI;
  }

  /** {@code Ieee754Remainder(float left, float right)}. */
  @DotNetMethod("static float Ieee754Remainder(float left, float right)")
  public static float ieee754Remainder(float left, float right) {
    return (float) Math.IEEEremainder(left, right);
  }

  /** {@code Log(float x, float newBase)}. */
  @DotNetMethod("static float Log(float x, float newBase)")
  public static float logBase(float x, float newBase) {
    return SingleFunctions.log(x, newBase);
  }

  /** {@code CopySign(float value, float sign)}. */
  @DotNetMethod("static float CopySign(float value, float sign)")
  public static float copySign(float value, float sign) {
    return SingleFunctions.copySign(value, sign);
  }

  /**
   * {@code MaxNative(float x, float y)}: as the processor has it, so the second if either is not a
   * number.
   */
  @DotNetMethod("static float MaxNative(float x, float y)")
  public static float maxNative(float x, float y) {
    return x > y ? x : y;
  }

  /** {@code MaxNumber(float x, float y)}. */
  @DotNetMethod("static float MaxNumber(float x, float y)")
  public static float maxNumber(float x, float y) {
    return Float.isNaN(x) ? y : Float.isNaN(y) ? x : Math.max(x, y);
  }

  /** {@code MaxMagnitude(float x, float y)}. */
  @DotNetMethod("static float MaxMagnitude(float x, float y)")
  public static float maxMagnitude(float x, float y) {
    return SingleFunctions.maxMagnitude(x, y);
  }

  /** {@code MaxMagnitudeNumber(float x, float y)}. */
  @DotNetMethod("static float MaxMagnitudeNumber(float x, float y)")
  public static float maxMagnitudeNumber(float x, float y) {
    return Float.isNaN(x) ? y : Float.isNaN(y) ? x : maxMagnitude(x, y);
  }

  /**
   * {@code MinNative(float x, float y)}: as the processor has it, so the second if either is not a
   * number.
   */
  @DotNetMethod("static float MinNative(float x, float y)")
  public static float minNative(float x, float y) {
    return x < y ? x : y;
  }

  /** {@code MinNumber(float x, float y)}. */
  @DotNetMethod("static float MinNumber(float x, float y)")
  public static float minNumber(float x, float y) {
    return Float.isNaN(x) ? y : Float.isNaN(y) ? x : Math.min(x, y);
  }

  /** {@code MinMagnitude(float x, float y)}. */
  @DotNetMethod("static float MinMagnitude(float x, float y)")
  public static float minMagnitude(float x, float y) {
    return SingleFunctions.minMagnitude(x, y);
  }

  /** {@code MinMagnitudeNumber(float x, float y)}. */
  @DotNetMethod("static float MinMagnitudeNumber(float x, float y)")
  public static float minMagnitudeNumber(float x, float y) {
    return Float.isNaN(x) ? y : Float.isNaN(y) ? x : minMagnitude(x, y);
  }

  /** {@code Hypot(float x, float y)}. */
  @DotNetMethod("static float Hypot(float x, float y)")
  public static float hypot(float x, float y) {
    return (float) Math.hypot(x, y);
  }

  /** {@code FusedMultiplyAdd(float left, float right, float addend)}. */
  @DotNetMethod("static float FusedMultiplyAdd(float left, float right, float addend)")
  public static float fusedMultiplyAdd(float left, float right, float addend) {
    return Math.fma(left, right, addend);
  }

  /** {@code MultiplyAddEstimate(float left, float right, float addend)}. */
  @DotNetMethod("static float MultiplyAddEstimate(float left, float right, float addend)")
  public static float multiplyAddEstimate(float left, float right, float addend) {
    return Math.fma(left, right, addend);
  }

  /** {@code Lerp(float value1, float value2, float amount)}. */
  @DotNetMethod("static float Lerp(float value1, float value2, float amount)")
  public static float lerp(float value1, float value2, float amount) {
    return Math.fma(value1, 1 - amount, value2 * amount);
  }

  /** {@code ClampNative(float value, float min, float max)}. */
  @DotNetMethod("static float ClampNative(float value, float min, float max)")
  public static float clampNative(float value, float min, float max) {
    if (min > max) {
      throw MathOrder.minMax(min, max);
    }
    return minNative(maxNative(value, min), max);
  }

  /** {@code ScaleB(float x, int n)}. */
  @DotNetMethod("static float ScaleB(float x, int n)")
  public static float scaleB(float x, int n) {
    return Math.scalb(x, n);
  }

  /** {@code ILogB(float x)}. */
  @DotNetMethod("static int ILogB(float x)")
  public static int ilogB(float x) {
    return MathMembers.ilogB(x);
  }

  /** {@code RootN(float x, int n)}. */
  @DotNetMethod("static float RootN(float x, int n)")
  public static float rootN(float x, int n) {
    return (float) NumberCreation.root(x, n);
  }

  /** {@code SinCos(float x)}. */
  @DotNetMethod("static (float Sin, float Cos) SinCos(float x)")
  public static ValueTuple sinCos(float x) {
    RuntimeType type = RuntimeType.of("float");
    return ValueTuple2.create(MathFMembers.sin(x), MathFMembers.cos(x), type, type);
  }

  /** {@code SinCosPi(float x)}. */
  @DotNetMethod("static (float SinPi, float CosPi) SinCosPi(float x)")
  public static ValueTuple sinCosPi(float x) {
    RuntimeType type = RuntimeType.of("float");
    return ValueTuple2.create((float) HalfTurns.sine(x), (float) HalfTurns.cosine(x), type, type);
  }

  /** {@code CreateChecked}, {@code CreateSaturating} and {@code CreateTruncating}: all the same. */
  @DotNetMethod({
    "static float CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>",
    "static float CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>",
    "static float CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>"
  })
  public static float create(@Nullable Object value) {
    return (float) NumberCreation.real(value);
  }
}
