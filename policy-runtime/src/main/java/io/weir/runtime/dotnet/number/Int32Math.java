package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.ValueTuple2;
import org.jspecify.annotations.Nullable;

/** What {@code int} has of generic mathematics. */
@DotNetType(value = "public partial struct System.Int32", java = int.class)
public final class Int32Math {
  private Int32Math() {}

  /** {@code DivRem(int left, int right)}. */
  @DotNetMethod("static (int Quotient, int Remainder) DivRem(int left, int right)")
  public static ValueTuple divRem(int left, int right) {
    MathMembers.checkDivisor(right);
    if (left == Integer.MIN_VALUE && right == -1) {
      throw OverflowException.create();
    }
    RuntimeType type = RuntimeType.of("int");
    return ValueTuple2.create(left / right, left % right, type, type);
  }

  /** {@code Log2(int value)}. */
  @DotNetMethod("static int Log2(int value)")
  public static int log2(int value) {
    NumberCreation.checkNotNegative(value);
    return 31 - Integer.numberOfLeadingZeros(value | 1);
  }

  /** {@code CopySign(int value, int sign)}. */
  @DotNetMethod("static int CopySign(int value, int sign)")
  public static int copySign(int value, int sign) {
    if (sign >= 0 && value == Integer.MIN_VALUE) {
      throw OverflowException.create();
    }
    return value < 0 == sign < 0 ? value : -value;
  }

  /** {@code MaxMagnitude(int x, int y)}. */
  @DotNetMethod("static int MaxMagnitude(int x, int y)")
  public static int maxMagnitude(int x, int y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order > 0 || order == 0 && x >= 0 ? x : y;
  }

  /** {@code MinMagnitude(int x, int y)}. */
  @DotNetMethod("static int MinMagnitude(int x, int y)")
  public static int minMagnitude(int x, int y) {
    int order = NumberCreation.compareMagnitudes(x, y);
    return order < 0 || order == 0 && x < 0 ? x : y;
  }

  /** {@code BigMul(int left, int right)}. */
  @DotNetMethod("static long BigMul(int left, int right)")
  public static long bigMul(int left, int right) {
    return (long) left * right;
  }

  /** {@code CreateChecked(TOther value)}. */
  @DotNetMethod("static int CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createChecked(@Nullable Object value) {
    return (int) NumberCreation.integer(value, NumberParse.Int.INT32, NumberCreation.Way.CHECKED);
  }

  /** {@code CreateSaturating(TOther value)}. */
  @DotNetMethod(
      "static int CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createSaturating(@Nullable Object value) {
    return (int)
        NumberCreation.integer(value, NumberParse.Int.INT32, NumberCreation.Way.SATURATING);
  }

  /** {@code CreateTruncating(TOther value)}. */
  @DotNetMethod(
      "static int CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther>")
  public static int createTruncating(@Nullable Object value) {
    return (int)
        NumberCreation.integer(value, NumberParse.Int.INT32, NumberCreation.Way.TRUNCATING);
  }
}
