package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.List;

/** Writes what XPath sees of a tree as XML. */
final class XPathWriter {
  private XPathWriter() {}

  /** A node with its tags. */
  static String outer(XPathTree tree, Object node) {
    XPathNodeType kind = tree.kind(node);
    if (kind == XPathNodeType.ATTRIBUTE) {
      return tree.name(node) + "=\"" + tree.text(node) + "\"";
    } else if (kind == XPathNodeType.NAMESPACE) {
      String prefix = tree.localName(node);
      return (prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix) + "=\"" + tree.text(node) + "\"";
    }
    XmlWriter writer = indenting();
    write(tree, node, writer);
    return writer.text();
  }

  /** What is in a node. */
  static String inner(XPathTree tree, Object node) {
    XPathNodeType kind = tree.kind(node);
    if (kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE) {
      return tree.text(node);
    }
    XmlWriter writer = indenting();
    for (Object at = tree.firstChild(node); at != null; at = tree.next(at)) {
      write(tree, at, writer);
    }
    return writer.text();
  }

  private static XmlWriter indenting() {
    XmlWriter writer = new XmlWriter();
    writer.setIndent(true);
    writer.takeFragments();
    return writer;
  }

  /** Writes a node and what is in it. */
  static void write(XPathTree tree, Object top, XmlWriter writer) {
    Object at = top;
    while (true) {
      Budget.steps(1);
      boolean open = start(tree, at, writer);
      Object child = open ? tree.firstChild(at) : null;
      if (child != null) {
        at = child;
        continue;
      }
      if (open && tree.kind(at) == XPathNodeType.ELEMENT) {
        if (tree.isEmpty(at)) {
          writer.writeEndElement();
        } else {
          writer.writeFullEndElement();
        }
      }
      while (true) {
        if (at == top) {
          return;
        }
        Object next = tree.next(at);
        if (next != null) {
          at = next;
          break;
        }
        Object parent = tree.parent(at);
        if (parent == null) {
          return;
        }
        at = parent;
        if (tree.kind(at) == XPathNodeType.ELEMENT) {
          writer.writeFullEndElement();
        }
      }
    }
  }

  /** Writes a node, of an element the start; whether there may be something in it. */
  private static boolean start(XPathTree tree, Object node, XmlWriter writer) {
    XPathNodeType kind = tree.kind(node);
    if (kind == XPathNodeType.ELEMENT) {
      writer.writeStartElement(tree.prefix(node), tree.localName(node), tree.uri(node));
      for (Object attribute : tree.attributes(node)) {
        writer.writeAttribute(
            tree.prefix(attribute),
            tree.localName(attribute),
            tree.uri(attribute),
            tree.text(attribute));
      }
      writeNamespaces(tree, node, writer);
      return true;
    } else if (kind == XPathNodeType.ROOT) {
      return true;
    } else if (kind == XPathNodeType.TEXT) {
      writer.writeString(tree.text(node));
    } else if (XPathTree.isText(kind)) {
      writer.writeWhitespace(tree.text(node));
    } else if (kind == XPathNodeType.COMMENT) {
      writer.writeComment(tree.text(node));
    } else if (kind == XPathNodeType.PROCESSING_INSTRUCTION) {
      writer.writeProcessingInstruction(tree.localName(node), tree.text(node));
    }
    return false;
  }

  /** Writes the declarations of an element, the last of the tree first. */
  private static void writeNamespaces(XPathTree tree, Object element, XmlWriter writer) {
    List<XPathNamespaceNode> all = new ArrayList<>();
    XPathNamespaceScope local = XPathNamespaceScope.LOCAL;
    XPathNamespaceNode at = tree.firstNamespace(element, local);
    for (; at != null; at = tree.nextNamespace(at, local)) {
      all.add(0, at);
    }
    for (XPathNamespaceNode each : all) {
      String prefix = tree.localName(each);
      writer.writeAttribute(
          prefix.isEmpty() ? "" : "xmlns",
          prefix.isEmpty() ? "xmlns" : prefix,
          XNamespace.XMLNS_NAME,
          tree.text(each));
    }
  }
}
