package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Convert}: to bool, char and date, and to a type known at run time; the rules are in
 * {@link Conversion}.
 */
@DotNetType(value = "public static partial class System.Convert", java = void.class)
public final class ConvertMembers {
  /** The null of databases. */
  @DotNetField("static readonly object DBNull")
  public static final Object DB_NULL = DBNull.VALUE;

  private ConvertMembers() {}

  /** {@code ToBoolean} of a bool. */
  @DotNetMethod("static bool ToBoolean(bool value)")
  public static boolean toBooleanFromBoolean(boolean value) {
    return value;
  }

  /** {@code ToBoolean} of a char. */
  @DotNetMethod("static bool ToBoolean(char value)")
  public static boolean toBooleanFromChar(char value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean} of an integer. */
  @DotNetMethod({
    "static bool ToBoolean(sbyte value)",
    "static bool ToBoolean(byte value)",
    "static bool ToBoolean(short value)",
    "static bool ToBoolean(ushort value)",
    "static bool ToBoolean(int value)",
    "static bool ToBoolean(long value)"
  })
  public static boolean toBooleanFromInteger(long value) {
    return value != 0;
  }

  /** {@code ToBoolean} of a uint. */
  @DotNetMethod("static bool ToBoolean(uint value)")
  public static boolean toBooleanFromUInt32(int value) {
    return value != 0;
  }

  /** {@code ToBoolean} of a ulong. */
  @DotNetMethod("static bool ToBoolean(ulong value)")
  public static boolean toBooleanFromUInt64(long value) {
    return value != 0;
  }

  /** {@code ToBoolean} of a fraction. */
  @DotNetMethod({"static bool ToBoolean(float value)", "static bool ToBoolean(double value)"})
  public static boolean toBooleanFromReal(double value) {
    return value != 0;
  }

  /** {@code ToBoolean} of a decimal. */
  @DotNetMethod("static bool ToBoolean(decimal value)")
  public static boolean toBooleanFromDecimal(Decimal value) {
    return value.signum() != 0;
  }

  /** {@code ToBoolean} of a date. */
  @DotNetMethod("static bool ToBoolean(DateTime value)")
  public static boolean toBooleanFromDateTime(DateTime value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean} of a text. */
  @DotNetMethod("static bool ToBoolean(string value)")
  public static boolean toBooleanFromString(@Nullable String value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean} of any value. */
  @DotNetMethod("static bool ToBoolean(object value)")
  public static boolean toBooleanFromObject(@Nullable Object value) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean} of a text, by the rules of a culture. */
  @DotNetMethod("static bool ToBoolean(string value, IFormatProvider provider)")
  public static boolean toBooleanFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToBoolean} of any value, texts by the rules of a culture. */
  @DotNetMethod("static bool ToBoolean(object value, IFormatProvider provider)")
  public static boolean toBooleanFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toBoolean(value);
  }

  /** {@code ToChar} of a bool. */
  @DotNetMethod("static char ToChar(bool value)")
  public static char toCharFromBoolean(boolean value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a char. */
  @DotNetMethod("static char ToChar(char value)")
  public static char toCharFromChar(char value) {
    return value;
  }

  /** {@code ToChar} of an integer. */
  @DotNetMethod({
    "static char ToChar(sbyte value)",
    "static char ToChar(byte value)",
    "static char ToChar(short value)",
    "static char ToChar(ushort value)",
    "static char ToChar(int value)",
    "static char ToChar(long value)"
  })
  public static char toCharFromInteger(long value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a uint. */
  @DotNetMethod("static char ToChar(uint value)")
  public static char toCharFromUInt32(int value) {
    return Conversion.toChar(Integer.toUnsignedLong(value));
  }

  /** {@code ToChar} of a ulong. */
  @DotNetMethod("static char ToChar(ulong value)")
  public static char toCharFromUInt64(long value) {
    return Conversion.toChar(UInt64.valueOf(value));
  }

  /** {@code ToChar} of a float: refused. */
  @DotNetMethod("static char ToChar(float value)")
  public static char toCharFromSingle(float value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a double: refused. */
  @DotNetMethod("static char ToChar(double value)")
  public static char toCharFromDouble(double value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a decimal. */
  @DotNetMethod("static char ToChar(decimal value)")
  public static char toCharFromDecimal(Decimal value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a date. */
  @DotNetMethod("static char ToChar(DateTime value)")
  public static char toCharFromDateTime(DateTime value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a text. */
  @DotNetMethod("static char ToChar(string value)")
  public static char toCharFromString(@Nullable String value) {
    return CharMembers.parse(value);
  }

  /** {@code ToChar} of any value. */
  @DotNetMethod("static char ToChar(object value)")
  public static char toCharFromObject(@Nullable Object value) {
    return Conversion.toChar(value);
  }

  /** {@code ToChar} of a text, by the rules of a culture. */
  @DotNetMethod("static char ToChar(string value, IFormatProvider provider)")
  public static char toCharFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return CharMembers.parse(value);
  }

  /** {@code ToChar} of any value, texts by the rules of a culture. */
  @DotNetMethod("static char ToChar(object value, IFormatProvider provider)")
  public static char toCharFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toChar(value);
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

  /** {@code GetTypeCode(object value)}. */
  @DotNetMethod("static TypeCode GetTypeCode(object value)")
  public static TypeCode getTypeCode(@Nullable Object value) {
    return Conversion.typeCode(value);
  }

  /** {@code IsDBNull(object value)}. */
  @DotNetMethod("static bool IsDBNull(object value)")
  public static boolean isDbNull(@Nullable Object value) {
    return value instanceof DBNull;
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
}
