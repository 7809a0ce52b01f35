package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.Copyable;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of an XmlDocument, linked to its neighbours. Enumerates its children. */
public abstract class XmlNode implements Iterable<@Nullable Object>, Copyable {
  private final @Nullable XmlDocument owner;
  private @Nullable XmlNode parent;
  private @Nullable XmlNode first;
  private @Nullable XmlNode last;
  private @Nullable XmlNode next;
  private @Nullable XmlNode previous;

  XmlNode(@Nullable XmlDocument owner) {
    this.owner = owner;
  }

  /** The kind of node. */
  public abstract XmlNodeType nodeType();

  /** The name with prefix, or {@code #text} and the like. */
  abstract String name();

  @Override
  public final Object cloned() {
    return copy(true);
  }

  abstract XmlNode copy(boolean deep);

  abstract void writeTo(XmlWriter writer);

  String localName() {
    return name();
  }

  String prefix() {
    return "";
  }

  String uri() {
    return "";
  }

  @Nullable String value() {
    return null;
  }

  void setValue(@Nullable String value) {
    throw new InvalidOperationException("Cannot set a value on node type '" + nodeType() + "'.");
  }

  final @Nullable XmlDocument owner() {
    return owner;
  }

  final XmlDocument document() {
    return this instanceof XmlDocument document ? document : Objects.requireNonNull(owner);
  }

  @Nullable XmlNode parent() {
    return parent;
  }

  final @Nullable XmlNode first() {
    return first;
  }

  final @Nullable XmlNode last() {
    return last;
  }

  final @Nullable XmlNode next() {
    return next;
  }

  final @Nullable XmlNode previous() {
    return previous;
  }

  boolean takes(XmlNode child) {
    return false;
  }

  final List<XmlNode> childList() {
    List<XmlNode> all = new ArrayList<>();
    for (XmlNode child = first; child != null; child = child.next) {
      all.add(child);
    }
    return all;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private @Nullable XmlNode at;
      private boolean started;

      @Override
      protected boolean moveNext() {
        at = started ? (at == null ? null : at.next) : first;
        started = true;
        current = at;
        return at != null;
      }
    };
  }

  /** Puts a node before another of the children, or last if that is null. */
  final XmlNode insertBefore(@Nullable XmlNode given, @Nullable XmlNode before) {
    XmlNode child = Objects.requireNonNull(given);
    if (before != null && before.parent != this) {
      throw new ArgumentException("The reference node is not a child of this node.");
    }
    if (child.document() != document()) {
      throw new ArgumentException("The node to be inserted is from a different document context.");
    }
    for (XmlNode at = this; at != null; at = at.parent) {
      if (at == child) {
        throw new ArgumentException(
            "Cannot insert a node or any ancestor of that node as a child of itself.");
      }
    }
    if (child instanceof XmlDocumentFragment) {
      for (XmlNode part : child.childList()) {
        insertBefore(part, before);
      }
      return child;
    }
    if (child == before) {
      return child;
    }
    if (!takes(child)) {
      throw new InvalidOperationException(
          "The specified node cannot be inserted as the valid child of this node, because the"
              + " specified node is the wrong type.");
    }
    if (child.parent != null) {
      child.parent.removeChild(child);
    }
    checkPlace(child);
    link(child, before);
    return child;
  }

  /** Called before a node comes in. */
  void checkPlace(XmlNode child) {}

  /** Called when a child has come in. */
  void childAdded() {}

  final void link(XmlNode child, @Nullable XmlNode before) {
    child.parent = this;
    child.next = before;
    child.previous = before == null ? last : before.previous;
    if (child.previous == null) {
      first = child;
    } else {
      child.previous.next = child;
    }
    if (before == null) {
      last = child;
    } else {
      before.previous = child;
    }
    childAdded();
  }

  final XmlNode removeChild(@Nullable XmlNode given) {
    XmlNode child = XmlChars.notNull(given, "oldChild");
    if (child.parent != this) {
      throw new ArgumentException("The node to be removed is not a child of this node.");
    }
    if (child.previous == null) {
      first = child.next;
    } else {
      child.previous.next = child.next;
    }
    if (child.next == null) {
      last = child.previous;
    } else {
      child.next.previous = child.previous;
    }
    child.parent = null;
    child.next = null;
    child.previous = null;
    return child;
  }

  final void removeChildren() {
    while (first != null) {
      removeChild(first);
    }
  }

  final void copyChildren(XmlNode from) {
    for (XmlNode child = from.first; child != null; child = child.next) {
      Budget.steps(1);
      link(child.copy(true), null);
    }
  }

  String innerText() {
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  final void appendText(StringBuilder out) {
    for (XmlNode child = first; child != null; child = child.next) {
      Budget.steps(1);
      XmlNodeType kind = child.nodeType();
      if (child.first != null) {
        child.appendText(out);
      } else if (kind == XmlNodeType.TEXT
          || kind == XmlNodeType.CDATA
          || kind == XmlNodeType.WHITESPACE
          || kind == XmlNodeType.SIGNIFICANT_WHITESPACE) {
        out.append(child.value());
      }
    }
  }

  void setInnerText(@Nullable String text) {
    removeChildren();
    link(new XmlText(document(), text == null ? "" : text), null);
  }

  final XmlWriter writer() {
    XmlWriter writer = new XmlWriter();
    writer.setVerbatim(true);
    return writer;
  }

  String outerXml() {
    XmlWriter writer = writer();
    writeTo(writer);
    return writer.text();
  }

  String innerXml() {
    StringBuilder out = new StringBuilder();
    for (XmlNode child = first; child != null; child = child.next) {
      out.append(child.outerXml());
    }
    return out.toString();
  }

  void setInnerXml(@Nullable String xml) {
    throw new InvalidOperationException("Cannot set the 'InnerXml' for the current node.");
  }

  /** The namespace of a prefix here; empty if there is none. */
  final String namespaceOf(String prefix) {
    for (XmlNode at = this; at != null; at = at.parent()) {
      if (at instanceof XmlElement element) {
        if (element.prefix().equals(prefix) && !element.uri().isEmpty()) {
          return element.uri();
        }
        XmlAttribute declared = element.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
        if (declared != null) {
          return declared.text();
        }
      }
    }
    return prefix.equals("xml")
        ? XNamespace.XML_NAME
        : prefix.equals("xmlns") ? XNamespace.XMLNS_NAME : "";
  }

  /** The prefix of a namespace here; empty if there is none. */
  final String prefixOf(String uri) {
    for (XmlNode at = this; at != null; at = at.parent()) {
      if (at instanceof XmlElement element) {
        for (XmlAttribute a : element.attributes()) {
          if (a.uri().equals(XNamespace.XMLNS_NAME) && a.text().equals(uri)) {
            return a.prefix().isEmpty() ? "" : a.localName();
          }
        }
        if (element.uri().equals(uri)) {
          return element.prefix();
        }
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return "System.Xml." + getClass().getSimpleName();
  }
}
