package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** The XML declaration of an XmlDocument. */
public final class XmlDeclaration extends XmlNode {
  private final String version;
  @Nullable String encoding;
  @Nullable String standalone;

  XmlDeclaration(
      XmlDocument owner, String version, @Nullable String encoding, @Nullable String standalone) {
    super(owner);
    this.version = version;
    this.encoding = encoding;
    this.standalone = standalone;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.XML_DECLARATION;
  }

  @Override
  String name() {
    return "xml";
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlDeclaration(document(), version, encoding, standalone);
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeDeclaration(text());
  }

  private String text() {
    StringBuilder text = new StringBuilder("version=\"").append(version).append('"');
    if (encoding != null && !encoding.isEmpty()) {
      text.append(" encoding=\"").append(encoding).append('"');
    }
    if (standalone != null && !standalone.isEmpty()) {
      text.append(" standalone=\"").append(standalone).append('"');
    }
    return text.toString();
  }

  String version() {
    return version;
  }

  @Override
  String value() {
    return text();
  }

  @Override
  String innerText() {
    return text();
  }
}
