package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Writes JSON token by token. */
@DotNetType(
    value = "public abstract class Newtonsoft.Json.JsonWriter : object, IDisposable",
    java = JsonWriter.class)
public final class JsonWriterMembers {
  private JsonWriterMembers() {}

  /** {@code WriteStartObject()}. */
  @DotNetMethod("void WriteStartObject()")
  public static void writeStartObject(JsonWriter self) {
    self.writeStartObject();
  }

  /** {@code WriteEndObject()}. */
  @DotNetMethod("void WriteEndObject()")
  public static void writeEndObject(JsonWriter self) {
    self.writeEndObject();
  }

  /** {@code WriteStartArray()}. */
  @DotNetMethod("void WriteStartArray()")
  public static void writeStartArray(JsonWriter self) {
    self.writeStartArray();
  }

  /** {@code WriteEndArray()}. */
  @DotNetMethod("void WriteEndArray()")
  public static void writeEndArray(JsonWriter self) {
    self.writeEndArray();
  }

  /** {@code WriteStartConstructor(name)}. */
  @DotNetMethod("void WriteStartConstructor(string name)")
  public static void writeStartConstructor(JsonWriter self, @Nullable String name) {
    self.writeStartConstructor(name);
  }

  /** {@code WriteEndConstructor()}. */
  @DotNetMethod("void WriteEndConstructor()")
  public static void writeEndConstructor(JsonWriter self) {
    self.writeEndConstructor();
  }

  /** {@code WritePropertyName(name)}. */
  @DotNetMethod("void WritePropertyName(string name)")
  public static void writePropertyName(JsonWriter self, @Nullable String name) {
    self.writePropertyName(name);
  }

  /** {@code WritePropertyName(name, escape)}. */
  @DotNetMethod("void WritePropertyName(string name, bool escape)")
  public static void writePropertyNameAs(JsonWriter self, @Nullable String name, boolean escape) {
    self.writePropertyName(name, escape);
  }

  /** {@code WriteEnd()}. */
  @DotNetMethod("void WriteEnd()")
  public static void writeEnd(JsonWriter self) {
    self.writeEnd();
  }

  /** {@code WriteNull()}. */
  @DotNetMethod("void WriteNull()")
  public static void writeNull(JsonWriter self) {
    self.writeNull();
  }

  /** {@code WriteUndefined()}. */
  @DotNetMethod("void WriteUndefined()")
  public static void writeUndefined(JsonWriter self) {
    self.writeUndefined();
  }

  /** {@code WriteRaw(json)}. */
  @DotNetMethod("void WriteRaw(string json)")
  public static void writeRaw(JsonWriter self, @Nullable String json) {
    self.writeRaw(json);
  }

  /** {@code WriteRawValue(json)}. */
  @DotNetMethod("void WriteRawValue(string json)")
  public static void writeRawValue(JsonWriter self, @Nullable String json) {
    self.writeRawValue(json);
  }

  /** {@code WriteComment(text)}. */
  @DotNetMethod("void WriteComment(string text)")
  public static void writeComment(JsonWriter self, @Nullable String text) {
    self.writeComment(text);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(string value)")
  public static void writeText(JsonWriter self, @Nullable String value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(int value)")
  public static void writeInt(JsonWriter self, int value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(uint value)")
  public static void writeUInt(JsonWriter self, int value) {
    self.writeValue(UInt32.valueOf(value));
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(long value)")
  public static void writeLong(JsonWriter self, long value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(ulong value)")
  public static void writeULong(JsonWriter self, long value) {
    self.writeValue(UInt64.valueOf(value));
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(float value)")
  public static void writeFloat(JsonWriter self, float value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(double value)")
  public static void writeDouble(JsonWriter self, double value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(bool value)")
  public static void writeBool(JsonWriter self, boolean value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(char value)")
  public static void writeChar(JsonWriter self, char value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(byte[] value)")
  public static void writeBytes(JsonWriter self, byte @Nullable [] value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(object value)")
  public static void writeObject(JsonWriter self, @Nullable Object value) {
    self.writeValue(Scalars.requirePrimitive(value));
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(decimal value)")
  public static void writeDecimal(JsonWriter self, Decimal value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(DateTime value)")
  public static void writeDateTime(JsonWriter self, DateTime value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(DateTimeOffset value)")
  public static void writeDateTimeOffset(JsonWriter self, DateTimeOffset value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(TimeSpan value)")
  public static void writeTimeSpan(JsonWriter self, TimeSpan value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(Guid value)")
  public static void writeGuid(JsonWriter self, Guid value) {
    self.writeValue(value);
  }

  /** {@code WriteValue(value)}. */
  @DotNetMethod("void WriteValue(Uri value)")
  public static void writeUri(JsonWriter self, @Nullable Uri value) {
    self.writeValue(value);
  }

  /** {@code WriteToken(reader)}. */
  @DotNetMethod("void WriteToken(JsonReader reader)")
  public static void writeToken(JsonWriter self, @Nullable JsonReader reader) {
    self.writeTokens(Checks.notNull(reader, "reader"), true);
  }

  /** {@code Flush()}. */
  @DotNetMethod("void Flush()")
  public static void flush(JsonWriter self) {
    self.top();
  }

  /** {@code Close()}. */
  @DotNetMethod("void Close()")
  public static void close(JsonWriter self) {
    self.close();
  }

  /** {@code Dispose()}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(JsonWriter self) {
    self.close();
  }

  /** {@code Formatting}. */
  @DotNetProperty("Formatting Formatting { get; }")
  public static Formatting formatting(JsonWriter self) {
    return self.formatting;
  }

  /** {@code Formatting}. */
  @DotNetProperty("Formatting Formatting { set; }")
  public static void setFormatting(JsonWriter self, Formatting value) {
    self.setFormatting(value);
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static String path(JsonWriter self) {
    return self.path();
  }

  /** {@code StringEscapeHandling}. */
  @DotNetProperty("StringEscapeHandling StringEscapeHandling { get; }")
  public static StringEscapeHandling stringEscapeHandling(JsonWriter self) {
    return self.stringEscapeHandling;
  }

  /** {@code StringEscapeHandling}. */
  @DotNetProperty("StringEscapeHandling StringEscapeHandling { set; }")
  public static void setStringEscapeHandling(JsonWriter self, StringEscapeHandling value) {
    self.stringEscapeHandling = value;
  }

  /** {@code DateFormatHandling}. */
  @DotNetProperty("DateFormatHandling DateFormatHandling { get; }")
  public static DateFormatHandling dateFormatHandling(JsonWriter self) {
    return self.dateFormatHandling;
  }

  /** {@code DateFormatHandling}. */
  @DotNetProperty("DateFormatHandling DateFormatHandling { set; }")
  public static void setDateFormatHandling(JsonWriter self, DateFormatHandling value) {
    self.dateFormatHandling = value;
  }

  /** {@code DateFormatString}. */
  @DotNetProperty("string DateFormatString { get; }")
  public static @Nullable String dateFormatString(JsonWriter self) {
    return self.dateFormatString;
  }

  /** {@code DateFormatString}. */
  @DotNetProperty("string DateFormatString { set; }")
  public static void setDateFormatString(JsonWriter self, @Nullable String value) {
    self.dateFormatString = value;
  }
}
