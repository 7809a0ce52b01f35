package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** Makes JSON of values and values of JSON. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonSerializer : object",
    java = JsonSerializer.class)
public final class JsonSerializerMembers {
  private JsonSerializerMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonSerializer create() {
    return new JsonSerializer();
  }

  /** {@code NullValueHandling}. */
  @DotNetProperty("NullValueHandling NullValueHandling { get; }")
  public static NullValueHandling nullValueHandling(JsonSerializer self) {
    return self.settings().nullValueHandling;
  }

  /** {@code NullValueHandling}. */
  @DotNetProperty("NullValueHandling NullValueHandling { set; }")
  public static void setNullValueHandling(JsonSerializer self, NullValueHandling value) {
    self.settings().nullValueHandling = value;
  }

  /** {@code DefaultValueHandling}. */
  @DotNetProperty("DefaultValueHandling DefaultValueHandling { get; }")
  public static DefaultValueHandling defaultValueHandling(JsonSerializer self) {
    return self.settings().defaultValueHandling;
  }

  /** {@code DefaultValueHandling}. */
  @DotNetProperty("DefaultValueHandling DefaultValueHandling { set; }")
  public static void setDefaultValueHandling(JsonSerializer self, DefaultValueHandling value) {
    self.settings().defaultValueHandling = value;
  }

  /** {@code DateParseHandling}. */
  @DotNetProperty("DateParseHandling DateParseHandling { get; }")
  public static DateParseHandling dateParseHandling(JsonSerializer self) {
    return self.settings().dateParseHandling;
  }

  /** {@code DateParseHandling}. */
  @DotNetProperty("DateParseHandling DateParseHandling { set; }")
  public static void setDateParseHandling(JsonSerializer self, DateParseHandling value) {
    self.settings().dateParseHandling = value;
  }

  /** {@code DateFormatHandling}. */
  @DotNetProperty("DateFormatHandling DateFormatHandling { get; }")
  public static DateFormatHandling dateFormatHandling(JsonSerializer self) {
    return self.settings().dateFormatHandling;
  }

  /** {@code DateFormatHandling}. */
  @DotNetProperty("DateFormatHandling DateFormatHandling { set; }")
  public static void setDateFormatHandling(JsonSerializer self, DateFormatHandling value) {
    self.settings().dateFormatHandling = value;
  }

  /** {@code DateTimeZoneHandling}. */
  @DotNetProperty("DateTimeZoneHandling DateTimeZoneHandling { get; }")
  public static DateTimeZoneHandling dateTimeZoneHandling(JsonSerializer self) {
    return self.settings().dateTimeZoneHandling;
  }

  /** {@code DateTimeZoneHandling}. */
  @DotNetProperty("DateTimeZoneHandling DateTimeZoneHandling { set; }")
  public static void setDateTimeZoneHandling(JsonSerializer self, DateTimeZoneHandling value) {
    self.settings().dateTimeZoneHandling = value;
  }

  /** {@code FloatParseHandling}. */
  @DotNetProperty("FloatParseHandling FloatParseHandling { get; }")
  public static FloatParseHandling floatParseHandling(JsonSerializer self) {
    return self.settings().floatParseHandling;
  }

  /** {@code FloatParseHandling}. */
  @DotNetProperty("FloatParseHandling FloatParseHandling { set; }")
  public static void setFloatParseHandling(JsonSerializer self, FloatParseHandling value) {
    self.settings().floatParseHandling = value;
  }

  /** {@code FloatFormatHandling}. */
  @DotNetProperty("FloatFormatHandling FloatFormatHandling { get; }")
  public static FloatFormatHandling floatFormatHandling(JsonSerializer self) {
    return self.settings().floatFormatHandling;
  }

  /** {@code FloatFormatHandling}. */
  @DotNetProperty("FloatFormatHandling FloatFormatHandling { set; }")
  public static void setFloatFormatHandling(JsonSerializer self, FloatFormatHandling value) {
    self.settings().floatFormatHandling = value;
  }

  /** {@code StringEscapeHandling}. */
  @DotNetProperty("StringEscapeHandling StringEscapeHandling { get; }")
  public static StringEscapeHandling stringEscapeHandling(JsonSerializer self) {
    return self.settings().stringEscapeHandling;
  }

  /** {@code StringEscapeHandling}. */
  @DotNetProperty("StringEscapeHandling StringEscapeHandling { set; }")
  public static void setStringEscapeHandling(JsonSerializer self, StringEscapeHandling value) {
    self.settings().stringEscapeHandling = value;
  }

  /** {@code ReferenceLoopHandling}. */
  @DotNetProperty("ReferenceLoopHandling ReferenceLoopHandling { get; }")
  public static ReferenceLoopHandling referenceLoopHandling(JsonSerializer self) {
    return self.settings().referenceLoopHandling;
  }

  /** {@code ReferenceLoopHandling}. */
  @DotNetProperty("ReferenceLoopHandling ReferenceLoopHandling { set; }")
  public static void setReferenceLoopHandling(JsonSerializer self, ReferenceLoopHandling value) {
    self.settings().referenceLoopHandling = value;
  }

  /** {@code MissingMemberHandling}. */
  @DotNetProperty("MissingMemberHandling MissingMemberHandling { get; }")
  public static MissingMemberHandling missingMemberHandling(JsonSerializer self) {
    return self.settings().missingMemberHandling;
  }

  /** {@code MissingMemberHandling}. */
  @DotNetProperty("MissingMemberHandling MissingMemberHandling { set; }")
  public static void setMissingMemberHandling(JsonSerializer self, MissingMemberHandling value) {
    self.settings().missingMemberHandling = value;
  }

  /** {@code ObjectCreationHandling}. */
  @DotNetProperty("ObjectCreationHandling ObjectCreationHandling { get; }")
  public static ObjectCreationHandling objectCreationHandling(JsonSerializer self) {
    return self.settings().objectCreationHandling;
  }

  /** {@code ObjectCreationHandling}. */
  @DotNetProperty("ObjectCreationHandling ObjectCreationHandling { set; }")
  public static void setObjectCreationHandling(JsonSerializer self, ObjectCreationHandling value) {
    self.settings().objectCreationHandling = value;
  }

  /** {@code Formatting}. */
  @DotNetProperty("Formatting Formatting { get; }")
  public static Formatting formatting(JsonSerializer self) {
    return self.settings().formatting;
  }

  /** {@code Formatting}. */
  @DotNetProperty("Formatting Formatting { set; }")
  public static void setFormatting(JsonSerializer self, Formatting value) {
    self.settings().formatting = value;
  }

  /** {@code DateFormatString}. */
  @DotNetProperty("string DateFormatString { get; }")
  public static @Nullable String dateFormatString(JsonSerializer self) {
    return self.settings().dateFormatString == null
        ? "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK"
        : self.settings().dateFormatString;
  }

  /** {@code DateFormatString}. */
  @DotNetProperty("string DateFormatString { set; }")
  public static void setDateFormatString(JsonSerializer self, @Nullable String value) {
    self.settings().dateFormatString = value;
  }

  /** {@code MaxDepth}. */
  @DotNetProperty("int? MaxDepth { get; }")
  public static @Nullable Integer maxDepth(JsonSerializer self) {
    return self.settings().maxDepth;
  }

  /** {@code MaxDepth}. */
  @DotNetProperty("int? MaxDepth { set; }")
  public static void setMaxDepth(JsonSerializer self, @Nullable Integer value) {
    self.settings().maxDepth = JsonSerializerSettings.validDepth(value);
  }

  /** {@code CheckAdditionalContent}. */
  @DotNetProperty("bool CheckAdditionalContent { get; }")
  public static boolean checkAdditionalContent(JsonSerializer self) {
    return self.settings().checkAdditionalContent;
  }

  /** {@code CheckAdditionalContent}. */
  @DotNetProperty("bool CheckAdditionalContent { set; }")
  public static void setCheckAdditionalContent(JsonSerializer self, boolean value) {
    self.settings().checkAdditionalContent = value;
  }

  /** {@code Create()}. */
  @DotNetMethod("static JsonSerializer Create()")
  public static JsonSerializer make() {
    return new JsonSerializer();
  }

  /** {@code CreateDefault()}. */
  @DotNetMethod("static JsonSerializer CreateDefault()")
  public static JsonSerializer makeDefault() {
    return new JsonSerializer();
  }

  /** {@code Create(settings)}. */
  @DotNetMethod("static JsonSerializer Create(JsonSerializerSettings settings)")
  public static JsonSerializer makeWith(@Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings);
  }

  /** {@code CreateDefault(settings)}. */
  @DotNetMethod("static JsonSerializer CreateDefault(JsonSerializerSettings settings)")
  public static JsonSerializer makeDefaultWith(@Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings);
  }

  /** {@code Serialize(jsonWriter, value)}. */
  @DotNetMethod("void Serialize(JsonWriter jsonWriter, object value)")
  public static void serialize(
      JsonSerializer self, @Nullable JsonWriter jsonWriter, @Nullable Object value) {
    self.serialize(Checks.notNull(jsonWriter, "jsonWriter"), value);
  }

  /** {@code Deserialize(reader)}. */
  @DotNetMethod("object Deserialize(JsonReader reader)")
  public static @Nullable Object deserialize(JsonSerializer self, @Nullable JsonReader reader) {
    return self.deserialize(Checks.notNull(reader, "reader"), null);
  }

  /** {@code Deserialize(reader, objectType)}. */
  @DotNetMethod("object Deserialize(JsonReader reader, Type objectType)")
  public static @Nullable Object deserializeOf(
      JsonSerializer self, @Nullable JsonReader reader, @Nullable RuntimeType objectType) {
    return self.deserialize(Checks.notNull(reader, "reader"), objectType);
  }

  /** {@code Deserialize<T>(reader)}. */
  @DotNetMethod(value = "T Deserialize<T>(JsonReader reader)", reified = true)
  public static @Nullable Object deserializeAs(
      JsonSerializer self, @Nullable JsonReader reader, RuntimeType type) {
    return self.deserialize(Checks.notNull(reader, "reader"), type);
  }
}
