package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.xml.XmlBuilder;
import io.weir.runtime.dotnet.xml.XmlNamespaceManager;
import io.weir.runtime.dotnet.xml.XmlNodeType;
import io.weir.runtime.dotnet.xml.XmlView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML as JSON: attributes as {@code @name}, text as {@code #text}, elements of one name as
 * an array.
 */
final class XmlToJson {
  static final String JSON_URI = "http://james.newtonking.com/projects/json";
  private static final String XMLNS_URI = "http://www.w3.org/2000/xmlns/";

  private final JsonWriter writer;
  private final boolean omitRoot;
  private final XmlNamespaceManager names = new XmlNamespaceManager();

  XmlToJson(JsonWriter writer, boolean omitRoot) {
    this.writer = writer;
    this.omitRoot = omitRoot;
  }

  void write(XmlView node) {
    pushOuter(node.parent());
    if (!omitRoot) {
      writer.writeStartObject();
    }
    node(node, !omitRoot);
    if (!omitRoot) {
      writer.writeEndObject();
    }
  }

  private void pushOuter(@Nullable XmlView parent) {
    if (parent == null) {
      return;
    }
    pushOuter(parent.parent());
    if (parent.kind() == XmlNodeType.ELEMENT) {
      names.pushScope();
      for (XmlView attribute : parent.attributes()) {
        if (XMLNS_URI.equals(attribute.uri()) && !"xmlns".equals(attribute.localName())) {
          names.addNamespace(attribute.localName(), attribute.value());
        }
      }
    }
  }

  private String fullName(XmlView node) {
    String local = String.valueOf(XmlBuilder.decode(node.localName()));
    boolean plain =
        node.uri() == null || ("xmlns".equals(node.localName()) && XMLNS_URI.equals(node.uri()));
    String prefix = plain ? null : names.lookupPrefix(node.uri());
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private String propertyName(XmlView node) {
    XmlNodeType kind = node.kind();
    if (kind == XmlNodeType.ATTRIBUTE) {
      return JSON_URI.equals(node.uri()) ? "$" + node.localName() : "@" + fullName(node);
    } else if (kind == XmlNodeType.ELEMENT) {
      return JSON_URI.equals(node.uri()) ? "$" + node.localName() : fullName(node);
    } else if (kind == XmlNodeType.CDATA) {
      return "#cdata-section";
    } else if (kind == XmlNodeType.COMMENT) {
      return "#comment";
    } else if (kind == XmlNodeType.PROCESSING_INSTRUCTION) {
      return "?" + fullName(node);
    } else if (kind == XmlNodeType.DOCUMENT_TYPE) {
      return "!" + fullName(node);
    } else if (kind == XmlNodeType.XML_DECLARATION) {
      return "?xml";
    } else if (kind == XmlNodeType.SIGNIFICANT_WHITESPACE) {
      return "#significant-whitespace";
    } else if (kind == XmlNodeType.TEXT) {
      return "#text";
    } else if (kind == XmlNodeType.WHITESPACE) {
      return "#whitespace";
    }
    throw new JsonSerializationException("Unexpected XmlNodeType when getting node name: " + kind);
  }

  private static boolean isArray(XmlView node) {
    for (XmlView attribute : node.attributes()) {
      if ("Array".equals(attribute.localName()) && JSON_URI.equals(attribute.uri())) {
        return XmlBuilder.toBoolean(attribute.value());
      }
    }
    return false;
  }

  private void children(List<XmlView> nodes, boolean writeNames) {
    Map<String, List<XmlView>> groups = new LinkedHashMap<>();
    for (XmlView child : nodes) {
      groups.computeIfAbsent(propertyName(child), n -> new ArrayList<>()).add(child);
    }
    for (Map.Entry<String, List<XmlView>> group : groups.entrySet()) {
      List<XmlView> members = group.getValue();
      if (members.size() == 1 && !isArray(members.get(0))) {
        node(members.get(0), writeNames);
        continue;
      }
      if (writeNames) {
        writer.writePropertyName(group.getKey());
      }
      writer.writeStartArray();
      for (XmlView member : members) {
        node(member, false);
      }
      writer.writeEndArray();
    }
  }

  private void node(XmlView node, boolean writeName) {
    Budget.steps(1);
    XmlNodeType kind = node.kind();
    if (kind == XmlNodeType.DOCUMENT || kind == XmlNodeType.DOCUMENT_FRAGMENT) {
      children(node.children(), writeName);
    } else if (kind == XmlNodeType.ELEMENT) {
      element(node, writeName);
    } else if (kind == XmlNodeType.COMMENT) {
      if (writeName) {
        writer.writeComment(node.value());
      }
    } else if (kind == XmlNodeType.XML_DECLARATION) {
      parts(node, "version", "encoding", "standalone");
    } else if (kind == XmlNodeType.DOCUMENT_TYPE) {
      parts(node, "name", "public", "system", "internalSubset");
    } else if (kind == XmlNodeType.ATTRIBUTE
        || kind == XmlNodeType.TEXT
        || kind == XmlNodeType.CDATA
        || kind == XmlNodeType.PROCESSING_INSTRUCTION
        || kind == XmlNodeType.WHITESPACE
        || kind == XmlNodeType.SIGNIFICANT_WHITESPACE) {
      boolean declaresJson = XMLNS_URI.equals(node.uri()) && JSON_URI.equals(node.value());
      boolean marksArray = JSON_URI.equals(node.uri()) && "Array".equals(node.localName());
      if (!declaresJson && !marksArray) {
        if (writeName) {
          writer.writePropertyName(propertyName(node));
        }
        writer.writeValue(node.value());
      }
    } else {
      throw new JsonSerializationException(
          "Unexpected XmlNodeType when serializing nodes: " + kind);
    }
  }

  private void parts(XmlView node, String... parts) {
    writer.writePropertyName(propertyName(node));
    writer.writeStartObject();
    for (String part : parts) {
      String value = node.part(part);
      if (value != null && !value.isEmpty()) {
        writer.writePropertyName("@" + part);
        writer.writeValue(value);
      }
    }
    writer.writeEndObject();
  }

  private static boolean allNamedLike(XmlView node, List<XmlView> children) {
    for (XmlView child : children) {
      if (!Objects.equals(child.localName(), node.localName())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOtherAttributes(List<XmlView> attributes) {
    for (XmlView attribute : attributes) {
      boolean ours =
          JSON_URI.equals(attribute.uri())
              || (XMLNS_URI.equals(attribute.uri()) && JSON_URI.equals(attribute.value()));
      if (!ours) {
        return true;
      }
    }
    return false;
  }

  private void element(XmlView node, boolean writeName) {
    List<XmlView> children = node.children();
    if (!children.isEmpty() && isArray(node) && allNamedLike(node, children)) {
      children(children, false);
      return;
    }
    List<XmlView> attributes = node.attributes();
    names.pushScope();
    for (XmlView attribute : attributes) {
      if (XMLNS_URI.equals(attribute.uri())) {
        String prefix =
            "xmlns".equals(attribute.localName()) ? "" : XmlBuilder.decode(attribute.localName());
        names.addNamespace(prefix, attribute.value());
      }
    }
    if (writeName) {
      writer.writePropertyName(propertyName(node));
    }
    if (!hasOtherAttributes(attributes)
        && children.size() == 1
        && children.get(0).kind() == XmlNodeType.TEXT) {
      writer.writeValue(children.get(0).value());
    } else if (children.isEmpty() && attributes.isEmpty()) {
      writer.writeValue(node.isEmptyElement() ? null : "");
    } else {
      writer.writeStartObject();
      for (XmlView attribute : attributes) {
        node(attribute, true);
      }
      children(children, true);
      writer.writeEndObject();
    }
    names.popScope();
  }
}
