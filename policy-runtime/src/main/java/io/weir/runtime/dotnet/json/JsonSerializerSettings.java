package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import org.jspecify.annotations.Nullable;

/** How values become JSON and back; null means the reader's and writer's own default. */
public final class JsonSerializerSettings {
  NullValueHandling nullValueHandling = NullValueHandling.INCLUDE;
  DefaultValueHandling defaultValueHandling = DefaultValueHandling.INCLUDE;
  DateParseHandling dateParseHandling = DateParseHandling.DATE_TIME;
  DateFormatHandling dateFormatHandling = DateFormatHandling.ISO_DATE_FORMAT;
  DateTimeZoneHandling dateTimeZoneHandling = DateTimeZoneHandling.ROUNDTRIP_KIND;
  FloatParseHandling floatParseHandling = FloatParseHandling.DOUBLE;
  FloatFormatHandling floatFormatHandling = FloatFormatHandling.STRING;
  StringEscapeHandling stringEscapeHandling = StringEscapeHandling.DEFAULT;
  ReferenceLoopHandling referenceLoopHandling = ReferenceLoopHandling.ERROR;
  MissingMemberHandling missingMemberHandling = MissingMemberHandling.IGNORE;
  ObjectCreationHandling objectCreationHandling = ObjectCreationHandling.AUTO;
  Formatting formatting = Formatting.NONE;
  @Nullable String dateFormatString;
  @Nullable Integer maxDepth = 64;
  boolean checkAdditionalContent;

  /** Newtonsoft's defaults. */
  public JsonSerializerSettings() {}

  JsonSerializerSettings copy() {
    JsonSerializerSettings copy = new JsonSerializerSettings();
    copy.nullValueHandling = nullValueHandling;
    copy.defaultValueHandling = defaultValueHandling;
    copy.dateParseHandling = dateParseHandling;
    copy.dateFormatHandling = dateFormatHandling;
    copy.dateTimeZoneHandling = dateTimeZoneHandling;
    copy.floatParseHandling = floatParseHandling;
    copy.floatFormatHandling = floatFormatHandling;
    copy.stringEscapeHandling = stringEscapeHandling;
    copy.referenceLoopHandling = referenceLoopHandling;
    copy.missingMemberHandling = missingMemberHandling;
    copy.objectCreationHandling = objectCreationHandling;
    copy.formatting = formatting;
    copy.dateFormatString = dateFormatString;
    copy.maxDepth = maxDepth;
    copy.checkAdditionalContent = checkAdditionalContent;
    return copy;
  }

  void applyTo(JsonReader reader) {
    reader.dateParseHandling = dateParseHandling;
    reader.dateTimeZoneHandling = dateTimeZoneHandling;
    reader.floatParseHandling = floatParseHandling;
    reader.dateFormatString = dateFormatString;
    if (!(reader instanceof JTokenReader)) {
      reader.maxDepth = maxDepth;
    }
  }

  void applyTo(JsonWriter writer) {
    writer.dateFormatHandling = dateFormatHandling;
    writer.dateTimeZoneHandling = dateTimeZoneHandling;
    writer.floatFormatHandling = floatFormatHandling;
    writer.stringEscapeHandling = stringEscapeHandling;
    writer.dateFormatString = dateFormatString;
  }

  static @Nullable Integer validDepth(@Nullable Integer depth) {
    if (depth != null && depth <= 0) {
      throw new ArgumentException("Value must be positive.", "value");
    }
    return depth;
  }
}
