package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** Members of {@code double}. */
@DotNetType(
    value =
        "public partial struct System.Double : IComparable, IComparable<double>, IConvertible,"
            + " IEquatable<double>, IFormattable, INumberBase<double>",
    java = double.class)
public final class DoubleMembers {
  private static final NumberStyles STYLE = NumberStyles.of(231);

  /** {@code MaxValue}. */
  @DotNetField("const double MaxValue")
  public static final double MAX_VALUE = Double.MAX_VALUE;

  /** {@code MinValue}. */
  @DotNetField("const double MinValue")
  public static final double MIN_VALUE = -Double.MAX_VALUE;

  /** {@code Epsilon}. */
  @DotNetField("const double Epsilon")
  public static final double EPSILON = Double.MIN_VALUE;

  /** {@code NaN}. */
  @DotNetField("const double NaN")
  public static final double NAN = Double.NaN;

  /** {@code PositiveInfinity}. */
  @DotNetField("const double PositiveInfinity")
  public static final double POSITIVE_INFINITY = Double.POSITIVE_INFINITY;

  /** {@code NegativeInfinity}. */
  @DotNetField("const double NegativeInfinity")
  public static final double NEGATIVE_INFINITY = Double.NEGATIVE_INFINITY;

  /** {@code NegativeZero}. */
  @DotNetField("const double NegativeZero")
  public static final double NEGATIVE_ZERO = -0.0;

  /** {@code E}. */
  @DotNetField("const double E")
  public static final double E = Math.E;

  /** {@code Pi}. */
  @DotNetField("const double Pi")
  public static final double PI = Math.PI;

  /** {@code Tau}. */
  @DotNetField("const double Tau")
  public static final double TAU = (2 * Math.PI);

  private DoubleMembers() {}

  /** Equal numbers; NaN equals itself, the zeros each other. */
  public static boolean same(double a, double b) {
    return a == b || Double.isNaN(a) && Double.isNaN(b);
  }

  /** The order of CompareTo: NaN first, the zeros equal. */
  public static int order(double a, double b) {
    if (a < b) {
      return -1;
    } else if (a > b) {
      return 1;
    } else if (a == b) {
      return 0;
    }
    return Double.isNaN(a) ? Double.isNaN(b) ? 0 : -1 : 1;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(double self) {
    return NumberFormat.text(self);
  }

  /** {@code ToString(string format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(double self, @Nullable String format) {
    return NumberFormat.format(self, format, null);
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(double self, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, null, provider);
  }

  /** {@code ToString(string format, IFormatProvider provider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider provider)")
  public static String textInOf(
      double self, @Nullable String format, @Nullable IFormatProvider provider) {
    return NumberFormat.format(self, format, provider);
  }

  /** {@code Parse(string s)}. */
  @DotNetMethod("static double Parse(string s)")
  public static double parse(@Nullable String s) {
    return NumberParse.floating(s, STYLE, null);
  }

  /** {@code Parse(string s, NumberStyles style)}. */
  @DotNetMethod("static double Parse(string s, NumberStyles style)")
  public static double parseStyle(@Nullable String s, NumberStyles style) {
    return NumberParse.floating(s, style, null);
  }

  /** {@code Parse(string s, IFormatProvider provider)}. */
  @DotNetMethod("static double Parse(string s, IFormatProvider provider)")
  public static double parseOf(@Nullable String s, @Nullable IFormatProvider provider) {
    return NumberParse.floating(s, STYLE, provider);
  }

  /** {@code Parse(string s, NumberStyles style, IFormatProvider provider)}. */
  @DotNetMethod("static double Parse(string s, NumberStyles style, IFormatProvider provider)")
  public static double parseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider) {
    return NumberParse.floating(s, style, provider);
  }

  /** {@code TryParse(string s, out double result)}. */
  @DotNetMethod("static bool TryParse(string s, out double result)")
  public static boolean tryParse(@Nullable String s, Ref result) {
    return tryParseStyleOf(s, STYLE, null, result);
  }

  /** {@code TryParse(string s, IFormatProvider provider, out double result)}. */
  @DotNetMethod("static bool TryParse(string s, IFormatProvider provider, out double result)")
  public static boolean tryParseOf(
      @Nullable String s, @Nullable IFormatProvider provider, Ref result) {
    return tryParseStyleOf(s, STYLE, provider, result);
  }

  /**
   * {@code TryParse(string s, NumberStyles style, IFormatProvider provider, out double result)}.
   */
  @DotNetMethod(
      "static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out double"
          + " result)")
  public static boolean tryParseStyleOf(
      @Nullable String s, NumberStyles style, @Nullable IFormatProvider provider, Ref result) {
    Double found = NumberParse.floatingOrNull(s, style, provider);
    result.value = found == null ? 0.0 : found;
    return found != null;
  }

  /** {@code IsNaN(double d)}. */
  @DotNetMethod("static bool IsNaN(double d)")
  public static boolean isNaN(double d) {
    return Double.isNaN(d);
  }

  /** {@code IsInfinity(double d)}. */
  @DotNetMethod("static bool IsInfinity(double d)")
  public static boolean isInfinity(double d) {
    return Double.isInfinite(d);
  }

  /** {@code IsPositiveInfinity(double d)}. */
  @DotNetMethod("static bool IsPositiveInfinity(double d)")
  public static boolean isPositiveInfinity(double d) {
    return d == Double.POSITIVE_INFINITY;
  }

  /** {@code IsNegativeInfinity(double d)}. */
  @DotNetMethod("static bool IsNegativeInfinity(double d)")
  public static boolean isNegativeInfinity(double d) {
    return d == Double.NEGATIVE_INFINITY;
  }

  /** {@code IsFinite(double d)}. */
  @DotNetMethod("static bool IsFinite(double d)")
  public static boolean isFinite(double d) {
    return Double.isFinite(d);
  }

  /** {@code IsNegative(double d)}. */
  @DotNetMethod("static bool IsNegative(double d)")
  public static boolean isNegative(double d) {
    // .NET's NaN has its sign bit set, Java's has not.
    return Double.isNaN(d) || Math.copySign(1, d) < 0;
  }

  /** {@code IsPositive(double value)}. */
  @DotNetMethod("static bool IsPositive(double value)")
  public static boolean isPositive(double value) {
    return Math.copySign(1, value) > 0 && !Double.isNaN(value);
  }

  /** {@code IsNormal(double d)}. */
  @DotNetMethod("static bool IsNormal(double d)")
  public static boolean isNormal(double d) {
    return Double.isFinite(d) && Math.abs(d) >= Double.MIN_NORMAL;
  }

  /** {@code IsSubnormal(double d)}. */
  @DotNetMethod("static bool IsSubnormal(double d)")
  public static boolean isSubnormal(double d) {
    return d != 0 && Math.abs(d) < Double.MIN_NORMAL;
  }

  /** {@code IsInteger(double value)}. */
  @DotNetMethod("static bool IsInteger(double value)")
  public static boolean isInteger(double value) {
    return Double.isFinite(value) && value == Math.rint(value);
  }

  /** {@code CompareTo(double value)}. */
  @DotNetMethod("int CompareTo(double value)")
  public static int compareTo(double self, double value) {
    return order(self, value);
  }

  /** {@code CompareTo(object value)}. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(double self, @Nullable Object value) {
    return value == null
        ? 1
        : order(self, ComparableInterface.operand(value, Double.class, "Double"));
  }

  /** {@code Equals(double obj)}. */
  @DotNetMethod("bool Equals(double obj)")
  public static boolean equalTo(double self, double obj) {
    return same(self, obj);
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(double self, @Nullable Object obj) {
    return obj instanceof Double n && same(self, n);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(double self) {
    return Values.hash(self);
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(double self) {
    return TypeCode.DOUBLE;
  }

  /** {@code Max(double x, double y)}. */
  @DotNetMethod("static double Max(double x, double y)")
  public static double max(double x, double y) {
    return Math.max(x, y);
  }

  /** {@code Min(double x, double y)}. */
  @DotNetMethod("static double Min(double x, double y)")
  public static double min(double x, double y) {
    return Math.min(x, y);
  }

  /** {@code Abs(double value)}. */
  @DotNetMethod("static double Abs(double value)")
  public static double abs(double value) {
    return Math.abs(value);
  }

  /** {@code Sign(double value)}. */
  @DotNetMethod("static int Sign(double value)")
  public static int sign(double value) {
    return MathOrder.signDouble(value);
  }

  /** {@code Clamp(double value, double min, double max)}. */
  @DotNetMethod("static double Clamp(double value, double min, double max)")
  public static double clamp(double value, double min, double max) {
    return Double.isNaN(min) || Double.isNaN(max)
        ? Double.NaN
        : MathOrder.clampDouble(value, min, max);
  }

  /** {@code Floor(double x)}. */
  @DotNetMethod("static double Floor(double x)")
  public static double floor(double x) {
    return MathMembers.floor(x);
  }

  /** {@code Ceiling(double x)}. */
  @DotNetMethod("static double Ceiling(double x)")
  public static double ceiling(double x) {
    return MathMembers.ceiling(x);
  }

  /** {@code Truncate(double x)}. */
  @DotNetMethod("static double Truncate(double x)")
  public static double truncate(double x) {
    return MathMembers.truncate(x);
  }

  /** {@code Sqrt(double x)}. */
  @DotNetMethod("static double Sqrt(double x)")
  public static double sqrt(double x) {
    return MathMembers.sqrt(x);
  }

  /** {@code Round(double x)}. */
  @DotNetMethod("static double Round(double x)")
  public static double round(double x) {
    return Math.rint(x);
  }

  /** {@code Round(double x, int digits)}. */
  @DotNetMethod("static double Round(double x, int digits)")
  public static double roundTo(double x, int digits) {
    return MathMembers.roundTo(x, digits);
  }

  /** {@code Pow(double x, double y)}. */
  @DotNetMethod("static double Pow(double x, double y)")
  public static double pow(double x, double y) {
    return MathMembers.pow(x, y);
  }
}
