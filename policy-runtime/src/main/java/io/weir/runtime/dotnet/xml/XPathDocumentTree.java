package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** The tree of an XPathDocument: as that of an XmlDocument, but for what .NET tells otherwise. */
final class XPathDocumentTree extends XPathDomTree {
  XPathDocumentTree(XmlDocument content) {
    super(content);
  }

  @Override
  boolean reaches(XPathTree other) {
    return other instanceof XPathDocumentTree;
  }

  /** A namespace belongs to where it is looked at from. */
  @Override
  boolean isInside(Object node, Object outer) {
    return isBelow(node, outer);
  }

  @Override
  String lang(Object node) {
    Object parent = node instanceof XPathNamespaceNode namespace ? namespace.element() : node;
    return super.lang(parent);
  }

  @Override
  String namespaceText(Object node, @Nullable String prefix) {
    return namespaceTextHere(node, prefix);
  }

  /** A text that is all that an element holds is not found from its attributes. */
  @Override
  @Nullable Object followingContent(Object node) {
    XPathNodeType kind = kind(node);
    boolean beside = kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE;
    Object parent = beside ? parent(node) : null;
    Object only = parent == null ? null : firstChild(parent);
    return only != null && isText(only) && next(only) == null ? after(only) : following(node);
  }

  @Override
  boolean canEdit() {
    return false;
  }
}
