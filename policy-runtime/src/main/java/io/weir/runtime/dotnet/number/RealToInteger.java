package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * {@code ConvertToInteger} and {@code ConvertToIntegerNative} of numbers with fractions. As in
 * .NET, a type below 32 bits takes the lowest bits of the int. Native is what x64 processors give:
 * a number that a signed type does not have becomes the least of the type.
 */
final class RealToInteger {
  private RealToInteger() {}

  /** The nearest of the type; not-a-number is 0. */
  static Object saturated(double value, RuntimeType type) {
    return of(value, (int) value, (long) value, type);
  }

  /** As the processor converts. */
  static Object asProcessor(double value, RuntimeType type) {
    int narrow = value > -0x80000001L && value < 0x80000000L ? (int) value : Integer.MIN_VALUE;
    long wide = value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    return of(value, narrow, wide, type);
  }

  private static Object of(double value, int narrow, long wide, RuntimeType type) {
    return switch (type.csharpName()) {
      case "sbyte" -> (byte) narrow;
      case "byte" -> UInt8.valueOf(narrow & 0xFF);
      case "short" -> (short) narrow;
      case "ushort" -> UInt16.valueOf(narrow & 0xFFFF);
      case "char" -> (char) narrow;
      case "int" -> narrow;
      case "uint" -> UInt32.valueOf((int) Math.max(0, Math.min((long) value, 0xFFFF_FFFFL)));
      case "long" -> wide;
      case "ulong" -> UInt64.valueOf(unsigned(value));
      default -> big(value);
    };
  }

  private static BigInteger big(double value) {
    if (Double.isInfinite(value)) {
      throw new OverflowException("BigInteger cannot represent infinity.");
    }
    return Double.isNaN(value) ? BigInteger.ZERO : new BigDecimal(value).toBigInteger();
  }

  private static long unsigned(double value) {
    if (value >= 0x1p63) {
      return value < 0x1p64 ? (long) (value - 0x1p63) ^ Long.MIN_VALUE : -1;
    }
    return Math.max(0, (long) value);
  }

  /** The nearest of the type. */
  static Object saturated(Decimal value, RuntimeType type) {
    return switch (type.csharpName()) {
      case "sbyte" -> (byte) integer(value, NumberParse.Int.SBYTE);
      case "byte" -> UInt8.valueOf((int) integer(value, NumberParse.Int.BYTE));
      case "short" -> (short) integer(value, NumberParse.Int.INT16);
      case "ushort" -> UInt16.valueOf((int) integer(value, NumberParse.Int.UINT16));
      case "char" -> (char) integer(value, NumberParse.Int.UINT16);
      case "int" -> (int) integer(value, NumberParse.Int.INT32);
      case "uint" -> UInt32.valueOf((int) integer(value, NumberParse.Int.UINT32));
      case "long" -> integer(value, NumberParse.Int.INT64);
      case "ulong" -> UInt64.valueOf(integer(value, NumberParse.Int.UINT64));
      default -> value.toBigDecimal().toBigInteger();
    };
  }

  private static long integer(Decimal value, NumberParse.Int type) {
    return NumberCreation.integer(value, type, NumberCreation.Way.SATURATING);
  }
}
