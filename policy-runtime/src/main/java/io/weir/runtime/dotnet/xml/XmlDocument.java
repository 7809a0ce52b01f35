package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** An XML document as a tree of {@link XmlNode}s. */
public final class XmlDocument extends XmlNode {
  private boolean preserveWhitespace;

  /** An empty document. */
  public XmlDocument() {
    super(null);
  }

  /**
   * Reads XML text in place of what is here.
   *
   * @throws XmlException if the text is not well-formed
   */
  public void load(String xml) {
    removeChildren();
    XmlDomLoader.load(this, this, new XmlTextReader(xml, preserveWhitespace, true, false));
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.DOCUMENT;
  }

  @Override
  String name() {
    return "#document";
  }

  boolean preservesWhitespace() {
    return preserveWhitespace;
  }

  void setPreservesWhitespace(boolean preserve) {
    preserveWhitespace = preserve;
  }

  /** The element of the document, or null. */
  public @Nullable XmlElement element() {
    for (XmlNode child = first(); child != null; child = child.next()) {
      if (child instanceof XmlElement element) {
        return element;
      }
    }
    return null;
  }

  @Override
  boolean takes(XmlNode child) {
    XmlNodeType kind = child.nodeType();
    if (kind == XmlNodeType.ELEMENT && element() != null && child.parent() != this) {
      throw new InvalidOperationException("This document already has a 'DocumentElement' node.");
    }
    return kind == XmlNodeType.ELEMENT
        || kind == XmlNodeType.COMMENT
        || kind == XmlNodeType.PROCESSING_INSTRUCTION
        || kind == XmlNodeType.DOCUMENT_TYPE
        || kind == XmlNodeType.XML_DECLARATION
        || kind == XmlNodeType.WHITESPACE
        || kind == XmlNodeType.SIGNIFICANT_WHITESPACE;
  }

  @Override
  void setInnerText(@Nullable String text) {
    throw new InvalidOperationException(
        "The 'InnerText' of a 'Document' node is read-only and cannot be set.");
  }

  @Override
  void setInnerXml(@Nullable String xml) {
    load(xml == null ? "" : xml);
  }

  private static String[] split(@Nullable String name) {
    String given = XmlChars.notNull(name, "name");
    int colon = given.indexOf(':');
    boolean prefixed = colon > 0 && colon < given.length() - 1 && given.indexOf(':', colon + 1) < 0;
    return prefixed
        ? new String[] {given.substring(0, colon), given.substring(colon + 1)}
        : new String[] {"", given};
  }

  XmlElement createElement(@Nullable String name, @Nullable String uri) {
    String[] parts = split(name);
    return createElement(parts[0], parts[1], uri);
  }

  XmlElement createElement(
      @Nullable String prefix, @Nullable String localName, @Nullable String uri) {
    String local = XmlChars.notNull(localName, "localName");
    if (local.isEmpty()) {
      throw new ArgumentException(
          "The local name for elements or attributes cannot be null or an" + " empty string.");
    }
    return new XmlElement(
        prefix == null ? "" : prefix,
        XmlChars.verifyNcName(local),
        uri == null ? "" : uri,
        true,
        this);
  }

  XmlAttribute createAttribute(@Nullable String name, @Nullable String uri) {
    String[] parts = split(name);
    boolean declares = parts[0].equals("xmlns") || (parts[0].isEmpty() && parts[1].equals("xmlns"));
    String namespace = uri == null ? "" : uri;
    return createAttribute(parts[0], parts[1], declares ? XNamespace.XMLNS_NAME : namespace);
  }

  XmlAttribute createAttribute(
      @Nullable String prefix, @Nullable String localName, @Nullable String uri) {
    String local = XmlChars.notNull(localName, "localName");
    if (local.isEmpty()) {
      throw new ArgumentException(
          "The local name for elements or attributes cannot be null or an" + " empty string.");
    }
    return new XmlAttribute(
        prefix == null ? "" : prefix, XmlChars.verifyNcName(local), uri == null ? "" : uri, this);
  }

  XmlNode importNode(@Nullable XmlNode node, boolean deep) {
    XmlNode from = XmlChars.notNull(node, "node");
    XmlNode made;
    if (from instanceof XmlElement element) {
      XmlElement copy =
          new XmlElement(
              element.prefix(), element.localName(), element.uri(), element.isEmpty(), this);
      for (XmlAttribute a : element.attributes()) {
        copy.attributeCollection().appendNew((XmlAttribute) importNode(a, true));
      }
      made = copy;
    } else if (from instanceof XmlAttribute attribute) {
      XmlAttribute copy =
          new XmlAttribute(attribute.prefix(), attribute.localName(), attribute.uri(), this);
      copy.setValue(attribute.value());
      return copy;
    } else if (from instanceof XmlCDataSection data) {
      return new XmlCDataSection(this, data.data());
    } else if (from instanceof XmlComment data) {
      return new XmlComment(this, data.data());
    } else if (from instanceof XmlWhitespace data) {
      return new XmlWhitespace(this, data.data());
    } else if (from instanceof XmlSignificantWhitespace data) {
      return new XmlSignificantWhitespace(this, data.data());
    } else if (from instanceof XmlText data) {
      return new XmlText(this, data.data());
    } else if (from instanceof XmlProcessingInstruction instruction) {
      return new XmlProcessingInstruction(this, instruction.name(), instruction.innerText());
    } else if (from instanceof XmlDocumentFragment) {
      made = new XmlDocumentFragment(this);
    } else {
      throw new InvalidOperationException("Cannot import nodes of type '" + from.nodeType() + "'.");
    }
    if (deep) {
      for (XmlNode child = from.first(); child != null; child = child.next()) {
        made.link(importNode(child, true), null);
      }
    }
    return made;
  }

  @Override
  XmlNode copy(boolean deep) {
    XmlDocument copy = new XmlDocument();
    if (deep) {
      for (XmlNode child = first(); child != null; child = child.next()) {
        if (child instanceof XmlDeclaration d) {
          copy.link(new XmlDeclaration(copy, d.version(), d.encoding, d.standalone), null);
        } else if (!(child instanceof XmlDocumentType)) {
          copy.link(copy.importNode(child, true), null);
        }
      }
    }
    return copy;
  }

  @Override
  void writeTo(XmlWriter writer) {
    for (XmlNode child = first(); child != null; child = child.next()) {
      child.writeTo(writer);
    }
  }
}
