package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** White space between the elements of an XmlDocument. */
public final class XmlWhitespace extends XmlCharacterData {
  XmlWhitespace(XmlDocument owner, @Nullable String data) {
    super(owner, data);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.WHITESPACE;
  }

  @Override
  String name() {
    return "#whitespace";
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlWhitespace(document(), data());
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeWhitespace(data());
  }
}
