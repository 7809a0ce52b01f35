package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** White space of an XmlDocument that is content. */
public final class XmlSignificantWhitespace extends XmlCharacterData {
  XmlSignificantWhitespace(XmlDocument owner, @Nullable String data) {
    super(owner, data);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.SIGNIFICANT_WHITESPACE;
  }

  @Override
  String name() {
    return "#significant-whitespace";
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlSignificantWhitespace(document(), data());
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeWhitespace(data());
  }
}
