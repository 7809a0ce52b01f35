package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import java.math.RoundingMode;

/** The less common functions of {@code System.MathF}. */
@DotNetType(
    value = "public static partial class System.MathF",
    java = void.class,
    beyondReference = true)
public final class SingleFunctions {
  private static final float ROUND_LIMIT = 1e8f;

  private SingleFunctions() {}

  /** {@code Acos(float x)}. */
  @DotNetMethod("static float Acos(float x)")
  public static float acos(float x) {
    return (float) Math.acos(x);
  }

  /** {@code Asin(float x)}. */
  @DotNetMethod("static float Asin(float x)")
  public static float asin(float x) {
    return (float) Math.asin(x);
  }

  /** {@code Atan(float x)}. */
  @DotNetMethod("static float Atan(float x)")
  public static float atan(float x) {
    return (float) Math.atan(x);
  }

  /** {@code Atan2(float y, float x)}. */
  @DotNetMethod("static float Atan2(float y, float x)")
  public static float atan2(float y, float x) {
    return (float) Math.atan2(y, x);
  }

  /** {@code Acosh(float x)}. */
  @DotNetMethod("static float Acosh(float x)")
  public static float acosh(float x) {
    return (float) LibraryMath.acosh(x);
  }

  /** {@code Asinh(float x)}. */
  @DotNetMethod("static float Asinh(float x)")
  public static float asinh(float x) {
    return (float) LibraryMath.asinh(x);
  }

  /** {@code Atanh(float x)}. */
  @DotNetMethod("static float Atanh(float x)")
  public static float atanh(float x) {
    return (float) LibraryMath.atanh(x);
  }

  /** {@code Cosh(float x)}. */
  @DotNetMethod("static float Cosh(float x)")
  public static float cosh(float x) {
    return (float) Math.cosh(x);
  }

  /** {@code Sinh(float x)}. */
  @DotNetMethod("static float Sinh(float x)")
  public static float sinh(float x) {
    return (float) Math.sinh(x);
  }

  /** {@code Tanh(float x)}. */
  @DotNetMethod("static float Tanh(float x)")
  public static float tanh(float x) {
    return (float) Math.tanh(x);
  }

  /** {@code Log2(float x)}. */
  @DotNetMethod("static float Log2(float x)")
  public static float log2(float x) {
    return (float) LibraryMath.log2(x);
  }

  /** {@code Log(float x, float y)}: the logarithm of x of base y. */
  @DotNetMethod("static float Log(float x, float y)")
  public static float log(float x, float y) {
    if (Float.isNaN(x) || Float.isNaN(y) || y == 1 || x != 1 && (y == 0 || y == 1 / 0f)) {
      return Float.isNaN(x) ? x : Float.NaN;
    }
    return MathFMembers.log(x) / MathFMembers.log(y);
  }

  /** {@code FusedMultiplyAdd(float x, float y, float z)}. */
  @DotNetMethod("static float FusedMultiplyAdd(float x, float y, float z)")
  public static float fusedMultiplyAdd(float x, float y, float z) {
    return Math.fma(x, y, z);
  }

  /** {@code IEEERemainder(float x, float y)}. */
  @DotNetMethod("static float IEEERemainder(float x, float y)")
  public static float remainder(float x, float y) {
    return (float) Math.IEEEremainder(x, y);
  }

  /** {@code BitIncrement(float x)}: the next greater number. */
  @DotNetMethod("static float BitIncrement(float x)")
  public static float bitIncrement(float x) {
    return Math.nextUp(x);
  }

  /** {@code BitDecrement(float x)}: the next lesser number. */
  @DotNetMethod("static float BitDecrement(float x)")
  public static float bitDecrement(float x) {
    return Math.nextDown(x);
  }

  /** {@code CopySign(float x, float y)}. */
  @DotNetMethod("static float CopySign(float x, float y)")
  public static float copySign(float x, float y) {
    return Math.copySign(x, (Float.floatToRawIntBits(y) < 0) ? -1f : 1f);
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

  /** {@code MaxMagnitude(float x, float y)}. */
  @DotNetMethod("static float MaxMagnitude(float x, float y)")
  public static float maxMagnitude(float x, float y) {
    return (float) MathOrder.maxMagnitude(x, y);
  }

  /** {@code MinMagnitude(float x, float y)}. */
  @DotNetMethod("static float MinMagnitude(float x, float y)")
  public static float minMagnitude(float x, float y) {
    return (float) MathOrder.minMagnitude(x, y);
  }

  /** {@code ReciprocalEstimate(float x)}. */
  @DotNetMethod("static float ReciprocalEstimate(float x)")
  public static float reciprocal(float x) {
    return 1 / x;
  }

  /** {@code ReciprocalSqrtEstimate(float x)}. */
  @DotNetMethod("static float ReciprocalSqrtEstimate(float x)")
  public static float reciprocalRoot(float x) {
    return 1 / MathFMembers.sqrt(x);
  }

  /** {@code Round(float x, int digits)}. */
  @DotNetMethod("static float Round(float x, int digits)")
  public static float roundTo(float x, int digits) {
    return round(x, digits, MidpointRounding.TO_EVEN);
  }

  /** {@code Round(float x, MidpointRounding mode)}. */
  @DotNetMethod("static float Round(float x, MidpointRounding mode)")
  public static float roundMode(float x, MidpointRounding mode) {
    return round(x, 0, mode);
  }

  /** {@code Round(float x, int digits, MidpointRounding mode)}. */
  @DotNetMethod("static float Round(float x, int digits, MidpointRounding mode)")
  public static float round(float x, int digits, MidpointRounding mode) {
    if (digits < 0 || digits > 6) {
      throw new ArgumentOutOfRangeException(
          "digits", "Rounding digits must be between 0 and 6, inclusive.");
    }
    RoundingMode way = mode.javaMode();
    if (!(Math.abs(x) < ROUND_LIMIT)) {
      return x;
    }
    float power = (float) Math.pow(10, digits);
    return (float) MathMembers.rounded(x * power, way) / power;
  }

  /** {@code SinCos(float x)}. */
  @DotNetMethod("static (float Sin, float Cos) SinCos(float x)")
  public static ValueTuple sinCos(float x) {
    RuntimeType type = RuntimeType.of("float");
    return ValueTuple2.create(MathFMembers.sin(x), MathFMembers.cos(x), type, type);
  }
}
