package io.weir.runtime.dotnet;

/** Conversions between numbers that Java's casts do not do as C#'s. */
public final class NumberConversions {
  private static final double TWO_63 = 0x1p63;
  private static final double TWO_64 = 0x1p64;

  private NumberConversions() {}

  /** {@code checked((sbyte) value)}. */
  public static byte checkedLongToSByte(long value) {
    if (value < -128 || value > 127) {
      throw Arithmetic.overflow();
    }
    return (byte) value;
  }

  /** {@code checked((byte) value)}. */
  public static int checkedLongToByte(long value) {
    if (value < 0 || value > 255) {
      throw Arithmetic.overflow();
    }
    return (int) value;
  }

  /** {@code checked((short) value)}. */
  public static short checkedLongToShort(long value) {
    if (value < -32768 || value > 32767) {
      throw Arithmetic.overflow();
    }
    return (short) value;
  }

  /** {@code checked((ushort) value)}. */
  public static int checkedLongToUShort(long value) {
    if (value < 0 || value > 65535) {
      throw Arithmetic.overflow();
    }
    return (int) value;
  }

  /** {@code checked((char) value)}. */
  public static char checkedLongToChar(long value) {
    if (value < 0 || value > 65535) {
      throw Arithmetic.overflow();
    }
    return (char) value;
  }

  /** {@code checked((int) value)}. */
  public static int checkedLongToInt(long value) {
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      throw Arithmetic.overflow();
    }
    return (int) value;
  }

  /** {@code checked((uint) value)}. */
  public static int checkedLongToUInt(long value) {
    if (value < 0 || value > 0xFFFFFFFFL) {
      throw Arithmetic.overflow();
    }
    return (int) value;
  }

  /** {@code checked((ulong) value)} of a long. */
  public static long checkedLongToULong(long value) {
    if (value < 0) {
      throw Arithmetic.overflow();
    }
    return value;
  }

  /** {@code checked((long) value)} of a ulong. */
  public static long checkedULongToLong(long value) {
    if (value < 0) {
      throw Arithmetic.overflow();
    }
    return value;
  }

  /** {@code unchecked((int) value)}: outside the range, the nearest end. */
  public static int doubleToInt(double value) {
    return (int) value;
  }

  /** {@code unchecked((long) value)}: outside the range, the nearest end. */
  public static long doubleToLong(double value) {
    return (long) value;
  }

  /** {@code unchecked((uint) value)}: outside the range, the nearest end. */
  public static int doubleToUInt(double value) {
    if (!(value > 0)) {
      return 0;
    }
    return value >= 0x1p32 ? -1 : (int) (long) value;
  }

  /** {@code unchecked((ulong) value)}: outside the range, the nearest end. */
  public static long doubleToULong(double value) {
    if (!(value > 0)) {
      return 0;
    }
    if (value >= TWO_64) {
      return -1;
    }
    return value < TWO_63 ? (long) value : (long) (value - TWO_63) ^ Long.MIN_VALUE;
  }

  /** {@code checked((long) value)}; the narrower types check the result again. */
  public static long checkedDoubleToLong(double value) {
    if (!(value >= -TWO_63 && value < TWO_63)) {
      throw Arithmetic.overflow();
    }
    return (long) value;
  }

  /** {@code checked((ulong) value)}. */
  public static long checkedDoubleToULong(double value) {
    if (!(value > -1 && value < TWO_64)) {
      throw Arithmetic.overflow();
    }
    return doubleToULong(value);
  }

  /** {@code (double) value} of a ulong. */
  public static double ulongToDouble(long value) {
    if (value >= 0) {
      return (double) value;
    }
    // Halve with the lost bit kept, so that rounding sees it.
    return (double) ((value >>> 1) | (value & 1)) * 2.0;
  }

  /** {@code (float) value} of a ulong. */
  public static float ulongToFloat(long value) {
    if (value >= 0) {
      return (float) value;
    }
    return (float) ((value >>> 1) | (value & 1)) * 2.0f;
  }
}
