package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code ulong} has of generic mathematics. */
@DotNetType(value = "public partial struct System.UInt64", java = long.class)
public final class UInt64Math {
  private UInt64Math() {}

  /** {@code DivRem(ulong left, ulong right)}. */
  @DotNetMethod("static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right)")
  public static ValueTuple divRem(long left, long right) {
    MathMembers.checkDivisor(right);
    RuntimeType type = RuntimeType.of("ulong");
    return ValueTuple2.create(
        UInt64.valueOf(Long.divideUnsigned(left, right)),
        UInt64.valueOf(Long.remainderUnsigned(left, right)),
        type,
        type);
  }

  /** {@code Log2(ulong value)}. */
  @DotNetMethod("static ulong Log2(ulong value)")
  public static long log2(long value) {
    return 63L - Long.numberOfLeadingZeros(value | 1);
  }

  /** {@code Sign(ulong value)}. */
  @DotNetMethod("static int Sign(ulong value)")
  public static int sign(long value) {
    return value == 0 ? 0 : 1;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static ulong CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static long createChecked(@Nullable Object value) {
    return NumberCreation.integer(value, NumberParse.Int.UINT64, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static ulong CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static long createSaturating(@Nullable Object value) {
    return NumberCreation.integer(value, NumberParse.Int.UINT64, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static ulong CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static long createTruncating(@Nullable Object value) {
    return NumberCreation.integer(value, NumberParse.Int.UINT64, NumberCreation.Way.TRUNCATING);
  }
}
