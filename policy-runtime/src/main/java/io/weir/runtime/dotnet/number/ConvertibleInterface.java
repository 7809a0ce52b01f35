package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Operators;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** {@code System.IConvertible}: what {@code Convert} takes, and does for a value by itself. */
@DotNetType(value = "public interface System.IConvertible", java = Object.class)
public final class ConvertibleInterface {
  private ConvertibleInterface() {}

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode getTypeCode(@Nullable Object self) {
    return Conversion.typeCode(self(self));
  }

  /** {@code ToBoolean(provider)}. */
  @DotNetMethod("bool ToBoolean(IFormatProvider provider)")
  public static boolean toBoolean(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertMembers.toBooleanFromObjectOf(self(self), provider);
  }

  /** {@code ToChar(provider)}. */
  @DotNetMethod("char ToChar(IFormatProvider provider)")
  public static char toChar(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertMembers.toCharFromObjectOf(self(self), provider);
  }

  /** {@code ToSByte(provider)}. */
  @DotNetMethod("sbyte ToSByte(IFormatProvider provider)")
  public static byte toSByte(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToSigned.toSByteFromObjectOf(self(self), provider);
  }

  /** {@code ToByte(provider)}. */
  @DotNetMethod("byte ToByte(IFormatProvider provider)")
  public static int toByte(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToUnsigned.toByteFromObjectOf(self(self), provider);
  }

  /** {@code ToInt16(provider)}. */
  @DotNetMethod("short ToInt16(IFormatProvider provider)")
  public static short toInt16(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToSigned.toInt16FromObjectOf(self(self), provider);
  }

  /** {@code ToUInt16(provider)}. */
  @DotNetMethod("ushort ToUInt16(IFormatProvider provider)")
  public static int toUInt16(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToUnsigned.toUInt16FromObjectOf(self(self), provider);
  }

  /** {@code ToInt32(provider)}. */
  @DotNetMethod("int ToInt32(IFormatProvider provider)")
  public static int toInt32(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToSigned.toInt32FromObjectOf(self(self), provider);
  }

  /** {@code ToUInt32(provider)}. */
  @DotNetMethod("uint ToUInt32(IFormatProvider provider)")
  public static int toUInt32(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToUnsigned.toUInt32FromObjectOf(self(self), provider);
  }

  /** {@code ToInt64(provider)}. */
  @DotNetMethod("long ToInt64(IFormatProvider provider)")
  public static long toInt64(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToSigned.toInt64FromObjectOf(self(self), provider);
  }

  /** {@code ToUInt64(provider)}. */
  @DotNetMethod("ulong ToUInt64(IFormatProvider provider)")
  public static long toUInt64(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToUnsigned.toUInt64FromObjectOf(self(self), provider);
  }

  /** {@code ToSingle(provider)}. */
  @DotNetMethod("float ToSingle(IFormatProvider provider)")
  public static float toSingle(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToReal.toSingleFromObjectOf(self(self), provider);
  }

  /** {@code ToDouble(provider)}. */
  @DotNetMethod("double ToDouble(IFormatProvider provider)")
  public static double toDouble(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToReal.toDoubleFromObjectOf(self(self), provider);
  }

  /** {@code ToDecimal(provider)}. */
  @DotNetMethod("decimal ToDecimal(IFormatProvider provider)")
  public static Decimal toDecimal(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToReal.toDecimalFromObjectOf(self(self), provider);
  }

  /** {@code ToDateTime(provider)}. */
  @DotNetMethod("DateTime ToDateTime(IFormatProvider provider)")
  public static DateTime toDateTime(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertMembers.toDateTimeFromObjectOf(self(self), provider);
  }

  /** {@code ToString(provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String toString(@Nullable Object self, @Nullable IFormatProvider provider) {
    return ConvertToText.toStringFromObjectOf(self(self), provider);
  }

  /** {@code ToType(conversionType, provider)}. */
  @DotNetMethod("object ToType(Type conversionType, IFormatProvider provider)")
  public static @Nullable Object toType(
      @Nullable Object self,
      @Nullable RuntimeType conversionType,
      @Nullable IFormatProvider provider) {
    return Conversion.changeType(self(self), conversionType, provider);
  }

  private static Object self(@Nullable Object self) {
    return Operators.receiver(self);
  }
}
