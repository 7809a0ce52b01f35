package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** An attribute; declarations of namespaces are attributes too. */
public final class XAttribute extends XObject {
  private final XName name;
  private String value;
  @Nullable XAttribute next;
  @Nullable XAttribute previous;

  /** An attribute with a value's XML text. */
  public XAttribute(@Nullable XName name, @Nullable Object value) {
    this.name = XmlChars.notNull(name, "name");
    String text = XmlValues.text(XmlChars.notNull(value, "value"));
    validate(name, text);
    this.value = text;
  }

  XAttribute(XAttribute other) {
    name = other.name;
    value = other.value;
  }

  private static void validate(XName name, String value) {
    String namespace = name.namespace().name();
    String local = name.localName();
    if (namespace.equals(XNamespace.XMLNS_NAME)) {
      if (value.isEmpty()) {
        throw new ArgumentException(
            "The prefix '" + local + "' cannot be bound to the empty namespace name.");
      } else if (value.equals(XNamespace.XML_NAME) ? !local.equals("xml") : local.equals("xml")) {
        throw new ArgumentException(
            "The prefix 'xml' is bound to the namespace name"
                + " 'http://www.w3.org/XML/1998/namespace'. Other prefixes must not be bound to"
                + " this namespace name, and it must not be declared as the default namespace.");
      } else if (value.equals(XNamespace.XMLNS_NAME) || local.equals("xmlns")) {
        throw xmlnsBound();
      }
    } else if (namespace.isEmpty() && local.equals("xmlns")) {
      if (value.equals(XNamespace.XML_NAME)) {
        throw new ArgumentException(
            "The prefix 'xml' is bound to the namespace name"
                + " 'http://www.w3.org/XML/1998/namespace'. Other prefixes must not be bound to"
                + " this namespace name, and it must not be declared as the default namespace.");
      } else if (value.equals(XNamespace.XMLNS_NAME)) {
        throw xmlnsBound();
      }
    }
  }

  private static ArgumentException xmlnsBound() {
    return new ArgumentException(
        "The prefix 'xmlns' is bound to the namespace name 'http://www.w3.org/2000/xmlns/'. It must"
            + " not be declared. Other prefixes must not be bound to this namespace name, and it"
            + " must not be declared as the default namespace.");
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.ATTRIBUTE;
  }

  /** The name. */
  public XName name() {
    return name;
  }

  /** The value. */
  public String value() {
    return value;
  }

  void setValue(@Nullable String value) {
    String text = XmlChars.notNull(value, "value");
    validate(name, text);
    changeValue(() -> this.value = text);
  }

  /** Whether it declares a namespace. */
  public boolean isNamespaceDeclaration() {
    return name.namespace().name().isEmpty()
        ? name.localName().equals("xmlns")
        : name.namespace().name().equals(XNamespace.XMLNS_NAME);
  }

  /** The prefix that it declares, empty for the default namespace. */
  String declaredPrefix() {
    return name.namespace().name().isEmpty() ? "" : name.localName();
  }

  void remove() {
    XElement element = parent();
    if (element == null) {
      throw new InvalidOperationException("The parent is missing.");
    }
    element.removeAttribute(this);
  }

  @Override
  public String toString() {
    XmlWriter writer = new XmlWriter();
    XElement element = parent();
    String namespace = name.namespace().name();
    String prefix =
        element == null || namespace.isEmpty() ? null : element.prefixOfNamespace(name.namespace());
    writer.writeLoneAttribute(prefix, name.localName(), namespace, value);
    return writer.text();
  }
}
