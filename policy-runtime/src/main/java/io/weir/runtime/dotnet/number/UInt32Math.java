package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code uint} has of generic mathematics. */
@DotNetType(value = "public partial struct System.UInt32", java = int.class)
public final class UInt32Math {
  private UInt32Math() {}

  /** {@code DivRem(uint left, uint right)}. */
  @DotNetMethod("static (uint Quotient, uint Remainder) DivRem(uint left, uint right)")
  public static ValueTuple divRem(int left, int right) {
    MathMembers.checkDivisor(right);
    RuntimeType type = RuntimeType.of("uint");
    return ValueTuple2.create(
        UInt32.valueOf(Integer.divideUnsigned(left, right)),
        UInt32.valueOf(Integer.remainderUnsigned(left, right)),
        type,
        type);
  }

  /** {@code Log2(uint value)}. */
  @DotNetMethod("static uint Log2(uint value)")
  public static int log2(int value) {
    return 31 - Integer.numberOfLeadingZeros(value | 1);
  }

  /** {@code Sign(uint value)}. */
  @DotNetMethod("static int Sign(uint value)")
  public static int sign(int value) {
    return value == 0 ? 0 : 1;
  }

  /** {@code BigMul(uint left, uint right)}. */
  @DotNetMethod("static ulong BigMul(uint left, uint right)")
  public static long bigMul(int left, int right) {
    return (left & 0xFFFFFFFFL) * (right & 0xFFFFFFFFL);
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static uint CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createChecked(@Nullable Object value) {
    return (int) NumberCreation.integer(value, NumberParse.Int.UINT32, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static uint CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createSaturating(@Nullable Object value) {
    return (int)
        NumberCreation.integer(value, NumberParse.Int.UINT32, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static uint CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createTruncating(@Nullable Object value) {
    return (int)
        NumberCreation.integer(value, NumberParse.Int.UINT32, NumberCreation.Way.TRUNCATING);
  }
}
