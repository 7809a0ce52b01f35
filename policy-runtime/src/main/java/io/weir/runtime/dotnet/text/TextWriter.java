package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.number.Decimal;
import org.jspecify.annotations.Nullable;

/** {@code System.IO.TextWriter}; the only kind is {@link StringWriter}. Used by one thread. */
@DotNetType(
    value = "public abstract class System.IO.TextWriter : object, IDisposable",
    java = TextWriter.class)
public abstract class TextWriter implements AutoCloseable {
  private String newLine = "\n";

  /** Writes a text. */
  public abstract void append(String text);

  @Override
  public abstract void close();

  /** {@code NewLine}. */
  @DotNetProperty("string NewLine { get; }")
  public static String newLine(TextWriter self) {
    return self.newLine;
  }

  /** Sets {@code NewLine}. */
  @DotNetProperty("string NewLine { set; }")
  public static void setNewLine(TextWriter self, @Nullable String value) {
    self.newLine = value == null ? "\n" : value;
  }

  /** {@code Write(bool value)}. */
  @DotNetMethod("void Write(bool value)")
  public static void writeBoolean(TextWriter self, boolean value) {
    self.append(Values.toText(value));
  }

  /** {@code Write(char value)}. */
  @DotNetMethod("void Write(char value)")
  public static void writeChar(TextWriter self, char value) {
    self.append(String.valueOf(value));
  }

  /** {@code Write(int value)}. */
  @DotNetMethod("void Write(int value)")
  public static void writeInt32(TextWriter self, int value) {
    self.append(Values.toText(value));
  }

  /** {@code Write(uint value)}. */
  @DotNetMethod("void Write(uint value)")
  public static void writeUInt32(TextWriter self, int value) {
    self.append(Values.toText(UInt32.valueOf(value)));
  }

  /** {@code Write(long value)}. */
  @DotNetMethod("void Write(long value)")
  public static void writeInt64(TextWriter self, long value) {
    self.append(Values.toText(value));
  }

  /** {@code Write(ulong value)}. */
  @DotNetMethod("void Write(ulong value)")
  public static void writeUInt64(TextWriter self, long value) {
    self.append(Values.toText(UInt64.valueOf(value)));
  }

  /** {@code Write(float value)}. */
  @DotNetMethod("void Write(float value)")
  public static void writeSingle(TextWriter self, float value) {
    self.append(Values.toText(value));
  }

  /** {@code Write(double value)}. */
  @DotNetMethod("void Write(double value)")
  public static void writeDouble(TextWriter self, double value) {
    self.append(Values.toText(value));
  }

  /** {@code Write(decimal value)}. */
  @DotNetMethod("void Write(decimal value)")
  public static void writeDecimal(TextWriter self, Decimal value) {
    self.append(Values.toText(value));
  }

  /** {@code Write(string value)}. */
  @DotNetMethod("void Write(string value)")
  public static void writeString(TextWriter self, @Nullable String value) {
    self.append((value == null ? "" : value));
  }

  /** {@code Write(object value)}. */
  @DotNetMethod("void Write(object value)")
  public static void writeObject(TextWriter self, @Nullable Object value) {
    self.append(Values.concatText(value));
  }

  /** {@code Write(char[] buffer)}. */
  @DotNetMethod("void Write(char[] buffer)")
  public static void writeChars(TextWriter self, char @Nullable [] buffer) {
    self.append((buffer == null ? "" : new String(buffer)));
  }

  /** {@code Write(char[] buffer, int index, int count)}. */
  @DotNetMethod("void Write(char[] buffer, int index, int count)")
  public static void writeCharsPart(
      TextWriter self, char @Nullable [] buffer, int index, int count) {
    self.append(StringMembers.createFromRange(buffer, index, count));
  }

  /** {@code Write(string format, object arg0)}. */
  @DotNetMethod("void Write(string format, object arg0)")
  public static void writeFormat1(TextWriter self, @Nullable String format, @Nullable Object arg0) {
    self.append(CompositeFormat.format(format, new Object[] {arg0}));
  }

  /** {@code Write(string format, object arg0, object arg1)}. */
  @DotNetMethod("void Write(string format, object arg0, object arg1)")
  public static void writeFormat2(
      TextWriter self, @Nullable String format, @Nullable Object arg0, @Nullable Object arg1) {
    self.append(CompositeFormat.format(format, new Object[] {arg0, arg1}));
  }

  /** {@code Write(string format, object arg0, object arg1, object arg2)}. */
  @DotNetMethod("void Write(string format, object arg0, object arg1, object arg2)")
  public static void writeFormat3(
      TextWriter self,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    self.append(CompositeFormat.format(format, new Object[] {arg0, arg1, arg2}));
  }

  /** {@code Write(string format, object[] arg)}. */
  @DotNetMethod("void Write(string format, params object[] arg)")
  public static void writeFormat(
      TextWriter self, @Nullable String format, @Nullable Object @Nullable [] arg) {
    self.append(CompositeFormat.format(format, arg));
  }

  /** {@code WriteLine(bool value)}. */
  @DotNetMethod("void WriteLine(bool value)")
  public static void writeLineBoolean(TextWriter self, boolean value) {
    self.append(Values.toText(value) + self.newLine);
  }

  /** {@code WriteLine(char value)}. */
  @DotNetMethod("void WriteLine(char value)")
  public static void writeLineChar(TextWriter self, char value) {
    self.append(String.valueOf(value) + self.newLine);
  }

  /** {@code WriteLine(int value)}. */
  @DotNetMethod("void WriteLine(int value)")
  public static void writeLineInt32(TextWriter self, int value) {
    self.append(Values.toText(value) + self.newLine);
  }

  /** {@code WriteLine(uint value)}. */
  @DotNetMethod("void WriteLine(uint value)")
  public static void writeLineUInt32(TextWriter self, int value) {
    self.append(Values.toText(UInt32.valueOf(value)) + self.newLine);
  }

  /** {@code WriteLine(long value)}. */
  @DotNetMethod("void WriteLine(long value)")
  public static void writeLineInt64(TextWriter self, long value) {
    self.append(Values.toText(value) + self.newLine);
  }

  /** {@code WriteLine(ulong value)}. */
  @DotNetMethod("void WriteLine(ulong value)")
  public static void writeLineUInt64(TextWriter self, long value) {
    self.append(Values.toText(UInt64.valueOf(value)) + self.newLine);
  }

  /** {@code WriteLine(float value)}. */
  @DotNetMethod("void WriteLine(float value)")
  public static void writeLineSingle(TextWriter self, float value) {
    self.append(Values.toText(value) + self.newLine);
  }

  /** {@code WriteLine(double value)}. */
  @DotNetMethod("void WriteLine(double value)")
  public static void writeLineDouble(TextWriter self, double value) {
    self.append(Values.toText(value) + self.newLine);
  }

  /** {@code WriteLine(decimal value)}. */
  @DotNetMethod("void WriteLine(decimal value)")
  public static void writeLineDecimal(TextWriter self, Decimal value) {
    self.append(Values.toText(value) + self.newLine);
  }

  /** {@code WriteLine(string value)}. */
  @DotNetMethod("void WriteLine(string value)")
  public static void writeLineString(TextWriter self, @Nullable String value) {
    self.append((value == null ? "" : value) + self.newLine);
  }

  /** {@code WriteLine(object value)}. */
  @DotNetMethod("void WriteLine(object value)")
  public static void writeLineObject(TextWriter self, @Nullable Object value) {
    self.append(Values.concatText(value) + self.newLine);
  }

  /** {@code WriteLine(char[] buffer)}. */
  @DotNetMethod("void WriteLine(char[] buffer)")
  public static void writeLineChars(TextWriter self, char @Nullable [] buffer) {
    self.append((buffer == null ? "" : new String(buffer)) + self.newLine);
  }

  /** {@code WriteLine(char[] buffer, int index, int count)}. */
  @DotNetMethod("void WriteLine(char[] buffer, int index, int count)")
  public static void writeLineCharsPart(
      TextWriter self, char @Nullable [] buffer, int index, int count) {
    self.append(StringMembers.createFromRange(buffer, index, count) + self.newLine);
  }

  /** {@code WriteLine(string format, object arg0)}. */
  @DotNetMethod("void WriteLine(string format, object arg0)")
  public static void writeLineFormat1(
      TextWriter self, @Nullable String format, @Nullable Object arg0) {
    self.append(CompositeFormat.format(format, new Object[] {arg0}) + self.newLine);
  }

  /** {@code WriteLine(string format, object arg0, object arg1)}. */
  @DotNetMethod("void WriteLine(string format, object arg0, object arg1)")
  public static void writeLineFormat2(
      TextWriter self, @Nullable String format, @Nullable Object arg0, @Nullable Object arg1) {
    self.append(CompositeFormat.format(format, new Object[] {arg0, arg1}) + self.newLine);
  }

  /** {@code WriteLine(string format, object arg0, object arg1, object arg2)}. */
  @DotNetMethod("void WriteLine(string format, object arg0, object arg1, object arg2)")
  public static void writeLineFormat3(
      TextWriter self,
      @Nullable String format,
      @Nullable Object arg0,
      @Nullable Object arg1,
      @Nullable Object arg2) {
    self.append(CompositeFormat.format(format, new Object[] {arg0, arg1, arg2}) + self.newLine);
  }

  /** {@code WriteLine(string format, object[] arg)}. */
  @DotNetMethod("void WriteLine(string format, params object[] arg)")
  public static void writeLineFormat(
      TextWriter self, @Nullable String format, @Nullable Object @Nullable [] arg) {
    self.append(CompositeFormat.format(format, arg) + self.newLine);
  }

  /** {@code WriteLine()}. */
  @DotNetMethod("void WriteLine()")
  public static void writeLine(TextWriter self) {
    self.append(self.newLine);
  }

  /** {@code Flush()}. */
  @DotNetMethod("void Flush()")
  public static void flush(TextWriter self) {
    self.append("");
  }

  /** {@code Close()}. */
  @DotNetMethod("void Close()")
  public static void closeWriter(TextWriter self) {
    self.close();
  }

  /** {@code Dispose()}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(TextWriter self) {
    self.close();
  }
}
