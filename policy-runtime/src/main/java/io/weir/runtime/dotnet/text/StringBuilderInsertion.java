package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
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

/** {@code StringBuilder}: what is put in between. */
@DotNetType(
    value = "public sealed partial class System.Text.StringBuilder",
    java = DotNetStringBuilder.class)
public final class StringBuilderInsertion {
  private StringBuilderInsertion() {}

  // ---- changing

  /** {@code Insert(int index, bool value)}. */
  @DotNetMethod("StringBuilder Insert(int index, bool value)")
  public static DotNetStringBuilder insertBoolean(
      DotNetStringBuilder self, int index, boolean value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, char value)}. */
  @DotNetMethod("StringBuilder Insert(int index, char value)")
  public static DotNetStringBuilder insertChar(DotNetStringBuilder self, int index, char value) {
    return self.put(index, String.valueOf(value));
  }

  /** {@code Insert(int index, sbyte value)}. */
  @DotNetMethod("StringBuilder Insert(int index, sbyte value)")
  public static DotNetStringBuilder insertSByte(DotNetStringBuilder self, int index, byte value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, byte value)}. */
  @DotNetMethod("StringBuilder Insert(int index, byte value)")
  public static DotNetStringBuilder insertByte(DotNetStringBuilder self, int index, int value) {
    return self.put(index, Values.toText(UInt8.valueOf(value)));
  }

  /** {@code Insert(int index, short value)}. */
  @DotNetMethod("StringBuilder Insert(int index, short value)")
  public static DotNetStringBuilder insertInt16(DotNetStringBuilder self, int index, short value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, ushort value)}. */
  @DotNetMethod("StringBuilder Insert(int index, ushort value)")
  public static DotNetStringBuilder insertUInt16(DotNetStringBuilder self, int index, int value) {
    return self.put(index, Values.toText(UInt16.valueOf(value)));
  }

  /** {@code Insert(int index, int value)}. */
  @DotNetMethod("StringBuilder Insert(int index, int value)")
  public static DotNetStringBuilder insertInt32(DotNetStringBuilder self, int index, int value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, uint value)}. */
  @DotNetMethod("StringBuilder Insert(int index, uint value)")
  public static DotNetStringBuilder insertUInt32(DotNetStringBuilder self, int index, int value) {
    return self.put(index, Values.toText(UInt32.valueOf(value)));
  }

  /** {@code Insert(int index, long value)}. */
  @DotNetMethod("StringBuilder Insert(int index, long value)")
  public static DotNetStringBuilder insertInt64(DotNetStringBuilder self, int index, long value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, ulong value)}. */
  @DotNetMethod("StringBuilder Insert(int index, ulong value)")
  public static DotNetStringBuilder insertUInt64(DotNetStringBuilder self, int index, long value) {
    return self.put(index, Values.toText(UInt64.valueOf(value)));
  }

  /** {@code Insert(int index, float value)}. */
  @DotNetMethod("StringBuilder Insert(int index, float value)")
  public static DotNetStringBuilder insertSingle(DotNetStringBuilder self, int index, float value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, double value)}. */
  @DotNetMethod("StringBuilder Insert(int index, double value)")
  public static DotNetStringBuilder insertDouble(
      DotNetStringBuilder self, int index, double value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, decimal value)}. */
  @DotNetMethod("StringBuilder Insert(int index, decimal value)")
  public static DotNetStringBuilder insertDecimal(
      DotNetStringBuilder self, int index, Decimal value) {
    return self.put(index, Values.toText(value));
  }

  /** {@code Insert(int index, string value)}. */
  @DotNetMethod("StringBuilder Insert(int index, string value)")
  public static DotNetStringBuilder insertString(
      DotNetStringBuilder self, int index, @Nullable String value) {
    return self.put(index, value == null ? "" : value);
  }

  /** {@code Insert(int index, object value)}. */
  @DotNetMethod("StringBuilder Insert(int index, object value)")
  public static DotNetStringBuilder insertObject(
      DotNetStringBuilder self, int index, @Nullable Object value) {
    return self.put(index, Values.concatText(value));
  }

  /** {@code Insert(int index, char[] value)}. */
  @DotNetMethod("StringBuilder Insert(int index, char[] value)")
  public static DotNetStringBuilder insertChars(
      DotNetStringBuilder self, int index, char @Nullable [] value) {
    return self.put(index, value == null ? "" : new String(value));
  }

  /** {@code Insert(int index, char[] value, int startIndex, int charCount)}. */
  @DotNetMethod("StringBuilder Insert(int index, char[] value, int startIndex, int charCount)")
  public static DotNetStringBuilder insertCharsPart(
      DotNetStringBuilder self, int index, char @Nullable [] value, int startIndex, int charCount) {
    self.checkIndex(index);
    if (value == null && (startIndex != 0 || charCount != 0)) {
      throw new ArgumentNullException("value");
    }
    return self.put(
        index, DotNetStringBuilder.part(DotNetStringBuilder.ofChars(value), startIndex, charCount));
  }

  /** {@code Insert(int index, string value, int count)}. */
  @DotNetMethod("StringBuilder Insert(int index, string value, int count)")
  public static DotNetStringBuilder insertRepeated(
      DotNetStringBuilder self, int index, @Nullable String value, int count) {
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
    }
    self.checkIndex(index);
    String each = value == null ? "" : value;
    StringMembers.checkSize((long) each.length() * count);
    return self.put(index, each.repeat(count));
  }
}
