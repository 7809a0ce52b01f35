package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.number.Decimal;
import org.jspecify.annotations.Nullable;

/** {@code System.Text.StringBuilder}. Used by one thread. */
@DotNetType(
    value = "public sealed class System.Text.StringBuilder : object",
    java = DotNetStringBuilder.class)
public final class DotNetStringBuilder {
  private static final int DEFAULT_CAPACITY = 16;
  private static final int MAX_CHUNK = 8000;

  /** What appends a text this short is a step of a loop, which counts itself. */
  private static final int SHORT = 64;

  private final StringBuilder text = new StringBuilder();
  private final int maxCapacity;
  private int capacity;

  private DotNetStringBuilder(int capacity, int maxCapacity) {
    this.capacity = capacity == 0 ? Math.min(DEFAULT_CAPACITY, maxCapacity) : capacity;
    this.maxCapacity = maxCapacity;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static ArgumentOutOfRangeException range(String parameter) {
    return new ArgumentOutOfRangeException(
        parameter,
        "Index was out of range. Must be non-negative and less than or equal to the size of the"
            + " collection.");
  }

  /** Makes room as .NET does: the next chunk is as long as the text so far, within limits. */
  private void grow(long length) {
    StringMembers.checkSize(length);
    if (length > maxCapacity) {
      throw new ArgumentOutOfRangeException(
          "requiredLength", "capacity was less than the current size.");
    }
    if (length > capacity) {
      capacity += (int) Math.max(length - capacity, Math.min(capacity, MAX_CHUNK));
    }
  }

  private DotNetStringBuilder add(CharSequence more) {
    grow((long) text.length() + more.length());
    if (more.length() > SHORT) {
      Budget.steps(more.length() / SHORT);
    }
    text.append(more);
    return this;
  }

  private void checkIndex(int index) {
    if (index < 0 || index > text.length()) {
      throw range("index");
    }
  }

  private DotNetStringBuilder put(int index, CharSequence more) {
    checkIndex(index);
    grow((long) text.length() + more.length());
    Budget.steps(1 + (text.length() + more.length()) / 64);
    text.insert(index, more);
    return this;
  }

  private void checkPart(int startIndex, int count) {
    if (startIndex < 0 || startIndex > text.length()) {
      throw range("startIndex");
    }
    if (count < 0 || count > text.length() - startIndex) {
      throw range("count");
    }
  }

  private static String part(@Nullable CharSequence value, int startIndex, int count) {
    ArgumentOutOfRangeException.throwIfNegative(startIndex, "startIndex");
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    if (value == null) {
      if (startIndex == 0 && count == 0) {
        return "";
      }
      throw new ArgumentNullException("value");
    }
    if (startIndex > value.length() - count) {
      throw range("startIndex");
    }
    return value.subSequence(startIndex, startIndex + count).toString();
  }

  /** As part, but nothing may be taken from beyond the end. */
  private static String slice(@Nullable CharSequence value, int startIndex, int count) {
    boolean nothing = value != null && count == 0 && startIndex >= 0;
    return nothing ? "" : part(value, startIndex, count);
  }

  private static @Nullable String ofChars(char @Nullable [] value) {
    return value == null ? null : new String(value);
  }

  // ---- constructors

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static DotNetStringBuilder create() {
    return new DotNetStringBuilder(0, Integer.MAX_VALUE);
  }

  /** {@code new(int capacity)}. */
  @DotNetMethod("new(int capacity)")
  public static DotNetStringBuilder createSized(int capacity) {
    return createLimited(capacity, Integer.MAX_VALUE);
  }

  /** {@code new(string value)}. */
  @DotNetMethod("new(string value)")
  public static DotNetStringBuilder createFrom(@Nullable String value) {
    return createFromSized(value, DEFAULT_CAPACITY);
  }

  /** {@code new(string value, int capacity)}. */
  @DotNetMethod("new(string value, int capacity)")
  public static DotNetStringBuilder createFromSized(@Nullable String value, int capacity) {
    if (capacity < 0) {
      throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
    }
    String text = value == null ? "" : value;
    DotNetStringBuilder made =
        new DotNetStringBuilder(
            Math.max(capacity == 0 ? DEFAULT_CAPACITY : capacity, text.length()),
            Integer.MAX_VALUE);
    made.text.append(text);
    return made;
  }

  /** {@code new(string value, int startIndex, int length, int capacity)}. */
  @DotNetMethod("new(string value, int startIndex, int length, int capacity)")
  public static DotNetStringBuilder createFromPart(
      @Nullable String value, int startIndex, int length, int capacity) {
    return createFromSized(part(value, startIndex, length), capacity);
  }

  /** {@code new(int capacity, int maxCapacity)}. */
  @DotNetMethod("new(int capacity, int maxCapacity)")
  public static DotNetStringBuilder createLimited(int capacity, int maxCapacity) {
    if (capacity < 0 || capacity > maxCapacity) {
      throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
    }
    if (maxCapacity < 1) {
      throw new ArgumentOutOfRangeException("maxCapacity", "MaxCapacity must be one or greater.");
    }
    StringMembers.checkSize(capacity);
    return new DotNetStringBuilder(capacity, maxCapacity);
  }

  /** {@code Length}. */
  @DotNetProperty("int Length { get; }")
  public static int length(DotNetStringBuilder self) {
    return self.text.length();
  }

  /** Sets {@code Length}. */
  @DotNetProperty("int Length { set; }")
  public static void setLength(DotNetStringBuilder self, int value) {
    if (value < 0) {
      throw new ArgumentOutOfRangeException("value", "Length cannot be less than zero.");
    }
    self.grow(value);
    self.text.setLength(value);
  }

  /** {@code Capacity}. */
  @DotNetProperty("int Capacity { get; }")
  public static int capacity(DotNetStringBuilder self) {
    return self.capacity;
  }

  /** Sets {@code Capacity}. */
  @DotNetProperty("int Capacity { set; }")
  public static void setCapacity(DotNetStringBuilder self, int value) {
    if (value > self.maxCapacity) {
      throw new ArgumentOutOfRangeException("value", "Capacity exceeds maximum capacity.");
    }
    if (value < self.text.length()) {
      throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
    }
    StringMembers.checkSize(value);
    self.capacity = value;
  }

  /** {@code MaxCapacity}. */
  @DotNetProperty("int MaxCapacity { get; }")
  public static int maxCapacity(DotNetStringBuilder self) {
    return self.maxCapacity;
  }

  /** {@code this[index]}. */
  @DotNetProperty("char this[int index] { get; }")
  public static char charAt(DotNetStringBuilder self, int index) {
    if (index < 0 || index >= self.text.length()) {
      throw IndexOutOfRangeException.create();
    }
    return self.text.charAt(index);
  }

  /** Sets {@code this[index]}. */
  @DotNetProperty("char this[int index] { set; }")
  public static void setCharAt(DotNetStringBuilder self, int index, char value) {
    if (index < 0 || index >= self.text.length()) {
      throw range("index");
    }
    self.text.setCharAt(index, value);
  }

  /** {@code EnsureCapacity(int capacity)}. */
  @DotNetMethod("int EnsureCapacity(int capacity)")
  public static int ensureCapacity(DotNetStringBuilder self, int capacity) {
    ArgumentOutOfRangeException.throwIfNegative(capacity, "capacity");
    if (capacity > self.capacity) {
      setCapacity(self, capacity);
    }
    return self.capacity;
  }

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
    return self.add(part(ofChars(value), startIndex, charCount));
  }

  /** {@code Append(string value, int startIndex, int count)}. */
  @DotNetMethod("StringBuilder Append(string value, int startIndex, int count)")
  public static DotNetStringBuilder appendPart(
      DotNetStringBuilder self, @Nullable String value, int startIndex, int count) {
    return self.add(slice(value, startIndex, count));
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
    return self.add(slice(value == null ? null : value.text, startIndex, count));
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
    return self.put(index, part(ofChars(value), startIndex, charCount));
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

  /** {@code Remove(int startIndex, int length)}. */
  @DotNetMethod("StringBuilder Remove(int startIndex, int length)")
  public static DotNetStringBuilder remove(DotNetStringBuilder self, int startIndex, int length) {
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
    }
    if (startIndex < 0) {
      throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
    }
    if (length > self.text.length() - startIndex) {
      throw range("length");
    }
    self.text.delete(startIndex, startIndex + length);
    return self;
  }

  /** {@code Clear()}. */
  @DotNetMethod("StringBuilder Clear()")
  public static DotNetStringBuilder clear(DotNetStringBuilder self) {
    self.text.setLength(0);
    return self;
  }

  /** {@code Replace(char oldChar, char newChar)}. */
  @DotNetMethod("StringBuilder Replace(char oldChar, char newChar)")
  public static DotNetStringBuilder replaceChar(
      DotNetStringBuilder self, char oldChar, char newChar) {
    return replaceCharPart(self, oldChar, newChar, 0, self.text.length());
  }

  /** {@code Replace(char oldChar, char newChar, int startIndex, int count)}. */
  @DotNetMethod("StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)")
  public static DotNetStringBuilder replaceCharPart(
      DotNetStringBuilder self, char oldChar, char newChar, int startIndex, int count) {
    self.checkPart(startIndex, count);
    for (int i = startIndex; i < startIndex + count; i++) {
      if (self.text.charAt(i) == oldChar) {
        self.text.setCharAt(i, newChar);
      }
    }
    return self;
  }

  /** {@code Replace(string oldValue, string newValue)}. */
  @DotNetMethod("StringBuilder Replace(string oldValue, string newValue)")
  public static DotNetStringBuilder replace(
      DotNetStringBuilder self, @Nullable String oldValue, @Nullable String newValue) {
    return replacePart(self, oldValue, newValue, 0, self.text.length());
  }

  /** {@code Replace(string oldValue, string newValue, int startIndex, int count)}. */
  @DotNetMethod(
      "StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)")
  public static DotNetStringBuilder replacePart(
      DotNetStringBuilder self,
      @Nullable String oldValue,
      @Nullable String newValue,
      int startIndex,
      int count) {
    self.checkPart(startIndex, count);
    String made =
        StringEditing.replace(
            self.text.substring(startIndex, startIndex + count), oldValue, newValue);
    self.grow((long) self.text.length() - count + made.length());
    self.text.replace(startIndex, startIndex + count, made);
    return self;
  }

  // ---- reading

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String textOf(DotNetStringBuilder self) {
    return self.text.toString();
  }

  /** {@code ToString(int startIndex, int length)}. */
  @DotNetMethod("string ToString(int startIndex, int length)")
  public static String textPart(DotNetStringBuilder self, int startIndex, int length) {
    self.checkPart(startIndex, length);
    return self.text.substring(startIndex, startIndex + length);
  }

  /** {@code CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)}. */
  @DotNetMethod("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)")
  public static void copyTo(
      DotNetStringBuilder self,
      int sourceIndex,
      char @Nullable [] destination,
      int destinationIndex,
      int count) {
    if (destination == null) {
      throw new ArgumentNullException("destination");
    }
    if (destinationIndex < 0) {
      throw new ArgumentOutOfRangeException("destinationIndex", "Non-negative number required.");
    }
    if (destinationIndex > destination.length - count) {
      throw new ArgumentException(
          "Either offset did not refer to a position in the string, or there is an insufficient"
              + " length of destination character array.");
    }
    self.checkPart(sourceIndex, count);
    self.text.getChars(sourceIndex, sourceIndex + count, destination, destinationIndex);
  }

  /** {@code Equals(sb)}: the same text, capacity and maximum. */
  @DotNetMethod("bool Equals(StringBuilder sb)")
  public static boolean equalTo(DotNetStringBuilder self, @Nullable DotNetStringBuilder sb) {
    return sb != null && self.maxCapacity == sb.maxCapacity && self.text.compareTo(sb.text) == 0;
  }
}
