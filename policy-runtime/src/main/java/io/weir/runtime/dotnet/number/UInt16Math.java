package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code ushort} has of generic mathematics. */
@DotNetType(value = "public partial struct System.UInt16", java = int.class)
public final class UInt16Math {
  private UInt16Math() {}

  /** {@code DivRem(ushort left, ushort right)}. */
  @DotNetMethod("static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right)")
  public static ValueTuple divRem(int left, int right) {
    MathMembers.checkDivisor(right);
    RuntimeType type = RuntimeType.of("ushort");
    return ValueTuple2.create(
        UInt16.valueOf(left / right), UInt16.valueOf(left % right), type, type);
  }

  /** {@code PopCount(ushort value)}. */
  @DotNetMethod("static ushort PopCount(ushort value)")
  public static int popCount(int value) {
    return Integer.bitCount(value & 0xFFFF);
  }

  /** {@code LeadingZeroCount(ushort value)}. */
  @DotNetMethod("static ushort LeadingZeroCount(ushort value)")
  public static int leadingZeros(int value) {
    return Integer.numberOfLeadingZeros(value & 0xFFFF) - 16;
  }

  /** {@code TrailingZeroCount(ushort value)}. */
  @DotNetMethod("static ushort TrailingZeroCount(ushort value)")
  public static int trailingZeros(int value) {
    return Math.min(Integer.numberOfTrailingZeros(value), 16);
  }

  /** {@code RotateLeft(ushort value, int rotateAmount)}. */
  @DotNetMethod("static ushort RotateLeft(ushort value, int rotateAmount)")
  public static int rotateLeft(int value, int rotateAmount) {
    return (((value & 0xFFFF) << (rotateAmount & 15)) | ((value & 0xFFFF) >> (-rotateAmount & 15)))
        & 0xFFFF;
  }

  /** {@code RotateRight(ushort value, int rotateAmount)}. */
  @DotNetMethod("static ushort RotateRight(ushort value, int rotateAmount)")
  public static int rotateRight(int value, int rotateAmount) {
    return (((value & 0xFFFF) << (-rotateAmount & 15)) | ((value & 0xFFFF) >> (rotateAmount & 15)))
        & 0xFFFF;
  }

  /** {@code IsPow2(ushort value)}. */
  @DotNetMethod("static bool IsPow2(ushort value)")
  public static boolean isPow2(int value) {
    return value > 0 && (value & (value - 1)) == 0;
  }

  /** {@code Log2(ushort value)}. */
  @DotNetMethod("static ushort Log2(ushort value)")
  public static int log2(int value) {
    return 31 - Integer.numberOfLeadingZeros(value | 1);
  }

  /** {@code Sign(ushort value)}. */
  @DotNetMethod("static int Sign(ushort value)")
  public static int sign(int value) {
    return value == 0 ? 0 : 1;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static ushort CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createChecked(@Nullable Object value) {
    return (int) NumberCreation.integer(value, NumberParse.Int.UINT16, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static ushort CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createSaturating(@Nullable Object value) {
    return (int)
        NumberCreation.integer(value, NumberParse.Int.UINT16, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static ushort CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createTruncating(@Nullable Object value) {
    return (int)
        NumberCreation.integer(value, NumberParse.Int.UINT16, NumberCreation.Way.TRUNCATING);
  }
}
