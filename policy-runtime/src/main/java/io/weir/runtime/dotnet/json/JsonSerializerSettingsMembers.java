package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** How values become JSON and back. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonSerializerSettings : object",
    java = JsonSerializerSettings.class)
public final class JsonSerializerSettingsMembers {
  private JsonSerializerSettingsMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonSerializerSettings create() {
    return new JsonSerializerSettings();
  }

  /** {@code NullValueHandling}. */
  @DotNetProperty("NullValueHandling NullValueHandling { get; }")
  public static NullValueHandling nullValueHandling(JsonSerializerSettings self) {
    return self.nullValueHandling;
  }

  /** {@code NullValueHandling}. */
  @DotNetProperty("NullValueHandling NullValueHandling { set; }")
  public static void setNullValueHandling(JsonSerializerSettings self, NullValueHandling value) {
    self.nullValueHandling = value;
  }

  /** {@code DefaultValueHandling}. */
  @DotNetProperty("DefaultValueHandling DefaultValueHandling { get; }")
  public static DefaultValueHandling defaultValueHandling(JsonSerializerSettings self) {
    return self.defaultValueHandling;
  }

  /** {@code DefaultValueHandling}. */
  @DotNetProperty("DefaultValueHandling DefaultValueHandling { set; }")
  public static void setDefaultValueHandling(
      JsonSerializerSettings self, DefaultValueHandling value) {
    self.defaultValueHandling = value;
  }

  /** {@code DateParseHandling}. */
  @DotNetProperty("DateParseHandling DateParseHandling { get; }")
  public static DateParseHandling dateParseHandling(JsonSerializerSettings self) {
    return self.dateParseHandling;
  }

  /** {@code DateParseHandling}. */
  @DotNetProperty("DateParseHandling DateParseHandling { set; }")
  public static void setDateParseHandling(JsonSerializerSettings self, DateParseHandling value) {
    self.dateParseHandling = value;
  }

  /** {@code DateFormatHandling}. */
  @DotNetProperty("DateFormatHandling DateFormatHandling { get; }")
  public static DateFormatHandling dateFormatHandling(JsonSerializerSettings self) {
    return self.dateFormatHandling;
  }

  /** {@code DateFormatHandling}. */
  @DotNetProperty("DateFormatHandling DateFormatHandling { set; }")
  public static void setDateFormatHandling(JsonSerializerSettings self, DateFormatHandling value) {
    self.dateFormatHandling = value;
  }

  /** {@code DateTimeZoneHandling}. */
  @DotNetProperty("DateTimeZoneHandling DateTimeZoneHandling { get; }")
  public static DateTimeZoneHandling dateTimeZoneHandling(JsonSerializerSettings self) {
    return self.dateTimeZoneHandling;
  }

  /** {@code DateTimeZoneHandling}. */
  @DotNetProperty("DateTimeZoneHandling DateTimeZoneHandling { set; }")
  public static void setDateTimeZoneHandling(
      JsonSerializerSettings self, DateTimeZoneHandling value) {
    self.dateTimeZoneHandling = value;
  }

  /** {@code FloatParseHandling}. */
  @DotNetProperty("FloatParseHandling FloatParseHandling { get; }")
  public static FloatParseHandling floatParseHandling(JsonSerializerSettings self) {
    return self.floatParseHandling;
  }

  /** {@code FloatParseHandling}. */
  @DotNetProperty("FloatParseHandling FloatParseHandling { set; }")
  public static void setFloatParseHandling(JsonSerializerSettings self, FloatParseHandling value) {
    self.floatParseHandling = value;
  }

  /** {@code FloatFormatHandling}. */
  @DotNetProperty("FloatFormatHandling FloatFormatHandling { get; }")
  public static FloatFormatHandling floatFormatHandling(JsonSerializerSettings self) {
    return self.floatFormatHandling;
  }

  /** {@code FloatFormatHandling}. */
  @DotNetProperty("FloatFormatHandling FloatFormatHandling { set; }")
  public static void setFloatFormatHandling(
      JsonSerializerSettings self, FloatFormatHandling value) {
    self.floatFormatHandling = value;
  }

  /** {@code StringEscapeHandling}. */
  @DotNetProperty("StringEscapeHandling StringEscapeHandling { get; }")
  public static StringEscapeHandling stringEscapeHandling(JsonSerializerSettings self) {
    return self.stringEscapeHandling;
  }

  /** {@code StringEscapeHandling}. */
  @DotNetProperty("StringEscapeHandling StringEscapeHandling { set; }")
  public static void setStringEscapeHandling(
      JsonSerializerSettings self, StringEscapeHandling value) {
    self.stringEscapeHandling = value;
  }

  /** {@code ReferenceLoopHandling}. */
  @DotNetProperty("ReferenceLoopHandling ReferenceLoopHandling { get; }")
  public static ReferenceLoopHandling referenceLoopHandling(JsonSerializerSettings self) {
    return self.referenceLoopHandling;
  }

  /** {@code ReferenceLoopHandling}. */
  @DotNetProperty("ReferenceLoopHandling ReferenceLoopHandling { set; }")
  public static void setReferenceLoopHandling(
      JsonSerializerSettings self, ReferenceLoopHandling value) {
    self.referenceLoopHandling = value;
  }

  /** {@code MissingMemberHandling}. */
  @DotNetProperty("MissingMemberHandling MissingMemberHandling { get; }")
  public static MissingMemberHandling missingMemberHandling(JsonSerializerSettings self) {
    return self.missingMemberHandling;
  }

  /** {@code MissingMemberHandling}. */
  @DotNetProperty("MissingMemberHandling MissingMemberHandling { set; }")
  public static void setMissingMemberHandling(
      JsonSerializerSettings self, MissingMemberHandling value) {
    self.missingMemberHandling = value;
  }

  /** {@code ObjectCreationHandling}. */
  @DotNetProperty("ObjectCreationHandling ObjectCreationHandling { get; }")
  public static ObjectCreationHandling objectCreationHandling(JsonSerializerSettings self) {
    return self.objectCreationHandling;
  }

  /** {@code ObjectCreationHandling}. */
  @DotNetProperty("ObjectCreationHandling ObjectCreationHandling { set; }")
  public static void setObjectCreationHandling(
      JsonSerializerSettings self, ObjectCreationHandling value) {
    self.objectCreationHandling = value;
  }

  /** {@code Formatting}. */
  @DotNetProperty("Formatting Formatting { get; }")
  public static Formatting formatting(JsonSerializerSettings self) {
    return self.formatting;
  }

  /** {@code Formatting}. */
  @DotNetProperty("Formatting Formatting { set; }")
  public static void setFormatting(JsonSerializerSettings self, Formatting value) {
    self.formatting = value;
  }

  /** {@code DateFormatString}. */
  @DotNetProperty("string DateFormatString { get; }")
  public static @Nullable String dateFormatString(JsonSerializerSettings self) {
    return self.dateFormatString == null
        ? "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK"
        : self.dateFormatString;
  }

  /** {@code DateFormatString}. */
  @DotNetProperty("string DateFormatString { set; }")
  public static void setDateFormatString(JsonSerializerSettings self, @Nullable String value) {
    self.dateFormatString = value;
  }

  /** {@code MaxDepth}. */
  @DotNetProperty("int? MaxDepth { get; }")
  public static @Nullable Integer maxDepth(JsonSerializerSettings self) {
    return self.maxDepth;
  }

  /** {@code MaxDepth}. */
  @DotNetProperty("int? MaxDepth { set; }")
  public static void setMaxDepth(JsonSerializerSettings self, @Nullable Integer value) {
    self.maxDepth = JsonSerializerSettings.validDepth(value);
  }

  /** {@code CheckAdditionalContent}. */
  @DotNetProperty("bool CheckAdditionalContent { get; }")
  public static boolean checkAdditionalContent(JsonSerializerSettings self) {
    return self.checkAdditionalContent;
  }

  /** {@code CheckAdditionalContent}. */
  @DotNetProperty("bool CheckAdditionalContent { set; }")
  public static void setCheckAdditionalContent(JsonSerializerSettings self, boolean value) {
    self.checkAdditionalContent = value;
  }

  /** {@code new(original)}. */
  @DotNetMethod("new(JsonSerializerSettings original)")
  public static JsonSerializerSettings copyOf(@Nullable JsonSerializerSettings original) {
    return Checks.notNull(original, "original").copy();
  }
}
