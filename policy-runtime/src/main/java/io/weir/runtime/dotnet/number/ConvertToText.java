package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.text.CompositeFormat;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** {@code Convert.ToString}. */
@DotNetType(value = "public static partial class System.Convert", java = void.class)
public final class ConvertToText {
  private ConvertToText() {}

  /** {@code ToString} of a bool. */
  @DotNetMethod("static string ToString(bool value)")
  public static String toStringFromBoolean(boolean value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of a bool, by the rules of a culture. */
  @DotNetMethod("static string ToString(bool value, IFormatProvider provider)")
  public static String toStringFromBooleanOf(boolean value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of a char. */
  @DotNetMethod("static string ToString(char value)")
  public static String toStringFromChar(char value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of a char, by the rules of a culture. */
  @DotNetMethod("static string ToString(char value, IFormatProvider provider)")
  public static String toStringFromCharOf(char value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of an integer. */
  @DotNetMethod({
    "static string ToString(sbyte value)",
    "static string ToString(byte value)",
    "static string ToString(short value)",
    "static string ToString(ushort value)",
    "static string ToString(int value)",
    "static string ToString(long value)"
  })
  public static String toStringFromInteger(long value) {
    return Long.toString(value);
  }

  /** {@code ToString} of an integer, by the rules of a culture. */
  @DotNetMethod({
    "static string ToString(sbyte value, IFormatProvider provider)",
    "static string ToString(byte value, IFormatProvider provider)",
    "static string ToString(short value, IFormatProvider provider)",
    "static string ToString(ushort value, IFormatProvider provider)",
    "static string ToString(int value, IFormatProvider provider)",
    "static string ToString(long value, IFormatProvider provider)"
  })
  public static String toStringFromIntegerOf(long value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of a uint. */
  @DotNetMethod("static string ToString(uint value)")
  public static String toStringFromUInt32(int value) {
    return Integer.toUnsignedString(value);
  }

  /** {@code ToString} of a uint, by the rules of a culture. */
  @DotNetMethod("static string ToString(uint value, IFormatProvider provider)")
  public static String toStringFromUInt32Of(int value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(UInt32.valueOf(value), null, provider);
  }

  /** {@code ToString} of a ulong. */
  @DotNetMethod("static string ToString(ulong value)")
  public static String toStringFromUInt64(long value) {
    return Long.toUnsignedString(value);
  }

  /** {@code ToString} of a ulong, by the rules of a culture. */
  @DotNetMethod("static string ToString(ulong value, IFormatProvider provider)")
  public static String toStringFromUInt64Of(long value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(UInt64.valueOf(value), null, provider);
  }

  /** {@code ToString} of a float. */
  @DotNetMethod("static string ToString(float value)")
  public static String toStringFromSingle(float value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of a float, by the rules of a culture. */
  @DotNetMethod("static string ToString(float value, IFormatProvider provider)")
  public static String toStringFromSingleOf(float value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of a double. */
  @DotNetMethod("static string ToString(double value)")
  public static String toStringFromDouble(double value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of a double, by the rules of a culture. */
  @DotNetMethod("static string ToString(double value, IFormatProvider provider)")
  public static String toStringFromDoubleOf(double value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of a decimal. */
  @DotNetMethod("static string ToString(decimal value)")
  public static String toStringFromDecimal(Decimal value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of a decimal, by the rules of a culture. */
  @DotNetMethod("static string ToString(decimal value, IFormatProvider provider)")
  public static String toStringFromDecimalOf(Decimal value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of a date. */
  @DotNetMethod("static string ToString(DateTime value)")
  public static String toStringFromDateTime(DateTime value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of a date, by the rules of a culture. */
  @DotNetMethod("static string ToString(DateTime value, IFormatProvider provider)")
  public static String toStringFromDateTimeOf(DateTime value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of any value. */
  @DotNetMethod("static string ToString(object value)")
  public static String toStringFromObject(@Nullable Object value) {
    return Values.concatText(value);
  }

  /** {@code ToString} of any value, by the rules of a culture. */
  @DotNetMethod("static string ToString(object value, IFormatProvider provider)")
  public static String toStringFromObjectOf(
      @Nullable Object value, @Nullable IFormatProvider provider) {
    return CompositeFormat.value(value, null, provider);
  }

  /** {@code ToString} of a text: itself. */
  @DotNetMethod("static string ToString(string value)")
  public static @Nullable String toStringFromString(@Nullable String value) {
    return value;
  }

  /** {@code ToString} of a text: itself. */
  @DotNetMethod("static string ToString(string value, IFormatProvider provider)")
  public static @Nullable String toStringFromStringOf(
      @Nullable String value, @Nullable IFormatProvider provider) {
    return value;
  }

  /** {@code ToString} in base 2, 8, 10 or 16. */
  @DotNetMethod("static string ToString(byte value, int toBase)")
  public static String toBaseFromByte(int value, int toBase) {
    return Conversion.toBase(value, 8, toBase);
  }

  /** {@code ToString} in base 2, 8, 10 or 16. */
  @DotNetMethod("static string ToString(short value, int toBase)")
  public static String toBaseFromInt16(short value, int toBase) {
    return Conversion.toBase(value, 16, toBase);
  }

  /** {@code ToString} in base 2, 8, 10 or 16. */
  @DotNetMethod("static string ToString(int value, int toBase)")
  public static String toBaseFromInt32(int value, int toBase) {
    return Conversion.toBase(value, 32, toBase);
  }

  /** {@code ToString} in base 2, 8, 10 or 16. */
  @DotNetMethod("static string ToString(long value, int toBase)")
  public static String toBaseFromInt64(long value, int toBase) {
    return Conversion.toBase(value, 64, toBase);
  }
}
