package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** Reads JSON token by token. */
@DotNetType(
    value = "public abstract class Newtonsoft.Json.JsonReader : object, IDisposable",
    java = JsonReader.class)
public final class JsonReaderMembers {
  private JsonReaderMembers() {}

  /** {@code Read()}. */
  @DotNetMethod("bool Read()")
  public static boolean read(JsonReader self) {
    return self.read();
  }

  /** {@code Skip()}. */
  @DotNetMethod("void Skip()")
  public static void skip(JsonReader self) {
    self.skip();
  }

  /** {@code Close()}. */
  @DotNetMethod("void Close()")
  public static void close(JsonReader self) {
    self.state = JsonReader.State.CLOSED;
  }

  /** {@code Dispose()}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(JsonReader self) {
    self.state = JsonReader.State.CLOSED;
  }

  /** {@code TokenType}. */
  @DotNetProperty("JsonToken TokenType { get; }")
  public static JsonToken tokenType(JsonReader self) {
    return self.token();
  }

  /** {@code Value}. */
  @DotNetProperty("object Value { get; }")
  public static @Nullable Object value(JsonReader self) {
    return self.value();
  }

  /** {@code ValueType}. */
  @DotNetProperty("Type ValueType { get; }")
  public static @Nullable RuntimeType valueType(JsonReader self) {
    return self.value() == null ? null : RuntimeType.ofValue(self.value());
  }

  /** {@code Depth}. */
  @DotNetProperty("int Depth { get; }")
  public static int depth(JsonReader self) {
    return self.depth();
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static String path(JsonReader self) {
    return self.path();
  }

  /** {@code MaxDepth}. */
  @DotNetProperty("int? MaxDepth { get; }")
  public static @Nullable Integer maxDepth(JsonReader self) {
    return self.maxDepth;
  }

  /** {@code MaxDepth}. */
  @DotNetProperty("int? MaxDepth { set; }")
  public static void setMaxDepth(JsonReader self, @Nullable Integer value) {
    self.maxDepth = JsonSerializerSettings.validDepth(value);
  }

  /** {@code DateParseHandling}. */
  @DotNetProperty("DateParseHandling DateParseHandling { get; }")
  public static DateParseHandling dateParseHandling(JsonReader self) {
    return self.dateParseHandling;
  }

  /** {@code DateParseHandling}. */
  @DotNetProperty("DateParseHandling DateParseHandling { set; }")
  public static void setDateParseHandling(JsonReader self, DateParseHandling value) {
    self.dateParseHandling = value;
  }

  /** {@code DateTimeZoneHandling}. */
  @DotNetProperty("DateTimeZoneHandling DateTimeZoneHandling { get; }")
  public static DateTimeZoneHandling dateTimeZoneHandling(JsonReader self) {
    return self.dateTimeZoneHandling;
  }

  /** {@code DateTimeZoneHandling}. */
  @DotNetProperty("DateTimeZoneHandling DateTimeZoneHandling { set; }")
  public static void setDateTimeZoneHandling(JsonReader self, DateTimeZoneHandling value) {
    self.dateTimeZoneHandling = value;
  }

  /** {@code FloatParseHandling}. */
  @DotNetProperty("FloatParseHandling FloatParseHandling { get; }")
  public static FloatParseHandling floatParseHandling(JsonReader self) {
    return self.floatParseHandling;
  }

  /** {@code FloatParseHandling}. */
  @DotNetProperty("FloatParseHandling FloatParseHandling { set; }")
  public static void setFloatParseHandling(JsonReader self, FloatParseHandling value) {
    self.floatParseHandling = value;
  }

  /** {@code SupportMultipleContent}. */
  @DotNetProperty("bool SupportMultipleContent { get; }")
  public static boolean supportMultipleContent(JsonReader self) {
    return self.supportMultipleContent;
  }

  /** {@code SupportMultipleContent}. */
  @DotNetProperty("bool SupportMultipleContent { set; }")
  public static void setSupportMultipleContent(JsonReader self, boolean value) {
    self.supportMultipleContent = value;
  }

  /** {@code ReadAsString()}. */
  @DotNetMethod("string ReadAsString()")
  public static @Nullable String readAsString(JsonReader self) {
    return self.readAsString();
  }

  /** {@code ReadAsInt32()}. */
  @DotNetMethod("int? ReadAsInt32()")
  public static @Nullable Integer readAsInt32(JsonReader self) {
    return self.readAsInt32();
  }

  /** {@code ReadAsDouble()}. */
  @DotNetMethod("double? ReadAsDouble()")
  public static @Nullable Double readAsDouble(JsonReader self) {
    return self.readAsDouble();
  }

  /** {@code ReadAsBoolean()}. */
  @DotNetMethod("bool? ReadAsBoolean()")
  public static @Nullable Boolean readAsBoolean(JsonReader self) {
    return self.readAsBoolean();
  }

  /** {@code ReadAsBytes()}. */
  @DotNetMethod("byte[] ReadAsBytes()")
  public static byte @Nullable [] readAsBytes(JsonReader self) {
    return self.readAsBytes();
  }
}
