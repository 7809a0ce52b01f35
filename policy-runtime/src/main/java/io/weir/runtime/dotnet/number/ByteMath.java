package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code byte} has of generic mathematics. */
@DotNetType(value = "public partial struct System.Byte", java = int.class)
public final class ByteMath {
  private ByteMath() {}

  /** {@code DivRem(byte left, byte right)}. */
  @DotNetMethod("static (byte Quotient, byte Remainder) DivRem(byte left, byte right)")
  public static ValueTuple divRem(int left, int right) {
    MathMembers.checkDivisor(right);
    RuntimeType type = RuntimeType.of("byte");
    return ValueTuple2.create(UInt8.valueOf(left / right), UInt8.valueOf(left % right), type, type);
  }

  /** {@code PopCount(byte value)}. */
  @DotNetMethod("static byte PopCount(byte value)")
  public static int popCount(int value) {
    return Integer.bitCount(value & 0xFF);
  }

  /** {@code LeadingZeroCount(byte value)}. */
  @DotNetMethod("static byte LeadingZeroCount(byte value)")
  public static int leadingZeros(int value) {
    return Integer.numberOfLeadingZeros(value & 0xFF) - 24;
  }

  /** {@code TrailingZeroCount(byte value)}. */
  @DotNetMethod("static byte TrailingZeroCount(byte value)")
  public static int trailingZeros(int value) {
    return Math.min(Integer.numberOfTrailingZeros(value), 8);
  }

  /** {@code RotateLeft(byte value, int rotateAmount)}. */
  @DotNetMethod("static byte RotateLeft(byte value, int rotateAmount)")
  public static int rotateLeft(int value, int rotateAmount) {
    return (((value & 0xFF) << (rotateAmount & 7)) | ((value & 0xFF) >> (-rotateAmount & 7)))
        & 0xFF;
  }

  /** {@code RotateRight(byte value, int rotateAmount)}. */
  @DotNetMethod("static byte RotateRight(byte value, int rotateAmount)")
  public static int rotateRight(int value, int rotateAmount) {
    return (((value & 0xFF) << (-rotateAmount & 7)) | ((value & 0xFF) >> (rotateAmount & 7)))
        & 0xFF;
  }

  /** {@code IsPow2(byte value)}. */
  @DotNetMethod("static bool IsPow2(byte value)")
  public static boolean isPow2(int value) {
    return value > 0 && (value & (value - 1)) == 0;
  }

  /** {@code Log2(byte value)}. */
  @DotNetMethod("static byte Log2(byte value)")
  public static int log2(int value) {
    return 31 - Integer.numberOfLeadingZeros(value | 1);
  }

  /** {@code Sign(byte value)}. */
  @DotNetMethod("static int Sign(byte value)")
  public static int sign(int value) {
    return value == 0 ? 0 : 1;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static byte CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createChecked(@Nullable Object value) {
    return (int) NumberCreation.integer(value, NumberParse.Int.BYTE, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static byte CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createSaturating(@Nullable Object value) {
    return (int) NumberCreation.integer(value, NumberParse.Int.BYTE, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static byte CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createTruncating(@Nullable Object value) {
    return (int) NumberCreation.integer(value, NumberParse.Int.BYTE, NumberCreation.Way.TRUNCATING);
  }
}
