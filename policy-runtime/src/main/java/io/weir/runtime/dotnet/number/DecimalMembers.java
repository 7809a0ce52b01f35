package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The members of {@code decimal} by name; its operators are those of {@link Decimal}. */
@DotNetType(value = "public partial struct System.Decimal", java = Decimal.class)
public final class DecimalMembers {
  private DecimalMembers() {}

  /** {@code Scale}. */
  @DotNetProperty("byte Scale { get; }")
  public static int scaleOf(Decimal self) {
    return self.scale();
  }

  /** {@code Add(d1, d2)}. */
  @DotNetMethod("static decimal Add(decimal d1, decimal d2)")
  public static Decimal add(Decimal d1, Decimal d2) {
    return Decimal.plus(d1, d2);
  }

  /** {@code Subtract(d1, d2)}. */
  @DotNetMethod("static decimal Subtract(decimal d1, decimal d2)")
  public static Decimal subtract(Decimal d1, Decimal d2) {
    return Decimal.minus(d1, d2);
  }

  /** {@code Multiply(d1, d2)}. */
  @DotNetMethod("static decimal Multiply(decimal d1, decimal d2)")
  public static Decimal multiply(Decimal d1, Decimal d2) {
    return Decimal.times(d1, d2);
  }

  /** {@code Divide(d1, d2)}. */
  @DotNetMethod("static decimal Divide(decimal d1, decimal d2)")
  public static Decimal divide(Decimal d1, Decimal d2) {
    return Decimal.over(d1, d2);
  }

  /** {@code Remainder(d1, d2)}. */
  @DotNetMethod("static decimal Remainder(decimal d1, decimal d2)")
  public static Decimal remainder(Decimal d1, Decimal d2) {
    return Decimal.remainderOf(d1, d2);
  }

  /** {@code Negate(d)}. */
  @DotNetMethod("static decimal Negate(decimal d)")
  public static Decimal negate(Decimal d) {
    return Decimal.negated(d);
  }

  /** {@code Abs(value)}. */
  @DotNetMethod("static decimal Abs(decimal value)")
  public static Decimal abs(Decimal value) {
    return value.isNegative() ? Decimal.negated(value) : value;
  }

  /** {@code Max(x, y)}. */
  @DotNetMethod("static decimal Max(decimal x, decimal y)")
  public static Decimal max(Decimal x, Decimal y) {
    return x.compareTo(y) >= 0 ? x : y;
  }

  /** {@code Min(x, y)}. */
  @DotNetMethod("static decimal Min(decimal x, decimal y)")
  public static Decimal min(Decimal x, Decimal y) {
    return x.compareTo(y) < 0 ? x : y;
  }

  /** {@code Clamp(value, min, max)}. */
  @DotNetMethod("static decimal Clamp(decimal value, decimal min, decimal max)")
  public static Decimal clamp(Decimal value, Decimal min, Decimal max) {
    if (min.compareTo(max) > 0) {
      throw new ArgumentException("'" + min + "' cannot be greater than " + max + ".");
    }
    return value.compareTo(min) < 0 ? min : value.compareTo(max) > 0 ? max : value;
  }

  /** {@code Sign(d)}. */
  @DotNetMethod("static int Sign(decimal d)")
  public static int sign(Decimal d) {
    return d.signum();
  }

  /** {@code IsNegative(value)}. */
  @DotNetMethod("static bool IsNegative(decimal value)")
  public static boolean isNegative(Decimal value) {
    return value.isNegative();
  }

  /** {@code IsPositive(value)}. */
  @DotNetMethod("static bool IsPositive(decimal value)")
  public static boolean isPositive(Decimal value) {
    return !value.isNegative();
  }

  /** {@code IsInteger(value)}. */
  @DotNetMethod("static bool IsInteger(decimal value)")
  public static boolean isInteger(Decimal value) {
    return value.compareTo(truncate(value)) == 0;
  }

  /** {@code Floor(d)}. */
  @DotNetMethod("static decimal Floor(decimal d)")
  public static Decimal floor(Decimal d) {
    return d.rounded(0, MidpointRounding.TO_NEGATIVE_INFINITY);
  }

  /** {@code Ceiling(d)}. */
  @DotNetMethod("static decimal Ceiling(decimal d)")
  public static Decimal ceiling(Decimal d) {
    return d.rounded(0, MidpointRounding.TO_POSITIVE_INFINITY);
  }

  /** {@code Truncate(d)}. */
  @DotNetMethod("static decimal Truncate(decimal d)")
  public static Decimal truncate(Decimal d) {
    return d.rounded(0, MidpointRounding.TO_ZERO);
  }

  /** {@code Round(d)}: half to even. */
  @DotNetMethod("static decimal Round(decimal d)")
  public static Decimal round(Decimal d) {
    return d.rounded(0, MidpointRounding.TO_EVEN);
  }

  /** {@code Round(d, decimals)}. */
  @DotNetMethod("static decimal Round(decimal d, int decimals)")
  public static Decimal roundTo(Decimal d, int decimals) {
    return roundToMode(d, decimals, MidpointRounding.TO_EVEN);
  }

  /** {@code Round(d, mode)}. */
  @DotNetMethod("static decimal Round(decimal d, MidpointRounding mode)")
  public static Decimal roundMode(Decimal d, MidpointRounding mode) {
    return roundToMode(d, 0, mode);
  }

  /** {@code Round(d, decimals, mode)}. */
  @DotNetMethod("static decimal Round(decimal d, int decimals, MidpointRounding mode)")
  public static Decimal roundToMode(Decimal d, int decimals, MidpointRounding mode) {
    if (decimals < 0 || decimals > Decimal.MAX_SCALE) {
      throw new ArgumentOutOfRangeException(
          "decimals", "Decimal can only round to between 0 and 28 digits of precision.");
    }
    return d.rounded(decimals, mode);
  }

  /** {@code Compare(d1, d2)}. */
  @DotNetMethod("static int Compare(decimal d1, decimal d2)")
  public static int compare(Decimal d1, Decimal d2) {
    return Integer.signum(d1.compareTo(d2));
  }

  /** {@code CompareTo(value)}. */
  @DotNetMethod("int CompareTo(decimal value)")
  public static int compareTo(Decimal self, Decimal value) {
    return Integer.signum(self.compareTo(value));
  }

  /** {@code CompareTo(value)} of an object. */
  @DotNetMethod("int CompareTo(object value)")
  public static int compareToObject(Decimal self, @Nullable Object value) {
    return value == null
        ? 1
        : compareTo(self, ComparableInterface.operand(value, Decimal.class, "Decimal"));
  }

  /** {@code Equals(value)}. */
  @DotNetMethod("bool Equals(decimal value)")
  public static boolean equalTo(Decimal self, Decimal value) {
    return self.compareTo(value) == 0;
  }

  /** {@code Equals(value)} of an object. */
  @DotNetMethod("bool Equals(object value)")
  public static boolean equalToObject(Decimal self, @Nullable Object value) {
    return self.equals(value);
  }

  /** {@code Equals(d1, d2)}. */
  @DotNetMethod("static bool Equals(decimal d1, decimal d2)")
  public static boolean areEqual(Decimal d1, Decimal d2) {
    return d1.compareTo(d2) == 0;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(Decimal self) {
    return self.hashCode();
  }

  /** {@code GetBits(d)}. */
  @DotNetMethod("static int[] GetBits(decimal d)")
  public static int[] getBits(Decimal d) {
    return d.bits();
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(Decimal self) {
    return TypeCode.DECIMAL;
  }

  /** {@code FromOACurrency(cy)}. */
  @DotNetMethod("static decimal FromOACurrency(long cy)")
  public static Decimal fromOaCurrency(long cy) {
    return Decimal.ofCurrency(cy);
  }

  /** {@code ToOACurrency(value)}. */
  @DotNetMethod("static long ToOACurrency(decimal value)")
  public static long toOaCurrency(Decimal value) {
    BigInteger found =
        value.toBigDecimal().movePointRight(4).setScale(0, RoundingMode.HALF_EVEN).unscaledValue();
    if (found.bitLength() > 63) {
      throw new OverflowException("Value was either too large or too small for a Currency.");
    }
    return found.longValue();
  }
}
