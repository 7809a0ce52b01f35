package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element: a name, attributes and content. */
public final class XElement extends XContainer {
  /** Fewer attributes are looked through one by one. */
  private static final int INDEX_FROM = 16;

  private XName name;
  private @Nullable XAttribute firstAttribute;
  private @Nullable XAttribute lastAttribute;
  private int attributeCount;
  private @Nullable Map<XName, XAttribute> byName;

  /** An empty element. */
  public XElement(XName name) {
    this.name = XmlChars.notNull(name, "name");
  }

  XElement(XElement other) {
    name = other.name;
    copyContent(other);
    for (XAttribute a = other.firstAttribute; a != null; a = a.next) {
      appendAttribute(new XAttribute(a));
    }
  }

  /**
   * Reads XML text; white space between elements is dropped.
   *
   * @throws XmlException if the text is not well-formed
   */
  public static XElement parse(String text) {
    return XmlLoader.element(new XmlTextReader(XmlChars.notNull(text, "s"), false), 0);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.ELEMENT;
  }

  /** The name. */
  public XName name() {
    return name;
  }

  void setName(@Nullable XName name) {
    XName given = XmlChars.notNull(name, "value");
    change(this, XObjectChangeEventArgs.NAME, () -> this.name = given);
  }

  /** Whether it is written as {@code <a />}. */
  public boolean isEmpty() {
    return isContentNull();
  }

  /** All text below it. */
  public String value() {
    String only = textOnly();
    if (only != null) {
      return only;
    }
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  void setValue(@Nullable String value) {
    XmlChars.notNull(value, "value");
    removeNodes();
    add(value);
  }

  @Nullable XAttribute firstAttribute() {
    return firstAttribute;
  }

  @Nullable XAttribute lastAttribute() {
    return lastAttribute;
  }

  /** The attribute of a name, or null. */
  public @Nullable XAttribute attribute(@Nullable XName name) {
    if (name == null) {
      return null;
    }
    if (byName != null) {
      return byName.get(name);
    }
    for (XAttribute a = firstAttribute; a != null; a = a.next) {
      if (a.name().equals(name)) {
        return a;
      }
    }
    return null;
  }

  /** The attributes; ends where the one it stands on is taken out. */
  Iterable<@Nullable Object> attributes(@Nullable XName name) {
    return () ->
        new Cursor() {
          private @Nullable XAttribute at;
          private boolean started;

          @Override
          protected boolean moveNext() {
            while (true) {
              if (!started) {
                started = true;
                at = firstAttribute;
              } else {
                Budget.steps(1);
                at = at == null || at.parent() != XElement.this ? null : at.next;
              }
              if (at == null) {
                return false;
              }
              if (name == null || at.name().equals(name)) {
                current = at;
                return true;
              }
            }
          }
        };
  }

  @Override
  void addAttribute(XAttribute attribute) {
    if (attribute(attribute.name()) != null) {
      throw new InvalidOperationException("Duplicate attribute.");
    }
    XAttribute mine = attribute.parent() == null ? attribute : new XAttribute(attribute);
    change(mine, XObjectChangeEventArgs.ADD, () -> appendAttribute(mine));
  }

  private void appendAttribute(XAttribute attribute) {
    attribute.setContainer(this);
    attribute.previous = lastAttribute;
    attribute.next = null;
    if (lastAttribute == null) {
      firstAttribute = attribute;
    } else {
      lastAttribute.next = attribute;
    }
    lastAttribute = attribute;
    attributeCount++;
    if (byName != null) {
      byName.put(attribute.name(), attribute);
    } else if (attributeCount > INDEX_FROM) {
      Map<XName, XAttribute> index = new HashMap<>();
      for (XAttribute a = firstAttribute; a != null; a = a.next) {
        index.put(a.name(), a);
      }
      byName = index;
    }
  }

  void removeAttribute(XAttribute attribute) {
    change(attribute, XObjectChangeEventArgs.REMOVE, () -> unlink(attribute));
  }

  private void unlink(XAttribute attribute) {
    if (attribute.previous == null) {
      firstAttribute = attribute.next;
    } else {
      attribute.previous.next = attribute.next;
    }
    if (attribute.next == null) {
      lastAttribute = attribute.previous;
    } else {
      attribute.next.previous = attribute.previous;
    }
    attribute.setContainer(null);
    attribute.next = null;
    attribute.previous = null;
    attributeCount--;
    if (byName != null) {
      byName.remove(attribute.name());
    }
  }

  void removeAttributes() {
    while (firstAttribute != null) {
      removeAttribute(firstAttribute);
    }
  }

  @Override
  void validateNode(XNode node, @Nullable XNode previous) {
    if (node instanceof XDocument || node instanceof XDocumentType) {
      throw new ArgumentException(
          "A node of type " + node.nodeType() + " cannot be added to content.");
    }
  }

  @Override
  void validateString(String added) {
    // any text may stand in an element
  }

  @Override
  XNode cloneNode() {
    return new XElement(this);
  }

  @Override
  boolean deepEqualsTo(XNode other) {
    return other instanceof XElement element
        && name.equals(element.name)
        && isEmpty() == element.isEmpty()
        && attributesEqual(element)
        && contentsEqual(element);
  }

  private boolean attributesEqual(XElement other) {
    XAttribute a = firstAttribute;
    XAttribute b = other.firstAttribute;
    while (a != null && b != null) {
      if (!a.name().equals(b.name()) || !a.value().equals(b.value())) {
        return false;
      }
      a = a.next;
      b = b.next;
    }
    return a == null && b == null;
  }

  @Override
  int deepHash() {
    int hash = name.hashCode() ^ contentHash();
    for (XAttribute a = firstAttribute; a != null; a = a.next) {
      hash ^= a.name().hashCode() ^ a.value().hashCode();
    }
    return hash;
  }

  @Override
  void writeTo(XmlWriter writer) {
    new XElementWriter(writer).write(this);
  }

  /** The namespace that a prefix stands for here, or null; the empty prefix is the default. */
  @Nullable XNamespace namespaceOfPrefix(String prefix) {
    for (XElement at = this; at != null; at = at.parent()) {
      for (XAttribute a = at.firstAttribute; a != null; a = a.next) {
        if (a.isNamespaceDeclaration() && a.declaredPrefix().equals(prefix)) {
          return XNamespace.of(a.value());
        }
      }
    }
    return prefix.equals("xml") ? XNamespace.XML : prefix.equals("xmlns") ? XNamespace.XMLNS : null;
  }

  /** The prefix that stands for a namespace here, or null; never the default one. */
  @Nullable String prefixOfNamespace(XNamespace namespace) {
    for (XElement at = this; at != null; at = at.parent()) {
      for (XAttribute a = at.firstAttribute; a != null; a = a.next) {
        if (a.isNamespaceDeclaration()
            && !a.name().namespace().name().isEmpty()
            && a.value().equals(namespace.name())
            && !shadowed(at, a.name().localName())) {
          return a.name().localName();
        }
      }
    }
    return namespace.equals(XNamespace.XML)
        ? "xml"
        : namespace.equals(XNamespace.XMLNS) ? "xmlns" : null;
  }

  private boolean shadowed(XElement outer, String prefix) {
    for (XElement at = this; at != null && at != outer; at = at.parent()) {
      for (XAttribute a = at.firstAttribute; a != null; a = a.next) {
        if (a.isNamespaceDeclaration() && a.declaredPrefix().equals(prefix)) {
          return true;
        }
      }
    }
    return false;
  }
}
