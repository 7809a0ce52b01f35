package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.xml.XmlBuilder;
import io.weir.runtime.dotnet.xml.XmlNamespaceManager;
import java.math.BigInteger;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON as XML: the reverse of {@link XmlToJson}. */
final class JsonToXml {
  private static final String JSON_URI = XmlToJson.JSON_URI;

  private final JsonReader reader;
  private final XmlBuilder xml;
  private final @Nullable String rootName;
  private final boolean writeArrayAttribute;
  private final boolean encodeSpecialCharacters;
  private final XmlNamespaceManager names = new XmlNamespaceManager();

  JsonToXml(
      JsonReader reader,
      XmlBuilder xml,
      @Nullable String rootName,
      boolean writeArrayAttribute,
      boolean encodeSpecialCharacters) {
    this.reader = reader;
    this.xml = xml;
    this.rootName = rootName;
    this.writeArrayAttribute = writeArrayAttribute;
    this.encodeSpecialCharacters = encodeSpecialCharacters;
  }

  /** Reads the reader's current object into the builder's document; false if it is a null. */
  boolean read() {
    boolean found = reader.token() != JsonToken.NONE || reader.read();
    if (!found || reader.token() == JsonToken.NULL) {
      return false;
    }
    if (reader.token() != JsonToken.START_OBJECT) {
      throw reader.serializationError(
          "XmlNodeConverter can only convert JSON that begins with an object.");
    }
    if (rootName != null && !rootName.isEmpty()) {
      element(xml.document(), rootName);
    } else {
      reader.readAndAssert();
      nodes(xml.document());
    }
    return true;
  }

  private boolean isDocument(Object node) {
    return node == xml.document();
  }

  private static @Nullable String prefixOf(String name) {
    int colon = name.indexOf(':');
    return colon <= 0 || colon == name.length() - 1 ? null : name.substring(0, colon);
  }

  private String encode(String name) {
    return XmlBuilder.encode(name, encodeSpecialCharacters);
  }

  private @Nullable String text() {
    JsonToken token = reader.token();
    Object value = reader.value();
    if (token == JsonToken.NULL) {
      return null;
    } else if (token == JsonToken.STRING) {
      return value == null ? null : Scalars.text(value);
    } else if (token == JsonToken.INTEGER) {
      return value instanceof BigInteger big
          ? big.toString()
          : Long.toString(ScalarConversions.toInt64(value));
    } else if ((token == JsonToken.FLOAT || token == JsonToken.BOOLEAN || token == JsonToken.DATE)
        && value != null) {
      return XmlBuilder.valueText(value);
    } else if (token == JsonToken.BYTES && value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    throw reader.serializationError(
        "Cannot get an XML string value from token type '" + token + "'.");
  }

  /** Reads the members of an object, from the current token on to its end. */
  private void nodes(Object parent) {
    do {
      JsonToken token = reader.token();
      if (token == JsonToken.PROPERTY_NAME) {
        if (isDocument(parent) && xml.root() != null) {
          throw reader.serializationError(
              "JSON root object has multiple properties. The root object must have a single"
                  + " property in order to create a valid XML document. Consider specifying a"
                  + " DeserializeRootElementName.");
        }
        member(parent, String.valueOf(reader.value()));
      } else if (token == JsonToken.START_CONSTRUCTOR) {
        String name = String.valueOf(reader.value());
        while (reader.read() && reader.token() != JsonToken.END_CONSTRUCTOR) {
          value(parent, name);
        }
      } else if (token == JsonToken.COMMENT) {
        xml.append(parent, xml.comment((String) reader.value()));
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        return;
      } else {
        throw reader.serializationError("Unexpected JsonToken when deserializing node: " + token);
      }
    } while (reader.read());
  }

  private void member(Object parent, String name) {
    reader.readAndAssert();
    if (reader.token() != JsonToken.START_ARRAY) {
      value(parent, name);
      return;
    }
    int count = 0;
    while (reader.read() && reader.token() != JsonToken.END_ARRAY) {
      value(parent, name);
      count++;
    }
    if (count == 1 && writeArrayAttribute) {
      String prefix = prefixOf(name);
      String local = prefix == null ? name : name.substring(prefix.length() + 1);
      String uri = prefix == null ? names.defaultNamespace() : names.lookupNamespace(prefix);
      for (Object element : xml.elements(parent)) {
        if (xml.localName(element).equals(local) && xml.uri(element).equals(uri)) {
          xml.markArray(element, JSON_URI);
          break;
        }
      }
    }
  }

  private void value(Object parent, String name) {
    if (!encodeSpecialCharacters) {
      switch (name) {
        case "#text" -> {
          xml.append(parent, xml.text(text()));
          return;
        }
        case "#cdata-section" -> {
          xml.append(parent, xml.cdata(text()));
          return;
        }
        case "#whitespace" -> {
          xml.append(parent, xml.whitespace(text(), false));
          return;
        }
        case "#significant-whitespace" -> {
          xml.append(parent, xml.whitespace(text(), true));
          return;
        }
        default -> {
          if (name.startsWith("?")) {
            instruction(parent, name);
            return;
          } else if (name.equalsIgnoreCase("!DOCTYPE")) {
            documentType(parent);
            return;
          }
        }
      }
    }
    if (reader.token() == JsonToken.START_ARRAY) {
      nestedArray(parent, name);
    } else {
      element(parent, name);
    }
  }

  private Object create(String name, @Nullable String prefix) {
    String uri =
        prefix == null || prefix.isEmpty()
            ? names.defaultNamespace()
            : names.lookupNamespace(prefix);
    return xml.element(encode(name), uri == null || uri.isEmpty() ? null : uri);
  }

  private void nestedArray(Object parent, String name) {
    String encoded = encode(name);
    Object outer = create(name, prefixOf(encoded));
    xml.append(parent, outer);
    int count = 0;
    while (reader.read() && reader.token() != JsonToken.END_ARRAY) {
      value(outer, name);
      count++;
    }
    if (writeArrayAttribute) {
      xml.markArray(outer, JSON_URI);
      if (count == 1) {
        for (Object element : xml.elements(outer)) {
          if (xml.localName(element).equals(name)) {
            xml.markArray(element, JSON_URI);
            break;
          }
        }
      }
    }
  }

  private boolean readsInto() {
    JsonToken token = reader.token();
    return token != JsonToken.START_CONSTRUCTOR
        && (!JsonReader.isPrimitive(token) || token == JsonToken.UNDEFINED);
  }

  private void element(Object parent, String name) {
    if (name.isEmpty()) {
      throw reader.serializationError(
          "XmlNodeConverter cannot convert JSON with an empty property name to XML.");
    }
    Map<String, @Nullable String> attributes = Map.of();
    String prefix = null;
    String elementName = name;
    if (encodeSpecialCharacters) {
      if (readsInto()) {
        reader.readAndAssert();
      }
    } else {
      if (readsInto()) {
        attributes = attributes();
      }
      prefix = prefixOf(name);
      if (name.startsWith("@")) {
        String attribute = name.substring(1);
        attribute(parent, name, attribute, prefixOf(attribute));
        return;
      }
      if (name.equals("$values")) {
        elementName = "values";
        prefix = names.lookupPrefix(JSON_URI);
      } else if (isMetadata(name)) {
        attribute(parent, name, name.substring(1), names.lookupPrefix(JSON_URI));
        return;
      }
    }
    fill(parent, elementName, prefix, attributes);
  }

  private static boolean isMetadata(String name) {
    return name.equals("$id")
        || name.equals("$ref")
        || name.equals("$type")
        || name.equals("$value");
  }

  private void fill(
      Object parent,
      String name,
      @Nullable String prefix,
      Map<String, @Nullable String> attributes) {
    Object element = create(name, prefix);
    xml.append(parent, element);
    for (Map.Entry<String, @Nullable String> a : attributes.entrySet()) {
      String encoded = XmlBuilder.encode(a.getKey(), false);
      String attributePrefix = prefixOf(a.getKey());
      String uri = attributePrefix == null ? null : names.lookupNamespace(attributePrefix);
      xml.attribute(
          element, encoded, attributePrefix != null && uri == null ? "" : uri, a.getValue());
    }
    JsonToken token = reader.token();
    if (token == JsonToken.END_OBJECT) {
      names.removeNamespace("", names.defaultNamespace());
    } else if (token == JsonToken.NULL) {
      return; // an empty element
    } else if (JsonReader.isPrimitive(token) && token != JsonToken.UNDEFINED) {
      String text = text();
      if (text != null) {
        xml.append(element, xml.text(text));
      }
    } else {
      names.pushScope();
      nodes(element);
      names.popScope();
      names.removeNamespace("", names.defaultNamespace());
    }
  }

  private void attribute(Object parent, String property, String name, @Nullable String prefix) {
    if (isDocument(parent)) {
      throw reader.serializationError(
          "JSON root object has property '"
              + property
              + "' that will be converted to an attribute. A root object cannot have any attribute"
              + " properties. Consider specifying a DeserializeRootElementName.");
    }
    String text = text();
    String encoded = XmlBuilder.encode(name, false);
    if (prefix == null || prefix.isEmpty()) {
      xml.attribute(parent, encoded, null, text);
    } else {
      xml.attribute(
          parent, encoded, Checks.notNull(names.lookupNamespace(prefix), "namespaceName"), text);
    }
  }

  /** Reads the attributes that an object begins with, up to the first other member. */
  private Map<String, @Nullable String> attributes() {
    Map<String, @Nullable String> found = new LinkedHashMap<>();
    while (reader.read()) {
      JsonToken token = reader.token();
      if (token == JsonToken.END_OBJECT || token == JsonToken.COMMENT) {
        return found;
      }
      if (token != JsonToken.PROPERTY_NAME) {
        throw reader.serializationError("Unexpected JsonToken: " + token);
      }
      String name = String.valueOf(reader.value());
      if (name.startsWith("@")) {
        reader.readAndAssert();
        String value = text();
        String attribute = name.substring(1);
        put(found, attribute, value);
        if (attribute.equals("xmlns")) {
          names.addNamespace("", value);
        } else if (attribute.startsWith("xmlns:")) {
          names.addNamespace(attribute.substring(6), value);
        }
      } else if (isMetadata(name) || name.equals("$values")) {
        String prefix = jsonPrefix(found);
        if (name.equals("$values")) {
          return found;
        }
        reader.readAndAssert();
        if (!JsonReader.isPrimitive(reader.token())) {
          throw reader.serializationError("Unexpected JsonToken: " + reader.token());
        }
        Object value = reader.value();
        put(found, prefix + ":" + name.substring(1), value == null ? null : Scalars.text(value));
      } else {
        return found;
      }
    }
    return found;
  }

  private static void put(
      Map<String, @Nullable String> found, String name, @Nullable String value) {
    if (found.containsKey(name)) {
      throw new ArgumentException("An item with the same key has already been added. Key: " + name);
    }
    found.put(name, value);
  }

  private String jsonPrefix(Map<String, @Nullable String> found) {
    String prefix = names.lookupPrefix(JSON_URI);
    if (prefix != null) {
      return prefix;
    }
    String free = "json";
    for (int i = 1; names.lookupNamespace(free) != null; i++) {
      free = "json" + i;
    }
    put(found, "xmlns:" + free, JSON_URI);
    names.addNamespace(free, JSON_URI);
    return free;
  }

  private void instruction(Object parent, String name) {
    if (!name.equals("?xml")) {
      xml.append(parent, xml.instruction(name.substring(1), text()));
      return;
    }
    Map<String, @Nullable String> parts = parts("@version", "@encoding", "@standalone");
    String version = parts.get("@version");
    if (version == null) {
      throw reader.serializationError("Version not specified for XML declaration.");
    }
    xml.declaration(parent, version, parts.get("@encoding"), parts.get("@standalone"));
  }

  private Map<String, @Nullable String> parts(String... allowed) {
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    while (reader.read() && reader.token() != JsonToken.END_OBJECT) {
      String part = String.valueOf(reader.value());
      if (!List.of(allowed).contains(part)) {
        throw reader.serializationError(
            "Unexpected property name encountered while deserializing XmlDeclaration: " + part);
      }
      reader.readAndAssert();
      parts.put(part, text());
    }
    return parts;
  }

  private void documentType(Object parent) {
    Map<String, @Nullable String> parts = parts("@name", "@public", "@system", "@internalSubset");
    String name = parts.get("@name");
    if (name == null) {
      throw reader.serializationError("Name not specified for XML document type.");
    }
    xml.append(
        parent,
        xml.documentType(
            name, parts.get("@public"), parts.get("@system"), parts.get("@internalSubset")));
  }
}
