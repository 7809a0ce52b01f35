package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tree as XPath sees it. Nodes are opaque: those of the tree itself, of which a run of texts side
 * by side is one (its first stands for it), and {@link XPathNamespaceNode}s. Looks at the tree as
 * it is at each call.
 */
abstract class XPathTree {
  abstract XPathNodeType kind(Object node);

  /** The local name, of instructions the target; empty for nodes without one. */
  abstract String localName(Object node);

  abstract String prefix(Object node);

  abstract String uri(Object node);

  /** The string value. */
  abstract String text(Object node);

  abstract @Nullable Object parent(Object node);

  abstract @Nullable Object firstChild(Object node);

  /** The next node with the same parent; null for attributes and namespaces. */
  abstract @Nullable Object next(Object node);

  abstract @Nullable Object previous(Object node);

  /** Where {@code MoveToPrevious} leads. */
  @Nullable Object stepBack(Object node) {
    return previous(node);
  }

  /** The attributes without declarations of namespaces; none but for an element. */
  abstract List<Object> attributes(Object node);

  abstract @Nullable Object attribute(Object node, @Nullable String local, @Nullable String uri);

  abstract @Nullable Object nextAttribute(Object attribute);

  /** The first namespace of an element; null for other nodes. */
  abstract @Nullable XPathNamespaceNode firstNamespace(Object node, XPathNamespaceScope scope);

  abstract @Nullable XPathNamespaceNode nextNamespace(
      XPathNamespaceNode node, XPathNamespaceScope scope);

  /** The namespace of a prefix at an element; null for other nodes. */
  abstract @Nullable XPathNamespaceNode namespace(Object node, @Nullable String prefix);

  /** What {@code GetNamespace} gives. */
  abstract String namespaceText(Object node, @Nullable String prefix);

  /** The namespace of a prefix at an element, empty if there is none. */
  final String namespaceTextHere(Object node, @Nullable String prefix) {
    XPathNamespaceNode found = namespace(node, prefix);
    if (found != null) {
      return text(found);
    } else if ("xml".equals(prefix)) {
      return XNamespace.XML_NAME;
    }
    return "xmlns".equals(prefix) ? XNamespace.XMLNS_NAME : "";
  }

  /** Whether an element is written {@code <a />}. */
  abstract boolean isEmpty(Object node);

  /** The language of the text here, empty if none is said. */
  abstract String lang(Object node);

  /** The element of an id, or null. */
  abstract @Nullable Object withId(@Nullable String id);

  /** Whether a node is somewhere in another. */
  boolean isInside(Object node, Object outer) {
    return isBelow(node, outer);
  }

  final boolean isBelow(Object node, Object outer) {
    Object at = parent(node);
    while (at != null && !same(at, outer)) {
      Budget.steps(1);
      at = parent(at);
    }
    return at != null;
  }

  /** Whether both are the same place. */
  boolean same(Object a, Object b) {
    return a.equals(b);
  }

  /** Whether a navigator of this tree may be moved to a node of another. */
  boolean reaches(XPathTree other) {
    return getClass() == other.getClass();
  }

  /** What {@code CanEdit} gives. */
  abstract boolean canEdit();

  abstract XmlNameTable nameTable();

  /** The name with its prefix. */
  String name(Object node) {
    String prefix = prefix(node);
    return prefix.isEmpty() ? localName(node) : prefix + ":" + localName(node);
  }

  /** The object that is at a node. */
  final Object underlying(Object node) {
    return node instanceof XPathNamespaceNode namespace ? namespace.declaration() : node;
  }

  final boolean isText(Object node) {
    return isText(kind(node));
  }

  static boolean isText(XPathNodeType kind) {
    return kind == XPathNodeType.TEXT
        || kind == XPathNodeType.WHITESPACE
        || kind == XPathNodeType.SIGNIFICANT_WHITESPACE;
  }

  final Object root(Object node) {
    Object at = node;
    for (Object up = parent(at); up != null; up = parent(at)) {
      Budget.steps(1);
      at = up;
    }
    return at;
  }

  /** Whether a node is asked for by kind: {@code All} is any content. */
  final boolean isOfKind(Object node, XPathNodeType wanted) {
    XPathNodeType kind = kind(node);
    if (wanted == XPathNodeType.ALL) {
      return kind != XPathNodeType.ROOT
          && kind != XPathNodeType.ATTRIBUTE
          && kind != XPathNodeType.NAMESPACE;
    } else if (wanted == XPathNodeType.TEXT) {
      return isText(kind);
    }
    return kind == wanted && wanted != XPathNodeType.ATTRIBUTE && wanted != XPathNodeType.NAMESPACE;
  }

  /** Whether a node is an element of that name. */
  final boolean isElement(Object node, @Nullable String local, @Nullable String uri) {
    return kind(node) == XPathNodeType.ELEMENT
        && Objects.equals(local, localName(node))
        && Objects.equals(uri, uri(node));
  }

  /** The next node in document order after a node and what is in it, or null. */
  final @Nullable Object after(Object node) {
    for (Object at = node; at != null; at = parent(at)) {
      Budget.steps(1);
      Object next = next(at);
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  /** Where the search for content begins that follows a node. */
  @Nullable Object followingContent(Object node) {
    return following(node);
  }

  /** The content that follows in document order: what is in the node first; or null. */
  final @Nullable Object following(Object node) {
    XPathNodeType kind = kind(node);
    Object at = node;
    if (kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE) {
      at = parent(node);
    }
    if (at == null) {
      return null;
    }
    Object child = firstChild(at);
    return child == null ? after(at) : child;
  }
}
