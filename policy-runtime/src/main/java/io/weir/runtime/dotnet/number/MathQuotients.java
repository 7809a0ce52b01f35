package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.ValueTuple;

/** Quotients, whole products and estimates of {@code System.Math}. */
@DotNetType(value = "public static partial class System.Math", java = void.class)
public final class MathQuotients {
  private MathQuotients() {}

  /** {@code DivRem(sbyte left, sbyte right)}. */
  @DotNetMethod("static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right)")
  public static ValueTuple divRemSByte(byte left, byte right) {
    return SByteMath.divRem(left, right);
  }

  /** {@code DivRem(byte left, byte right)}. */
  @DotNetMethod("static (byte Quotient, byte Remainder) DivRem(byte left, byte right)")
  public static ValueTuple divRemByte(int left, int right) {
    return ByteMath.divRem(left, right);
  }

  /** {@code DivRem(short left, short right)}. */
  @DotNetMethod("static (short Quotient, short Remainder) DivRem(short left, short right)")
  public static ValueTuple divRemInt16(short left, short right) {
    return Int16Math.divRem(left, right);
  }

  /** {@code DivRem(ushort left, ushort right)}. */
  @DotNetMethod("static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right)")
  public static ValueTuple divRemUInt16(int left, int right) {
    return UInt16Math.divRem(left, right);
  }

  /** {@code DivRem(uint left, uint right)}. */
  @DotNetMethod("static (uint Quotient, uint Remainder) DivRem(uint left, uint right)")
  public static ValueTuple divRemUInt32(int left, int right) {
    return UInt32Math.divRem(left, right);
  }

  /** {@code DivRem(ulong left, ulong right)}. */
  @DotNetMethod("static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right)")
  public static ValueTuple divRemUInt64(long left, long right) {
    return UInt64Math.divRem(left, right);
  }

  /** {@code BigMul(uint a, uint b)}. */
  @DotNetMethod("static ulong BigMul(uint a, uint b)")
  public static long bigMulUInt32(int a, int b) {
    return UInt32Math.bigMul(a, b);
  }

  /** {@code BigMul(ulong a, ulong b, out ulong low)}: the high half of the product. */
  @DotNetMethod("static ulong BigMul(ulong a, ulong b, out ulong low)")
  public static long bigMulUInt64(long a, long b, Ref low) {
    low.value = UInt64.valueOf(a * b);
    return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
  }

  /** {@code ReciprocalEstimate(double d)}. */
  @DotNetMethod("static double ReciprocalEstimate(double d)")
  public static double reciprocal(double d) {
    return 1 / d;
  }

  /** {@code ReciprocalSqrtEstimate(double d)}. */
  @DotNetMethod("static double ReciprocalSqrtEstimate(double d)")
  public static double reciprocalRoot(double d) {
    return 1 / Math.sqrt(d);
  }
}
