package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArithmeticException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.Values;

/** {@code System.Math}: the order, size and sign of numbers. */
@DotNetType(value = "public static partial class System.Math", java = void.class)
public final class MathOrder {
  private MathOrder() {}

  private static OverflowException negated() {
    return new OverflowException(
        "Negating the minimum value of a twos complement number is invalid.");
  }

  static ArgumentException minMax(Object min, Object max) {
    return new ArgumentException(
        "'" + Values.toText(min) + "' cannot be greater than " + Values.toText(max) + ".");
  }

  /** {@code Max(sbyte val1, sbyte val2)}. */
  @DotNetMethod("static sbyte Max(sbyte val1, sbyte val2)")
  public static byte maxSByte(byte val1, byte val2) {
    return val1 >= val2 ? val1 : val2;
  }

  /** {@code Min(sbyte val1, sbyte val2)}. */
  @DotNetMethod("static sbyte Min(sbyte val1, sbyte val2)")
  public static byte minSByte(byte val1, byte val2) {
    return val1 <= val2 ? val1 : val2;
  }

  /** {@code Clamp(sbyte value, sbyte min, sbyte max)}. */
  @DotNetMethod("static sbyte Clamp(sbyte value, sbyte min, sbyte max)")
  public static byte clampSByte(byte value, byte min, byte max) {
    if (max < min) {
      throw minMax(min, max);
    }
    return value < min ? min : max < value ? max : value;
  }

  /** {@code Abs(sbyte value)}. */
  @DotNetMethod("static sbyte Abs(sbyte value)")
  public static byte absSByte(byte value) {
    if (value == (byte) -128) {
      throw negated();
    }
    return (byte) Math.abs(value);
  }

  /** {@code Sign(sbyte value)}. */
  @DotNetMethod("static int Sign(sbyte value)")
  public static int signSByte(byte value) {
    return Long.signum(value);
  }

  /** {@code Max(short val1, short val2)}. */
  @DotNetMethod("static short Max(short val1, short val2)")
  public static short maxInt16(short val1, short val2) {
    return val1 >= val2 ? val1 : val2;
  }

  /** {@code Min(short val1, short val2)}. */
  @DotNetMethod("static short Min(short val1, short val2)")
  public static short minInt16(short val1, short val2) {
    return val1 <= val2 ? val1 : val2;
  }

  /** {@code Clamp(short value, short min, short max)}. */
  @DotNetMethod("static short Clamp(short value, short min, short max)")
  public static short clampInt16(short value, short min, short max) {
    if (max < min) {
      throw minMax(min, max);
    }
    return value < min ? min : max < value ? max : value;
  }

  /** {@code Abs(short value)}. */
  @DotNetMethod("static short Abs(short value)")
  public static short absInt16(short value) {
    if (value == Short.MIN_VALUE) {
      throw negated();
    }
    return (short) Math.abs(value);
  }

  /** {@code Sign(short value)}. */
  @DotNetMethod("static int Sign(short value)")
  public static int signInt16(short value) {
    return Long.signum(value);
  }

  /** {@code Max} of integers that an int holds. */
  @DotNetMethod({
    "static byte Max(byte val1, byte val2)",
    "static ushort Max(ushort val1, ushort val2)",
    "static int Max(int val1, int val2)"
  })
  public static int maxInt32(int val1, int val2) {
    return val1 >= val2 ? val1 : val2;
  }

  /** {@code Min} of integers that an int holds. */
  @DotNetMethod({
    "static byte Min(byte val1, byte val2)",
    "static ushort Min(ushort val1, ushort val2)",
    "static int Min(int val1, int val2)"
  })
  public static int minInt32(int val1, int val2) {
    return val1 <= val2 ? val1 : val2;
  }

  /** {@code Clamp} of integers that an int holds. */
  @DotNetMethod({
    "static byte Clamp(byte value, byte min, byte max)",
    "static ushort Clamp(ushort value, ushort min, ushort max)",
    "static int Clamp(int value, int min, int max)"
  })
  public static int clampInt32(int value, int min, int max) {
    if (max < min) {
      throw minMax(min, max);
    }
    return value < min ? min : max < value ? max : value;
  }

  /** {@code Abs(int value)}. */
  @DotNetMethod("static int Abs(int value)")
  public static int absInt32(int value) {
    if (value == Integer.MIN_VALUE) {
      throw negated();
    }
    return Math.abs(value);
  }

  /** {@code Sign(int value)}. */
  @DotNetMethod("static int Sign(int value)")
  public static int signInt32(int value) {
    return Long.signum(value);
  }

  /** {@code Max(uint val1, uint val2)}. */
  @DotNetMethod("static uint Max(uint val1, uint val2)")
  public static int maxUInt32(int val1, int val2) {
    return Integer.compareUnsigned(val1, val2) >= 0 ? val1 : val2;
  }

  /** {@code Min(uint val1, uint val2)}. */
  @DotNetMethod("static uint Min(uint val1, uint val2)")
  public static int minUInt32(int val1, int val2) {
    return Integer.compareUnsigned(val1, val2) <= 0 ? val1 : val2;
  }

  /** {@code Clamp(uint value, uint min, uint max)}. */
  @DotNetMethod("static uint Clamp(uint value, uint min, uint max)")
  public static int clampUInt32(int value, int min, int max) {
    if (Integer.compareUnsigned(max, min) < 0) {
      throw minMax(UInt32.valueOf(min), UInt32.valueOf(max));
    }
    return Integer.compareUnsigned(value, min) < 0
        ? min
        : Integer.compareUnsigned(max, value) < 0 ? max : value;
  }

  /** {@code Max(long val1, long val2)}. */
  @DotNetMethod("static long Max(long val1, long val2)")
  public static long maxInt64(long val1, long val2) {
    return val1 >= val2 ? val1 : val2;
  }

  /** {@code Min(long val1, long val2)}. */
  @DotNetMethod("static long Min(long val1, long val2)")
  public static long minInt64(long val1, long val2) {
    return val1 <= val2 ? val1 : val2;
  }

  /** {@code Clamp(long value, long min, long max)}. */
  @DotNetMethod("static long Clamp(long value, long min, long max)")
  public static long clampInt64(long value, long min, long max) {
    if (max < min) {
      throw minMax(min, max);
    }
    return value < min ? min : max < value ? max : value;
  }

  /** {@code Abs(long value)}. */
  @DotNetMethod("static long Abs(long value)")
  public static long absInt64(long value) {
    if (value == Long.MIN_VALUE) {
      throw negated();
    }
    return Math.abs(value);
  }

  /** {@code Sign(long value)}. */
  @DotNetMethod("static int Sign(long value)")
  public static int signInt64(long value) {
    return Long.signum(value);
  }

  /** {@code Max(ulong val1, ulong val2)}. */
  @DotNetMethod("static ulong Max(ulong val1, ulong val2)")
  public static long maxUInt64(long val1, long val2) {
    return Long.compareUnsigned(val1, val2) >= 0 ? val1 : val2;
  }

  /** {@code Min(ulong val1, ulong val2)}. */
  @DotNetMethod("static ulong Min(ulong val1, ulong val2)")
  public static long minUInt64(long val1, long val2) {
    return Long.compareUnsigned(val1, val2) <= 0 ? val1 : val2;
  }

  /** {@code Clamp(ulong value, ulong min, ulong max)}. */
  @DotNetMethod("static ulong Clamp(ulong value, ulong min, ulong max)")
  public static long clampUInt64(long value, long min, long max) {
    if (Long.compareUnsigned(max, min) < 0) {
      throw minMax(UInt64.valueOf(min), UInt64.valueOf(max));
    }
    return Long.compareUnsigned(value, min) < 0
        ? min
        : Long.compareUnsigned(max, value) < 0 ? max : value;
  }

  /** {@code Max(float val1, float val2)}. */
  @DotNetMethod("static float Max(float val1, float val2)")
  public static float maxSingle(float val1, float val2) {
    return Math.max(val1, val2);
  }

  /** {@code Min(float val1, float val2)}. */
  @DotNetMethod("static float Min(float val1, float val2)")
  public static float minSingle(float val1, float val2) {
    return Math.min(val1, val2);
  }

  /** {@code Abs(float value)}. */
  @DotNetMethod("static float Abs(float value)")
  public static float absSingle(float value) {
    return Math.abs(value);
  }

  /** {@code Clamp(float value, float min, float max)}. */
  @DotNetMethod("static float Clamp(float value, float min, float max)")
  public static float clampSingle(float value, float min, float max) {
    if (min > max) {
      throw minMax(min, max);
    }
    return value < min ? min : value > max ? max : value;
  }

  /** {@code Sign(float value)}. */
  @DotNetMethod("static int Sign(float value)")
  public static int signSingle(float value) {
    if (Float.isNaN(value)) {
      throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }
    return value < 0 ? -1 : value > 0 ? 1 : 0;
  }

  /** {@code Max(double val1, double val2)}. */
  @DotNetMethod("static double Max(double val1, double val2)")
  public static double maxDouble(double val1, double val2) {
    return Math.max(val1, val2);
  }

  /** {@code Min(double val1, double val2)}. */
  @DotNetMethod("static double Min(double val1, double val2)")
  public static double minDouble(double val1, double val2) {
    return Math.min(val1, val2);
  }

  /** {@code Abs(double value)}. */
  @DotNetMethod("static double Abs(double value)")
  public static double absDouble(double value) {
    return Math.abs(value);
  }

  /** {@code Clamp(double value, double min, double max)}. */
  @DotNetMethod("static double Clamp(double value, double min, double max)")
  public static double clampDouble(double value, double min, double max) {
    if (min > max) {
      throw minMax(min, max);
    }
    return value < min ? min : value > max ? max : value;
  }

  /** {@code Sign(double value)}. */
  @DotNetMethod("static int Sign(double value)")
  public static int signDouble(double value) {
    if (Double.isNaN(value)) {
      throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }
    return value < 0 ? -1 : value > 0 ? 1 : 0;
  }

  /** {@code Max(decimal val1, decimal val2)}. */
  @DotNetMethod("static decimal Max(decimal val1, decimal val2)")
  public static Decimal maxDecimal(Decimal val1, Decimal val2) {
    return DecimalMembers.max(val1, val2);
  }

  /** {@code Min(decimal val1, decimal val2)}. */
  @DotNetMethod("static decimal Min(decimal val1, decimal val2)")
  public static Decimal minDecimal(Decimal val1, Decimal val2) {
    return DecimalMembers.min(val1, val2);
  }

  /** {@code Abs(decimal value)}. */
  @DotNetMethod("static decimal Abs(decimal value)")
  public static Decimal absDecimal(Decimal value) {
    return DecimalMembers.abs(value);
  }

  /** {@code Sign(decimal value)}. */
  @DotNetMethod("static int Sign(decimal value)")
  public static int signDecimal(Decimal value) {
    return value.signum();
  }

  /** {@code Clamp(decimal value, decimal min, decimal max)}. */
  @DotNetMethod("static decimal Clamp(decimal value, decimal min, decimal max)")
  public static Decimal clampDecimal(Decimal value, Decimal min, Decimal max) {
    return DecimalMembers.clamp(value, min, max);
  }

  /** {@code MaxMagnitude(double x, double y)}. */
  @DotNetMethod("static double MaxMagnitude(double x, double y)")
  public static double maxMagnitude(double x, double y) {
    double a = Math.abs(x);
    double b = Math.abs(y);
    return a > b || Double.isNaN(a) ? x : a == b ? Math.max(x, y) : y;
  }

  /** {@code MinMagnitude(double x, double y)}. */
  @DotNetMethod("static double MinMagnitude(double x, double y)")
  public static double minMagnitude(double x, double y) {
    double a = Math.abs(x);
    double b = Math.abs(y);
    return a < b || Double.isNaN(a) ? x : a == b ? Math.min(x, y) : y;
  }
}
