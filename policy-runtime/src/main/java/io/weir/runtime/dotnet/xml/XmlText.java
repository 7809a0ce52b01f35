package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** Text of an XmlDocument. */
public final class XmlText extends XmlCharacterData {
  XmlText(XmlDocument owner, @Nullable String data) {
    super(owner, data);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.TEXT;
  }

  @Override
  String name() {
    return "#text";
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlText(document(), data());
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeString(data());
  }
}
