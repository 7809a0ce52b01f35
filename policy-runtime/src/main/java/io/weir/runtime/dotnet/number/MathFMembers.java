package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.MathF}. */
@DotNetType(
    value = "public static partial class System.MathF",
    java = void.class,
    beyondReference = true)
public final class MathFMembers {
  /** Euler's number. */
  @DotNetField("const float E")
  public static final float E = (float) Math.E;

  /** Half a turn. */
  @DotNetField("const float PI")
  public static final float PI = (float) Math.PI;

  /** A whole turn. */
  @DotNetField("const float Tau")
  public static final float TAU = (float) (2 * Math.PI);

  private MathFMembers() {}

  /** {@code Sqrt(float x)}. */
  @DotNetMethod("static float Sqrt(float x)")
  public static float sqrt(float x) {
    return (float) Math.sqrt(x);
  }

  /** {@code Exp(float x)}. */
  @DotNetMethod("static float Exp(float x)")
  public static float exp(float x) {
    return (float) Math.exp(x);
  }

  /** {@code Log(float x)}. */
  @DotNetMethod("static float Log(float x)")
  public static float log(float x) {
    return (float) Math.log(x);
  }

  /** {@code Log10(float x)}. */
  @DotNetMethod("static float Log10(float x)")
  public static float log10(float x) {
    return (float) Math.log10(x);
  }

  /** {@code Sin(float x)}. */
  @DotNetMethod("static float Sin(float x)")
  public static float sin(float x) {
    return (float) Math.sin(x);
  }

  /** {@code Cos(float x)}. */
  @DotNetMethod("static float Cos(float x)")
  public static float cos(float x) {
    return (float) Math.cos(x);
  }

  /** {@code Tan(float x)}. */
  @DotNetMethod("static float Tan(float x)")
  public static float tan(float x) {
    return (float) Math.tan(x);
  }

  /** {@code Floor(float x)}. */
  @DotNetMethod("static float Floor(float x)")
  public static float floor(float x) {
    return (float) Math.floor(x);
  }

  /** {@code Ceiling(float x)}. */
  @DotNetMethod("static float Ceiling(float x)")
  public static float ceil(float x) {
    return (float) Math.ceil(x);
  }

  /** {@code Round(float x)}. */
  @DotNetMethod("static float Round(float x)")
  public static float rint(float x) {
    return (float) Math.rint(x);
  }

  /** {@code Cbrt(float x)}. */
  @DotNetMethod("static float Cbrt(float x)")
  public static float cbrt(float x) {
    return (float) Math.cbrt(x);
  }

  /** {@code Truncate(float x)}. */
  @DotNetMethod("static float Truncate(float x)")
  public static float truncate(float x) {
    return (float) MathMembers.truncate(x);
  }

  /** {@code Abs(float x)}. */
  @DotNetMethod("static float Abs(float x)")
  public static float abs(float x) {
    return Math.abs(x);
  }

  /** {@code Pow(float x, float y)}. */
  @DotNetMethod("static float Pow(float x, float y)")
  public static float pow(float x, float y) {
    return (float) MathMembers.pow(x, y);
  }

  /** {@code Max(float x, float y)}. */
  @DotNetMethod("static float Max(float x, float y)")
  public static float max(float x, float y) {
    return Math.max(x, y);
  }

  /** {@code Min(float x, float y)}. */
  @DotNetMethod("static float Min(float x, float y)")
  public static float min(float x, float y) {
    return Math.min(x, y);
  }

  /** {@code Sign(float x)}. */
  @DotNetMethod("static int Sign(float x)")
  public static int sign(float x) {
    return MathOrder.signSingle(x);
  }
}
