package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** {@code JToken}: its conversions from and to the types of plain values. */
@DotNetType(
    value = "public abstract partial class Newtonsoft.Json.Linq.JToken",
    java = JToken.class)
public final class JTokenOperators {
  private JTokenOperators() {}

  /** {@code explicit operator bool}. */
  @DotNetMethod("static explicit operator bool(JToken value)")
  public static boolean toBool(@Nullable JToken value) {
    return ((Boolean) TokenConversions.to(TokenConversions.Target.BOOLEAN, value));
  }

  /** {@code explicit operator bool?}. */
  @DotNetMethod("static explicit operator bool?(JToken value)")
  public static @Nullable Boolean toBoolOrNull(@Nullable JToken value) {
    return (Boolean) TokenConversions.toOrNull(TokenConversions.Target.BOOLEAN, value);
  }

  /** {@code explicit operator sbyte}. */
  @DotNetMethod("static explicit operator sbyte(JToken value)")
  public static byte toSbyte(@Nullable JToken value) {
    return ((Byte) TokenConversions.to(TokenConversions.Target.SBYTE, value));
  }

  /** {@code explicit operator sbyte?}. */
  @DotNetMethod("static explicit operator sbyte?(JToken value)")
  public static @Nullable Byte toSbyteOrNull(@Nullable JToken value) {
    return (Byte) TokenConversions.toOrNull(TokenConversions.Target.SBYTE, value);
  }

  /** {@code explicit operator byte}. */
  @DotNetMethod("static explicit operator byte(JToken value)")
  public static int toByte(@Nullable JToken value) {
    return ((UInt8) TokenConversions.to(TokenConversions.Target.BYTE, value)).bits();
  }

  /** {@code explicit operator byte?}. */
  @DotNetMethod("static explicit operator byte?(JToken value)")
  public static @Nullable UInt8 toByteOrNull(@Nullable JToken value) {
    return (UInt8) TokenConversions.toOrNull(TokenConversions.Target.BYTE, value);
  }

  /** {@code explicit operator short}. */
  @DotNetMethod("static explicit operator short(JToken value)")
  public static short toShort(@Nullable JToken value) {
    return ((Short) TokenConversions.to(TokenConversions.Target.INT16, value));
  }

  /** {@code explicit operator short?}. */
  @DotNetMethod("static explicit operator short?(JToken value)")
  public static @Nullable Short toShortOrNull(@Nullable JToken value) {
    return (Short) TokenConversions.toOrNull(TokenConversions.Target.INT16, value);
  }

  /** {@code explicit operator ushort}. */
  @DotNetMethod("static explicit operator ushort(JToken value)")
  public static int toUshort(@Nullable JToken value) {
    return ((UInt16) TokenConversions.to(TokenConversions.Target.UINT16, value)).bits();
  }

  /** {@code explicit operator ushort?}. */
  @DotNetMethod("static explicit operator ushort?(JToken value)")
  public static @Nullable UInt16 toUshortOrNull(@Nullable JToken value) {
    return (UInt16) TokenConversions.toOrNull(TokenConversions.Target.UINT16, value);
  }

  /** {@code explicit operator int}. */
  @DotNetMethod("static explicit operator int(JToken value)")
  public static int toInt(@Nullable JToken value) {
    return ((Integer) TokenConversions.to(TokenConversions.Target.INT32, value));
  }

  /** {@code explicit operator int?}. */
  @DotNetMethod("static explicit operator int?(JToken value)")
  public static @Nullable Integer toIntOrNull(@Nullable JToken value) {
    return (Integer) TokenConversions.toOrNull(TokenConversions.Target.INT32, value);
  }

  /** {@code explicit operator uint}. */
  @DotNetMethod("static explicit operator uint(JToken value)")
  public static int toUint(@Nullable JToken value) {
    return ((UInt32) TokenConversions.to(TokenConversions.Target.UINT32, value)).bits();
  }

  /** {@code explicit operator uint?}. */
  @DotNetMethod("static explicit operator uint?(JToken value)")
  public static @Nullable UInt32 toUintOrNull(@Nullable JToken value) {
    return (UInt32) TokenConversions.toOrNull(TokenConversions.Target.UINT32, value);
  }

  /** {@code explicit operator long}. */
  @DotNetMethod("static explicit operator long(JToken value)")
  public static long toLong(@Nullable JToken value) {
    return ((Long) TokenConversions.to(TokenConversions.Target.INT64, value));
  }

  /** {@code explicit operator long?}. */
  @DotNetMethod("static explicit operator long?(JToken value)")
  public static @Nullable Long toLongOrNull(@Nullable JToken value) {
    return (Long) TokenConversions.toOrNull(TokenConversions.Target.INT64, value);
  }

  /** {@code explicit operator ulong}. */
  @DotNetMethod("static explicit operator ulong(JToken value)")
  public static long toUlong(@Nullable JToken value) {
    return ((UInt64) TokenConversions.to(TokenConversions.Target.UINT64, value)).bits();
  }

  /** {@code explicit operator ulong?}. */
  @DotNetMethod("static explicit operator ulong?(JToken value)")
  public static @Nullable UInt64 toUlongOrNull(@Nullable JToken value) {
    return (UInt64) TokenConversions.toOrNull(TokenConversions.Target.UINT64, value);
  }

  /** {@code explicit operator float}. */
  @DotNetMethod("static explicit operator float(JToken value)")
  public static float toFloat(@Nullable JToken value) {
    return ((Float) TokenConversions.to(TokenConversions.Target.SINGLE, value));
  }

  /** {@code explicit operator float?}. */
  @DotNetMethod("static explicit operator float?(JToken value)")
  public static @Nullable Float toFloatOrNull(@Nullable JToken value) {
    return (Float) TokenConversions.toOrNull(TokenConversions.Target.SINGLE, value);
  }

  /** {@code explicit operator double}. */
  @DotNetMethod("static explicit operator double(JToken value)")
  public static double toDouble(@Nullable JToken value) {
    return ((Double) TokenConversions.to(TokenConversions.Target.DOUBLE, value));
  }

  /** {@code explicit operator double?}. */
  @DotNetMethod("static explicit operator double?(JToken value)")
  public static @Nullable Double toDoubleOrNull(@Nullable JToken value) {
    return (Double) TokenConversions.toOrNull(TokenConversions.Target.DOUBLE, value);
  }

  /** {@code explicit operator char}. */
  @DotNetMethod("static explicit operator char(JToken value)")
  public static char toChar(@Nullable JToken value) {
    return ((Character) TokenConversions.to(TokenConversions.Target.CHAR, value));
  }

  /** {@code explicit operator char?}. */
  @DotNetMethod("static explicit operator char?(JToken value)")
  public static @Nullable Character toCharOrNull(@Nullable JToken value) {
    return (Character) TokenConversions.toOrNull(TokenConversions.Target.CHAR, value);
  }

  /** {@code explicit operator decimal}. */
  @DotNetMethod("static explicit operator decimal(JToken value)")
  public static Decimal toDecimal(@Nullable JToken value) {
    return ((Decimal) TokenConversions.to(TokenConversions.Target.DECIMAL, value));
  }

  /** {@code explicit operator decimal?}. */
  @DotNetMethod("static explicit operator decimal?(JToken value)")
  public static @Nullable Decimal toDecimalOrNull(@Nullable JToken value) {
    return (Decimal) TokenConversions.toOrNull(TokenConversions.Target.DECIMAL, value);
  }

  /** {@code explicit operator DateTime}. */
  @DotNetMethod("static explicit operator DateTime(JToken value)")
  public static DateTime toDateTime(@Nullable JToken value) {
    return ((DateTime) TokenConversions.to(TokenConversions.Target.DATE_TIME, value));
  }

  /** {@code explicit operator DateTime?}. */
  @DotNetMethod("static explicit operator DateTime?(JToken value)")
  public static @Nullable DateTime toDateTimeOrNull(@Nullable JToken value) {
    return (DateTime) TokenConversions.toOrNull(TokenConversions.Target.DATE_TIME, value);
  }

  /** {@code explicit operator DateTimeOffset}. */
  @DotNetMethod("static explicit operator DateTimeOffset(JToken value)")
  public static DateTimeOffset toDateTimeOffset(@Nullable JToken value) {
    return ((DateTimeOffset) TokenConversions.to(TokenConversions.Target.DATE_TIME_OFFSET, value));
  }

  /** {@code explicit operator DateTimeOffset?}. */
  @DotNetMethod("static explicit operator DateTimeOffset?(JToken value)")
  public static @Nullable DateTimeOffset toDateTimeOffsetOrNull(@Nullable JToken value) {
    return (DateTimeOffset)
        TokenConversions.toOrNull(TokenConversions.Target.DATE_TIME_OFFSET, value);
  }

  /** {@code explicit operator TimeSpan}. */
  @DotNetMethod("static explicit operator TimeSpan(JToken value)")
  public static TimeSpan toTimeSpan(@Nullable JToken value) {
    return ((TimeSpan) TokenConversions.to(TokenConversions.Target.TIME_SPAN, value));
  }

  /** {@code explicit operator TimeSpan?}. */
  @DotNetMethod("static explicit operator TimeSpan?(JToken value)")
  public static @Nullable TimeSpan toTimeSpanOrNull(@Nullable JToken value) {
    return (TimeSpan) TokenConversions.toOrNull(TokenConversions.Target.TIME_SPAN, value);
  }

  /** {@code explicit operator Guid}. */
  @DotNetMethod("static explicit operator Guid(JToken value)")
  public static Guid toGuid(@Nullable JToken value) {
    return ((Guid) TokenConversions.to(TokenConversions.Target.GUID, value));
  }

  /** {@code explicit operator Guid?}. */
  @DotNetMethod("static explicit operator Guid?(JToken value)")
  public static @Nullable Guid toGuidOrNull(@Nullable JToken value) {
    return (Guid) TokenConversions.toOrNull(TokenConversions.Target.GUID, value);
  }

  /** {@code explicit operator string}. */
  @DotNetMethod("static explicit operator string(JToken value)")
  public static @Nullable String toText(@Nullable JToken value) {
    return (String) TokenConversions.toOrNull(TokenConversions.Target.STRING, value);
  }

  /** {@code explicit operator byte[]}. */
  @DotNetMethod("static explicit operator byte[](JToken value)")
  public static byte @Nullable [] toBytes(@Nullable JToken value) {
    return TokenConversions.toBytes(value);
  }

  /** {@code explicit operator Uri}. */
  @DotNetMethod("static explicit operator Uri(JToken value)")
  public static @Nullable Uri toUri(@Nullable JToken value) {
    return (Uri) TokenConversions.toOrNull(TokenConversions.Target.URI, value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(bool value)")
  public static JToken fromBool(boolean value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(bool? value)")
  public static JToken fromBoolOrNull(@Nullable Boolean value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(sbyte value)")
  public static JToken fromSbyte(byte value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(sbyte? value)")
  public static JToken fromSbyteOrNull(@Nullable Byte value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(byte value)")
  public static JToken fromByte(int value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(byte? value)")
  public static JToken fromByteOrNull(@Nullable UInt8 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(short value)")
  public static JToken fromShort(short value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(short? value)")
  public static JToken fromShortOrNull(@Nullable Short value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ushort value)")
  public static JToken fromUshort(int value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ushort? value)")
  public static JToken fromUshortOrNull(@Nullable UInt16 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(int value)")
  public static JToken fromInt(int value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(int? value)")
  public static JToken fromIntOrNull(@Nullable Integer value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(uint value)")
  public static JToken fromUint(int value) {
    return JValue.of(Integer.toUnsignedLong(value));
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(uint? value)")
  public static JToken fromUintOrNull(@Nullable UInt32 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(long value)")
  public static JToken fromLong(long value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(long? value)")
  public static JToken fromLongOrNull(@Nullable Long value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ulong value)")
  public static JToken fromUlong(long value) {
    return JValue.of(UInt64.valueOf(value));
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ulong? value)")
  public static JToken fromUlongOrNull(@Nullable UInt64 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(float value)")
  public static JToken fromFloat(float value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(float? value)")
  public static JToken fromFloatOrNull(@Nullable Float value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(double value)")
  public static JToken fromDouble(double value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(double? value)")
  public static JToken fromDoubleOrNull(@Nullable Double value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(decimal value)")
  public static JToken fromDecimal(Decimal value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(decimal? value)")
  public static JToken fromDecimalOrNull(@Nullable Decimal value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTime value)")
  public static JToken fromDateTime(DateTime value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTime? value)")
  public static JToken fromDateTimeOrNull(@Nullable DateTime value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTimeOffset value)")
  public static JToken fromDateTimeOffset(DateTimeOffset value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTimeOffset? value)")
  public static JToken fromDateTimeOffsetOrNull(@Nullable DateTimeOffset value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(TimeSpan value)")
  public static JToken fromTimeSpan(TimeSpan value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(TimeSpan? value)")
  public static JToken fromTimeSpanOrNull(@Nullable TimeSpan value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(Guid value)")
  public static JToken fromGuid(Guid value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(Guid? value)")
  public static JToken fromGuidOrNull(@Nullable Guid value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(string value)")
  public static JToken fromText(@Nullable String value) {
    return JValue.createString(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(byte[] value)")
  public static JToken fromBytes(byte @Nullable [] value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(Uri value)")
  public static JToken fromUri(@Nullable Uri value) {
    return JValue.of(value);
  }
}
