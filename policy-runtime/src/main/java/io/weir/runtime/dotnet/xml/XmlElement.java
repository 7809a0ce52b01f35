package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of an XmlDocument. */
public final class XmlElement extends XmlNode {
  private final String prefix;
  private final String localName;
  private final String uri;
  private final XmlAttributeCollection attributes = new XmlAttributeCollection(this);
  private boolean empty;

  XmlElement(String prefix, String localName, String uri, boolean empty, XmlDocument owner) {
    super(owner);
    this.prefix = prefix;
    this.localName = localName;
    this.uri = uri;
    this.empty = empty;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.ELEMENT;
  }

  @Override
  String name() {
    return prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  @Override
  String localName() {
    return localName;
  }

  @Override
  String prefix() {
    return prefix;
  }

  @Override
  String uri() {
    return uri;
  }

  boolean isEmpty() {
    return empty && first() == null;
  }

  void setEmpty(boolean empty) {
    if (empty) {
      removeChildren();
    }
    this.empty = empty;
  }

  List<XmlAttribute> attributes() {
    return attributes.all();
  }

  XmlAttributeCollection attributeCollection() {
    return attributes;
  }

  @Nullable XmlAttribute attribute(String name) {
    return attributes.named(name);
  }

  @Nullable XmlAttribute attribute(String local, String namespace) {
    return attributes.named(local, namespace);
  }

  @Override
  boolean takes(XmlNode child) {
    XmlNodeType kind = child.nodeType();
    return kind != XmlNodeType.ATTRIBUTE
        && kind != XmlNodeType.DOCUMENT
        && kind != XmlNodeType.DOCUMENT_TYPE
        && kind != XmlNodeType.XML_DECLARATION;
  }

  @Override
  void childAdded() {
    empty = false;
  }

  @Override
  void setInnerText(@Nullable String text) {
    if (first() instanceof XmlText only && only.next() == null) {
      only.setValue(text);
    } else {
      super.setInnerText(text);
    }
  }

  @Override
  void setInnerXml(@Nullable String xml) {
    List<XmlNode> made = new ArrayList<>();
    XmlTextReader reader =
        new XmlTextReader(xml == null ? "" : xml, document().preservesWhitespace(), true, true);
    List<XmlNode> outer = new ArrayList<>();
    for (XmlNode at = this; at != null; at = at.parent()) {
      outer.add(0, at);
    }
    for (XmlNode at : outer) {
      if (at instanceof XmlElement element) {
        reader.declare(element.prefix, element.uri);
        for (XmlAttribute a : element.attributes()) {
          if (a.uri().equals(XNamespace.XMLNS_NAME)) {
            reader.declare(a.prefix().isEmpty() ? "" : a.localName(), a.text());
          }
        }
      }
    }
    XmlDocumentFragment fragment = new XmlDocumentFragment(document());
    XmlDomLoader.load(document(), fragment, reader);
    made.addAll(fragment.childList());
    removeChildren();
    for (XmlNode child : made) {
      insertBefore(child, null);
    }
  }

  @Override
  XmlNode copy(boolean deep) {
    XmlElement copy = new XmlElement(prefix, localName, uri, empty, document());
    for (XmlAttribute a : attributes()) {
      copy.attributes.append((XmlAttribute) a.copy(true));
    }
    if (deep) {
      copy.copyChildren(this);
      copy.empty = empty;
    }
    return copy;
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeStartElement(prefix, localName, uri);
    for (XmlAttribute a : attributes()) {
      a.writeTo(writer);
    }
    if (isEmpty()) {
      writer.writeEndElement();
      return;
    }
    for (XmlNode child = first(); child != null; child = child.next()) {
      child.writeTo(writer);
    }
    writer.writeFullEndElement();
  }
}
