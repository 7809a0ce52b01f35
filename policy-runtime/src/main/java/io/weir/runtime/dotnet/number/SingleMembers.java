package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code float}. */
@DotNetType(
    value =
        "public partial struct System.Single : IComparable, IComparable<float>, IConvertible,"
            + " IEquatable<float>, IFormattable, INumberBase<float>",
    java = float.class)
public final class SingleMembers {
  private static final NumberStyles STYLE = NumberStyles.of(231);

  /** {@code MaxValue}. */
  @DotNetField("const float MaxValue")
  public static final float MAX_VALUE = Float.MAX_VALUE;

  /** {@code MinValue}. */
  @DotNetField("const float MinValue")
  public static final float MIN_VALUE = -Float.MAX_VALUE;

  /** {@code Epsilon}. */
  @DotNetField("const float Epsilon")
  public static final float EPSILON = Float.MIN_VALUE;

  /** {@code NaN}. */
  @DotNetField("const float NaN")
  public static final float NAN = Float.NaN;

  /** {@code PositiveInfinity}. */
  @DotNetField("const float PositiveInfinity")
  public static final float POSITIVE_INFINITY = Float.POSITIVE_INFINITY;

  /** {@code NegativeInfinity}. */
  @DotNetField("const float NegativeInfinity")
  public static final float NEGATIVE_INFINITY = Float.NEGATIVE_INFINITY;

  /** {@code NegativeZero}. */
  @DotNetField("const float NegativeZero")
  public static final float NEGATIVE_ZERO = -0.0f;

  /** {@code E}. */
  @DotNetField("const float E")
  public static final float E = (float) Math.E;

  /** {@code Pi}. */
  @DotNetField("const float Pi")
  public static final float PI = (float) Math.PI;

  /** {@code Tau}. */
  @DotNetField("const float Tau")
  public static final float TAU = (float) (2 * Math.PI);

  private SingleMembers() {}

  /** Equal numbers; NaN equals itself, the zeros each other. */
  public static boolean same(float a, float b) {
    return a == b || Float.isNaN(a) && Float.isNaN(b);
  }

  /** The order of CompareTo: NaN first, the zeros equal. */
  public static int order(float a, float b) {
    if (a < b) {
      return -1;
    } else if (a > b) {
      return 1;
    } else if (a == b) {
      return 0;
    }
    return Float.isNaN(a) ? Float.isNaN(b) ? 0 : -1 : 1;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(float self) {
    return NumberFormat.text(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(float self, @Nullable String format) {
    return NumberFormat.format(self, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(float self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      float self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static float Parse(string s)")
  public static float parse(@Nullable String s) {
    return NumberParse.single(s, STYLE, null);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static float Parse(string s, NumberStyles style)")
  public static float parseStyle(@Nullable String s, NumberStyles style) {
    return NumberParse.single(s, style, null);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static float Parse(string s, IFormatProvider provider)")
  public static float parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return NumberParse.single(s, STYLE, provider);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static float Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static float parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return NumberParse.single(s, style, provider);
  }

  /** {@code TryParse(string s, out float result)}. */
  @DotNetMethod("static bool TryParse(string s, out float result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, STYLE, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out float result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out float result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, STYLE, provider, result);
  }

  /** {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out float result)}. */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out float"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Float found = NumberParse.singleOrNull(s, style, provider);
    result.value = found == null ? 0.0f : found;
    return found != null;
  }

  /** {@code IsNaN(float f)}. */
  @DotNetMethod("static bool IsNaN(float f)")
  public static boolean isNaN(float f) {
    return Float.isNaN(f);
  }

  /** {@code IsInfinity(float f)}. */
  @DotNetMethod("static bool IsInfinity(float f)")
  public static boolean isInfinity(float f) {
    return Float.isInfinite(f);
  }

  /** {@code IsPositiveInfinity(float f)}. */
  @DotNetMethod("static bool IsPositiveInfinity(float f)")
  public static boolean isPositiveInfinity(float f) {
    return f == Float.POSITIVE_INFINITY;
  }

  /** {@code IsNegativeInfinity(float f)}. */
  @DotNetMethod("static bool IsNegativeInfinity(float f)")
  public static boolean isNegativeInfinity(float f) {
    return f == Float.NEGATIVE_INFINITY;
  }

  /** {@code IsFinite(float f)}. */
  @DotNetMethod("static bool IsFinite(float f)")
  public static boolean isFinite(float f) {
    return Float.isFinite(f);
  }

  /** {@code IsNegative(float f)}. */
  @DotNetMethod("static bool IsNegative(float f)")
  public static boolean isNegative(float f) {
    // .NET's NaN has its sign bit set, Java's has not.
    return Float.isNaN(f) || Math.copySign(1, f) < 0;
  }

  /** {@code IsPositive(float value)}. */
  @DotNetMethod("static bool IsPositive(float value)")
  public static boolean isPositive(float value) {
    return Math.copySign(1, value) > 0 && !Float.isNaN(value);
  }

  /** {@code IsNormal(float f)}. */
  @DotNetMethod("static bool IsNormal(float f)")
  public static boolean isNormal(float f) {
    return Float.isFinite(f) && Math.abs(f) >= Float.MIN_NORMAL;
  }

  /** {@code IsSubnormal(float f)}. */
  @DotNetMethod("static bool IsSubnormal(float f)")
  public static boolean isSubnormal(float f) {
    return f != 0 && Math.abs(f) < Float.MIN_NORMAL;
  }

  /** {@code IsInteger(float value)}. */
  @DotNetMethod("static bool IsInteger(float value)")
  public static boolean isInteger(float value) {
    return Float.isFinite(value) && value == Math.rint(value);
  }

  /** {@code CompareTo(float value)}. */
  @DotNetMethod("int CompareTo(float value)")
  public static int compareTo(float self, float value) {
    return order(self, value);
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(float self, @Nullable Object value) {
    return value == null
        ? 1
        : order(self, ComparableInterface.operand(value, Float.class, "Single"));
  }

  /** {@code Equals(float obj)}. */
  @DotNetMethod("bool Equals(float obj)")
  public static boolean equalTo(float self, float obj) {
    return same(self, obj);
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(float self, @Nullable Object obj) {
    return obj instanceof Float n && same(self, n);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(float self) {
    return Values.hash(self);
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(float self) {
    return TypeCode.SINGLE;
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

  /** {@code Abs(float value)}. */
  @DotNetMethod("static float Abs(float value)")
  public static float abs(float value) {
    return Math.abs(value);
  }

  /** {@code Sign(float value)}. */
  @DotNetMethod("static int Sign(float value)")
  public static int sign(float value) {
    return MathOrder.signSingle(value);
  }

  /** {@code Clamp(float value, float min, float max)}. */
  @DotNetMethod("static float Clamp(float value, float min, float max)")
  public static float clamp(float value, float min, float max) {
    return Float.isNaN(min) || Float.isNaN(max)
        ? Float.NaN
        : MathOrder.clampSingle(value, min, max);
  }
}
