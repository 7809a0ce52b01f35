package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code sbyte} has of generic mathematics. */
@DotNetType(value = "public partial struct System.SByte", java = byte.class)
public final class SByteMath {
  private SByteMath() {}

  /** {@code DivRem(sbyte left, sbyte right)}. */
  @DotNetMethod("static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right)")
  public static ValueTuple divRem(byte left, byte right) {
    MathMembers.checkDivisor(right);
    RuntimeType type = RuntimeType.of("sbyte");
    return ValueTuple2.create((byte) (left / right), (byte) (left % right), type, type);
  }

  /** {@code PopCount(sbyte value)}. */
  @DotNetMethod("static sbyte PopCount(sbyte value)")
  public static byte popCount(byte value) {
    return (byte) Integer.bitCount(value & 0xFF);
  }

  /** {@code LeadingZeroCount(sbyte value)}. */
  @DotNetMethod("static sbyte LeadingZeroCount(sbyte value)")
  public static byte leadingZeros(byte value) {
    return (byte) (Integer.numberOfLeadingZeros(value & 0xFF) - 24);
  }

  /** {@code TrailingZeroCount(sbyte value)}. */
  @DotNetMethod("static sbyte TrailingZeroCount(sbyte value)")
  public static byte trailingZeros(byte value) {
    return (byte) Math.min(Integer.numberOfTrailingZeros(value), 8);
  }

  /** {@code RotateLeft(sbyte value, int rotateAmount)}. */
  @DotNetMethod("static sbyte RotateLeft(sbyte value, int rotateAmount)")
  public static byte rotateLeft(byte value, int rotateAmount) {
    return (byte)
        (((value & 0xFF) << (rotateAmount & 7)) | ((value & 0xFF) >> (-rotateAmount & 7)));
  }

  /** {@code RotateRight(sbyte value, int rotateAmount)}. */
  @DotNetMethod("static sbyte RotateRight(sbyte value, int rotateAmount)")
  public static byte rotateRight(byte value, int rotateAmount) {
    return (byte)
        (((value & 0xFF) << (-rotateAmount & 7)) | ((value & 0xFF) >> (rotateAmount & 7)));
  }

  /** {@code IsPow2(sbyte value)}. */
  @DotNetMethod("static bool IsPow2(sbyte value)")
  public static boolean isPow2(byte value) {
    return value > 0 && (value & (value - 1)) == 0;
  }

  /** {@code Log2(sbyte value)}. */
  @DotNetMethod("static sbyte Log2(sbyte value)")
  public static byte log2(byte value) {
    NumberCreation.checkNotNegative(value);
    return (byte) (31 - Integer.numberOfLeadingZeros(value | 1));
  }

  /** {@code CopySign(sbyte value, sbyte sign)}. */
  @DotNetMethod("static sbyte CopySign(sbyte value, sbyte sign)")
  public static byte copySign(byte value, byte sign) {
    if (sign >= 0 && value == Byte.MIN_VALUE) {
      throw OverflowException.create();
    }
    return (byte) (value < 0 == sign < 0 ? value : -value);
  }

  /** {@code MaxMagnitude(sbyte x, sbyte y)}. */
  @DotNetMethod("static sbyte MaxMagnitude(sbyte x, sbyte y)")
  public static byte maxMagnitude(byte x, byte y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order > 0 || order == 0 && x >= 0 ? x : y;
  }

  /** {@code MinMagnitude(sbyte x, sbyte y)}. */
  @DotNetMethod("static sbyte MinMagnitude(sbyte x, sbyte y)")
  public static byte minMagnitude(byte x, byte y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order < 0 || order == 0 && x < 0 ? x : y;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static sbyte CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static byte createChecked(@Nullable Object value) {
    return (byte) NumberCreation.integer(value, NumberParse.Int.SBYTE, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static sbyte CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static byte createSaturating(@Nullable Object value) {
    return (byte)
        NumberCreation.integer(value, NumberParse.Int.SBYTE, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static sbyte CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static byte createTruncating(@Nullable Object value) {
    return (byte)
        NumberCreation.integer(value, NumberParse.Int.SBYTE, NumberCreation.Way.TRUNCATING);
  }
}
