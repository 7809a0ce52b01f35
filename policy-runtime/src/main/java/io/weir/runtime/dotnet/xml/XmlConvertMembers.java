package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeKind;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Values as XML text and back. */
@DotNetType(value = "public class System.Xml.XmlConvert : object", java = void.class)
public final class XmlConvertMembers {
  private XmlConvertMembers() {}

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(bool value)")
  public static String textOfBool(boolean value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(char value)")
  public static String textOfChar(char value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(sbyte value)")
  public static String textOfSbyte(byte value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(byte value)")
  public static String textOfByte(int value) {
    return XmlConvert.text(UInt8.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(short value)")
  public static String textOfShort(short value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(ushort value)")
  public static String textOfUshort(int value) {
    return XmlConvert.text(UInt16.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(int value)")
  public static String textOfInt(int value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(uint value)")
  public static String textOfUint(int value) {
    return XmlConvert.text(UInt32.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(long value)")
  public static String textOfLong(long value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(ulong value)")
  public static String textOfUlong(long value) {
    return XmlConvert.text(UInt64.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(float value)")
  public static String textOfFloat(float value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(double value)")
  public static String textOfDouble(double value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(decimal value)")
  public static String textOfDecimal(Decimal value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(TimeSpan value)")
  public static String textOfTimeSpan(TimeSpan value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(DateTimeOffset value)")
  public static String textOfDateTimeOffset(DateTimeOffset value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(Guid value)")
  public static String textOfGuid(Guid value) {
    return XmlConvert.text(value);
  }

  /** {@code ToString(value, format)}. */
  @DotNetMethod("static string ToString(DateTime value, string format)")
  public static String textOfDate(DateTime value, @Nullable String format) {
    return value.format(format);
  }

  /** {@code ToString(value, dateTimeOption)}. */
  @DotNetMethod(
      "static string ToString(DateTime value, XmlDateTimeSerializationMode dateTimeOption)")
  public static String textOfDateAs(DateTime value, XmlDateTimeSerializationMode dateTimeOption) {
    return XmlConvert.text(adjusted(value, dateTimeOption));
  }

  /** {@code ToBoolean(s)}. */
  @DotNetMethod("static bool ToBoolean(string s)")
  public static boolean toBoolean(@Nullable String s) {
    return XmlConvert.toBoolean(XmlChars.notNull(s, "s"));
  }

  /** {@code ToChar(s)}. */
  @DotNetMethod("static char ToChar(string s)")
  public static char toChar(@Nullable String s) {
    return XmlConvert.toChar(XmlChars.notNull(s, "s"));
  }

  /** {@code ToSByte(s)}. */
  @DotNetMethod("static sbyte ToSByte(string s)")
  public static byte toSByte(@Nullable String s) {
    return XmlConvert.toSByte(XmlChars.notNull(s, "s"));
  }

  /** {@code ToByte(s)}. */
  @DotNetMethod("static byte ToByte(string s)")
  public static int toByte(@Nullable String s) {
    return XmlConvert.toByte(XmlChars.notNull(s, "s"));
  }

  /** {@code ToInt16(s)}. */
  @DotNetMethod("static short ToInt16(string s)")
  public static short toInt16(@Nullable String s) {
    return XmlConvert.toInt16(XmlChars.notNull(s, "s"));
  }

  /** {@code ToUInt16(s)}. */
  @DotNetMethod("static ushort ToUInt16(string s)")
  public static int toUInt16(@Nullable String s) {
    return XmlConvert.toUInt16(XmlChars.notNull(s, "s"));
  }

  /** {@code ToInt32(s)}. */
  @DotNetMethod("static int ToInt32(string s)")
  public static int toInt32(@Nullable String s) {
    return XmlConvert.toInt32(XmlChars.notNull(s, "s"));
  }

  /** {@code ToUInt32(s)}. */
  @DotNetMethod("static uint ToUInt32(string s)")
  public static int toUInt32(@Nullable String s) {
    return XmlConvert.toUInt32(XmlChars.notNull(s, "s"));
  }

  /** {@code ToInt64(s)}. */
  @DotNetMethod("static long ToInt64(string s)")
  public static long toInt64(@Nullable String s) {
    return XmlConvert.toInt64(XmlChars.notNull(s, "s"));
  }

  /** {@code ToUInt64(s)}. */
  @DotNetMethod("static ulong ToUInt64(string s)")
  public static long toUInt64(@Nullable String s) {
    return XmlConvert.toUInt64(XmlChars.notNull(s, "s"));
  }

  /** {@code ToSingle(s)}. */
  @DotNetMethod("static float ToSingle(string s)")
  public static float toSingle(@Nullable String s) {
    return XmlConvert.toSingle(XmlChars.notNull(s, "s"));
  }

  /** {@code ToDouble(s)}. */
  @DotNetMethod("static double ToDouble(string s)")
  public static double toDouble(@Nullable String s) {
    return XmlConvert.toDouble(XmlChars.notNull(s, "s"));
  }

  /** {@code ToDecimal(s)}. */
  @DotNetMethod("static decimal ToDecimal(string s)")
  public static Decimal toDecimal(@Nullable String s) {
    return XmlConvert.toDecimal(XmlChars.notNull(s, "s"));
  }

  /** {@code ToTimeSpan(s)}. */
  @DotNetMethod("static TimeSpan ToTimeSpan(string s)")
  public static TimeSpan toTimeSpan(@Nullable String s) {
    return XmlConvert.toTimeSpan(XmlChars.notNull(s, "s"));
  }

  /** {@code ToDateTimeOffset(s)}. */
  @DotNetMethod("static DateTimeOffset ToDateTimeOffset(string s)")
  public static DateTimeOffset toDateTimeOffset(@Nullable String s) {
    return XmlConvert.toDateTimeOffset(XmlChars.notNull(s, "s"));
  }

  /** {@code ToGuid(s)}. */
  @DotNetMethod("static Guid ToGuid(string s)")
  public static Guid toGuid(@Nullable String s) {
    return XmlConvert.toGuid(XmlChars.notNull(s, "s"));
  }

  /** {@code ToDateTime(s)}. */
  @DotNetMethod("static DateTime ToDateTime(string s)")
  public static DateTime toDateTime(@Nullable String s) {
    return XmlConvert.toDateTime(XmlChars.notNull(s, "s"));
  }

  /** {@code ToDateTime(s, dateTimeOption)}. */
  @DotNetMethod("static DateTime ToDateTime(string s, XmlDateTimeSerializationMode dateTimeOption)")
  public static DateTime toDateTimeAs(
      @Nullable String s, XmlDateTimeSerializationMode dateTimeOption) {
    return adjusted(XmlConvert.toDateTimeOfKind(XmlChars.notNull(s, "s")), dateTimeOption);
  }

  /** {@code EncodeName(name)}. */
  @DotNetMethod("static string EncodeName(string name)")
  public static @Nullable String encodeName(@Nullable String name) {
    return XmlConvert.encodeName(name, true, false);
  }

  /** {@code EncodeLocalName(name)}. */
  @DotNetMethod("static string EncodeLocalName(string name)")
  public static @Nullable String encodeLocalName(@Nullable String name) {
    return XmlConvert.encodeName(name, false, false);
  }

  /** {@code EncodeNmToken(name)}. */
  @DotNetMethod("static string EncodeNmToken(string name)")
  public static @Nullable String encodeNmToken(@Nullable String name) {
    return XmlConvert.encodeName(name, true, true);
  }

  /** {@code DecodeName(name)}. */
  @DotNetMethod("static string DecodeName(string name)")
  public static @Nullable String decodeName(@Nullable String name) {
    return XmlConvert.decodeName(name);
  }

  /** {@code VerifyName(name)}. */
  @DotNetMethod("static string VerifyName(string name)")
  public static String verifyName(@Nullable String name) {
    return XmlConvert.verifyName(XmlChars.notNull(name, "name"));
  }

  /** {@code VerifyNCName(name)}. */
  @DotNetMethod("static string VerifyNCName(string name)")
  public static String verifyNcName(@Nullable String name) {
    return XmlChars.verifyNcName(XmlChars.notNull(name, "name"));
  }

  /** {@code IsNCNameChar(ch)}. */
  @DotNetMethod("static bool IsNCNameChar(char ch)")
  public static boolean isNcNameChar(char ch) {
    return XmlChars.isName(ch);
  }

  /** {@code IsStartNCNameChar(ch)}. */
  @DotNetMethod("static bool IsStartNCNameChar(char ch)")
  public static boolean isStartNcNameChar(char ch) {
    return XmlChars.isNameStart(ch);
  }

  /** {@code IsXmlChar(ch)}. */
  @DotNetMethod("static bool IsXmlChar(char ch)")
  public static boolean isXmlChar(char ch) {
    return XmlChars.isChar(ch);
  }

  /** {@code IsWhitespaceChar(ch)}. */
  @DotNetMethod("static bool IsWhitespaceChar(char ch)")
  public static boolean isWhitespaceChar(char ch) {
    return XmlChars.isWhiteSpace(ch);
  }

  private static DateTime adjusted(DateTime value, XmlDateTimeSerializationMode mode) {
    if (mode == XmlDateTimeSerializationMode.LOCAL) {
      return value.kind() == DateTimeKind.UNSPECIFIED
          ? DateTime.specifyKind(value, DateTimeKind.LOCAL)
          : DateTime.toLocalTime(value);
    } else if (mode == XmlDateTimeSerializationMode.UTC) {
      return value.kind() == DateTimeKind.UNSPECIFIED
          ? DateTime.specifyKind(value, DateTimeKind.UTC)
          : DateTime.toUniversalTime(value);
    } else if (mode == XmlDateTimeSerializationMode.UNSPECIFIED) {
      return DateTime.specifyKind(value, DateTimeKind.UNSPECIFIED);
    }
    return value;
  }
}
