package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** {@code System.Convert} to the numbers with fractions. */
@DotNetType(value = "public static partial class System.Convert", java = void.class)
public final class ConvertToReal {
  private ConvertToReal() {}

  /** {@code ToSingle} of a bool. */
  @DotNetMethod("static float ToSingle(bool value)")
  public static float toSingleFromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToSingle} of a char. */
  @DotNetMethod("static float ToSingle(char value)")
  public static float toSingleFromChar(char value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle} of an integer. */
  @DotNetMethod({
    "static float ToSingle(sbyte value)",
    "static float ToSingle(byte value)",
    "static float ToSingle(short value)",
    "static float ToSingle(ushort value)",
    "static float ToSingle(int value)",
    "static float ToSingle(long value)"
  })
  public static float toSingleFromInteger(long value) {
    return (float) value;
  }

  /** {@code ToSingle} of a uint. */
  @DotNetMethod("static float ToSingle(uint value)")
  public static float toSingleFromUInt32(int value) {
    return (float) Integer.toUnsignedLong(value);
  }

  /** {@code ToSingle} of a ulong. */
  @DotNetMethod("static float ToSingle(ulong value)")
  public static float toSingleFromUInt64(long value) {
    return Conversion.toSingle(UInt64.valueOf(value));
  }

  /** {@code ToSingle} of a float. */
  @DotNetMethod("static float ToSingle(float value)")
  public static float toSingleFromSingle(float value) {
    return value;
  }

  /** {@code ToSingle} of a double. */
  @DotNetMethod("static float ToSingle(double value)")
  public static float toSingleFromDouble(double value) {
    return (float) value;
  }

  /** {@code ToSingle} of a decimal. */
  @DotNetMethod("static float ToSingle(decimal value)")
  public static float toSingleFromDecimal(Decimal value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle} of a date. */
  @DotNetMethod("static float ToSingle(DateTime value)")
  public static float toSingleFromDateTime(DateTime value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle} of a text. */
  @DotNetMethod("static float ToSingle(string value)")
  public static float toSingleFromString(@Nullable String value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle} of any value. */
  @DotNetMethod("static float ToSingle(object value)")
  public static float toSingleFromObject(@Nullable Object value) {
    return Conversion.toSingle(value);
  }

  /** {@code ToSingle} of a text, by the rules of a culture. */
  @DotNetMethod("static float ToSingle(string value, IFormatProvider provider)")
  public static float toSingleFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toSingle(value, provider);
  }

  /** {@code ToSingle} of any value, texts by the rules of a culture. */
  @DotNetMethod("static float ToSingle(object value, IFormatProvider provider)")
  public static float toSingleFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toSingle(value, provider);
  }

  /** {@code ToDouble} of a bool. */
  @DotNetMethod("static double ToDouble(bool value)")
  public static double toDoubleFromBoolean(boolean value) {
    return value ? 1 : 0;
  }

  /** {@code ToDouble} of a char. */
  @DotNetMethod("static double ToDouble(char value)")
  public static double toDoubleFromChar(char value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble} of an integer. */
  @DotNetMethod({
    "static double ToDouble(sbyte value)",
    "static double ToDouble(byte value)",
    "static double ToDouble(short value)",
    "static double ToDouble(ushort value)",
    "static double ToDouble(int value)",
    "static double ToDouble(long value)"
  })
  public static double toDoubleFromInteger(long value) {
    return (double) value;
  }

  /** {@code ToDouble} of a uint. */
  @DotNetMethod("static double ToDouble(uint value)")
  public static double toDoubleFromUInt32(int value) {
    return (double) Integer.toUnsignedLong(value);
  }

  /** {@code ToDouble} of a ulong. */
  @DotNetMethod("static double ToDouble(ulong value)")
  public static double toDoubleFromUInt64(long value) {
    return Conversion.toDouble(UInt64.valueOf(value));
  }

  /** {@code ToDouble} of a fraction. */
  @DotNetMethod({"static double ToDouble(float value)", "static double ToDouble(double value)"})
  public static double toDoubleFromReal(double value) {
    return value;
  }

  /** {@code ToDouble} of a decimal. */
  @DotNetMethod("static double ToDouble(decimal value)")
  public static double toDoubleFromDecimal(Decimal value) {
    return value.doubleValue();
  }

  /** {@code ToDouble} of a date. */
  @DotNetMethod("static double ToDouble(DateTime value)")
  public static double toDoubleFromDateTime(DateTime value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble} of a text. */
  @DotNetMethod("static double ToDouble(string value)")
  public static double toDoubleFromString(@Nullable String value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble} of any value. */
  @DotNetMethod("static double ToDouble(object value)")
  public static double toDoubleFromObject(@Nullable Object value) {
    return Conversion.toDouble(value);
  }

  /** {@code ToDouble} of a text, by the rules of a culture. */
  @DotNetMethod("static double ToDouble(string value, IFormatProvider provider)")
  public static double toDoubleFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toDouble(value, provider);
  }

  /** {@code ToDouble} of any value, texts by the rules of a culture. */
  @DotNetMethod("static double ToDouble(object value, IFormatProvider provider)")
  public static double toDoubleFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toDouble(value, provider);
  }

  /** {@code ToDecimal} of a bool. */
  @DotNetMethod("static decimal ToDecimal(bool value)")
  public static Decimal toDecimalFromBoolean(boolean value) {
    return value ? Decimal.ONE : Decimal.ZERO;
  }

  /** {@code ToDecimal} of a char. */
  @DotNetMethod("static decimal ToDecimal(char value)")
  public static Decimal toDecimalFromChar(char value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal} of an integer. */
  @DotNetMethod({
    "static decimal ToDecimal(sbyte value)",
    "static decimal ToDecimal(byte value)",
    "static decimal ToDecimal(short value)",
    "static decimal ToDecimal(ushort value)",
    "static decimal ToDecimal(int value)",
    "static decimal ToDecimal(long value)"
  })
  public static Decimal toDecimalFromInteger(long value) {
    return Decimal.of(value);
  }

  /** {@code ToDecimal} of a uint. */
  @DotNetMethod("static decimal ToDecimal(uint value)")
  public static Decimal toDecimalFromUInt32(int value) {
    return Decimal.of(Integer.toUnsignedLong(value));
  }

  /** {@code ToDecimal} of a ulong. */
  @DotNetMethod("static decimal ToDecimal(ulong value)")
  public static Decimal toDecimalFromUInt64(long value) {
    return Decimal.fromULong(value);
  }

  /** {@code ToDecimal} of a float. */
  @DotNetMethod("static decimal ToDecimal(float value)")
  public static Decimal toDecimalFromSingle(float value) {
    return Decimal.fromFloat(value);
  }

  /** {@code ToDecimal} of a double. */
  @DotNetMethod("static decimal ToDecimal(double value)")
  public static Decimal toDecimalFromDouble(double value) {
    return Decimal.fromDouble(value);
  }

  /** {@code ToDecimal} of a decimal. */
  @DotNetMethod("static decimal ToDecimal(decimal value)")
  public static Decimal toDecimalFromDecimal(Decimal value) {
    return value;
  }

  /** {@code ToDecimal} of a date. */
  @DotNetMethod("static decimal ToDecimal(DateTime value)")
  public static Decimal toDecimalFromDateTime(DateTime value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal} of a text. */
  @DotNetMethod("static decimal ToDecimal(string value)")
  public static Decimal toDecimalFromString(@Nullable String value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal} of any value. */
  @DotNetMethod("static decimal ToDecimal(object value)")
  public static Decimal toDecimalFromObject(@Nullable Object value) {
    return Conversion.toDecimal(value);
  }

  /** {@code ToDecimal} of a text, by the rules of a culture. */
  @DotNetMethod("static decimal ToDecimal(string value, IFormatProvider provider)")
  public static Decimal toDecimalFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return Conversion.toDecimal(value, provider);
  }

  /** {@code ToDecimal} of any value, texts by the rules of a culture. */
  @DotNetMethod("static decimal ToDecimal(object value, IFormatProvider provider)")
  public static Decimal toDecimalFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return Conversion.toDecimal(value, provider);
  }
}
