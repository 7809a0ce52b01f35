package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** Makes JSON of values and values of JSON, as its settings say. */
public final class JsonSerializer {
  private static final JsonSerializer SHARED = new JsonSerializer();

  private final JsonSerializerSettings settings;
  private final boolean checkAdditionalContent;

  /** One with Newtonsoft's defaults. */
  public JsonSerializer() {
    this(null);
  }

  /** One with settings of its own; null are the defaults. */
  public JsonSerializer(@Nullable JsonSerializerSettings settings) {
    this.settings = settings == null ? new JsonSerializerSettings() : settings.copy();
    this.checkAdditionalContent = settings == null || !settings.checkAdditionalContent;
  }

  /** One with the defaults that nobody changes. */
  static JsonSerializer shared() {
    return SHARED;
  }

  JsonSerializerSettings settings() {
    return settings;
  }

  void serialize(JsonWriter writer, @Nullable Object value) {
    new JsonObjectWriter(writer, settings).write(value);
  }

  /** JSON text of a value. */
  String serializeToText(@Nullable Object value, @Nullable Formatting formatting) {
    JsonTextWriter writer = new JsonTextWriter();
    settings.applyTo(writer);
    writer.setFormatting(formatting == null ? settings.formatting : formatting);
    serialize(writer, value);
    return writer.text();
  }

  /** A value as a tree. */
  JToken toToken(@Nullable Object value) {
    Checks.notNull(value, "o");
    JTokenWriter writer = new JTokenWriter();
    settings.applyTo(writer);
    serialize(writer, value);
    JToken token = writer.token();
    return token == null ? JValue.createNull() : token;
  }

  @Nullable Object fromToken(JToken token, @Nullable RuntimeType type) {
    JTokenReader reader = new JTokenReader(token);
    return deserialize(reader, type);
  }

  @Nullable Object deserialize(JsonReader reader, @Nullable RuntimeType type) {
    settings.applyTo(reader);
    return new JsonObjectReader(reader, settings).read(type);
  }

  /** The value of JSON text; a null type takes it as it comes. */
  @Nullable Object deserializeText(@Nullable String text, @Nullable RuntimeType type) {
    JsonTextReader reader = new JsonTextReader(Checks.notNull(text, "value"));
    Object value = deserialize(reader, type);
    if (checkAdditionalContent) {
      requireEnd(reader);
    }
    return value;
  }

  private static void requireEnd(JsonReader reader) {
    while (reader.read()) {
      if (reader.token() != JsonToken.COMMENT) {
        throw reader.serializationError(
            "Additional text found in JSON string after finishing deserializing object.");
      }
    }
  }

  /** The value of JSON text as an object of the same shape as an example. */
  @Nullable Object deserializeLike(
      @Nullable String text, @Nullable Object example, RuntimeType type) {
    return deserializeText(text, type);
  }
}
