package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tree of an XmlDocument as XPath sees it. */
class XPathDomTree extends XPathTree {
  private final XmlDocument document;
  private @Nullable XmlAttribute xml;

  XPathDomTree(XmlDocument document) {
    this.document = document;
  }

  /** The node to start from, or null if XPath does not see this one. */
  static @Nullable Object startAt(XmlNode node) {
    XmlNodeType kind = node.nodeType();
    if (kind == XmlNodeType.ENTITY_REFERENCE
        || kind == XmlNodeType.DOCUMENT_TYPE
        || kind == XmlNodeType.XML_DECLARATION
        || (kind == XmlNodeType.WHITESPACE && node.parent() instanceof XmlDocument)) {
      return null;
    }
    if (node instanceof XmlAttribute attribute && declares(attribute)) {
      XmlElement element = attribute.element();
      return element == null ? attribute : new XPathNamespaceNode(attribute, element);
    }
    return firstOfRun(node);
  }

  @Override
  XmlNameTable nameTable() {
    return XmlNameTable.SHARED;
  }

  @Override
  boolean reaches(XPathTree other) {
    return other instanceof XPathDomTree dom && dom.document == document;
  }

  private static boolean declares(XmlAttribute attribute) {
    return attribute.uri().equals(XNamespace.XMLNS_NAME);
  }

  private static boolean isTextNode(@Nullable XmlNode node) {
    if (node == null) {
      return false;
    }
    XmlNodeType kind = node.nodeType();
    return kind == XmlNodeType.TEXT
        || kind == XmlNodeType.CDATA
        || kind == XmlNodeType.WHITESPACE
        || kind == XmlNodeType.SIGNIFICANT_WHITESPACE;
  }

  // References to entities are not seen: their content stands in their place.

  private static @Nullable XmlNode parentOf(XmlNode node) {
    XmlNode parent = node.parent();
    while (parent instanceof XmlEntityReference) {
      parent = parent.parent();
    }
    return parent;
  }

  private static @Nullable XmlNode firstIn(XmlNode node) {
    XmlNode first = node.first();
    while (first instanceof XmlEntityReference) {
      first = first.first() == null ? nextTo(first) : first.first();
    }
    return first;
  }

  private static @Nullable XmlNode nextTo(XmlNode node) {
    return beside(node, XmlNode::next, XmlNode::first);
  }

  private static @Nullable XmlNode before(XmlNode node) {
    return beside(node, XmlNode::previous, XmlNode::last);
  }

  /**
   * The neighbour of a node: what references to entities hold stands beside what is around them.
   *
   * @param step to the neighbour
   * @param enter to the nearest node within a reference
   */
  private static @Nullable XmlNode beside(
      XmlNode node,
      Function<XmlNode, @Nullable XmlNode> step,
      Function<XmlNode, @Nullable XmlNode> enter) {
    XmlNode at = node;
    while (true) {
      Budget.steps(1);
      XmlNode neighbour = step.apply(at);
      XmlNode within =
          neighbour instanceof XmlEntityReference reference ? enter.apply(reference) : null;
      if (within != null) {
        at = within;
      } else if (neighbour != null) {
        at = neighbour;
      } else if (at.parent() instanceof XmlEntityReference outer) {
        at = outer;
        continue;
      } else {
        return null;
      }
      if (!(at instanceof XmlEntityReference)) {
        return at;
      }
    }
  }

  private static XmlNode firstOfRun(XmlNode node) {
    XmlNode first = node;
    while (isTextNode(first)) {
      XmlNode previous = before(first);
      if (previous == null || !isTextNode(previous)) {
        return first;
      }
      first = previous;
    }
    return first;
  }

  @Override
  XPathNodeType kind(Object node) {
    if (node instanceof XmlElement) {
      return XPathNodeType.ELEMENT;
    } else if (node instanceof XPathNamespaceNode) {
      return XPathNodeType.NAMESPACE;
    } else if (node instanceof XmlAttribute attribute) {
      return declares(attribute) ? XPathNodeType.NAMESPACE : XPathNodeType.ATTRIBUTE;
    }
    XmlNode given = (XmlNode) node;
    if (isTextNode(given)) {
      return kindOfRun(given);
    }
    XmlNodeType kind = given.nodeType();
    if (kind == XmlNodeType.COMMENT) {
      return XPathNodeType.COMMENT;
    }
    return kind == XmlNodeType.PROCESSING_INSTRUCTION
        ? XPathNodeType.PROCESSING_INSTRUCTION
        : XPathNodeType.ROOT;
  }

  private static XPathNodeType kindOfRun(XmlNode first) {
    XPathNodeType found = XPathNodeType.WHITESPACE;
    for (XmlNode at = first; isTextNode(at); at = nextTo(at)) {
      XmlNodeType kind = at.nodeType();
      if (kind == XmlNodeType.TEXT || kind == XmlNodeType.CDATA) {
        return XPathNodeType.TEXT;
      } else if (kind == XmlNodeType.SIGNIFICANT_WHITESPACE) {
        found = XPathNodeType.SIGNIFICANT_WHITESPACE;
      }
      Budget.steps(1);
    }
    return found;
  }

  private static @Nullable XmlAttribute declaration(Object node) {
    if (node instanceof XPathNamespaceNode namespace) {
      return (XmlAttribute) namespace.declaration();
    }
    return node instanceof XmlAttribute attribute && declares(attribute) ? attribute : null;
  }

  private static String declared(XmlAttribute declaration) {
    return declaration.prefix().isEmpty() ? "" : declaration.localName();
  }

  @Override
  String localName(Object node) {
    XmlAttribute declaration = declaration(node);
    if (declaration != null) {
      return declared(declaration);
    }
    XmlNode given = (XmlNode) node;
    return isNamed(given) ? given.localName() : "";
  }

  private static boolean isNamed(XmlNode node) {
    return node instanceof XmlElement
        || node instanceof XmlAttribute
        || node instanceof XmlProcessingInstruction;
  }

  @Override
  String prefix(Object node) {
    return declaration(node) == null ? ((XmlNode) node).prefix() : "";
  }

  @Override
  String uri(Object node) {
    return declaration(node) == null ? ((XmlNode) node).uri() : "";
  }

  @Override
  String text(Object node) {
    if (node instanceof XPathNamespaceNode namespace) {
      return ((XmlAttribute) namespace.declaration()).text();
    }
    XmlNode given = (XmlNode) node;
    if (given instanceof XmlDocument whole) {
      XmlElement element = whole.element();
      return element == null ? "" : element.innerText();
    } else if (given instanceof XmlElement || given instanceof XmlDocumentFragment) {
      return given.innerText();
    }
    if (isTextNode(given) && isTextNode(nextTo(given))) {
      StringBuilder text = new StringBuilder();
      for (XmlNode at = given; isTextNode(at); at = nextTo(at)) {
        Budget.steps(1);
        text.append(at.value());
      }
      return text.toString();
    }
    String value = given.value();
    return value == null ? "" : value;
  }

  @Override
  @Nullable Object parent(Object node) {
    if (node instanceof XPathNamespaceNode namespace) {
      return namespace.element();
    }
    return node instanceof XmlAttribute attribute ? attribute.element() : parentOf((XmlNode) node);
  }

  private static boolean isContent(XmlNode parent, XmlNode node) {
    XmlNodeType kind = node.nodeType();
    boolean content =
        kind == XmlNodeType.ELEMENT
            || kind == XmlNodeType.COMMENT
            || kind == XmlNodeType.PROCESSING_INSTRUCTION;
    return content || (!(parent instanceof XmlDocument) && isTextNode(node));
  }

  @Override
  @Nullable Object firstChild(Object node) {
    if (node instanceof XmlNode given && !(given instanceof XmlAttribute)) {
      for (XmlNode child = firstIn(given); child != null; child = nextTo(child)) {
        if (isContent(given, child)) {
          return child;
        }
      }
    }
    return null;
  }

  @Override
  @Nullable Object next(Object node) {
    if (node instanceof XmlNode at && !(at instanceof XmlAttribute) && parentOf(at) != null) {
      XmlNode parent = parentOf(at);
      for (XmlNode next = nextTo(at); next != null; at = next, next = nextTo(next)) {
        if (parent != null && isContent(parent, next) && !(isTextNode(at) && isTextNode(next))) {
          return next;
        }
      }
    }
    return null;
  }

  @Override
  @Nullable Object previous(Object node) {
    if (node instanceof XmlNode at && !(at instanceof XmlAttribute) && parentOf(at) != null) {
      XmlNode parent = parentOf(at);
      for (XmlNode before = before(at); before != null; before = before(before)) {
        if (parent != null && isContent(parent, before)) {
          return firstOfRun(before);
        }
      }
    }
    return null;
  }

  @Override
  List<Object> attributes(Object node) {
    List<Object> all = new ArrayList<>();
    if (node instanceof XmlElement element) {
      for (XmlAttribute a : element.attributes()) {
        if (!declares(a)) {
          all.add(a);
        }
      }
    }
    return all;
  }

  @Override
  @Nullable Object attribute(Object node, @Nullable String local, @Nullable String uri) {
    if (node instanceof XmlElement element) {
      XmlAttribute found = element.attributeCollection().named(local, uri);
      return found == null || declares(found) ? null : found;
    }
    return null;
  }

  @Override
  @Nullable Object nextAttribute(Object attribute) {
    if (attribute instanceof XmlAttribute at && at.element() != null && !declares(at)) {
      List<XmlAttribute> all = at.element().attributes();
      for (int i = all.indexOf(at) + 1; i < all.size(); i++) {
        Budget.steps(1 + i / 16);
        if (!declares(all.get(i))) {
          return all.get(i);
        }
      }
    }
    return null;
  }

  private XmlAttribute xml() {
    if (xml == null) {
      xml = document.createAttribute("xmlns", "xml", XNamespace.XMLNS_NAME);
      xml.setValue(XNamespace.XML_NAME);
    }
    return xml;
  }

  /** The last declaration of an element before a place. */
  private static @Nullable XmlAttribute declarationBefore(XmlElement element, int place) {
    List<XmlAttribute> all = element.attributes();
    for (int i = Math.min(place, all.size()) - 1; i >= 0; i--) {
      if (declares(all.get(i))) {
        return all.get(i);
      }
    }
    return null;
  }

  private static @Nullable XmlAttribute declarationAround(@Nullable XmlNode start) {
    for (XmlNode at = start; at instanceof XmlElement element; at = at.parent()) {
      Budget.steps(1);
      XmlAttribute found = declarationBefore(element, Integer.MAX_VALUE);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable XmlAttribute declarationAfter(XmlAttribute at) {
    XmlElement element = at.element();
    if (element == null) {
      return null;
    }
    Budget.steps(1 + element.attributes().size() / 16);
    XmlAttribute found = declarationBefore(element, element.attributes().indexOf(at));
    return found == null ? declarationAround(element.parent()) : found;
  }

  @Override
  @Nullable XPathNamespaceNode firstNamespace(Object node, XPathNamespaceScope scope) {
    if (!(node instanceof XmlElement element)) {
      return null;
    }
    XmlAttribute found;
    if (scope == XPathNamespaceScope.LOCAL) {
      found = declarationBefore(element, Integer.MAX_VALUE);
    } else {
      found = declarationAround(element);
      if (scope == XPathNamespaceScope.EXCLUDE_XML) {
        while (found != null && found.localName().equals("xml")) {
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
    XmlAttribute at = (XmlAttribute) node.declaration();
    XmlElement element = (XmlElement) node.element();
    if (at == xml || at.element() == null) {
      return null;
    }
    XmlAttribute found;
    if (scope == XPathNamespaceScope.LOCAL) {
      found =
          at.element() == element
              ? declarationBefore(element, element.attributes().indexOf(at))
              : null;
    } else {
      boolean all = scope == XPathNamespaceScope.ALL;
      found = declarationAfter(at);
      while (found != null
          && ((!all && found.localName().equals("xml"))
              || isHidden(found.localName(), found.element(), element))) {
        found = declarationAfter(found);
      }
      if (all && found == null && !isHidden("xml", null, element)) {
        found = xml();
      }
    }
    return found == null ? null : new XPathNamespaceNode(found, element);
  }

  /** Whether an element further in declares the same prefix. */
  private static boolean isHidden(String name, @Nullable XmlElement top, XmlElement from) {
    for (XmlNode at = from; at != top && at instanceof XmlElement element; at = at.parent()) {
      Budget.steps(1);
      if (element.attribute(name, XNamespace.XMLNS_NAME) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable XmlAttribute declarationOf(@Nullable String prefix, XmlNode start) {
    String local = prefix == null || prefix.isEmpty() ? "xmlns" : prefix;
    for (XmlNode at = start; at instanceof XmlElement element; at = at.parent()) {
      Budget.steps(1);
      XmlAttribute found = element.attribute(local, XNamespace.XMLNS_NAME);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  @Nullable XPathNamespaceNode namespace(Object node, @Nullable String prefix) {
    if (!(node instanceof XmlElement element) || "xmlns".equals(prefix)) {
      return null;
    }
    XmlAttribute found = declarationOf(prefix, element);
    if (found == null && "xml".equals(prefix)) {
      found = xml();
    }
    return found == null ? null : new XPathNamespaceNode(found, element);
  }

  @Override
  String namespaceText(Object node, @Nullable String prefix) {
    Object at = node;
    while (at != null && !(at instanceof XmlElement)) {
      at = parent(at);
    }
    XmlAttribute found = at instanceof XmlElement element ? declarationOf(prefix, element) : null;
    if (found != null) {
      return found.text();
    } else if ("xml".equals(prefix)) {
      return XNamespace.XML_NAME;
    }
    return "xmlns".equals(prefix) ? XNamespace.XMLNS_NAME : "";
  }

  @Override
  boolean isEmpty(Object node) {
    return node instanceof XmlElement element && element.isEmpty();
  }

  @Override
  String lang(Object node) {
    Object given = underlying(node);
    XmlNode start = given instanceof XmlAttribute attribute ? attribute.element() : (XmlNode) given;
    for (XmlNode at = start; at != null; at = at.parent()) {
      Budget.steps(1);
      XmlAttribute found = at instanceof XmlElement element ? element.attribute("xml:lang") : null;
      if (found != null) {
        return found.text();
      }
    }
    return "";
  }

  /** A namespace is in the element that declares it. */
  @Override
  boolean isInside(Object node, Object outer) {
    Object given = underlying(node);
    XmlNode at =
        given instanceof XmlAttribute attribute ? attribute.element() : ((XmlNode) given).parent();
    while (at != null && at != underlying(outer)) {
      Budget.steps(1);
      at = at.parent();
    }
    return at != null;
  }

  @Override
  @Nullable Object withId(@Nullable String id) {
    return null; // a document that is read from text knows no attribute of type ID, as in .NET
  }

  @Override
  boolean canEdit() {
    return true;
  }
}
