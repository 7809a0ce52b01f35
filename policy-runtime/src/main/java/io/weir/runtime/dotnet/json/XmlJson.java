package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.xml.XDocument;
import io.weir.runtime.dotnet.xml.XElement;
import io.weir.runtime.dotnet.xml.XObject;
import io.weir.runtime.dotnet.xml.XmlBuilder;
import io.weir.runtime.dotnet.xml.XmlDocument;
import io.weir.runtime.dotnet.xml.XmlElement;
import io.weir.runtime.dotnet.xml.XmlNode;
import io.weir.runtime.dotnet.xml.XmlView;
import org.jspecify.annotations.Nullable;

/** XML as JSON and back, as {@code JsonConvert} and the serializer do it. */
final class XmlJson {
  private XmlJson() {}

  static boolean isXml(Object value) {
    return value instanceof XObject || value instanceof XmlNode;
  }

  static boolean isXmlType(RuntimeType type) {
    return XObject.class.isAssignableFrom(type.boxedClass())
        || XmlNode.class.isAssignableFrom(type.boxedClass());
  }

  /** Writes a node where the serializer meets it. */
  static void write(Object value, JsonWriter writer) {
    new XmlToJson(writer, false).write(XmlView.of(value));
  }

  static String serialize(@Nullable Object node, Formatting formatting, boolean omitRoot) {
    JsonTextWriter writer = new JsonTextWriter();
    writer.setFormatting(formatting);
    if (node == null) {
      writer.writeNull();
    } else {
      new XmlToJson(writer, omitRoot).write(XmlView.of(node));
    }
    return writer.text();
  }

  /** Reads a node where the serializer asks for one. */
  static @Nullable Object read(JsonReader reader, RuntimeType type) {
    XmlBuilder builder =
        XmlNode.class.isAssignableFrom(type.boxedClass()) ? XmlBuilder.dom() : XmlBuilder.linq();
    if (!new JsonToXml(reader, builder, null, false, false).read()) {
      return null;
    }
    return type.boxedClass() == XElement.class || type.boxedClass() == XmlElement.class
        ? builder.detachedRoot()
        : builder.document();
  }

  private static @Nullable Object parse(
      @Nullable String text,
      XmlBuilder builder,
      @Nullable String rootName,
      boolean writeArrayAttribute,
      boolean encodeSpecialCharacters) {
    JsonTextReader reader = new JsonTextReader(Checks.notNull(text, "value"));
    if (!reader.read()) {
      return null;
    }
    boolean found =
        new JsonToXml(reader, builder, rootName, writeArrayAttribute, encodeSpecialCharacters)
            .read();
    while (reader.read()) {
      if (reader.token() != JsonToken.COMMENT) {
        throw reader.serializationError(
            "Additional text found in JSON string after finishing deserializing object.");
      }
    }
    return found ? builder.document() : null;
  }

  static @Nullable XDocument toXDocument(
      @Nullable String text,
      @Nullable String rootName,
      boolean writeArrayAttribute,
      boolean encodeSpecialCharacters) {
    return (XDocument)
        parse(text, XmlBuilder.linq(), rootName, writeArrayAttribute, encodeSpecialCharacters);
  }

  static @Nullable XmlDocument toXmlDocument(
      @Nullable String text,
      @Nullable String rootName,
      boolean writeArrayAttribute,
      boolean encodeSpecialCharacters) {
    return (XmlDocument)
        parse(text, XmlBuilder.dom(), rootName, writeArrayAttribute, encodeSpecialCharacters);
  }
}
