package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.number.Decimal;
import org.jspecify.annotations.Nullable;

/** {@code StringBuilder}: what is appended, as it is, formatted or joined. */
@DotNetType(
    value = "public sealed partial class System.Text.StringBuilder",
    java = DotNetStringBuilder.class)
public final class StringBuilderAppending {
  private StringBuilderAppending() {}

  // ---- appending

  /** {@code Append(bool value)}. */
  @DotNetMethod("StringBuilder Append(bool value)")
  public static DotNetStringBuilder appendBoolean(DotNetStringBuilder self, boolean value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(char value)}. */
  @DotNetMethod("StringBuilder Append(char value)")
  public static DotNetStringBuilder appendChar(DotNetStringBuilder self, char value) {
    return self.add(String.valueOf(value));
  }

  /** {@code Append(sbyte value)}. */
  @DotNetMethod("StringBuilder Append(sbyte value)")
  public static DotNetStringBuilder appendSByte(DotNetStringBuilder self, byte value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(byte value)}. */
  @DotNetMethod("StringBuilder Append(byte value)")
  public static DotNetStringBuilder appendByte(DotNetStringBuilder self, int value) {
    return self.add(Values.toText(UInt8.valueOf(value)));
  }

  /** {@code Append(short value)}. */
  @DotNetMethod("StringBuilder Append(short value)")
  public static DotNetStringBuilder appendInt16(DotNetStringBuilder self, short value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(ushort value)}. */
  @DotNetMethod("StringBuilder Append(ushort value)")
  public static DotNetStringBuilder appendUInt16(DotNetStringBuilder self, int value) {
    return self.add(Values.toText(UInt16.valueOf(value)));
  }

  /** {@code Append(int value)}. */
  @DotNetMethod("StringBuilder Append(int value)")
  public static DotNetStringBuilder appendInt32(DotNetStringBuilder self, int value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(uint value)}. */
  @DotNetMethod("StringBuilder Append(uint value)")
  public static DotNetStringBuilder appendUInt32(DotNetStringBuilder self, int value) {
    return self.add(Values.toText(UInt32.valueOf(value)));
  }

  /** {@code Append(long value)}. */
  @DotNetMethod("StringBuilder Append(long value)")
  public static DotNetStringBuilder appendInt64(DotNetStringBuilder self, long value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(ulong value)}. */
  @DotNetMethod("StringBuilder Append(ulong value)")
  public static DotNetStringBuilder appendUInt64(DotNetStringBuilder self, long value) {
    return self.add(Values.toText(UInt64.valueOf(value)));
  }

  /** {@code Append(float value)}. */
  @DotNetMethod("StringBuilder Append(float value)")
  public static DotNetStringBuilder appendSingle(DotNetStringBuilder self, float value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(double value)}. */
  @DotNetMethod("StringBuilder Append(double value)")
  public static DotNetStringBuilder appendDouble(DotNetStringBuilder self, double value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(decimal value)}. */
  @DotNetMethod("StringBuilder Append(decimal value)")
  public static DotNetStringBuilder appendDecimal(DotNetStringBuilder self, Decimal value) {
    return self.add(Values.toText(value));
  }

  /** {@code Append(string value)}. */
  @DotNetMethod("StringBuilder Append(string value)")
  public static DotNetStringBuilder appendString(DotNetStringBuilder self, @Nullable String value) {
    return value == null ? self.add("") : self.add(value);
  }

  /** {@code Append(object value)}. */
  @DotNetMethod("StringBuilder Append(object value)")
  public static DotNetStringBuilder appendObject(DotNetStringBuilder self, @Nullable Object value) {
    return self.add(Values.concatText(value));
  }

  /** {@code Append(char value, int repeatCount)}. */
  @DotNetMethod("StringBuilder Append(char value, int repeatCount)")
  public static DotNetStringBuilder appendRepeated(
      DotNetStringBuilder self, char value, int repeatCount) {
    ArgumentOutOfRangeException.throwIfNegative(repeatCount, "repeatCount");
    self.grow((long) self.text.length() + repeatCount);
    return self.add(String.valueOf(value).repeat(repeatCount));
  }

  /** {@code Append(char[] value)}. */
  @DotNetMethod("StringBuilder Append(char[] value)")
  public static DotNetStringBuilder appendChars(DotNetStringBuilder self, char @Nullable [] value) {
    return self.add(value == null ? "" : new String(value));
  }

  /** {@code Append(char[] value, int startIndex, int charCount)}. */
  @DotNetMethod("StringBuilder Append(char[] value, int startIndex, int charCount)")
  public static DotNetStringBuilder appendCharsPart(
      DotNetStringBuilder self, char @Nullable [] value, int startIndex, int charCount) {
    return self.add(
        DotNetStringBuilder.part(DotNetStringBuilder.ofChars(value), startIndex, charCount));
  }

  /** {@code Append(string value, int startIndex, int count)}. */
  @DotNetMethod("StringBuilder Append(string value, int startIndex, int count)")
  public static DotNetStringBuilder appendPart(
      DotNetStringBuilder self, @Nullable String value, int startIndex, int count) {
    return self.add(DotNetStringBuilder.slice(value, startIndex, count));
  }

  /** {@code Append(StringBuilder value)}. */
  @DotNetMethod("StringBuilder Append(StringBuilder value)")
  public static DotNetStringBuilder appendBuilder(
      DotNetStringBuilder self, @Nullable DotNetStringBuilder value) {
    return self.add(value == null ? "" : value.toString());
  }

  /** {@code Append(StringBuilder value, int startIndex, int count)}. */
  @DotNetMethod("StringBuilder Append(StringBuilder value, int startIndex, int count)")
  public static DotNetStringBuilder appendBuilderPart(
      DotNetStringBuilder self, @Nullable DotNetStringBuilder value, int startIndex, int count) {
    return self.add(
        DotNetStringBuilder.slice(value == null ? null : value.text, startIndex, count));
  }

  /** {@code AppendLine()}. */
  @DotNetMethod("StringBuilder AppendLine()")
  public static DotNetStringBuilder appendLine(DotNetStringBuilder self) {
    return self.add("\n");
  }

  /** {@code AppendLine(string value)}. */
  @DotNetMethod("StringBuilder AppendLine(string value)")
  public static DotNetStringBuilder appendLineOf(DotNetStringBuilder self, @Nullable String value) {
    return self.add(value == null ? "" : value).add("\n");
  }

  /** {@code AppendFormat(string format, object arg0)}. */
  @DotNetMethod("StringBuilder AppendFormat(string format, object arg0)")
  public static DotNetStringBuilder appendFormat1(
      DotNetStringBuilder self, @Nullable String format, @Nullable Object arg0) {
    return self.add(CompositeFormat.format(format, new Object[] {arg0}));
  }

  /** {@code AppendFormat(string format, object arg0, object arg1)}. */
  @DotNetMethod("StringBuilder AppendFormat(string format, object arg0, object arg1)")
  public static DotNetStringBuilder appendFormat2(
      DotNetStringBuilder self,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1) {
    return self.add(CompositeFormat.format(format, new Object[] {arg0, arg1}));
  }

  /** {@code AppendFormat(string format, object arg0, object arg1, object arg2)}. */
  @DotNetMethod("StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2)")
  public static DotNetStringBuilder appendFormat3(
      DotNetStringBuilder self,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    return self.add(CompositeFormat.format(format, new Object[] {arg0, arg1, arg2}));
  }

  /** {@code AppendFormat(string format, object[] args)}. */
  @DotNetMethod("StringBuilder AppendFormat(string format, params object[] args)")
  public static DotNetStringBuilder appendFormat(
      DotNetStringBuilder self, @Nullable String format, @Nullable Object @Nullable [] args) {
    return self.add(CompositeFormat.format(format, args));
  }

  /** {@code AppendFormat(IFormatProvider provider, string format, object arg0)}. */
  @DotNetMethod("StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0)")
  public static DotNetStringBuilder appendFormat1Of(
      DotNetStringBuilder self,
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0) {
    return self.add(CompositeFormat.format(provider, format, new Object[] {arg0}));
  }

  /** {@code AppendFormat(IFormatProvider provider, string format, object arg0, object arg1)}. */
  @DotNetMethod(
      "StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object"
          + " arg1)")
  public static DotNetStringBuilder appendFormat2Of(
      DotNetStringBuilder self,
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1) {
    return self.add(CompositeFormat.format(provider, format, new Object[] {arg0, arg1}));
  }

  /**
   * {@code AppendFormat(IFormatProvider provider, string format, object arg0, object arg1, object
   * arg2)}.
   */
  @DotNetMethod(
      "StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object"
          + " arg1, object arg2)")
  public static DotNetStringBuilder appendFormat3Of(
      DotNetStringBuilder self,
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    return self.add(CompositeFormat.format(provider, format, new Object[] {arg0, arg1, arg2}));
  }

  /** {@code AppendFormat(IFormatProvider provider, string format, object[] args)}. */
  @DotNetMethod(
      "StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)")
  public static DotNetStringBuilder appendFormatOf(
      DotNetStringBuilder self,
      @Nullable IFormatProvider provider,
      @Nullable String format,
      @Nullable Object @Nullable [] args) {
    return self.add(CompositeFormat.format(provider, format, args));
  }

  /** {@code AppendJoin(string separator, object[] values)}. */
  @DotNetMethod("StringBuilder AppendJoin(string separator, params object[] values)")
  public static DotNetStringBuilder appendJoinObjects(
      DotNetStringBuilder self, @Nullable String separator, @Nullable Object @Nullable [] values) {
    return self.add(StringComposition.joinObjects(separator, values));
  }

  /** {@code AppendJoin(string separator, string[] values)}. */
  @DotNetMethod("StringBuilder AppendJoin(string separator, params string[] values)")
  public static DotNetStringBuilder appendJoinStrings(
      DotNetStringBuilder self, @Nullable String separator, @Nullable String @Nullable [] values) {
    return self.add(StringComposition.joinObjects(separator, values));
  }

  /** {@code AppendJoin<T>(string separator, IEnumerable<T> values)}. */
  @DotNetMethod("StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values)")
  public static DotNetStringBuilder appendJoinValues(
      DotNetStringBuilder self, @Nullable String separator, @Nullable Object values) {
    return self.add(StringComposition.joinValues(separator, values));
  }

  /** {@code AppendJoin(char separator, object[] values)}. */
  @DotNetMethod("StringBuilder AppendJoin(char separator, params object[] values)")
  public static DotNetStringBuilder appendJoinCharObjects(
      DotNetStringBuilder self, char separator, @Nullable Object @Nullable [] values) {
    return self.add(StringComposition.joinObjects(String.valueOf(separator), values));
  }

  /** {@code AppendJoin(char separator, string[] values)}. */
  @DotNetMethod("StringBuilder AppendJoin(char separator, params string[] values)")
  public static DotNetStringBuilder appendJoinCharStrings(
      DotNetStringBuilder self, char separator, @Nullable String @Nullable [] values) {
    return self.add(StringComposition.joinObjects(String.valueOf(separator), values));
  }

  /** {@code AppendJoin<T>(char separator, IEnumerable<T> values)}. */
  @DotNetMethod("StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values)")
  public static DotNetStringBuilder appendJoinCharValues(
      DotNetStringBuilder self, char separator, @Nullable Object values) {
    return self.add(StringComposition.joinValues(String.valueOf(separator), values));
  }
}
