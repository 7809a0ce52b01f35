package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code short} has of generic mathematics. */
@DotNetType(value = "public partial struct System.Int16", java = short.class)
public final class Int16Math {
  private Int16Math() {}

  /** {@code DivRem(short left, short right)}. */
  @DotNetMethod("static (short Quotient, short Remainder) DivRem(short left, short right)")
  public static ValueTuple divRem(short left, short right) {
    MathMembers.checkDivisor(right);
    RuntimeType type = RuntimeType.of("short");
    return ValueTuple2.create((short) (left / right), (short) (left % right), type, type);
  }

  /** {@code PopCount(short value)}. */
  @DotNetMethod("static short PopCount(short value)")
  public static short popCount(short value) {
    return (short) Integer.bitCount(value & 0xFFFF);
  }

  /** {@code LeadingZeroCount(short value)}. */
  @DotNetMethod("static short LeadingZeroCount(short value)")
  public static short leadingZeros(short value) {
    return (short) (Integer.numberOfLeadingZeros(value & 0xFFFF) - 16);
  }

  /** {@code TrailingZeroCount(short value)}. */
  @DotNetMethod("static short TrailingZeroCount(short value)")
  public static short trailingZeros(short value) {
    return (short) Math.min(Integer.numberOfTrailingZeros(value), 16);
  }

  /** {@code RotateLeft(short value, int rotateAmount)}. */
  @DotNetMethod("static short RotateLeft(short value, int rotateAmount)")
  public static short rotateLeft(short value, int rotateAmount) {
    return (short)
        (((value & 0xFFFF) << (rotateAmount & 15)) | ((value & 0xFFFF) >> (-rotateAmount & 15)));
  }

  /** {@code RotateRight(short value, int rotateAmount)}. */
  @DotNetMethod("static short RotateRight(short value, int rotateAmount)")
  public static short rotateRight(short value, int rotateAmount) {
    return (short)
        (((value & 0xFFFF) << (-rotateAmount & 15)) | ((value & 0xFFFF) >> (rotateAmount & 15)));
  }

  /** {@code IsPow2(short value)}. */
  @DotNetMethod("static bool IsPow2(short value)")
  public static boolean isPow2(short value) {
    return value > 0 && (value & (value - 1)) == 0;
  }

  /** {@code Log2(short value)}. */
  @DotNetMethod("static short Log2(short value)")
  public static short log2(short value) {
    NumberCreation.checkNotNegative(value);
    return (short) (31 - Integer.numberOfLeadingZeros(value | 1));
  }

  /** {@code CopySign(short value, short sign)}. */
  @DotNetMethod("static short CopySign(short value, short sign)")
  public static short copySign(short value, short sign) {
    if (sign >= 0 && value == Short.MIN_VALUE) {
      throw OverflowException.create();
    }
    return (short) (value < 0 == sign < 0 ? value : -value);
  }

  /** {@code MaxMagnitude(short x, short y)}. */
  @DotNetMethod("static short MaxMagnitude(short x, short y)")
  public static short maxMagnitude(short x, short y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order > 0 || order == 0 && x >= 0 ? x : y;
  }

  /** {@code MinMagnitude(short x, short y)}. */
  @DotNetMethod("static short MinMagnitude(short x, short y)")
  public static short minMagnitude(short x, short y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order < 0 || order == 0 && x < 0 ? x : y;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod(
      "static short CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static short createChecked(@Nullable Object value) {
    return (short) NumberCreation.integer(value, NumberParse.Int.INT16, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static short CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static short createSaturating(@Nullable Object value) {
    return (short)
        NumberCreation.integer(value, NumberParse.Int.INT16, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static short CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static short createTruncating(@Nullable Object value) {
    return (short)
        NumberCreation.integer(value, NumberParse.Int.INT16, NumberCreation.Way.TRUNCATING);
  }
}
