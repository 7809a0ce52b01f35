package io.weir.runtime.dotnet.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a JSON path: a container that is being read or written, and the place in it. */
final class JsonPosition {
  private static final String SPECIAL = ". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029";

  /** The kinds of container. */
  enum Kind {
    NONE("None"),
    OBJECT("Object"),
    ARRAY("Array"),
    CONSTRUCTOR("Constructor");

    final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  final Kind kind;
  int position = -1;
  @Nullable String propertyName;

  JsonPosition(Kind kind) {
    this.kind = kind;
  }

  static JsonPosition property(String name) {
    JsonPosition position = new JsonPosition(Kind.OBJECT);
    position.propertyName = name;
    return position;
  }

  static JsonPosition index(int index) {
    JsonPosition position = new JsonPosition(Kind.ARRAY);
    position.position = index;
    return position;
  }

  boolean hasIndex() {
    return kind == Kind.ARRAY || kind == Kind.CONSTRUCTOR;
  }

  static String path(List<JsonPosition> positions) {
    StringBuilder path = new StringBuilder();
    for (JsonPosition position : positions) {
      position.appendTo(path);
    }
    return path.toString();
  }

  private void appendTo(StringBuilder path) {
    if (kind == Kind.OBJECT) {
      String name = propertyName == null ? "" : propertyName;
      if (name.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)) {
        path.append("['");
        JsonText.escape(path, name, '\'', StringEscapeHandling.DEFAULT);
        path.append("']");
      } else {
        path.append(path.length() > 0 ? "." : "").append(name);
      }
    } else if (hasIndex()) {
      path.append('[').append(position).append(']');
    }
  }

  /** A message with the place it is about. */
  static String message(String message, String path, @Nullable JsonReader reader) {
    StringBuilder text = new StringBuilder(message);
    if (!message.endsWith("\n")) {
      text = new StringBuilder(message.strip());
      if (text.length() == 0 || text.charAt(text.length() - 1) != '.') {
        text.append('.');
      }
      text.append(' ');
    }
    text.append("Path '").append(path).append('\'');
    if (reader != null && reader.hasLineInfo()) {
      text.append(", line ")
          .append(reader.lineNumber())
          .append(", position ")
          .append(reader.linePosition());
    }
    return text.append('.').toString();
  }
}
