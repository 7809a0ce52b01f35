package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of either XML tree, as the conversion to JSON looks at it. */
public abstract class XmlView {
  XmlView() {}

  /** The view of a node, an attribute or a document. */
  public static XmlView of(Object node) {
    if (node instanceof XObject object) {
      return new Linq(object);
    } else if (node instanceof XmlNode dom) {
      return new Dom(dom);
    }
    throw new ArgumentException("Value must be an XML object.", "value");
  }

  /** The kind of node. */
  public abstract XmlNodeType kind();

  /** The name without prefix, or null. */
  public abstract @Nullable String localName();

  /** The namespace; empty or null if there is none. */
  public abstract @Nullable String uri();

  /** The text, or null. */
  public abstract @Nullable String value();

  /** The nodes below. */
  public abstract List<XmlView> children();

  /** The attributes, those that declare namespaces among them. */
  public abstract List<XmlView> attributes();

  /** Whether an element is written {@code <a />}. */
  public abstract boolean isEmptyElement();

  /** What contains it, or null. */
  public abstract @Nullable XmlView parent();

  /**
   * A part of an XML declaration or document type: version, encoding, standalone, name… or null.
   */
  public abstract @Nullable String part(String name);

  /** A node of LINQ to XML. */
  private static final class Linq extends XmlView {
    private final XObject node;

    Linq(XObject node) {
      this.node = node;
    }

    @Override
    public XmlNodeType kind() {
      return node.nodeType();
    }

    @Override
    public @Nullable String localName() {
      if (node instanceof XElement element) {
        return element.name().localName();
      } else if (node instanceof XAttribute attribute) {
        return attribute.name().localName();
      } else if (node instanceof XProcessingInstruction instruction) {
        return instruction.target;
      }
      return node instanceof XDocumentType ? "DOCTYPE" : null;
    }

    @Override
    public @Nullable String uri() {
      if (node instanceof XElement element) {
        return element.name().namespace().name();
      }
      return node instanceof XAttribute attribute ? attribute.name().namespace().name() : null;
    }

    @Override
    public @Nullable String value() {
      if (node instanceof XText text) {
        return text.value();
      } else if (node instanceof XAttribute attribute) {
        return attribute.value();
      } else if (node instanceof XComment comment) {
        return comment.value;
      }
      return node instanceof XProcessingInstruction instruction ? instruction.data : null;
    }

    @Override
    public List<XmlView> children() {
      if (!(node instanceof XContainer container)) {
        return List.of();
      }
      List<XmlView> all = new ArrayList<>();
      if (node instanceof XDocument document && document.declaration() != null) {
        all.add(new Declaration(document.declaration()));
      }
      for (XNode child = container.firstNode(); child != null; child = child.next) {
        all.add(new Linq(child));
      }
      return all;
    }

    @Override
    public List<XmlView> attributes() {
      if (!(node instanceof XElement element)) {
        return List.of();
      }
      List<XmlView> all = new ArrayList<>();
      String uri = element.name().namespace().name();
      XElement parent = element.parent();
      boolean inherited = parent != null && parent.name().namespace().name().equals(uri);
      if (!uri.isEmpty()
          && !inherited
          && element.prefixOfNamespace(element.name().namespace()) == null
          && !declares(element, uri)) {
        all.add(new Linq(new XAttribute(XName.of("xmlns"), uri)));
      }
      for (XAttribute a = element.firstAttribute(); a != null; a = a.next) {
        all.add(new Linq(a));
      }
      return all;
    }

    private static boolean declares(XElement element, String uri) {
      XAttribute declaration = element.attribute(XName.of("xmlns"));
      return declaration != null && declaration.value().equals(uri);
    }

    @Override
    public boolean isEmptyElement() {
      return node instanceof XElement element && element.isEmpty();
    }

    @Override
    public @Nullable XmlView parent() {
      XElement parent = node.parent();
      return parent == null ? null : new Linq(parent);
    }

    @Override
    public @Nullable String part(String name) {
      if (!(node instanceof XDocumentType type)) {
        return null;
      }
      return switch (name) {
        case "name" -> type.name;
        case "public" -> type.publicId;
        case "system" -> type.systemId;
        case "internalSubset" -> type.internalSubset;
        default -> null;
      };
    }
  }

  private static final class Declaration extends XmlView {
    private final XDeclaration declaration;

    Declaration(XDeclaration declaration) {
      this.declaration = declaration;
    }

    @Override
    public XmlNodeType kind() {
      return XmlNodeType.XML_DECLARATION;
    }

    @Override
    public @Nullable String localName() {
      return null;
    }

    @Override
    public @Nullable String uri() {
      return null;
    }

    @Override
    public @Nullable String value() {
      return null;
    }

    @Override
    public List<XmlView> children() {
      return List.of();
    }

    @Override
    public List<XmlView> attributes() {
      return List.of();
    }

    @Override
    public boolean isEmptyElement() {
      return false;
    }

    @Override
    public @Nullable XmlView parent() {
      return null;
    }

    @Override
    public @Nullable String part(String name) {
      return switch (name) {
        case "version" -> XDeclaration.version(declaration);
        case "encoding" -> XDeclaration.encoding(declaration);
        case "standalone" -> XDeclaration.standalone(declaration);
        default -> null;
      };
    }
  }

  /** A node of an XmlDocument. */
  private static final class Dom extends XmlView {
    private final XmlNode node;

    Dom(XmlNode node) {
      this.node = node;
    }

    @Override
    public XmlNodeType kind() {
      return node.nodeType();
    }

    @Override
    public @Nullable String localName() {
      return node instanceof XmlDocumentType ? "DOCTYPE" : node.localName();
    }

    @Override
    public @Nullable String uri() {
      return node.uri();
    }

    @Override
    public @Nullable String value() {
      return node.value();
    }

    @Override
    public List<XmlView> children() {
      List<XmlView> all = new ArrayList<>();
      if (node instanceof XmlAttribute) {
        return all;
      }
      for (XmlNode child = node.first(); child != null; child = child.next()) {
        all.add(new Dom(child));
      }
      return all;
    }

    @Override
    public List<XmlView> attributes() {
      List<XmlView> all = new ArrayList<>();
      if (node instanceof XmlElement element) {
        for (XmlAttribute a : element.attributes()) {
          all.add(new Dom(a));
        }
      }
      return all;
    }

    @Override
    public boolean isEmptyElement() {
      return node instanceof XmlElement element && element.isEmpty();
    }

    @Override
    public @Nullable XmlView parent() {
      XmlNode parent = node instanceof XmlAttribute a ? a.element() : node.parent();
      return parent == null ? null : new Dom(parent);
    }

    @Override
    public @Nullable String part(String name) {
      if (node instanceof XmlDeclaration declaration) {
        return switch (name) {
          case "version" -> declaration.version();
          case "encoding" -> declaration.encoding;
          case "standalone" -> declaration.standalone;
          default -> null;
        };
      } else if (node instanceof XmlDocumentType type) {
        return switch (name) {
          case "name" -> type.name();
          case "public" -> type.publicId();
          case "system" -> type.systemId();
          case "internalSubset" -> type.internalSubset();
          default -> null;
        };
      }
      return null;
    }
  }
}
