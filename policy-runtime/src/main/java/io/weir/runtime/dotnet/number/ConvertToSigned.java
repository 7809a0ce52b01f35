package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Convert} to the signed integers; unboxed where the type is known, else by {@link
 * Conversion}.
 */
@DotNetType(value = "public static partial class System.Convert", java = void.class)
public final class ConvertToSigned {
  private ConvertToSigned() {}

  /** {@code ToSByte} of a bool. */
  @DotNetMethod("static sbyte ToSByte(bool value)")
  public static byte toSByteFromBoolean(boolean value) {
    return value ? (byte) 1 : (byte) 0;
  }

  /** {@code ToSByte} of a char. */
  @DotNetMethod("static sbyte ToSByte(char value)")
  public static byte toSByteFromChar(char value) {
    return (byte) Conversion.integer((long) value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of an integer. */
  @DotNetMethod({
    "static sbyte ToSByte(sbyte value)",
    "static sbyte ToSByte(byte value)",
    "static sbyte ToSByte(short value)",
    "static sbyte ToSByte(ushort value)",
    "static sbyte ToSByte(int value)",
    "static sbyte ToSByte(long value)"
  })
  public static byte toSByteFromInteger(long value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a uint. */
  @DotNetMethod("static sbyte ToSByte(uint value)")
  public static byte toSByteFromUInt32(int value) {
    return (byte) Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a ulong. */
  @DotNetMethod("static sbyte ToSByte(ulong value)")
  public static byte toSByteFromUInt64(long value) {
    return (byte) Conversion.unsigned(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a fraction. */
  @DotNetMethod({"static sbyte ToSByte(float value)", "static sbyte ToSByte(double value)"})
  public static byte toSByteFromReal(double value) {
    return (byte) Conversion.integer(value, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a decimal. */
  @DotNetMethod("static sbyte ToSByte(decimal value)")
  public static byte toSByteFromDecimal(Decimal value) {
    return (byte) Conversion.integer(value, null, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a date. */
  @DotNetMethod("static sbyte ToSByte(DateTime value)")
  public static byte toSByteFromDateTime(DateTime value) {
    return (byte) Conversion.integer(value, null, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a text. */
  @DotNetMethod("static sbyte ToSByte(string value)")
  public static byte toSByteFromString(@Nullable String value) {
    return (byte) Conversion.integer(value, null, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of any value. */
  @DotNetMethod("static sbyte ToSByte(object value)")
  public static byte toSByteFromObject(@Nullable Object value) {
    return (byte) Conversion.integer(value, null, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of a text, by the rules of a culture. */
  @DotNetMethod("static sbyte ToSByte(string value, IFormatProvider provider)")
  public static byte toSByteFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (byte) Conversion.integer(value, provider, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of any value, texts by the rules of a culture. */
  @DotNetMethod("static sbyte ToSByte(object value, IFormatProvider provider)")
  public static byte toSByteFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (byte) Conversion.integer(value, provider, NumberParse.Int.SBYTE);
  }

  /** {@code ToSByte} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static sbyte ToSByte(string value, int fromBase)")
  public static byte toSByteFromBase(@Nullable String value, int fromBase) {
    return (byte) Conversion.fromBase(value, fromBase, NumberParse.Int.SBYTE);
  }

  /** {@code ToInt16} of a bool. */
  @DotNetMethod("static short ToInt16(bool value)")
  public static short toInt16FromBoolean(boolean value) {
    return value ? (short) 1 : (short) 0;
  }

  /** {@code ToInt16} of a char. */
  @DotNetMethod("static short ToInt16(char value)")
  public static short toInt16FromChar(char value) {
    return (short) Conversion.integer((long) value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of an integer. */
  @DotNetMethod({
    "static short ToInt16(sbyte value)",
    "static short ToInt16(byte value)",
    "static short ToInt16(short value)",
    "static short ToInt16(ushort value)",
    "static short ToInt16(int value)",
    "static short ToInt16(long value)"
  })
  public static short toInt16FromInteger(long value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a uint. */
  @DotNetMethod("static short ToInt16(uint value)")
  public static short toInt16FromUInt32(int value) {
    return (short) Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a ulong. */
  @DotNetMethod("static short ToInt16(ulong value)")
  public static short toInt16FromUInt64(long value) {
    return (short) Conversion.unsigned(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a fraction. */
  @DotNetMethod({"static short ToInt16(float value)", "static short ToInt16(double value)"})
  public static short toInt16FromReal(double value) {
    return (short) Conversion.integer(value, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a decimal. */
  @DotNetMethod("static short ToInt16(decimal value)")
  public static short toInt16FromDecimal(Decimal value) {
    return (short) Conversion.integer(value, null, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a date. */
  @DotNetMethod("static short ToInt16(DateTime value)")
  public static short toInt16FromDateTime(DateTime value) {
    return (short) Conversion.integer(value, null, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a text. */
  @DotNetMethod("static short ToInt16(string value)")
  public static short toInt16FromString(@Nullable String value) {
    return (short) Conversion.integer(value, null, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of any value. */
  @DotNetMethod("static short ToInt16(object value)")
  public static short toInt16FromObject(@Nullable Object value) {
    return (short) Conversion.integer(value, null, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of a text, by the rules of a culture. */
  @DotNetMethod("static short ToInt16(string value, IFormatProvider provider)")
  public static short toInt16FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (short) Conversion.integer(value, provider, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of any value, texts by the rules of a culture. */
  @DotNetMethod("static short ToInt16(object value, IFormatProvider provider)")
  public static short toInt16FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (short) Conversion.integer(value, provider, NumberParse.Int.INT16);
  }

  /** {@code ToInt16} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static short ToInt16(string value, int fromBase)")
  public static short toInt16FromBase(@Nullable String value, int fromBase) {
    return (short) Conversion.fromBase(value, fromBase, NumberParse.Int.INT16);
  }

  /** {@code ToInt32} of a bool. */
  @DotNetMethod("static int ToInt32(bool value)")
  public static int toInt32FromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToInt32} of a char. */
  @DotNetMethod("static int ToInt32(char value)")
  public static int toInt32FromChar(char value) {
    return (int) Conversion.integer((long) value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of an integer. */
  @DotNetMethod({
    "static int ToInt32(sbyte value)",
    "static int ToInt32(byte value)",
    "static int ToInt32(short value)",
    "static int ToInt32(ushort value)",
    "static int ToInt32(int value)",
    "static int ToInt32(long value)"
  })
  public static int toInt32FromInteger(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a uint. */
  @DotNetMethod("static int ToInt32(uint value)")
  public static int toInt32FromUInt32(int value) {
    return (int) Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a ulong. */
  @DotNetMethod("static int ToInt32(ulong value)")
  public static int toInt32FromUInt64(long value) {
    return (int) Conversion.unsigned(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a fraction. */
  @DotNetMethod({"static int ToInt32(float value)", "static int ToInt32(double value)"})
  public static int toInt32FromReal(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a decimal. */
  @DotNetMethod("static int ToInt32(decimal value)")
  public static int toInt32FromDecimal(Decimal value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a date. */
  @DotNetMethod("static int ToInt32(DateTime value)")
  public static int toInt32FromDateTime(DateTime value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a text. */
  @DotNetMethod("static int ToInt32(string value)")
  public static int toInt32FromString(@Nullable String value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of any value. */
  @DotNetMethod("static int ToInt32(object value)")
  public static int toInt32FromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of a text, by the rules of a culture. */
  @DotNetMethod("static int ToInt32(string value, IFormatProvider provider)")
  public static int toInt32FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of any value, texts by the rules of a culture. */
  @DotNetMethod("static int ToInt32(object value, IFormatProvider provider)")
  public static int toInt32FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.INT32);
  }

  /** {@code ToInt32} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static int ToInt32(string value, int fromBase)")
  public static int toInt32FromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.INT32);
  }

  /** {@code ToInt64} of a bool. */
  @DotNetMethod("static long ToInt64(bool value)")
  public static long toInt64FromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToInt64} of a char. */
  @DotNetMethod("static long ToInt64(char value)")
  public static long toInt64FromChar(char value) {
    return Conversion.integer((long) value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of an integer. */
  @DotNetMethod({
    "static long ToInt64(sbyte value)",
    "static long ToInt64(byte value)",
    "static long ToInt64(short value)",
    "static long ToInt64(ushort value)",
    "static long ToInt64(int value)",
    "static long ToInt64(long value)"
  })
  public static long toInt64FromInteger(long value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a uint. */
  @DotNetMethod("static long ToInt64(uint value)")
  public static long toInt64FromUInt32(int value) {
    return Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a ulong. */
  @DotNetMethod("static long ToInt64(ulong value)")
  public static long toInt64FromUInt64(long value) {
    return Conversion.unsigned(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a fraction. */
  @DotNetMethod({"static long ToInt64(float value)", "static long ToInt64(double value)"})
  public static long toInt64FromReal(double value) {
    return Conversion.integer(value, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a decimal. */
  @DotNetMethod("static long ToInt64(decimal value)")
  public static long toInt64FromDecimal(Decimal value) {
    return Conversion.integer(value, null, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a date. */
  @DotNetMethod("static long ToInt64(DateTime value)")
  public static long toInt64FromDateTime(DateTime value) {
    return Conversion.integer(value, null, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a text. */
  @DotNetMethod("static long ToInt64(string value)")
  public static long toInt64FromString(@Nullable String value) {
    return Conversion.integer(value, null, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of any value. */
  @DotNetMethod("static long ToInt64(object value)")
  public static long toInt64FromObject(@Nullable Object value) {
    return Conversion.integer(value, null, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of a text, by the rules of a culture. */
  @DotNetMethod("static long ToInt64(string value, IFormatProvider provider)")
  public static long toInt64FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.integer(value, provider, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of any value, texts by the rules of a culture. */
  @DotNetMethod("static long ToInt64(object value, IFormatProvider provider)")
  public static long toInt64FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.integer(value, provider, NumberParse.Int.INT64);
  }

  /** {@code ToInt64} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static long ToInt64(string value, int fromBase)")
  public static long toInt64FromBase(@Nullable String value, int fromBase) {
    return Conversion.fromBase(value, fromBase, NumberParse.Int.INT64);
  }
}
