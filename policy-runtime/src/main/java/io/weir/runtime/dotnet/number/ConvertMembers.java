package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.CompositeFormat;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Convert}: conversions between the base types; the rules are in {@link Conversion}.
 */
@DotNetType(value = "public static class System.Convert", java = void.class)
public final class ConvertMembers {
  private ConvertMembers() {}

  /** {@code ToBoolean(bool value)}. */
  @DotNetMethod("static bool ToBoolean(bool value)")
  public static boolean toBooleanFromBoolean(boolean value) {
    return value;
  }

  /** {@code ToBoolean(char value)}. */
  @DotNetMethod("static bool ToBoolean(char value)")
  public static boolean toBooleanFromChar(char value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(sbyte value)}. */
  @DotNetMethod("static bool ToBoolean(sbyte value)")
  public static boolean toBooleanFromSByte(byte value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(byte value)}. */
  @DotNetMethod("static bool ToBoolean(byte value)")
  public static boolean toBooleanFromByte(int value) {
    return Conversion.toBoolean(UInt8.valueOf(value));
  }

  /** {@code ToBoolean(short value)}. */
  @DotNetMethod("static bool ToBoolean(short value)")
  public static boolean toBooleanFromInt16(short value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(ushort value)}. */
  @DotNetMethod("static bool ToBoolean(ushort value)")
  public static boolean toBooleanFromUInt16(int value) {
    return Conversion.toBoolean(UInt16.valueOf(value));
  }

  /** {@code ToBoolean(int value)}. */
  @DotNetMethod("static bool ToBoolean(int value)")
  public static boolean toBooleanFromInt32(int value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(uint value)}. */
  @DotNetMethod("static bool ToBoolean(uint value)")
  public static boolean toBooleanFromUInt32(int value) {
    return Conversion.toBoolean(UInt32.valueOf(value));
  }

  /** {@code ToBoolean(long value)}. */
  @DotNetMethod("static bool ToBoolean(long value)")
  public static boolean toBooleanFromInt64(long value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(ulong value)}. */
  @DotNetMethod("static bool ToBoolean(ulong value)")
  public static boolean toBooleanFromUInt64(long value) {
    return Conversion.toBoolean(UInt64.valueOf(value));
  }

  /** {@code ToBoolean(float value)}. */
  @DotNetMethod("static bool ToBoolean(float value)")
  public static boolean toBooleanFromSingle(float value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(double value)}. */
  @DotNetMethod("static bool ToBoolean(double value)")
  public static boolean toBooleanFromDouble(double value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(decimal value)}. */
  @DotNetMethod("static bool ToBoolean(decimal value)")
  public static boolean toBooleanFromDecimal(Decimal value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(DateTime value)}. */
  @DotNetMethod("static bool ToBoolean(DateTime value)")
  public static boolean toBooleanFromDateTime(DateTime value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(string value)}. */
  @DotNetMethod("static bool ToBoolean(string value)")
  public static boolean toBooleanFromString(@Nullable String value) {
    return Conversion.toBoolean((Object) value);
  }

  /** {@code ToBoolean(object value)}. */
  @DotNetMethod("static bool ToBoolean(object value)")
  public static boolean toBooleanFromObject(@Nullable Object value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean(string value, IFormatProvider provider)}. */
  @DotNetMethod("static bool ToBoolean(string value, IFormatProvider provider)")
  public static boolean toBooleanFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toBoolean((Object) value);
  }

  /** {@code ToBoolean(object value, IFormatProvider provider)}. */
  @DotNetMethod("static bool ToBoolean(object value, IFormatProvider provider)")
  public static boolean toBooleanFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToChar(bool value)}. */
  @DotNetMethod("static char ToChar(bool value)")
  public static char toCharFromBoolean(boolean value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(char value)}. */
  @DotNetMethod("static char ToChar(char value)")
  public static char toCharFromChar(char value) {
    return value;
  }

  /** {@code ToChar(sbyte value)}. */
  @DotNetMethod("static char ToChar(sbyte value)")
  public static char toCharFromSByte(byte value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(byte value)}. */
  @DotNetMethod("static char ToChar(byte value)")
  public static char toCharFromByte(int value) {
    return Conversion.toChar(UInt8.valueOf(value));
  }

  /** {@code ToChar(short value)}. */
  @DotNetMethod("static char ToChar(short value)")
  public static char toCharFromInt16(short value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(ushort value)}. */
  @DotNetMethod("static char ToChar(ushort value)")
  public static char toCharFromUInt16(int value) {
    return Conversion.toChar(UInt16.valueOf(value));
  }

  /** {@code ToChar(int value)}. */
  @DotNetMethod("static char ToChar(int value)")
  public static char toCharFromInt32(int value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(uint value)}. */
  @DotNetMethod("static char ToChar(uint value)")
  public static char toCharFromUInt32(int value) {
    return Conversion.toChar(UInt32.valueOf(value));
  }

  /** {@code ToChar(long value)}. */
  @DotNetMethod("static char ToChar(long value)")
  public static char toCharFromInt64(long value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(ulong value)}. */
  @DotNetMethod("static char ToChar(ulong value)")
  public static char toCharFromUInt64(long value) {
    return Conversion.toChar(UInt64.valueOf(value));
  }

  /** {@code ToChar(float value)}. */
  @DotNetMethod("static char ToChar(float value)")
  public static char toCharFromSingle(float value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(double value)}. */
  @DotNetMethod("static char ToChar(double value)")
  public static char toCharFromDouble(double value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(decimal value)}. */
  @DotNetMethod("static char ToChar(decimal value)")
  public static char toCharFromDecimal(Decimal value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(DateTime value)}. */
  @DotNetMethod("static char ToChar(DateTime value)")
  public static char toCharFromDateTime(DateTime value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(string value)}. */
  @DotNetMethod("static char ToChar(string value)")
  public static char toCharFromString(@Nullable String value) {
    return CharMembers.parse(value);
  }

  /** {@code ToChar(object value)}. */
  @DotNetMethod("static char ToChar(object value)")
  public static char toCharFromObject(@Nullable Object value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar(string value, IFormatProvider provider)}. */
  @DotNetMethod("static char ToChar(string value, IFormatProvider provider)")
  public static char toCharFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return CharMembers.parse(value);
  }

  /** {@code ToChar(object value, IFormatProvider provider)}. */
  @DotNetMethod("static char ToChar(object value, IFormatProvider provider)")
  public static char toCharFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toChar(value);
  }

  /** {@code ToSByte(bool value)}. */
  @DotNetMethod("static sbyte ToSByte(bool value)")
  public static byte toSByteFromBoolean(boolean value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(char value)}. */
  @DotNetMethod("static sbyte ToSByte(char value)")
  public static byte toSByteFromChar(char value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(sbyte value)}. */
  @DotNetMethod("static sbyte ToSByte(sbyte value)")
  public static byte toSByteFromSByte(byte value) {
    return value;
  }

  /** {@code ToSByte(byte value)}. */
  @DotNetMethod("static sbyte ToSByte(byte value)")
  public static byte toSByteFromByte(int value) {
    return (byte) Conversion.integer(UInt8.valueOf(value), NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(short value)}. */
  @DotNetMethod("static sbyte ToSByte(short value)")
  public static byte toSByteFromInt16(short value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(ushort value)}. */
  @DotNetMethod("static sbyte ToSByte(ushort value)")
  public static byte toSByteFromUInt16(int value) {
    return (byte) Conversion.integer(UInt16.valueOf(value), NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(int value)}. */
  @DotNetMethod("static sbyte ToSByte(int value)")
  public static byte toSByteFromInt32(int value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(uint value)}. */
  @DotNetMethod("static sbyte ToSByte(uint value)")
  public static byte toSByteFromUInt32(int value) {
    return (byte) Conversion.integer(UInt32.valueOf(value), NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(long value)}. */
  @DotNetMethod("static sbyte ToSByte(long value)")
  public static byte toSByteFromInt64(long value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(ulong value)}. */
  @DotNetMethod("static sbyte ToSByte(ulong value)")
  public static byte toSByteFromUInt64(long value) {
    return (byte) Conversion.integer(UInt64.valueOf(value), NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(float value)}. */
  @DotNetMethod("static sbyte ToSByte(float value)")
  public static byte toSByteFromSingle(float value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(double value)}. */
  @DotNetMethod("static sbyte ToSByte(double value)")
  public static byte toSByteFromDouble(double value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(decimal value)}. */
  @DotNetMethod("static sbyte ToSByte(decimal value)")
  public static byte toSByteFromDecimal(Decimal value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(DateTime value)}. */
  @DotNetMethod("static sbyte ToSByte(DateTime value)")
  public static byte toSByteFromDateTime(DateTime value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(string value)}. */
  @DotNetMethod("static sbyte ToSByte(string value)")
  public static byte toSByteFromString(@Nullable String value) {
    return (byte) Conversion.integer((Object) value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(object value)}. */
  @DotNetMethod("static sbyte ToSByte(object value)")
  public static byte toSByteFromObject(@Nullable Object value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(string value, IFormatProvider provider)}. */
  @DotNetMethod("static sbyte ToSByte(string value, IFormatProvider provider)")
  public static byte toSByteFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (byte) Conversion.integer((Object) value, provider, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(object value, IFormatProvider provider)}. */
  @DotNetMethod("static sbyte ToSByte(object value, IFormatProvider provider)")
  public static byte toSByteFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (byte) Conversion.integer(value, provider, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte(string value, int fromBase)}. */
  @DotNetMethod("static sbyte ToSByte(string value, int fromBase)")
  public static byte toSByteFromBase(@Nullable String value, int fromBase) {
    return (byte) Conversion.fromBase(value, fromBase, NumberParse.Int.SBYTE);
  }

  /** {@code ToByte(bool value)}. */
  @DotNetMethod("static byte ToByte(bool value)")
  public static int toByteFromBoolean(boolean value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(char value)}. */
  @DotNetMethod("static byte ToByte(char value)")
  public static int toByteFromChar(char value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(sbyte value)}. */
  @DotNetMethod("static byte ToByte(sbyte value)")
  public static int toByteFromSByte(byte value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(byte value)}. */
  @DotNetMethod("static byte ToByte(byte value)")
  public static int toByteFromByte(int value) {
    return value;
  }

  /** {@code ToByte(short value)}. */
  @DotNetMethod("static byte ToByte(short value)")
  public static int toByteFromInt16(short value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(ushort value)}. */
  @DotNetMethod("static byte ToByte(ushort value)")
  public static int toByteFromUInt16(int value) {
    return (int) Conversion.integer(UInt16.valueOf(value), NumberParse.Int.BYTE);
  }

  /** {@code ToByte(int value)}. */
  @DotNetMethod("static byte ToByte(int value)")
  public static int toByteFromInt32(int value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(uint value)}. */
  @DotNetMethod("static byte ToByte(uint value)")
  public static int toByteFromUInt32(int value) {
    return (int) Conversion.integer(UInt32.valueOf(value), NumberParse.Int.BYTE);
  }

  /** {@code ToByte(long value)}. */
  @DotNetMethod("static byte ToByte(long value)")
  public static int toByteFromInt64(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(ulong value)}. */
  @DotNetMethod("static byte ToByte(ulong value)")
  public static int toByteFromUInt64(long value) {
    return (int) Conversion.integer(UInt64.valueOf(value), NumberParse.Int.BYTE);
  }

  /** {@code ToByte(float value)}. */
  @DotNetMethod("static byte ToByte(float value)")
  public static int toByteFromSingle(float value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(double value)}. */
  @DotNetMethod("static byte ToByte(double value)")
  public static int toByteFromDouble(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(decimal value)}. */
  @DotNetMethod("static byte ToByte(decimal value)")
  public static int toByteFromDecimal(Decimal value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(DateTime value)}. */
  @DotNetMethod("static byte ToByte(DateTime value)")
  public static int toByteFromDateTime(DateTime value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(string value)}. */
  @DotNetMethod("static byte ToByte(string value)")
  public static int toByteFromString(@Nullable String value) {
    return (int) Conversion.integer((Object) value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(object value)}. */
  @DotNetMethod("static byte ToByte(object value)")
  public static int toByteFromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(string value, IFormatProvider provider)}. */
  @DotNetMethod("static byte ToByte(string value, IFormatProvider provider)")
  public static int toByteFromStringOf(@Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer((Object) value, provider, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(object value, IFormatProvider provider)}. */
  @DotNetMethod("static byte ToByte(object value, IFormatProvider provider)")
  public static int toByteFromObjectOf(@Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.BYTE);
  }

  /** {@code ToByte(string value, int fromBase)}. */
  @DotNetMethod("static byte ToByte(string value, int fromBase)")
  public static int toByteFromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.BYTE);
  }

  /** {@code ToInt16(bool value)}. */
  @DotNetMethod("static short ToInt16(bool value)")
  public static short toInt16FromBoolean(boolean value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(char value)}. */
  @DotNetMethod("static short ToInt16(char value)")
  public static short toInt16FromChar(char value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(sbyte value)}. */
  @DotNetMethod("static short ToInt16(sbyte value)")
  public static short toInt16FromSByte(byte value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(byte value)}. */
  @DotNetMethod("static short ToInt16(byte value)")
  public static short toInt16FromByte(int value) {
    return (short) Conversion.integer(UInt8.valueOf(value), NumberParse.Int.INT16);
  }

  /** {@code ToInt16(short value)}. */
  @DotNetMethod("static short ToInt16(short value)")
  public static short toInt16FromInt16(short value) {
    return value;
  }

  /** {@code ToInt16(ushort value)}. */
  @DotNetMethod("static short ToInt16(ushort value)")
  public static short toInt16FromUInt16(int value) {
    return (short) Conversion.integer(UInt16.valueOf(value), NumberParse.Int.INT16);
  }

  /** {@code ToInt16(int value)}. */
  @DotNetMethod("static short ToInt16(int value)")
  public static short toInt16FromInt32(int value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(uint value)}. */
  @DotNetMethod("static short ToInt16(uint value)")
  public static short toInt16FromUInt32(int value) {
    return (short) Conversion.integer(UInt32.valueOf(value), NumberParse.Int.INT16);
  }

  /** {@code ToInt16(long value)}. */
  @DotNetMethod("static short ToInt16(long value)")
  public static short toInt16FromInt64(long value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(ulong value)}. */
  @DotNetMethod("static short ToInt16(ulong value)")
  public static short toInt16FromUInt64(long value) {
    return (short) Conversion.integer(UInt64.valueOf(value), NumberParse.Int.INT16);
  }

  /** {@code ToInt16(float value)}. */
  @DotNetMethod("static short ToInt16(float value)")
  public static short toInt16FromSingle(float value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(double value)}. */
  @DotNetMethod("static short ToInt16(double value)")
  public static short toInt16FromDouble(double value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(decimal value)}. */
  @DotNetMethod("static short ToInt16(decimal value)")
  public static short toInt16FromDecimal(Decimal value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(DateTime value)}. */
  @DotNetMethod("static short ToInt16(DateTime value)")
  public static short toInt16FromDateTime(DateTime value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(string value)}. */
  @DotNetMethod("static short ToInt16(string value)")
  public static short toInt16FromString(@Nullable String value) {
    return (short) Conversion.integer((Object) value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(object value)}. */
  @DotNetMethod("static short ToInt16(object value)")
  public static short toInt16FromObject(@Nullable Object value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(string value, IFormatProvider provider)}. */
  @DotNetMethod("static short ToInt16(string value, IFormatProvider provider)")
  public static short toInt16FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (short) Conversion.integer((Object) value, provider, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(object value, IFormatProvider provider)}. */
  @DotNetMethod("static short ToInt16(object value, IFormatProvider provider)")
  public static short toInt16FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (short) Conversion.integer(value, provider, NumberParse.Int.INT16);
  }

  /** {@code ToInt16(string value, int fromBase)}. */
  @DotNetMethod("static short ToInt16(string value, int fromBase)")
  public static short toInt16FromBase(@Nullable String value, int fromBase) {
    return (short) Conversion.fromBase(value, fromBase, NumberParse.Int.INT16);
  }

  /** {@code ToUInt16(bool value)}. */
  @DotNetMethod("static ushort ToUInt16(bool value)")
  public static int toUInt16FromBoolean(boolean value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(char value)}. */
  @DotNetMethod("static ushort ToUInt16(char value)")
  public static int toUInt16FromChar(char value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(sbyte value)}. */
  @DotNetMethod("static ushort ToUInt16(sbyte value)")
  public static int toUInt16FromSByte(byte value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(byte value)}. */
  @DotNetMethod("static ushort ToUInt16(byte value)")
  public static int toUInt16FromByte(int value) {
    return (int) Conversion.integer(UInt8.valueOf(value), NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(short value)}. */
  @DotNetMethod("static ushort ToUInt16(short value)")
  public static int toUInt16FromInt16(short value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(ushort value)}. */
  @DotNetMethod("static ushort ToUInt16(ushort value)")
  public static int toUInt16FromUInt16(int value) {
    return value;
  }

  /** {@code ToUInt16(int value)}. */
  @DotNetMethod("static ushort ToUInt16(int value)")
  public static int toUInt16FromInt32(int value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(uint value)}. */
  @DotNetMethod("static ushort ToUInt16(uint value)")
  public static int toUInt16FromUInt32(int value) {
    return (int) Conversion.integer(UInt32.valueOf(value), NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(long value)}. */
  @DotNetMethod("static ushort ToUInt16(long value)")
  public static int toUInt16FromInt64(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(ulong value)}. */
  @DotNetMethod("static ushort ToUInt16(ulong value)")
  public static int toUInt16FromUInt64(long value) {
    return (int) Conversion.integer(UInt64.valueOf(value), NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(float value)}. */
  @DotNetMethod("static ushort ToUInt16(float value)")
  public static int toUInt16FromSingle(float value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(double value)}. */
  @DotNetMethod("static ushort ToUInt16(double value)")
  public static int toUInt16FromDouble(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(decimal value)}. */
  @DotNetMethod("static ushort ToUInt16(decimal value)")
  public static int toUInt16FromDecimal(Decimal value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(DateTime value)}. */
  @DotNetMethod("static ushort ToUInt16(DateTime value)")
  public static int toUInt16FromDateTime(DateTime value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(string value)}. */
  @DotNetMethod("static ushort ToUInt16(string value)")
  public static int toUInt16FromString(@Nullable String value) {
    return (int) Conversion.integer((Object) value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(object value)}. */
  @DotNetMethod("static ushort ToUInt16(object value)")
  public static int toUInt16FromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(string value, IFormatProvider provider)}. */
  @DotNetMethod("static ushort ToUInt16(string value, IFormatProvider provider)")
  public static int toUInt16FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer((Object) value, provider, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(object value, IFormatProvider provider)}. */
  @DotNetMethod("static ushort ToUInt16(object value, IFormatProvider provider)")
  public static int toUInt16FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16(string value, int fromBase)}. */
  @DotNetMethod("static ushort ToUInt16(string value, int fromBase)")
  public static int toUInt16FromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.UINT16);
  }

  /** {@code ToInt32(bool value)}. */
  @DotNetMethod("static int ToInt32(bool value)")
  public static int toInt32FromBoolean(boolean value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(char value)}. */
  @DotNetMethod("static int ToInt32(char value)")
  public static int toInt32FromChar(char value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(sbyte value)}. */
  @DotNetMethod("static int ToInt32(sbyte value)")
  public static int toInt32FromSByte(byte value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(byte value)}. */
  @DotNetMethod("static int ToInt32(byte value)")
  public static int toInt32FromByte(int value) {
    return (int) Conversion.integer(UInt8.valueOf(value), NumberParse.Int.INT32);
  }

  /** {@code ToInt32(short value)}. */
  @DotNetMethod("static int ToInt32(short value)")
  public static int toInt32FromInt16(short value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(ushort value)}. */
  @DotNetMethod("static int ToInt32(ushort value)")
  public static int toInt32FromUInt16(int value) {
    return (int) Conversion.integer(UInt16.valueOf(value), NumberParse.Int.INT32);
  }

  /** {@code ToInt32(int value)}. */
  @DotNetMethod("static int ToInt32(int value)")
  public static int toInt32FromInt32(int value) {
    return value;
  }

  /** {@code ToInt32(uint value)}. */
  @DotNetMethod("static int ToInt32(uint value)")
  public static int toInt32FromUInt32(int value) {
    return (int) Conversion.integer(UInt32.valueOf(value), NumberParse.Int.INT32);
  }

  /** {@code ToInt32(long value)}. */
  @DotNetMethod("static int ToInt32(long value)")
  public static int toInt32FromInt64(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(ulong value)}. */
  @DotNetMethod("static int ToInt32(ulong value)")
  public static int toInt32FromUInt64(long value) {
    return (int) Conversion.integer(UInt64.valueOf(value), NumberParse.Int.INT32);
  }

  /** {@code ToInt32(float value)}. */
  @DotNetMethod("static int ToInt32(float value)")
  public static int toInt32FromSingle(float value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(double value)}. */
  @DotNetMethod("static int ToInt32(double value)")
  public static int toInt32FromDouble(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(decimal value)}. */
  @DotNetMethod("static int ToInt32(decimal value)")
  public static int toInt32FromDecimal(Decimal value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(DateTime value)}. */
  @DotNetMethod("static int ToInt32(DateTime value)")
  public static int toInt32FromDateTime(DateTime value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(string value)}. */
  @DotNetMethod("static int ToInt32(string value)")
  public static int toInt32FromString(@Nullable String value) {
    return (int) Conversion.integer((Object) value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(object value)}. */
  @DotNetMethod("static int ToInt32(object value)")
  public static int toInt32FromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(string value, IFormatProvider provider)}. */
  @DotNetMethod("static int ToInt32(string value, IFormatProvider provider)")
  public static int toInt32FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer((Object) value, provider, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(object value, IFormatProvider provider)}. */
  @DotNetMethod("static int ToInt32(object value, IFormatProvider provider)")
  public static int toInt32FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.INT32);
  }

  /** {@code ToInt32(string value, int fromBase)}. */
  @DotNetMethod("static int ToInt32(string value, int fromBase)")
  public static int toInt32FromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.INT32);
  }

  /** {@code ToUInt32(bool value)}. */
  @DotNetMethod("static uint ToUInt32(bool value)")
  public static int toUInt32FromBoolean(boolean value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(char value)}. */
  @DotNetMethod("static uint ToUInt32(char value)")
  public static int toUInt32FromChar(char value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(sbyte value)}. */
  @DotNetMethod("static uint ToUInt32(sbyte value)")
  public static int toUInt32FromSByte(byte value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(byte value)}. */
  @DotNetMethod("static uint ToUInt32(byte value)")
  public static int toUInt32FromByte(int value) {
    return (int) Conversion.integer(UInt8.valueOf(value), NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(short value)}. */
  @DotNetMethod("static uint ToUInt32(short value)")
  public static int toUInt32FromInt16(short value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(ushort value)}. */
  @DotNetMethod("static uint ToUInt32(ushort value)")
  public static int toUInt32FromUInt16(int value) {
    return (int) Conversion.integer(UInt16.valueOf(value), NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(int value)}. */
  @DotNetMethod("static uint ToUInt32(int value)")
  public static int toUInt32FromInt32(int value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(uint value)}. */
  @DotNetMethod("static uint ToUInt32(uint value)")
  public static int toUInt32FromUInt32(int value) {
    return value;
  }

  /** {@code ToUInt32(long value)}. */
  @DotNetMethod("static uint ToUInt32(long value)")
  public static int toUInt32FromInt64(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(ulong value)}. */
  @DotNetMethod("static uint ToUInt32(ulong value)")
  public static int toUInt32FromUInt64(long value) {
    return (int) Conversion.integer(UInt64.valueOf(value), NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(float value)}. */
  @DotNetMethod("static uint ToUInt32(float value)")
  public static int toUInt32FromSingle(float value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(double value)}. */
  @DotNetMethod("static uint ToUInt32(double value)")
  public static int toUInt32FromDouble(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(decimal value)}. */
  @DotNetMethod("static uint ToUInt32(decimal value)")
  public static int toUInt32FromDecimal(Decimal value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(DateTime value)}. */
  @DotNetMethod("static uint ToUInt32(DateTime value)")
  public static int toUInt32FromDateTime(DateTime value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(string value)}. */
  @DotNetMethod("static uint ToUInt32(string value)")
  public static int toUInt32FromString(@Nullable String value) {
    return (int) Conversion.integer((Object) value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(object value)}. */
  @DotNetMethod("static uint ToUInt32(object value)")
  public static int toUInt32FromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(string value, IFormatProvider provider)}. */
  @DotNetMethod("static uint ToUInt32(string value, IFormatProvider provider)")
  public static int toUInt32FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer((Object) value, provider, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(object value, IFormatProvider provider)}. */
  @DotNetMethod("static uint ToUInt32(object value, IFormatProvider provider)")
  public static int toUInt32FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32(string value, int fromBase)}. */
  @DotNetMethod("static uint ToUInt32(string value, int fromBase)")
  public static int toUInt32FromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.UINT32);
  }

  /** {@code ToInt64(bool value)}. */
  @DotNetMethod("static long ToInt64(bool value)")
  public static long toInt64FromBoolean(boolean value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(char value)}. */
  @DotNetMethod("static long ToInt64(char value)")
  public static long toInt64FromChar(char value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(sbyte value)}. */
  @DotNetMethod("static long ToInt64(sbyte value)")
  public static long toInt64FromSByte(byte value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(byte value)}. */
  @DotNetMethod("static long ToInt64(byte value)")
  public static long toInt64FromByte(int value) {
    return Conversion.integer(UInt8.valueOf(value), NumberParse.Int.INT64);
  }

  /** {@code ToInt64(short value)}. */
  @DotNetMethod("static long ToInt64(short value)")
  public static long toInt64FromInt16(short value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(ushort value)}. */
  @DotNetMethod("static long ToInt64(ushort value)")
  public static long toInt64FromUInt16(int value) {
    return Conversion.integer(UInt16.valueOf(value), NumberParse.Int.INT64);
  }

  /** {@code ToInt64(int value)}. */
  @DotNetMethod("static long ToInt64(int value)")
  public static long toInt64FromInt32(int value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(uint value)}. */
  @DotNetMethod("static long ToInt64(uint value)")
  public static long toInt64FromUInt32(int value) {
    return Conversion.integer(UInt32.valueOf(value), NumberParse.Int.INT64);
  }

  /** {@code ToInt64(long value)}. */
  @DotNetMethod("static long ToInt64(long value)")
  public static long toInt64FromInt64(long value) {
    return value;
  }

  /** {@code ToInt64(ulong value)}. */
  @DotNetMethod("static long ToInt64(ulong value)")
  public static long toInt64FromUInt64(long value) {
    return Conversion.integer(UInt64.valueOf(value), NumberParse.Int.INT64);
  }

  /** {@code ToInt64(float value)}. */
  @DotNetMethod("static long ToInt64(float value)")
  public static long toInt64FromSingle(float value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(double value)}. */
  @DotNetMethod("static long ToInt64(double value)")
  public static long toInt64FromDouble(double value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(decimal value)}. */
  @DotNetMethod("static long ToInt64(decimal value)")
  public static long toInt64FromDecimal(Decimal value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(DateTime value)}. */
  @DotNetMethod("static long ToInt64(DateTime value)")
  public static long toInt64FromDateTime(DateTime value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(string value)}. */
  @DotNetMethod("static long ToInt64(string value)")
  public static long toInt64FromString(@Nullable String value) {
    return Conversion.integer((Object) value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(object value)}. */
  @DotNetMethod("static long ToInt64(object value)")
  public static long toInt64FromObject(@Nullable Object value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(string value, IFormatProvider provider)}. */
  @DotNetMethod("static long ToInt64(string value, IFormatProvider provider)")
  public static long toInt64FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.integer((Object) value, provider, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(object value, IFormatProvider provider)}. */
  @DotNetMethod("static long ToInt64(object value, IFormatProvider provider)")
  public static long toInt64FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.integer(value, provider, NumberParse.Int.INT64);
  }

  /** {@code ToInt64(string value, int fromBase)}. */
  @DotNetMethod("static long ToInt64(string value, int fromBase)")
  public static long toInt64FromBase(@Nullable String value, int fromBase) {
    return Conversion.fromBase(value, fromBase, NumberParse.Int.INT64);
  }

  /** {@code ToUInt64(bool value)}. */
  @DotNetMethod("static ulong ToUInt64(bool value)")
  public static long toUInt64FromBoolean(boolean value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(char value)}. */
  @DotNetMethod("static ulong ToUInt64(char value)")
  public static long toUInt64FromChar(char value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(sbyte value)}. */
  @DotNetMethod("static ulong ToUInt64(sbyte value)")
  public static long toUInt64FromSByte(byte value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(byte value)}. */
  @DotNetMethod("static ulong ToUInt64(byte value)")
  public static long toUInt64FromByte(int value) {
    return Conversion.integer(UInt8.valueOf(value), NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(short value)}. */
  @DotNetMethod("static ulong ToUInt64(short value)")
  public static long toUInt64FromInt16(short value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(ushort value)}. */
  @DotNetMethod("static ulong ToUInt64(ushort value)")
  public static long toUInt64FromUInt16(int value) {
    return Conversion.integer(UInt16.valueOf(value), NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(int value)}. */
  @DotNetMethod("static ulong ToUInt64(int value)")
  public static long toUInt64FromInt32(int value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(uint value)}. */
  @DotNetMethod("static ulong ToUInt64(uint value)")
  public static long toUInt64FromUInt32(int value) {
    return Conversion.integer(UInt32.valueOf(value), NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(long value)}. */
  @DotNetMethod("static ulong ToUInt64(long value)")
  public static long toUInt64FromInt64(long value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(ulong value)}. */
  @DotNetMethod("static ulong ToUInt64(ulong value)")
  public static long toUInt64FromUInt64(long value) {
    return value;
  }

  /** {@code ToUInt64(float value)}. */
  @DotNetMethod("static ulong ToUInt64(float value)")
  public static long toUInt64FromSingle(float value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(double value)}. */
  @DotNetMethod("static ulong ToUInt64(double value)")
  public static long toUInt64FromDouble(double value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(decimal value)}. */
  @DotNetMethod("static ulong ToUInt64(decimal value)")
  public static long toUInt64FromDecimal(Decimal value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(DateTime value)}. */
  @DotNetMethod("static ulong ToUInt64(DateTime value)")
  public static long toUInt64FromDateTime(DateTime value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(string value)}. */
  @DotNetMethod("static ulong ToUInt64(string value)")
  public static long toUInt64FromString(@Nullable String value) {
    return Conversion.integer((Object) value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(object value)}. */
  @DotNetMethod("static ulong ToUInt64(object value)")
  public static long toUInt64FromObject(@Nullable Object value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(string value, IFormatProvider provider)}. */
  @DotNetMethod("static ulong ToUInt64(string value, IFormatProvider provider)")
  public static long toUInt64FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.integer((Object) value, provider, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(object value, IFormatProvider provider)}. */
  @DotNetMethod("static ulong ToUInt64(object value, IFormatProvider provider)")
  public static long toUInt64FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.integer(value, provider, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64(string value, int fromBase)}. */
  @DotNetMethod("static ulong ToUInt64(string value, int fromBase)")
  public static long toUInt64FromBase(@Nullable String value, int fromBase) {
    return Conversion.fromBase(value, fromBase, NumberParse.Int.UINT64);
  }

  /** {@code ToSingle(bool value)}. */
  @DotNetMethod("static float ToSingle(bool value)")
  public static float toSingleFromBoolean(boolean value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(char value)}. */
  @DotNetMethod("static float ToSingle(char value)")
  public static float toSingleFromChar(char value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(sbyte value)}. */
  @DotNetMethod("static float ToSingle(sbyte value)")
  public static float toSingleFromSByte(byte value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(byte value)}. */
  @DotNetMethod("static float ToSingle(byte value)")
  public static float toSingleFromByte(int value) {
    return Conversion.toSingle(UInt8.valueOf(value));
  }

  /** {@code ToSingle(short value)}. */
  @DotNetMethod("static float ToSingle(short value)")
  public static float toSingleFromInt16(short value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(ushort value)}. */
  @DotNetMethod("static float ToSingle(ushort value)")
  public static float toSingleFromUInt16(int value) {
    return Conversion.toSingle(UInt16.valueOf(value));
  }

  /** {@code ToSingle(int value)}. */
  @DotNetMethod("static float ToSingle(int value)")
  public static float toSingleFromInt32(int value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(uint value)}. */
  @DotNetMethod("static float ToSingle(uint value)")
  public static float toSingleFromUInt32(int value) {
    return Conversion.toSingle(UInt32.valueOf(value));
  }

  /** {@code ToSingle(long value)}. */
  @DotNetMethod("static float ToSingle(long value)")
  public static float toSingleFromInt64(long value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(ulong value)}. */
  @DotNetMethod("static float ToSingle(ulong value)")
  public static float toSingleFromUInt64(long value) {
    return Conversion.toSingle(UInt64.valueOf(value));
  }

  /** {@code ToSingle(float value)}. */
  @DotNetMethod("static float ToSingle(float value)")
  public static float toSingleFromSingle(float value) {
    return value;
  }

  /** {@code ToSingle(double value)}. */
  @DotNetMethod("static float ToSingle(double value)")
  public static float toSingleFromDouble(double value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(decimal value)}. */
  @DotNetMethod("static float ToSingle(decimal value)")
  public static float toSingleFromDecimal(Decimal value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(DateTime value)}. */
  @DotNetMethod("static float ToSingle(DateTime value)")
  public static float toSingleFromDateTime(DateTime value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(string value)}. */
  @DotNetMethod("static float ToSingle(string value)")
  public static float toSingleFromString(@Nullable String value) {
    return Conversion.toSingle((Object) value);
  }

  /** {@code ToSingle(object value)}. */
  @DotNetMethod("static float ToSingle(object value)")
  public static float toSingleFromObject(@Nullable Object value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle(string value, IFormatProvider provider)}. */
  @DotNetMethod("static float ToSingle(string value, IFormatProvider provider)")
  public static float toSingleFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toSingle((Object) value, provider);
  }

  /** {@code ToSingle(object value, IFormatProvider provider)}. */
  @DotNetMethod("static float ToSingle(object value, IFormatProvider provider)")
  public static float toSingleFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toSingle(value, provider);
  }

  /** {@code ToDouble(bool value)}. */
  @DotNetMethod("static double ToDouble(bool value)")
  public static double toDoubleFromBoolean(boolean value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(char value)}. */
  @DotNetMethod("static double ToDouble(char value)")
  public static double toDoubleFromChar(char value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(sbyte value)}. */
  @DotNetMethod("static double ToDouble(sbyte value)")
  public static double toDoubleFromSByte(byte value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(byte value)}. */
  @DotNetMethod("static double ToDouble(byte value)")
  public static double toDoubleFromByte(int value) {
    return Conversion.toDouble(UInt8.valueOf(value));
  }

  /** {@code ToDouble(short value)}. */
  @DotNetMethod("static double ToDouble(short value)")
  public static double toDoubleFromInt16(short value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(ushort value)}. */
  @DotNetMethod("static double ToDouble(ushort value)")
  public static double toDoubleFromUInt16(int value) {
    return Conversion.toDouble(UInt16.valueOf(value));
  }

  /** {@code ToDouble(int value)}. */
  @DotNetMethod("static double ToDouble(int value)")
  public static double toDoubleFromInt32(int value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(uint value)}. */
  @DotNetMethod("static double ToDouble(uint value)")
  public static double toDoubleFromUInt32(int value) {
    return Conversion.toDouble(UInt32.valueOf(value));
  }

  /** {@code ToDouble(long value)}. */
  @DotNetMethod("static double ToDouble(long value)")
  public static double toDoubleFromInt64(long value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(ulong value)}. */
  @DotNetMethod("static double ToDouble(ulong value)")
  public static double toDoubleFromUInt64(long value) {
    return Conversion.toDouble(UInt64.valueOf(value));
  }

  /** {@code ToDouble(float value)}. */
  @DotNetMethod("static double ToDouble(float value)")
  public static double toDoubleFromSingle(float value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(double value)}. */
  @DotNetMethod("static double ToDouble(double value)")
  public static double toDoubleFromDouble(double value) {
    return value;
  }

  /** {@code ToDouble(decimal value)}. */
  @DotNetMethod("static double ToDouble(decimal value)")
  public static double toDoubleFromDecimal(Decimal value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(DateTime value)}. */
  @DotNetMethod("static double ToDouble(DateTime value)")
  public static double toDoubleFromDateTime(DateTime value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(string value)}. */
  @DotNetMethod("static double ToDouble(string value)")
  public static double toDoubleFromString(@Nullable String value) {
    return Conversion.toDouble((Object) value);
  }

  /** {@code ToDouble(object value)}. */
  @DotNetMethod("static double ToDouble(object value)")
  public static double toDoubleFromObject(@Nullable Object value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble(string value, IFormatProvider provider)}. */
  @DotNetMethod("static double ToDouble(string value, IFormatProvider provider)")
  public static double toDoubleFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toDouble((Object) value, provider);
  }

  /** {@code ToDouble(object value, IFormatProvider provider)}. */
  @DotNetMethod("static double ToDouble(object value, IFormatProvider provider)")
  public static double toDoubleFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toDouble(value, provider);
  }

  /** {@code ToDecimal(bool value)}. */
  @DotNetMethod("static decimal ToDecimal(bool value)")
  public static Decimal toDecimalFromBoolean(boolean value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(char value)}. */
  @DotNetMethod("static decimal ToDecimal(char value)")
  public static Decimal toDecimalFromChar(char value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(sbyte value)}. */
  @DotNetMethod("static decimal ToDecimal(sbyte value)")
  public static Decimal toDecimalFromSByte(byte value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(byte value)}. */
  @DotNetMethod("static decimal ToDecimal(byte value)")
  public static Decimal toDecimalFromByte(int value) {
    return Conversion.toDecimal(UInt8.valueOf(value));
  }

  /** {@code ToDecimal(short value)}. */
  @DotNetMethod("static decimal ToDecimal(short value)")
  public static Decimal toDecimalFromInt16(short value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(ushort value)}. */
  @DotNetMethod("static decimal ToDecimal(ushort value)")
  public static Decimal toDecimalFromUInt16(int value) {
    return Conversion.toDecimal(UInt16.valueOf(value));
  }

  /** {@code ToDecimal(int value)}. */
  @DotNetMethod("static decimal ToDecimal(int value)")
  public static Decimal toDecimalFromInt32(int value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(uint value)}. */
  @DotNetMethod("static decimal ToDecimal(uint value)")
  public static Decimal toDecimalFromUInt32(int value) {
    return Conversion.toDecimal(UInt32.valueOf(value));
  }

  /** {@code ToDecimal(long value)}. */
  @DotNetMethod("static decimal ToDecimal(long value)")
  public static Decimal toDecimalFromInt64(long value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(ulong value)}. */
  @DotNetMethod("static decimal ToDecimal(ulong value)")
  public static Decimal toDecimalFromUInt64(long value) {
    return Conversion.toDecimal(UInt64.valueOf(value));
  }

  /** {@code ToDecimal(float value)}. */
  @DotNetMethod("static decimal ToDecimal(float value)")
  public static Decimal toDecimalFromSingle(float value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(double value)}. */
  @DotNetMethod("static decimal ToDecimal(double value)")
  public static Decimal toDecimalFromDouble(double value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(decimal value)}. */
  @DotNetMethod("static decimal ToDecimal(decimal value)")
  public static Decimal toDecimalFromDecimal(Decimal value) {
    return value;
  }

  /** {@code ToDecimal(DateTime value)}. */
  @DotNetMethod("static decimal ToDecimal(DateTime value)")
  public static Decimal toDecimalFromDateTime(DateTime value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(string value)}. */
  @DotNetMethod("static decimal ToDecimal(string value)")
  public static Decimal toDecimalFromString(@Nullable String value) {
    return Conversion.toDecimal((Object) value);
  }

  /** {@code ToDecimal(object value)}. */
  @DotNetMethod("static decimal ToDecimal(object value)")
  public static Decimal toDecimalFromObject(@Nullable Object value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal(string value, IFormatProvider provider)}. */
  @DotNetMethod("static decimal ToDecimal(string value, IFormatProvider provider)")
  public static Decimal toDecimalFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toDecimal((Object) value, provider);
  }

  /** {@code ToDecimal(object value, IFormatProvider provider)}. */
  @DotNetMethod("static decimal ToDecimal(object value, IFormatProvider provider)")
  public static Decimal toDecimalFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toDecimal(value, provider);
  }

  /** {@code ToDateTime(bool value)}. */
  @DotNetMethod("static DateTime ToDateTime(bool value)")
  public static DateTime toDateTimeFromBoolean(boolean value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(char value)}. */
  @DotNetMethod("static DateTime ToDateTime(char value)")
  public static DateTime toDateTimeFromChar(char value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(sbyte value)}. */
  @DotNetMethod("static DateTime ToDateTime(sbyte value)")
  public static DateTime toDateTimeFromSByte(byte value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(byte value)}. */
  @DotNetMethod("static DateTime ToDateTime(byte value)")
  public static DateTime toDateTimeFromByte(int value) {
    return Conversion.toDateTime(UInt8.valueOf(value));
  }

  /** {@code ToDateTime(short value)}. */
  @DotNetMethod("static DateTime ToDateTime(short value)")
  public static DateTime toDateTimeFromInt16(short value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(ushort value)}. */
  @DotNetMethod("static DateTime ToDateTime(ushort value)")
  public static DateTime toDateTimeFromUInt16(int value) {
    return Conversion.toDateTime(UInt16.valueOf(value));
  }

  /** {@code ToDateTime(int value)}. */
  @DotNetMethod("static DateTime ToDateTime(int value)")
  public static DateTime toDateTimeFromInt32(int value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(uint value)}. */
  @DotNetMethod("static DateTime ToDateTime(uint value)")
  public static DateTime toDateTimeFromUInt32(int value) {
    return Conversion.toDateTime(UInt32.valueOf(value));
  }

  /** {@code ToDateTime(long value)}. */
  @DotNetMethod("static DateTime ToDateTime(long value)")
  public static DateTime toDateTimeFromInt64(long value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(ulong value)}. */
  @DotNetMethod("static DateTime ToDateTime(ulong value)")
  public static DateTime toDateTimeFromUInt64(long value) {
    return Conversion.toDateTime(UInt64.valueOf(value));
  }

  /** {@code ToDateTime(float value)}. */
  @DotNetMethod("static DateTime ToDateTime(float value)")
  public static DateTime toDateTimeFromSingle(float value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(double value)}. */
  @DotNetMethod("static DateTime ToDateTime(double value)")
  public static DateTime toDateTimeFromDouble(double value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(decimal value)}. */
  @DotNetMethod("static DateTime ToDateTime(decimal value)")
  public static DateTime toDateTimeFromDecimal(Decimal value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(DateTime value)}. */
  @DotNetMethod("static DateTime ToDateTime(DateTime value)")
  public static DateTime toDateTimeFromDateTime(DateTime value) {
    return value;
  }

  /** {@code ToDateTime(string value)}. */
  @DotNetMethod("static DateTime ToDateTime(string value)")
  public static DateTime toDateTimeFromString(@Nullable String value) {
    return Conversion.toDateTime((Object) value);
  }

  /** {@code ToDateTime(object value)}. */
  @DotNetMethod("static DateTime ToDateTime(object value)")
  public static DateTime toDateTimeFromObject(@Nullable Object value) {
    return Conversion.toDateTime(value);
  }

  /** {@code ToDateTime(string value, IFormatProvider provider)}. */
  @DotNetMethod("static DateTime ToDateTime(string value, IFormatProvider provider)")
  public static DateTime toDateTimeFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toDateTime((Object) value, provider);
  }

  /** {@code ToDateTime(object value, IFormatProvider provider)}. */
  @DotNetMethod("static DateTime ToDateTime(object value, IFormatProvider provider)")
  public static DateTime toDateTimeFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toDateTime(value, provider);
  }

  /** {@code ToString(bool value)}. */
  @DotNetMethod("static string ToString(bool value)")
  public static String toStringFromBoolean(boolean value) {
    return Values.concatText(value);
  }

  /** {@code ToString(bool value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(bool value, IFormatProvider provider)")
  public static String toStringFromBooleanOf(boolean value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(char value)}. */
  @DotNetMethod("static string ToString(char value)")
  public static String toStringFromChar(char value) {
    return Values.concatText(value);
  }

  /** {@code ToString(char value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(char value, IFormatProvider provider)")
  public static String toStringFromCharOf(char value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(sbyte value)}. */
  @DotNetMethod("static string ToString(sbyte value)")
  public static String toStringFromSByte(byte value) {
    return Values.concatText(value);
  }

  /** {@code ToString(sbyte value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(sbyte value, IFormatProvider provider)")
  public static String toStringFromSByteOf(byte value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(byte value)}. */
  @DotNetMethod("static string ToString(byte value)")
  public static String toStringFromByte(int value) {
    return Values.concatText(UInt8.valueOf(value));
  }

  /** {@code ToString(byte value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(byte value, IFormatProvider provider)")
  public static String toStringFromByteOf(int value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(UInt8.valueOf(value), null, provider);
  }

  /** {@code ToString(short value)}. */
  @DotNetMethod("static string ToString(short value)")
  public static String toStringFromInt16(short value) {
    return Values.concatText(value);
  }

  /** {@code ToString(short value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(short value, IFormatProvider provider)")
  public static String toStringFromInt16Of(short value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(ushort value)}. */
  @DotNetMethod("static string ToString(ushort value)")
  public static String toStringFromUInt16(int value) {
    return Values.concatText(UInt16.valueOf(value));
  }

  /** {@code ToString(ushort value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(ushort value, IFormatProvider provider)")
  public static String toStringFromUInt16Of(int value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(UInt16.valueOf(value), null, provider);
  }

  /** {@code ToString(int value)}. */
  @DotNetMethod("static string ToString(int value)")
  public static String toStringFromInt32(int value) {
    return Values.concatText(value);
  }

  /** {@code ToString(int value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(int value, IFormatProvider provider)")
  public static String toStringFromInt32Of(int value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(uint value)}. */
  @DotNetMethod("static string ToString(uint value)")
  public static String toStringFromUInt32(int value) {
    return Values.concatText(UInt32.valueOf(value));
  }

  /** {@code ToString(uint value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(uint value, IFormatProvider provider)")
  public static String toStringFromUInt32Of(int value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(UInt32.valueOf(value), null, provider);
  }

  /** {@code ToString(long value)}. */
  @DotNetMethod("static string ToString(long value)")
  public static String toStringFromInt64(long value) {
    return Values.concatText(value);
  }

  /** {@code ToString(long value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(long value, IFormatProvider provider)")
  public static String toStringFromInt64Of(long value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(ulong value)}. */
  @DotNetMethod("static string ToString(ulong value)")
  public static String toStringFromUInt64(long value) {
    return Values.concatText(UInt64.valueOf(value));
  }

  /** {@code ToString(ulong value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(ulong value, IFormatProvider provider)")
  public static String toStringFromUInt64Of(long value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(UInt64.valueOf(value), null, provider);
  }

  /** {@code ToString(float value)}. */
  @DotNetMethod("static string ToString(float value)")
  public static String toStringFromSingle(float value) {
    return Values.concatText(value);
  }

  /** {@code ToString(float value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(float value, IFormatProvider provider)")
  public static String toStringFromSingleOf(float value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(double value)}. */
  @DotNetMethod("static string ToString(double value)")
  public static String toStringFromDouble(double value) {
    return Values.concatText(value);
  }

  /** {@code ToString(double value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(double value, IFormatProvider provider)")
  public static String toStringFromDoubleOf(double value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(decimal value)}. */
  @DotNetMethod("static string ToString(decimal value)")
  public static String toStringFromDecimal(Decimal value) {
    return Values.concatText(value);
  }

  /** {@code ToString(decimal value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(decimal value, IFormatProvider provider)")
  public static String toStringFromDecimalOf(Decimal value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(DateTime value)}. */
  @DotNetMethod("static string ToString(DateTime value)")
  public static String toStringFromDateTime(DateTime value) {
    return Values.concatText(value);
  }

  /** {@code ToString(DateTime value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(DateTime value, IFormatProvider provider)")
  public static String toStringFromDateTimeOf(DateTime value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(string value)}. */
  @DotNetMethod("static string ToString(string value)")
  public static @Nullable String toStringFromString(@Nullable String value) {
    return value;
  }

  /** {@code ToString(string value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(string value, IFormatProvider provider)")
  public static @Nullable String toStringFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return value;
  }

  /** {@code ToString(object value)}. */
  @DotNetMethod("static string ToString(object value)")
  public static String toStringFromObject(@Nullable Object value) {
    return Values.concatText(value);
  }

  /** {@code ToString(object value, IFormatProvider provider)}. */
  @DotNetMethod("static string ToString(object value, IFormatProvider provider)")
  public static String toStringFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString(byte value, int toBase)}. */
  @DotNetMethod("static string ToString(byte value, int toBase)")
  public static String toBaseFromByte(int value, int toBase) {
    return Conversion.toBase(value, 8, toBase);
  }

  /** {@code ToString(short value, int toBase)}. */
  @DotNetMethod("static string ToString(short value, int toBase)")
  public static String toBaseFromInt16(short value, int toBase) {
    return Conversion.toBase(value, 16, toBase);
  }

  /** {@code ToString(int value, int toBase)}. */
  @DotNetMethod("static string ToString(int value, int toBase)")
  public static String toBaseFromInt32(int value, int toBase) {
    return Conversion.toBase(value, 32, toBase);
  }

  /** {@code ToString(long value, int toBase)}. */
  @DotNetMethod("static string ToString(long value, int toBase)")
  public static String toBaseFromInt64(long value, int toBase) {
    return Conversion.toBase(value, 64, toBase);
  }

  /** {@code GetTypeCode(object value)}. */
  @DotNetMethod("static TypeCode GetTypeCode(object value)")
  public static TypeCode getTypeCode(@Nullable Object value) {
    return Conversion.typeCode(value);
  }

  /** {@code IsDBNull(object value)}. */
  @DotNetMethod("static bool IsDBNull(object value)")
  public static boolean isDbNull(@Nullable Object value) {
    return false;
  }

  /** {@code ChangeType(object value, Type conversionType)}. */
  @DotNetMethod("static object ChangeType(object value, Type conversionType)")
  public static @Nullable Object changeType(
      @Nullable Object value, @Nullable RuntimeType conversionType) {
    return Conversion.changeType(value, conversionType, null);
  }

  /** {@code ChangeType(object value, Type conversionType, IFormatProvider provider)}. */
  @DotNetMethod(
      "static object ChangeType(object value, Type conversionType, IFormatProvider provider)")
  public static @Nullable Object changeTypeOf(
      @Nullable Object value,
      @Nullable RuntimeType conversionType,
      @Nullable IFormatProvider provider) {
    return Conversion.changeType(value, conversionType, provider);
  }

  /** {@code ChangeType(object value, TypeCode typeCode)}. */
  @DotNetMethod("static object ChangeType(object value, TypeCode typeCode)")
  public static @Nullable Object changeTypeCode(@Nullable Object value, TypeCode typeCode) {
    return Conversion.changeType(value, typeCode, null);
  }

  /** {@code ChangeType(object value, TypeCode typeCode, IFormatProvider provider)}. */
  @DotNetMethod(
      "static object ChangeType(object value, TypeCode typeCode, IFormatProvider provider)")
  public static @Nullable Object changeTypeCodeOf(
      @Nullable Object value, TypeCode typeCode, @Nullable IFormatProvider provider) {
    return Conversion.changeType(value, typeCode, provider);
  }

  /** {@code ToBase64String(byte[] inArray)}. */
  @DotNetMethod("static string ToBase64String(byte[] inArray)")
  public static String toBase64(byte @Nullable [] inArray) {
    return Base64Text.encode(inArray, Base64FormattingOptions.NONE);
  }

  /** {@code ToBase64String(byte[] inArray, Base64FormattingOptions options)}. */
  @DotNetMethod("static string ToBase64String(byte[] inArray, Base64FormattingOptions options)")
  public static String toBase64Options(byte @Nullable [] inArray, Base64FormattingOptions options) {
    return Base64Text.encode(inArray, options);
  }

  /** {@code ToBase64String(byte[] inArray, int offset, int length)}. */
  @DotNetMethod("static string ToBase64String(byte[] inArray, int offset, int length)")
  public static String toBase64Part(byte @Nullable [] inArray, int offset, int length) {
    return Base64Text.encode(inArray, offset, length, Base64FormattingOptions.NONE);
  }

  /**
   * {@code ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions
   * options)}.
   */
  @DotNetMethod(
      "static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)")
  public static String toBase64PartOptions(
      byte @Nullable [] inArray, int offset, int length, Base64FormattingOptions options) {
    return Base64Text.encode(inArray, offset, length, options);
  }

  /** {@code FromBase64String(string s)}. */
  @DotNetMethod("static byte[] FromBase64String(string s)")
  public static byte[] fromBase64(@Nullable String s) {
    return Base64Text.decode(s);
  }

  /** {@code FromBase64CharArray(char[] inArray, int offset, int length)}. */
  @DotNetMethod("static byte[] FromBase64CharArray(char[] inArray, int offset, int length)")
  public static byte[] fromBase64Chars(char @Nullable [] inArray, int offset, int length) {
    return Base64Text.decode(inArray, offset, length);
  }

  /**
   * {@code ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int
   * offsetOut)}.
   */
  @DotNetMethod(
      "static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)")
  public static int toBase64Chars(
      byte @Nullable [] inArray,
      int offsetIn,
      int length,
      char @Nullable [] outArray,
      int offsetOut) {
    return Base64Text.encodeInto(
        inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.NONE);
  }

  /**
   * {@code ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int
   * offsetOut, Base64FormattingOptions options)}.
   */
  @DotNetMethod(
      "static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)")
  public static int toBase64CharsOptions(
      byte @Nullable [] inArray,
      int offsetIn,
      int length,
      char @Nullable [] outArray,
      int offsetOut,
      Base64FormattingOptions options) {
    return Base64Text.encodeInto(inArray, offsetIn, length, outArray, offsetOut, options);
  }

  /** {@code ToHexString(byte[] inArray)}. */
  @DotNetMethod("static string ToHexString(byte[] inArray)")
  public static String toHex(byte @Nullable [] inArray) {
    return HexFormat.of().withUpperCase().formatHex(Base64Text.given(inArray));
  }

  /** {@code ToHexString(byte[] inArray, int offset, int length)}. */
  @DotNetMethod("static string ToHexString(byte[] inArray, int offset, int length)")
  public static String toHexPart(byte @Nullable [] inArray, int offset, int length) {
    return HexFormat.of().withUpperCase().formatHex(Base64Text.part(inArray, offset, length));
  }

  /** {@code ToHexStringLower(byte[] inArray)}. */
  @DotNetMethod("static string ToHexStringLower(byte[] inArray)")
  public static String toHexLower(byte @Nullable [] inArray) {
    return HexFormat.of().formatHex(Base64Text.given(inArray));
  }

  /** {@code FromHexString(string s)}. */
  @DotNetMethod("static byte[] FromHexString(string s)")
  public static byte[] fromHex(@Nullable String s) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    if (s.length() % 2 != 0) {
      throw new FormatException(
          "The input is not a valid hex string as its length is not a multiple of 2.");
    }
    try {
      return HexFormat.of().parseHex(s);
    } catch (IllegalArgumentException e) {
      throw new FormatException(
          "The input is not a valid hex string as it contains a non-hex character.");
    }
  }
}
