package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Convert} to the unsigned integers; unboxed where the type is known, else by {@link
 * Conversion}.
 */
@DotNetType(value = "public static partial class System.Convert", java = void.class)
public final class ConvertToUnsigned {
  private ConvertToUnsigned() {}

  /** {@code ToByte} of a bool. */
  @DotNetMethod("static byte ToByte(bool value)")
  public static int toByteFromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToByte} of a char. */
  @DotNetMethod("static byte ToByte(char value)")
  public static int toByteFromChar(char value) {
    return (int) Conversion.integer((long) value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of an integer. */
  @DotNetMethod({
    "static byte ToByte(sbyte value)",
    "static byte ToByte(byte value)",
    "static byte ToByte(short value)",
    "static byte ToByte(ushort value)",
    "static byte ToByte(int value)",
    "static byte ToByte(long value)"
  })
  public static int toByteFromInteger(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a uint. */
  @DotNetMethod("static byte ToByte(uint value)")
  public static int toByteFromUInt32(int value) {
    return (int) Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a ulong. */
  @DotNetMethod("static byte ToByte(ulong value)")
  public static int toByteFromUInt64(long value) {
    return (int) Conversion.unsigned(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a fraction. */
  @DotNetMethod({"static byte ToByte(float value)", "static byte ToByte(double value)"})
  public static int toByteFromReal(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a decimal. */
  @DotNetMethod("static byte ToByte(decimal value)")
  public static int toByteFromDecimal(Decimal value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a date. */
  @DotNetMethod("static byte ToByte(DateTime value)")
  public static int toByteFromDateTime(DateTime value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a text. */
  @DotNetMethod("static byte ToByte(string value)")
  public static int toByteFromString(@Nullable String value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of any value. */
  @DotNetMethod("static byte ToByte(object value)")
  public static int toByteFromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of a text, by the rules of a culture. */
  @DotNetMethod("static byte ToByte(string value, IFormatProvider provider)")
  public static int toByteFromStringOf(@Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of any value, texts by the rules of a culture. */
  @DotNetMethod("static byte ToByte(object value, IFormatProvider provider)")
  public static int toByteFromObjectOf(@Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.BYTE);
  }

  /** {@code ToByte} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static byte ToByte(string value, int fromBase)")
  public static int toByteFromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.BYTE);
  }

  /** {@code ToUInt16} of a bool. */
  @DotNetMethod("static ushort ToUInt16(bool value)")
  public static int toUInt16FromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToUInt16} of a char. */
  @DotNetMethod("static ushort ToUInt16(char value)")
  public static int toUInt16FromChar(char value) {
    return (int) Conversion.integer((long) value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of an integer. */
  @DotNetMethod({
    "static ushort ToUInt16(sbyte value)",
    "static ushort ToUInt16(byte value)",
    "static ushort ToUInt16(short value)",
    "static ushort ToUInt16(ushort value)",
    "static ushort ToUInt16(int value)",
    "static ushort ToUInt16(long value)"
  })
  public static int toUInt16FromInteger(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a uint. */
  @DotNetMethod("static ushort ToUInt16(uint value)")
  public static int toUInt16FromUInt32(int value) {
    return (int) Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a ulong. */
  @DotNetMethod("static ushort ToUInt16(ulong value)")
  public static int toUInt16FromUInt64(long value) {
    return (int) Conversion.unsigned(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a fraction. */
  @DotNetMethod({"static ushort ToUInt16(float value)", "static ushort ToUInt16(double value)"})
  public static int toUInt16FromReal(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a decimal. */
  @DotNetMethod("static ushort ToUInt16(decimal value)")
  public static int toUInt16FromDecimal(Decimal value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a date. */
  @DotNetMethod("static ushort ToUInt16(DateTime value)")
  public static int toUInt16FromDateTime(DateTime value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a text. */
  @DotNetMethod("static ushort ToUInt16(string value)")
  public static int toUInt16FromString(@Nullable String value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of any value. */
  @DotNetMethod("static ushort ToUInt16(object value)")
  public static int toUInt16FromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of a text, by the rules of a culture. */
  @DotNetMethod("static ushort ToUInt16(string value, IFormatProvider provider)")
  public static int toUInt16FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of any value, texts by the rules of a culture. */
  @DotNetMethod("static ushort ToUInt16(object value, IFormatProvider provider)")
  public static int toUInt16FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt16} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static ushort ToUInt16(string value, int fromBase)")
  public static int toUInt16FromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.UINT16);
  }

  /** {@code ToUInt32} of a bool. */
  @DotNetMethod("static uint ToUInt32(bool value)")
  public static int toUInt32FromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToUInt32} of a char. */
  @DotNetMethod("static uint ToUInt32(char value)")
  public static int toUInt32FromChar(char value) {
    return (int) Conversion.integer((long) value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of an integer. */
  @DotNetMethod({
    "static uint ToUInt32(sbyte value)",
    "static uint ToUInt32(byte value)",
    "static uint ToUInt32(short value)",
    "static uint ToUInt32(ushort value)",
    "static uint ToUInt32(int value)",
    "static uint ToUInt32(long value)"
  })
  public static int toUInt32FromInteger(long value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a uint. */
  @DotNetMethod("static uint ToUInt32(uint value)")
  public static int toUInt32FromUInt32(int value) {
    return (int) Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a ulong. */
  @DotNetMethod("static uint ToUInt32(ulong value)")
  public static int toUInt32FromUInt64(long value) {
    return (int) Conversion.unsigned(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a fraction. */
  @DotNetMethod({"static uint ToUInt32(float value)", "static uint ToUInt32(double value)"})
  public static int toUInt32FromReal(double value) {
    return (int) Conversion.integer(value, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a decimal. */
  @DotNetMethod("static uint ToUInt32(decimal value)")
  public static int toUInt32FromDecimal(Decimal value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a date. */
  @DotNetMethod("static uint ToUInt32(DateTime value)")
  public static int toUInt32FromDateTime(DateTime value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a text. */
  @DotNetMethod("static uint ToUInt32(string value)")
  public static int toUInt32FromString(@Nullable String value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of any value. */
  @DotNetMethod("static uint ToUInt32(object value)")
  public static int toUInt32FromObject(@Nullable Object value) {
    return (int) Conversion.integer(value, null, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of a text, by the rules of a culture. */
  @DotNetMethod("static uint ToUInt32(string value, IFormatProvider provider)")
  public static int toUInt32FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of any value, texts by the rules of a culture. */
  @DotNetMethod("static uint ToUInt32(object value, IFormatProvider provider)")
  public static int toUInt32FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return (int) Conversion.integer(value, provider, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt32} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static uint ToUInt32(string value, int fromBase)")
  public static int toUInt32FromBase(@Nullable String value, int fromBase) {
    return (int) Conversion.fromBase(value, fromBase, NumberParse.Int.UINT32);
  }

  /** {@code ToUInt64} of a bool. */
  @DotNetMethod("static ulong ToUInt64(bool value)")
  public static long toUInt64FromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToUInt64} of a char. */
  @DotNetMethod("static ulong ToUInt64(char value)")
  public static long toUInt64FromChar(char value) {
    return Conversion.integer((long) value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of an integer. */
  @DotNetMethod({
    "static ulong ToUInt64(sbyte value)",
    "static ulong ToUInt64(byte value)",
    "static ulong ToUInt64(short value)",
    "static ulong ToUInt64(ushort value)",
    "static ulong ToUInt64(int value)",
    "static ulong ToUInt64(long value)"
  })
  public static long toUInt64FromInteger(long value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a uint. */
  @DotNetMethod("static ulong ToUInt64(uint value)")
  public static long toUInt64FromUInt32(int value) {
    return Conversion.integer(Integer.toUnsignedLong(value), NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a ulong. */
  @DotNetMethod("static ulong ToUInt64(ulong value)")
  public static long toUInt64FromUInt64(long value) {
    return Conversion.unsigned(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a fraction. */
  @DotNetMethod({"static ulong ToUInt64(float value)", "static ulong ToUInt64(double value)"})
  public static long toUInt64FromReal(double value) {
    return Conversion.integer(value, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a decimal. */
  @DotNetMethod("static ulong ToUInt64(decimal value)")
  public static long toUInt64FromDecimal(Decimal value) {
    return Conversion.integer(value, null, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a date. */
  @DotNetMethod("static ulong ToUInt64(DateTime value)")
  public static long toUInt64FromDateTime(DateTime value) {
    return Conversion.integer(value, null, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a text. */
  @DotNetMethod("static ulong ToUInt64(string value)")
  public static long toUInt64FromString(@Nullable String value) {
    return Conversion.integer(value, null, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of any value. */
  @DotNetMethod("static ulong ToUInt64(object value)")
  public static long toUInt64FromObject(@Nullable Object value) {
    return Conversion.integer(value, null, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of a text, by the rules of a culture. */
  @DotNetMethod("static ulong ToUInt64(string value, IFormatProvider provider)")
  public static long toUInt64FromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.integer(value, provider, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of any value, texts by the rules of a culture. */
  @DotNetMethod("static ulong ToUInt64(object value, IFormatProvider provider)")
  public static long toUInt64FromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.integer(value, provider, NumberParse.Int.UINT64);
  }

  /** {@code ToUInt64} of digits in base 2, 8, 10 or 16. */
  @DotNetMethod("static ulong ToUInt64(string value, int fromBase)")
  public static long toUInt64FromBase(@Nullable String value, int fromBase) {
    return Conversion.fromBase(value, fromBase, NumberParse.Int.UINT64);
  }
}
