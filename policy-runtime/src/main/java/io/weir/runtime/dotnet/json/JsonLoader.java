package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** Builds trees from a reader, without recursion. */
final class JsonLoader {
  private JsonLoader() {}

  /** {@code JToken.ReadFrom}. */
  static JToken token(JsonReader reader, @Nullable JsonLoadSettings settings) {
    boolean ignoreComments =
        settings != null && settings.commentHandling() == CommentHandling.IGNORE;
    boolean hasContent = true;
    if (reader.token() == JsonToken.NONE) {
      hasContent = ignoreComments ? reader.readAndMoveToContent() : reader.read();
    } else if (reader.token() == JsonToken.COMMENT && ignoreComments) {
      hasContent = reader.readAndMoveToContent();
    }
    if (!hasContent) {
      throw reader.error("Error reading JToken from JsonReader.");
    }
    JsonToken kind = reader.token();
    if (kind == JsonToken.START_OBJECT) {
      return object(reader, settings);
    } else if (kind == JsonToken.START_ARRAY) {
      return array(reader, settings);
    } else if (kind == JsonToken.START_CONSTRUCTOR) {
      return constructor(reader, settings);
    } else if (kind == JsonToken.PROPERTY_NAME) {
      return property(reader, settings);
    }
    JToken value = value(reader, true);
    if (value == null) {
      throw reader.error("Error reading JToken from JsonReader. Unexpected token: " + kind);
    }
    value.setLineInfo(reader, settings);
    return value;
  }

  private static @Nullable JToken value(JsonReader reader, boolean withComments) {
    JsonToken kind = reader.token();
    if (kind == JsonToken.NULL) {
      return JValue.createNull();
    } else if (kind == JsonToken.UNDEFINED) {
      return JValue.createUndefined();
    } else if (kind == JsonToken.COMMENT) {
      return withComments ? JValue.createComment((String) reader.value()) : null;
    } else if (JsonReader.isPrimitive(kind)) {
      return JValue.of(reader.value());
    }
    return null;
  }

  private static void moveTo(JsonReader reader, JsonToken start, String className, String what) {
    if (reader.token() == JsonToken.NONE && !reader.read()) {
      throw reader.error("Error reading " + className + " from JsonReader.");
    }
    reader.moveToContent();
    if (reader.token() != start) {
      throw reader.error(
          "Error reading "
              + className
              + " from JsonReader. Current JsonReader item is not "
              + what
              + ": "
              + reader.token());
    }
  }

  static JObject object(JsonReader reader, @Nullable JsonLoadSettings settings) {
    moveTo(reader, JsonToken.START_OBJECT, "JObject", "an object");
    JObject object = new JObject();
    object.setLineInfo(reader, settings);
    fill(object, reader, settings);
    return object;
  }

  static JArray array(JsonReader reader, @Nullable JsonLoadSettings settings) {
    moveTo(reader, JsonToken.START_ARRAY, "JArray", "an array");
    JArray array = new JArray();
    array.setLineInfo(reader, settings);
    fill(array, reader, settings);
    return array;
  }

  static JConstructor constructor(JsonReader reader, @Nullable JsonLoadSettings settings) {
    moveTo(reader, JsonToken.START_CONSTRUCTOR, "JConstructor", "a constructor");
    JConstructor constructor = new JConstructor((String) reader.value());
    constructor.setLineInfo(reader, settings);
    fill(constructor, reader, settings);
    return constructor;
  }

  static JProperty property(JsonReader reader, @Nullable JsonLoadSettings settings) {
    moveTo(reader, JsonToken.PROPERTY_NAME, "JProperty", "a property");
    JProperty property = new JProperty(String.valueOf(reader.value()));
    property.setLineInfo(reader, settings);
    fill(property, reader, settings);
    return property;
  }

  private static void fill(
      JContainer into, JsonReader reader, @Nullable JsonLoadSettings settings) {
    int startDepth = reader.depth();
    String name = into.getClass().getSimpleName();
    if (!reader.read()) {
      throw reader.error("Error reading " + name + " from JsonReader.");
    }
    content(into, reader, settings);
    if (reader.depth() > startDepth) {
      throw reader.error("Unexpected end of content while loading " + name + ".");
    }
  }

  private static void content(
      JContainer into, JsonReader reader, @Nullable JsonLoadSettings settings) {
    boolean comments = settings != null && settings.commentHandling() == CommentHandling.LOAD;
    JContainer parent = into;
    do {
      if (parent instanceof JProperty property && property.value() != null) {
        if (parent == into) {
          return;
        }
        parent = property.requireParent();
      }
      JsonToken kind = reader.token();
      if (kind == JsonToken.NONE) {
        continue; // a new reader: on to its content
      }
      if (JsonReader.isEnd(kind)) {
        if (parent == into) {
          return;
        }
        parent = parent.requireParent();
        continue;
      }
      JContainer opened = null;
      if (kind == JsonToken.START_ARRAY) {
        opened = new JArray();
      } else if (kind == JsonToken.START_OBJECT) {
        opened = new JObject();
      } else if (kind == JsonToken.START_CONSTRUCTOR) {
        opened = new JConstructor((String) reader.value());
      }
      if (opened != null) {
        opened.setLineInfo(reader, settings);
        parent.addContent(opened);
        parent = opened;
      } else if (kind == JsonToken.PROPERTY_NAME) {
        JProperty property = named(reader, settings, (JObject) parent);
        if (property == null) {
          reader.skip();
        } else {
          parent = property;
        }
      } else {
        JToken value = value(reader, comments);
        if (value != null) {
          value.setLineInfo(reader, settings);
          parent.addContent(value);
        } else if (kind != JsonToken.COMMENT) {
          throw new InvalidOperationException(
              "The JsonReader should not be on a token of type " + kind + ".");
        }
      }
    } while (reader.read());
  }

  private static @Nullable JProperty named(
      JsonReader reader, @Nullable JsonLoadSettings settings, JObject object) {
    String name = String.valueOf(reader.value());
    JProperty existing = object.property(name);
    if (existing != null && settings != null) {
      if (settings.duplicatePropertyNameHandling() == DuplicatePropertyNameHandling.IGNORE) {
        return null;
      } else if (settings.duplicatePropertyNameHandling() == DuplicatePropertyNameHandling.ERROR) {
        throw reader.error(
            "Property with the name '" + name + "' already exists in the current JSON object.");
      }
    }
    JProperty property = new JProperty(name);
    property.setLineInfo(reader, settings);
    if (existing == null) {
      object.addContent(property);
    } else {
      existing.replace(property);
    }
    return property;
  }
}
