package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What {@code decimal} has of generic mathematics. */
@DotNetType(value = "public partial struct System.Decimal", java = Decimal.class)
public final class DecimalMath {
  private static final Decimal TWO = Decimal.of(2);

  private DecimalMath() {}

  private static boolean isNegative(Decimal value) {
    return DecimalMembers.isNegative(value);
  }

  /** {@code CopySign(decimal value, decimal sign)}. */
  @DotNetMethod("static decimal CopySign(decimal value, decimal sign)")
  public static Decimal copySign(Decimal value, Decimal sign) {
    return isNegative(value) == isNegative(sign) ? value : DecimalMembers.negate(value);
  }

  /** {@code MaxMagnitude(decimal x, decimal y)}. */
  @DotNetMethod("static decimal MaxMagnitude(decimal x, decimal y)")
  public static Decimal maxMagnitude(Decimal x, Decimal y) {
    int order = DecimalMembers.abs(x).compareTo(DecimalMembers.abs(y));
    return order > 0 || order == 0 && !isNegative(x) ? x : y;
  }

  /** {@code MinMagnitude(decimal x, decimal y)}. */
  @DotNetMethod("static decimal MinMagnitude(decimal x, decimal y)")
  public static Decimal minMagnitude(Decimal x, Decimal y) {
    int order = DecimalMembers.abs(x).compareTo(DecimalMembers.abs(y));
    return order < 0 || order == 0 && isNegative(x) ? x : y;
  }

  /** {@code IsCanonical(decimal value)}: whether no zero ends the fraction. */
  @DotNetMethod("static bool IsCanonical(decimal value)")
  public static boolean isCanonical(Decimal value) {
    BigDecimal exact = value.toBigDecimal();
    return exact.scale() == 0 || exact.unscaledValue().remainder(BigInteger.TEN).signum() != 0;
  }

  /** {@code IsEvenInteger(decimal value)}. */
  @DotNetMethod("static bool IsEvenInteger(decimal value)")
  public static boolean isEven(Decimal value) {
    return DecimalMembers.isInteger(value) && DecimalMembers.remainder(value, TWO).signum() == 0;
  }

  /** {@code IsOddInteger(decimal value)}. */
  @DotNetMethod("static bool IsOddInteger(decimal value)")
  public static boolean isOdd(Decimal value) {
    return DecimalMembers.isInteger(value) && DecimalMembers.remainder(value, TWO).signum() != 0;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static decimal CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static Decimal createChecked(@Nullable Object value) {
    if (value instanceof Decimal decimal) {
      return decimal;
    }
    BigInteger whole = value instanceof BigInteger big ? big : Conversion.whole(value);
    if (whole != null) {
      return Decimal.of(new BigDecimal(whole));
    }
    return value instanceof Float number
        ? Decimal.fromFloat(number)
        : Decimal.fromDouble(NumberCreation.real(value));
  }

  /** {@code CreateSaturating} and {@code CreateTruncating}: the nearest that the type has. */
  @DotNetMethod({
    "static decimal CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>",
    "static decimal CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>"
  })
  public static Decimal createNearest(@Nullable Object value) {
    if (value instanceof Double || value instanceof Float || value instanceof BigInteger) {
      double number = NumberCreation.real(value);
      if (Double.isNaN(number)) {
        return Decimal.of(new BigDecimal("0.0"));
      } else if (Math.abs(number) >= 79228162514264337593543950336.0) {
        return number < 0 ? Decimal.MIN_VALUE : Decimal.MAX_VALUE;
      }
    }
    return createChecked(value);
  }

  /** {@code ConvertToInteger} and {@code ConvertToIntegerNative}: the nearest of the type. */
  @DotNetMethod(
      value = {
        "static TInteger ConvertToInteger<TInteger>(decimal value) where TInteger :"
            + " IBinaryInteger<TInteger>",
        "static TInteger ConvertToIntegerNative<TInteger>(decimal value) where TInteger :"
            + " IBinaryInteger<TInteger>"
      },
      reified = true)
  public static Object convertToInteger(Decimal value, RuntimeType type) {
    return RealToInteger.saturated(value, type);
  }
}
