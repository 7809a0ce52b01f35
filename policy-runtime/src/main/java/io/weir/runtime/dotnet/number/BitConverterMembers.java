package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** {@code System.BitConverter}: little-endian. */
@DotNetType(value = "public static class System.BitConverter", java = void.class)
public final class BitConverterMembers {
  /** Always true. */
  @DotNetField("static readonly bool IsLittleEndian")
  public static final boolean IS_LITTLE_ENDIAN = true;

  private BitConverterMembers() {}

  private static byte[] bytes(long value, int size) {
    byte[] made = new byte[size];
    for (int i = 0; i < size; i++) {
      made[i] = (byte) (value >>> 8 * i);
    }
    return made;
  }

  private static long read(byte @Nullable [] value, int startIndex, int size) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (startIndex < 0 || startIndex >= value.length) {
      throw new ArgumentOutOfRangeException(
          "startIndex",
          "Index was out of range. Must be non-negative and less than the size of the collection.");
    }
    if (startIndex > value.length - size) {
      throw new ArgumentException(
          "The array starting from the specified index is not long enough to read a value of the"
              + " specified type.",
          "value");
    }
    long made = 0;
    for (int i = size - 1; i >= 0; i--) {
      made = made << 8 | value[startIndex + i] & 0xff;
    }
    return made;
  }

  /** {@code GetBytes(bool value)}. */
  @DotNetMethod("static byte[] GetBytes(bool value)")
  public static byte[] bytesOfBoolean(boolean value) {
    return bytes(value ? 1 : 0, 1);
  }

  /** {@code ToBoolean(byte[] value, int startIndex)}. */
  @DotNetMethod("static bool ToBoolean(byte[] value, int startIndex)")
  public static boolean toBoolean(byte @Nullable [] value, int startIndex) {
    return read(value, startIndex, 1) != 0;
  }

  /** {@code GetBytes(char value)}. */
  @DotNetMethod("static byte[] GetBytes(char value)")
  public static byte[] bytesOfChar(char value) {
    return bytes(value, 2);
  }

  /** {@code ToChar(byte[] value, int startIndex)}. */
  @DotNetMethod("static char ToChar(byte[] value, int startIndex)")
  public static char toChar(byte @Nullable [] value, int startIndex) {
    return (char) read(value, startIndex, 2);
  }

  /** {@code GetBytes(short value)}. */
  @DotNetMethod("static byte[] GetBytes(short value)")
  public static byte[] bytesOfInt16(short value) {
    return bytes(value, 2);
  }

  /** {@code ToInt16(byte[] value, int startIndex)}. */
  @DotNetMethod("static short ToInt16(byte[] value, int startIndex)")
  public static short toInt16(byte @Nullable [] value, int startIndex) {
    return (short) read(value, startIndex, 2);
  }

  /** {@code GetBytes(ushort value)}. */
  @DotNetMethod("static byte[] GetBytes(ushort value)")
  public static byte[] bytesOfUInt16(int value) {
    return bytes(value, 2);
  }

  /** {@code ToUInt16(byte[] value, int startIndex)}. */
  @DotNetMethod("static ushort ToUInt16(byte[] value, int startIndex)")
  public static int toUInt16(byte @Nullable [] value, int startIndex) {
    return (int) read(value, startIndex, 2);
  }

  /** {@code GetBytes(int value)}. */
  @DotNetMethod("static byte[] GetBytes(int value)")
  public static byte[] bytesOfInt32(int value) {
    return bytes(value, 4);
  }

  /** {@code ToInt32(byte[] value, int startIndex)}. */
  @DotNetMethod("static int ToInt32(byte[] value, int startIndex)")
  public static int toInt32(byte @Nullable [] value, int startIndex) {
    return (int) read(value, startIndex, 4);
  }

  /** {@code GetBytes(uint value)}. */
  @DotNetMethod("static byte[] GetBytes(uint value)")
  public static byte[] bytesOfUInt32(int value) {
    return bytes(value, 4);
  }

  /** {@code ToUInt32(byte[] value, int startIndex)}. */
  @DotNetMethod("static uint ToUInt32(byte[] value, int startIndex)")
  public static int toUInt32(byte @Nullable [] value, int startIndex) {
    return (int) read(value, startIndex, 4);
  }

  /** {@code GetBytes(long value)}. */
  @DotNetMethod("static byte[] GetBytes(long value)")
  public static byte[] bytesOfInt64(long value) {
    return bytes(value, 8);
  }

  /** {@code ToInt64(byte[] value, int startIndex)}. */
  @DotNetMethod("static long ToInt64(byte[] value, int startIndex)")
  public static long toInt64(byte @Nullable [] value, int startIndex) {
    return read(value, startIndex, 8);
  }

  /** {@code GetBytes(ulong value)}. */
  @DotNetMethod("static byte[] GetBytes(ulong value)")
  public static byte[] bytesOfUInt64(long value) {
    return bytes(value, 8);
  }

  /** {@code ToUInt64(byte[] value, int startIndex)}. */
  @DotNetMethod("static ulong ToUInt64(byte[] value, int startIndex)")
  public static long toUInt64(byte @Nullable [] value, int startIndex) {
    return read(value, startIndex, 8);
  }

  /** {@code GetBytes(float value)}. */
  @DotNetMethod("static byte[] GetBytes(float value)")
  public static byte[] bytesOfSingle(float value) {
    return bytes(bits(value), 4);
  }

  /** {@code ToSingle(byte[] value, int startIndex)}. */
  @DotNetMethod("static float ToSingle(byte[] value, int startIndex)")
  public static float toSingle(byte @Nullable [] value, int startIndex) {
    return Float.intBitsToFloat((int) read(value, startIndex, 4));
  }

  /** {@code GetBytes(double value)}. */
  @DotNetMethod("static byte[] GetBytes(double value)")
  public static byte[] bytesOfDouble(double value) {
    return bytes(bits(value), 8);
  }

  /** {@code ToDouble(byte[] value, int startIndex)}. */
  @DotNetMethod("static double ToDouble(byte[] value, int startIndex)")
  public static double toDouble(byte @Nullable [] value, int startIndex) {
    return Double.longBitsToDouble(read(value, startIndex, 8));
  }

  /** {@code ToString(byte[] value)}. */
  @DotNetMethod("static string ToString(byte[] value)")
  public static String text(byte @Nullable [] value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    return textPart(value, 0, value.length);
  }

  /** {@code ToString(byte[] value, int startIndex)}. */
  @DotNetMethod("static string ToString(byte[] value, int startIndex)")
  public static String textFrom(byte @Nullable [] value, int startIndex) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    return textPart(value, startIndex, value.length - startIndex);
  }

  /** {@code ToString(byte[] value, int startIndex, int length)}. */
  @DotNetMethod("static string ToString(byte[] value, int startIndex, int length)")
  public static String textPart(byte @Nullable [] value, int startIndex, int length) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (startIndex < 0 || startIndex >= value.length && startIndex > 0) {
      throw new ArgumentOutOfRangeException(
          "startIndex",
          "Index was out of range. Must be non-negative and less than the size of the collection.");
    }
    ArgumentOutOfRangeException.throwIfNegative(length, "length");
    if (startIndex > value.length - length) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
    return HexFormat.ofDelimiter("-")
        .withUpperCase()
        .formatHex(value, startIndex, startIndex + length);
  }

  /** {@code DoubleToInt64Bits(double value)}. */
  @DotNetMethod("static long DoubleToInt64Bits(double value)")
  public static long doubleToInt64Bits(double value) {
    return bits(value);
  }

  /** {@code DoubleToUInt64Bits(double value)}. */
  @DotNetMethod("static ulong DoubleToUInt64Bits(double value)")
  public static long doubleToUInt64Bits(double value) {
    return bits(value);
  }

  /** {@code Int64BitsToDouble(long value)}. */
  @DotNetMethod("static double Int64BitsToDouble(long value)")
  public static double int64BitsToDouble(long value) {
    return Double.longBitsToDouble(value);
  }

  /** {@code UInt64BitsToDouble(ulong value)}. */
  @DotNetMethod("static double UInt64BitsToDouble(ulong value)")
  public static double uInt64BitsToDouble(long value) {
    return Double.longBitsToDouble(value);
  }

  /** {@code SingleToInt32Bits(float value)}. */
  @DotNetMethod("static int SingleToInt32Bits(float value)")
  public static int singleToInt32Bits(float value) {
    return bits(value);
  }

  /** {@code SingleToUInt32Bits(float value)}. */
  @DotNetMethod("static uint SingleToUInt32Bits(float value)")
  public static int singleToUInt32Bits(float value) {
    return bits(value);
  }

  /** {@code Int32BitsToSingle(int value)}. */
  @DotNetMethod("static float Int32BitsToSingle(int value)")
  public static float int32BitsToSingle(int value) {
    return Float.intBitsToFloat(value);
  }

  /** {@code UInt32BitsToSingle(uint value)}. */
  @DotNetMethod("static float UInt32BitsToSingle(uint value)")
  public static float uInt32BitsToSingle(int value) {
    return Float.intBitsToFloat(value);
  }

  /** The bits of a number; .NET's NaN is negative, Java's is not. */
  private static int bits(float value) {
    return Float.isNaN(value) ? 0xFFC00000 : Float.floatToRawIntBits(value);
  }

  private static long bits(double value) {
    return Double.isNaN(value) ? 0xFFF8000000000000L : Double.doubleToRawLongBits(value);
  }
}
