package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** An attribute of an element of an XmlDocument. */
public final class XmlAttribute extends XmlNode {
  private final String prefix;
  private final String localName;
  private final String uri;
  private String value = "";
  private boolean specified = true;
  private @Nullable XmlElement element;

  XmlAttribute(String prefix, String localName, String uri, XmlDocument owner) {
    super(owner);
    this.prefix = prefix;
    this.localName = localName;
    this.uri = uri;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.ATTRIBUTE;
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

  @Nullable XmlElement element() {
    return element;
  }

  void setElement(@Nullable XmlElement element) {
    this.element = element;
  }

  boolean specified() {
    return specified;
  }

  void setSpecified(boolean specified) {
    this.specified = specified;
  }

  /** The value, never null. */
  String text() {
    return value;
  }

  @Override
  @Nullable String value() {
    return value;
  }

  @Override
  void setValue(@Nullable String value) {
    this.value = value == null ? "" : value;
    specified = true;
  }

  @Override
  String innerText() {
    return value;
  }

  @Override
  void setInnerText(@Nullable String text) {
    setValue(text);
  }

  @Override
  String innerXml() {
    String xml = outerXml();
    int start = xml.indexOf('"') + 1;
    return xml.substring(start, xml.length() - 1);
  }

  @Override
  XmlNode copy(boolean deep) {
    XmlAttribute copy = new XmlAttribute(prefix, localName, uri, document());
    copy.value = value;
    copy.specified = specified;
    return copy;
  }

  @Override
  String outerXml() {
    XmlWriter writer = writer();
    writer.writeLoneAttribute(prefix, localName, uri, value);
    return writer.text();
  }

  @Override
  void writeTo(XmlWriter writer) {
    if (specified) {
      writer.writeAttribute(prefix, localName, uri, value);
    }
  }
}
