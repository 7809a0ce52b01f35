package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree as XPath sees it: nodes are opaque, their order is that of the document. */
abstract class XPathTree {
  private @Nullable Map<Object, Integer> order;

  abstract XmlNodeType kind(Object node);

  /** The local name, of instructions the target; empty for nodes without one. */
  abstract String localName(Object node);

  abstract String prefix(Object node);

  abstract String uri(Object node);

  /** The string value. */
  abstract String text(Object node);

  abstract @Nullable Object parent(Object node);

  /** The nodes below that XPath sees. */
  abstract List<Object> children(Object node);

  /** The attributes without declarations of namespaces. */
  abstract List<Object> attributes(Object element);

  final Object root(Object node) {
    Object at = node;
    for (Object up = parent(at); up != null; up = parent(at)) {
      at = up;
    }
    return at;
  }

  final boolean isText(Object node) {
    XmlNodeType kind = kind(node);
    return kind == XmlNodeType.TEXT
        || kind == XmlNodeType.CDATA
        || kind == XmlNodeType.WHITESPACE
        || kind == XmlNodeType.SIGNIFICANT_WHITESPACE;
  }

  /** The place in the document, for sorting. */
  final int order(Object node) {
    if (order == null) {
      order = new IdentityHashMap<>();
      Object root = root(node);
      List<Object> open = new ArrayList<>();
      open.add(root);
      while (!open.isEmpty()) {
        Object at = open.remove(open.size() - 1);
        Budget.steps(1);
        order.put(at, order.size());
        if (kind(at) == XmlNodeType.ELEMENT) {
          for (Object attribute : attributes(at)) {
            order.put(attribute, order.size());
          }
        }
        List<Object> below = children(at);
        for (int i = below.size() - 1; i >= 0; i--) {
          open.add(below.get(i));
        }
      }
    }
    return order.getOrDefault(node, Integer.MAX_VALUE);
  }

  /** A LINQ to XML tree. */
  static final class Linq extends XPathTree {
    @Override
    XmlNodeType kind(Object node) {
      return ((XObject) node).nodeType();
    }

    @Override
    String localName(Object node) {
      if (node instanceof XElement element) {
        return element.name().localName();
      } else if (node instanceof XAttribute attribute) {
        return attribute.name().localName();
      }
      return node instanceof XProcessingInstruction instruction ? instruction.target : "";
    }

    @Override
    String prefix(Object node) {
      XElement at = node instanceof XElement element ? element : ((XObject) node).parent();
      String uri = uri(node);
      if (at == null || uri.isEmpty()) {
        return "";
      }
      XNamespace byDefault = at.namespaceOfPrefix("");
      if (node instanceof XElement && byDefault != null && byDefault.name().equals(uri)) {
        return "";
      }
      String prefix = at.prefixOfNamespace(XNamespace.of(uri));
      return prefix == null ? "" : prefix;
    }

    @Override
    String uri(Object node) {
      if (node instanceof XElement element) {
        return element.name().namespace().name();
      }
      return node instanceof XAttribute attribute ? attribute.name().namespace().name() : "";
    }

    @Override
    String text(Object node) {
      if (node instanceof XElement element) {
        return element.value();
      } else if (node instanceof XDocument document) {
        StringBuilder text = new StringBuilder();
        document.appendText(text);
        return text.toString();
      } else if (node instanceof XAttribute attribute) {
        return attribute.value();
      } else if (node instanceof XText text) {
        return text.value();
      } else if (node instanceof XComment comment) {
        return comment.value;
      }
      return node instanceof XProcessingInstruction instruction ? instruction.data : "";
    }

    @Override
    @Nullable Object parent(Object node) {
      return ((XObject) node).container();
    }

    @Override
    List<Object> children(Object node) {
      List<Object> all = new ArrayList<>();
      if (node instanceof XContainer container) {
        for (XNode child = container.firstNode(); child != null; child = child.next) {
          if (!(child instanceof XDocumentType)) {
            all.add(child);
          }
        }
      }
      return all;
    }

    @Override
    List<Object> attributes(Object element) {
      List<Object> all = new ArrayList<>();
      for (XAttribute a = ((XElement) element).firstAttribute(); a != null; a = a.next) {
        if (!a.isNamespaceDeclaration()) {
          all.add(a);
        }
      }
      return all;
    }
  }

  /** The tree of an XmlDocument. */
  static final class Dom extends XPathTree {
    @Override
    XmlNodeType kind(Object node) {
      return ((XmlNode) node).nodeType();
    }

    @Override
    String localName(Object node) {
      XmlNode given = (XmlNode) node;
      XmlNodeType kind = given.nodeType();
      return kind == XmlNodeType.ELEMENT
              || kind == XmlNodeType.ATTRIBUTE
              || kind == XmlNodeType.PROCESSING_INSTRUCTION
          ? given.localName()
          : "";
    }

    @Override
    String prefix(Object node) {
      return ((XmlNode) node).prefix();
    }

    @Override
    String uri(Object node) {
      return ((XmlNode) node).uri();
    }

    @Override
    String text(Object node) {
      return ((XmlNode) node).innerText();
    }

    @Override
    @Nullable Object parent(Object node) {
      return node instanceof XmlAttribute attribute
          ? attribute.element()
          : ((XmlNode) node).parent();
    }

    @Override
    List<Object> children(Object node) {
      List<Object> all = new ArrayList<>();
      for (XmlNode child = ((XmlNode) node).first(); child != null; child = child.next()) {
        XmlNodeType kind = child.nodeType();
        if (kind == XmlNodeType.ENTITY_REFERENCE) {
          all.addAll(children(child));
        } else if (kind != XmlNodeType.DOCUMENT_TYPE && kind != XmlNodeType.XML_DECLARATION) {
          all.add(child);
        }
      }
      return all;
    }

    @Override
    List<Object> attributes(Object element) {
      List<Object> all = new ArrayList<>();
      for (XmlAttribute a : ((XmlElement) element).attributes()) {
        if (!a.uri().equals(XNamespace.XMLNS_NAME)) {
          all.add(a);
        }
      }
      return all;
    }
  }
}
