package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.NotSupportedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A LINQ to XML tree as XPath sees it. */
final class XPathLinqTree extends XPathTree {
  private final XmlNameTable names;
  private @Nullable XAttribute xml;

  XPathLinqTree(XmlNameTable names) {
    this.names = names;
  }

  @Override
  XmlNameTable nameTable() {
    return names;
  }

  @Override
  XPathNodeType kind(Object node) {
    if (node instanceof XElement) {
      return XPathNodeType.ELEMENT;
    } else if (node instanceof XText) {
      return XPathNodeType.TEXT;
    } else if (node instanceof XAttribute) {
      return XPathNodeType.ATTRIBUTE;
    } else if (node instanceof XPathNamespaceNode) {
      return XPathNodeType.NAMESPACE;
    } else if (node instanceof XDocument) {
      return XPathNodeType.ROOT;
    } else if (node instanceof XComment) {
      return XPathNodeType.COMMENT;
    }
    return node instanceof XProcessingInstruction
        ? XPathNodeType.PROCESSING_INSTRUCTION
        : XPathNodeType.TEXT;
  }

  private static XAttribute declaration(XPathNamespaceNode node) {
    return (XAttribute) node.declaration();
  }

  @Override
  String localName(Object node) {
    if (node instanceof XElement element) {
      return element.name().localName();
    } else if (node instanceof XAttribute attribute) {
      return attribute.name().localName();
    } else if (node instanceof XPathNamespaceNode namespace) {
      return declaration(namespace).declaredPrefix();
    }
    return node instanceof XProcessingInstruction instruction ? instruction.target : "";
  }

  @Override
  String prefix(Object node) {
    String prefix = null;
    if (node instanceof XElement element) {
      prefix = element.prefixOfNamespace(element.name().namespace());
    } else if (node instanceof XAttribute attribute && attribute.parent() != null) {
      prefix = attribute.parent().prefixOfNamespace(attribute.name().namespace());
    }
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
    } else if (node instanceof XText text) {
      return run(text);
    } else if (node instanceof XAttribute attribute) {
      return attribute.value();
    } else if (node instanceof XPathNamespaceNode namespace) {
      return declaration(namespace).value();
    } else if (node instanceof XDocument document) {
      XElement root = document.root();
      return root == null ? "" : root.value();
    } else if (node instanceof XComment comment) {
      return comment.value;
    }
    return node instanceof XProcessingInstruction instruction ? instruction.data : "";
  }

  private static String run(XText first) {
    if (first.container() == null || !(first.next instanceof XText)) {
      return first.value();
    }
    StringBuilder text = new StringBuilder();
    for (XNode at = first; at instanceof XText part; at = at.next) {
      Budget.steps(1);
      text.append(part.value());
    }
    return text.toString();
  }

  @Override
  @Nullable Object parent(Object node) {
    return node instanceof XPathNamespaceNode namespace
        ? namespace.element()
        : ((XObject) node).container();
  }

  private static boolean isContent(XContainer container, XNode node) {
    return container instanceof XElement
        || node instanceof XElement
        || node instanceof XComment
        || node instanceof XProcessingInstruction;
  }

  @Override
  @Nullable Object firstChild(Object node) {
    if (node instanceof XContainer container) {
      for (XNode child = container.firstNode(); child != null; child = child.next) {
        if (isContent(container, child)) {
          return child;
        }
      }
    }
    return null;
  }

  @Override
  @Nullable Object next(Object node) {
    if (node instanceof XNode at && at.container() != null) {
      XContainer container = at.container();
      for (XNode next = at.next; next != null; at = next, next = next.next) {
        Budget.steps(1);
        if (isContent(container, next) && !(at instanceof XText && next instanceof XText)) {
          return next;
        }
      }
    }
    return null;
  }

  @Override
  @Nullable Object previous(Object node) {
    if (node instanceof XNode at && at.container() != null) {
      XContainer container = at.container();
      for (XNode before = at.previous; before != null; before = before.previous) {
        Budget.steps(1);
        if (isContent(container, before)) {
          return firstOfRun(before);
        }
      }
    }
    return null;
  }

  private static XNode firstOfRun(XNode node) {
    XNode first = node;
    while (first instanceof XText && first.previous instanceof XText) {
      Budget.steps(1);
      first = first.previous;
    }
    return first;
  }

  /** .NET sees each text of a run from behind. */
  @Override
  @Nullable Object stepBack(Object node) {
    XNode before = node instanceof XNode at && at.container() != null ? at.previous : null;
    return before instanceof XText && before.container() instanceof XElement
        ? before
        : previous(node);
  }

  @Override
  List<Object> attributes(Object node) {
    List<Object> all = new ArrayList<>();
    if (node instanceof XElement element) {
      for (XAttribute a = element.firstAttribute(); a != null; a = a.next) {
        if (!a.isNamespaceDeclaration()) {
          all.add(a);
        }
      }
    }
    return all;
  }

  @Override
  @Nullable Object attribute(Object node, @Nullable String local, @Nullable String uri) {
    if (node instanceof XElement element) {
      for (XAttribute a = element.firstAttribute(); a != null; a = a.next) {
        if (a.name().localName().equals(local)
            && a.name().namespace().name().equals(uri)
            && !a.isNamespaceDeclaration()) {
          return a;
        }
      }
    }
    return null;
  }

  @Override
  @Nullable Object nextAttribute(Object attribute) {
    if (attribute instanceof XAttribute at && at.parent() != null) {
      for (XAttribute a = at.next; a != null; a = a.next) {
        if (!a.isNamespaceDeclaration()) {
          return a;
        }
      }
    }
    return null;
  }

  /** The declaration of {@code xml}, which no document needs to make. */
  private XAttribute xml() {
    if (xml == null) {
      xml =
          new XAttribute(
              XName.of(XNamespace.of(XNamespace.XMLNS_NAME), "xml"), XNamespace.XML_NAME);
    }
    return xml;
  }

  private static @Nullable XAttribute declarationFrom(@Nullable XAttribute first) {
    XAttribute at = first;
    while (at != null && !at.isNamespaceDeclaration()) {
      at = at.next;
    }
    return at;
  }

  private static @Nullable XAttribute declarationAround(@Nullable XElement start) {
    for (XElement at = start; at != null; at = at.parent()) {
      Budget.steps(1);
      XAttribute found = declarationFrom(at.firstAttribute());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable XAttribute declarationAfter(XAttribute at) {
    XElement element = at.parent();
    if (element == null) {
      return null;
    }
    XAttribute found = declarationFrom(at.next);
    return found == null ? declarationAround(element.parent()) : found;
  }

  private static boolean isXml(XAttribute declaration) {
    return declaration.name().localName().equals("xml");
  }

  @Override
  @Nullable XPathNamespaceNode firstNamespace(Object node, XPathNamespaceScope scope) {
    if (!(node instanceof XElement element)) {
      return null;
    }
    XAttribute found;
    if (scope == XPathNamespaceScope.LOCAL) {
      found = declarationFrom(element.firstAttribute());
    } else {
      found = declarationAround(element);
      if (scope == XPathNamespaceScope.EXCLUDE_XML) {
        while (found != null && isXml(found)) {
          found = declarationAfter(found);
        }
      } else if (found == null) {
        found = xml();
      }
    }
    return found == null ? null : new XPathNamespaceNode(found, element);
  }

  @Override
  @Nullable XPathNamespaceNode nextNamespace(XPathNamespaceNode node, XPathNamespaceScope scope) {
    XAttribute at = declaration(node);
    XElement element = (XElement) node.element();
    if (at == xml) {
      return null;
    }
    XAttribute found;
    if (scope == XPathNamespaceScope.LOCAL) {
      found = at.parent() == element ? declarationFrom(at.next) : null;
    } else {
      boolean all = scope == XPathNamespaceScope.ALL;
      found = declarationAfter(at);
      while (found != null && ((!all && isXml(found)) || isHidden(found, element))) {
        found = declarationAfter(found);
      }
      if (all && found == null && !isHidden(xml(), element)) {
        found = xml();
      }
    }
    return found == null ? null : new XPathNamespaceNode(found, element);
  }

  /** Whether an element further in declares the same prefix. */
  private static boolean isHidden(XAttribute declaration, XElement from) {
    for (XElement at = from; at != null && at != declaration.parent(); at = at.parent()) {
      Budget.steps(1);
      if (at.attribute(declaration.name()) != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  @Nullable XPathNamespaceNode namespace(Object node, @Nullable String prefix) {
    if (!(node instanceof XElement element) || "xmlns".equals(prefix)) {
      return null;
    }
    String wanted = prefix != null && prefix.isEmpty() ? "xmlns" : prefix;
    for (XAttribute at = declarationAround(element); at != null; at = declarationAfter(at)) {
      if (at.name().localName().equals(wanted)) {
        return new XPathNamespaceNode(at, element);
      }
    }
    return "xml".equals(wanted) ? new XPathNamespaceNode(xml(), element) : null;
  }

  @Override
  String namespaceText(Object node, @Nullable String prefix) {
    return namespaceTextHere(node, prefix);
  }

  @Override
  boolean isEmpty(Object node) {
    return node instanceof XElement element && element.isEmpty();
  }

  @Override
  String lang(Object node) {
    for (Object at = node; at != null; at = parent(at)) {
      Budget.steps(1);
      Object found = attribute(at, "lang", XNamespace.XML_NAME);
      if (found != null) {
        return text(found);
      }
    }
    return "";
  }

  @Override
  Object withId(@Nullable String id) {
    throw new NotSupportedException("This XPathNavigator does not support IDs.");
  }

  @Override
  boolean same(Object a, Object b) {
    return underlying(a) == underlying(b);
  }

  @Override
  boolean canEdit() {
    return false;
  }
}
