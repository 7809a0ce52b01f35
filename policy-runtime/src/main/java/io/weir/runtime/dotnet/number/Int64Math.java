package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code long} has of generic mathematics. */
@DotNetType(value = "public partial struct System.Int64", java = long.class)
public final class Int64Math {
  private Int64Math() {}

  /** {@code DivRem(long left, long right)}. */
  @DotNetMethod("static (long Quotient, long Remainder) DivRem(long left, long right)")
  public static ValueTuple divRem(long left, long right) {
    MathMembers.checkDivisor(right);
    if (left == Long.MIN_VALUE && right == -1) {
      throw OverflowException.create();
    }
    RuntimeType type = RuntimeType.of("long");
    return ValueTuple2.create(left / right, left % right, type, type);
  }

  /** {@code Log2(long value)}. */
  @DotNetMethod("static long Log2(long value)")
  public static long log2(long value) {
    NumberCreation.checkNotNegative(value);
    return 63L - Long.numberOfLeadingZeros(value | 1);
  }

  /** {@code CopySign(long value, long sign)}. */
  @DotNetMethod("static long CopySign(long value, long sign)")
  public static long copySign(long value, long sign) {
    if (sign >= 0 && value == Long.MIN_VALUE) {
      throw OverflowException.create();
    }
    return value < 0 == sign < 0 ? value : -value;
  }

  /** {@code MaxMagnitude(long x, long y)}. */
  @DotNetMethod("static long MaxMagnitude(long x, long y)")
  public static long maxMagnitude(long x, long y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order > 0 || order == 0 && x >= 0 ? x : y;
  }

  /** {@code MinMagnitude(long x, long y)}. */
  @DotNetMethod("static long MinMagnitude(long x, long y)")
  public static long minMagnitude(long x, long y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order < 0 || order == 0 && x < 0 ? x : y;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static long CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static long createChecked(@Nullable Object value) {
    return NumberCreation.integer(value, NumberParse.Int.INT64, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static long CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static long createSaturating(@Nullable Object value) {
    return NumberCreation.integer(value, NumberParse.Int.INT64, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static long CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static long createTruncating(@Nullable Object value) {
    return NumberCreation.integer(value, NumberParse.Int.INT64, NumberCreation.Way.TRUNCATING);
  }
}
