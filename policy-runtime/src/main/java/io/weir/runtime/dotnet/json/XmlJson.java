package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** XML as JSON and back. */
final class XmlJson {
  private XmlJson() {}

  static boolean isXml(Object value) {
    return false;
  }

  static boolean isXmlType(RuntimeType type) {
    return false;
  }

  static void write(Object value, JsonWriter writer) {}

  static @Nullable Object read(JsonReader reader, RuntimeType type) {
    return null;
  }
}
