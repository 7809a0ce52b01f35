package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import java.math.BigInteger;

/** {@code decimal}: its conversions from and to the other numbers. */
@DotNetType(value = "public partial struct System.Decimal", java = Decimal.class)
public final class DecimalConversions {
  private DecimalConversions() {}

  // ---- conversions

  /** {@code (sbyte)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator sbyte(decimal d)", "static sbyte ToSByte(decimal value)"},
      pure = true)
  public static byte castSByte(Decimal d) {
    return (byte) d.toInteger(-128, 127, "a signed byte");
  }

  /** {@code (byte)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator byte(decimal d)", "static byte ToByte(decimal value)"},
      pure = true)
  public static int castByte(Decimal d) {
    return (int) d.toInteger(0, 255, "an unsigned byte");
  }

  /** {@code (short)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator short(decimal d)", "static short ToInt16(decimal value)"},
      pure = true)
  public static short castInt16(Decimal d) {
    return (short) d.toInteger(-32768, 32767, "an Int16");
  }

  /** {@code (ushort)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {
        "static explicit operator ushort(decimal d)",
        "static ushort ToUInt16(decimal value)"
      },
      pure = true)
  public static int castUInt16(Decimal d) {
    return (int) d.toInteger(0, 65535, "a UInt16");
  }

  /** {@code (int)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator int(decimal d)", "static int ToInt32(decimal d)"},
      pure = true)
  public static int castInt32(Decimal d) {
    return (int) d.toInteger(Integer.MIN_VALUE, Integer.MAX_VALUE, "an Int32");
  }

  /** {@code (uint)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator uint(decimal d)", "static uint ToUInt32(decimal d)"},
      pure = true)
  public static int castUInt32(Decimal d) {
    return (int) d.toInteger(0, 0xFFFFFFFFL, "a UInt32");
  }

  /** A uint as a decimal. */
  @DotNetMethod(value = "static implicit operator decimal(uint value)", pure = true)
  public static Decimal fromUInt32(int value) {
    return Decimal.of(value & 0xFFFFFFFFL);
  }

  /** {@code (long)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator long(decimal d)", "static long ToInt64(decimal d)"},
      pure = true)
  public static long castInt64(Decimal d) {
    return d.toInteger(Long.MIN_VALUE, Long.MAX_VALUE, "an Int64");
  }

  /** An integer as a decimal. */
  @DotNetMethod(
      value = {
        "static implicit operator decimal(sbyte value)",
        "static implicit operator decimal(byte value)",
        "static implicit operator decimal(short value)",
        "static implicit operator decimal(ushort value)",
        "static implicit operator decimal(int value)",
        "static implicit operator decimal(long value)"
      },
      pure = true)
  public static Decimal fromInteger(long value) {
    return Decimal.of(value);
  }

  /** {@code (char)d}: the fraction is cut off. */
  @DotNetMethod(value = "static explicit operator char(decimal d)", pure = true)
  public static char castChar(Decimal d) {
    return (char) d.toInteger(0, 65535, "a character");
  }

  /** A char as a decimal. */
  @DotNetMethod(value = "static implicit operator decimal(char value)", pure = true)
  public static Decimal fromChar(char value) {
    return Decimal.of(value);
  }

  /** {@code (ulong)d}: the fraction is cut off. */
  @DotNetMethod(
      value = {"static explicit operator ulong(decimal d)", "static ulong ToUInt64(decimal d)"},
      pure = true)
  public static long castUInt64(Decimal d) {
    BigInteger whole = d.truncatedInteger();
    if (whole.signum() < 0 || whole.bitLength() > 64) {
      throw new OverflowException("Value was either too large or too small for a UInt64.");
    }
    return whole.longValue();
  }

  /** A ulong as a decimal. */
  @DotNetMethod(value = "static implicit operator decimal(ulong value)", pure = true)
  public static Decimal fromUInt64(long value) {
    return Decimal.ofUnsigned(value);
  }

  /** {@code (double)d}. */
  @DotNetMethod(
      value = {"static explicit operator double(decimal d)", "static double ToDouble(decimal d)"},
      pure = true)
  public static double castDouble(Decimal d) {
    return d.doubleValue();
  }

  /** {@code (float)d}. */
  @DotNetMethod(
      value = {"static explicit operator float(decimal d)", "static float ToSingle(decimal d)"},
      pure = true)
  public static float castSingle(Decimal d) {
    return d.floatValue();
  }

  /** {@code (decimal)value} of a double. */
  @DotNetMethod(value = "static explicit operator decimal(double value)", pure = true)
  public static Decimal castFromDouble(double value) {
    return Decimal.fromDouble(value);
  }

  /** {@code (decimal)value} of a float. */
  @DotNetMethod(value = "static explicit operator decimal(float value)", pure = true)
  public static Decimal castFromFloat(float value) {
    return Decimal.fromFloat(value);
  }
}
