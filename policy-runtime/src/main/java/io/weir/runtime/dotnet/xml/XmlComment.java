package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** A comment of an XmlDocument. */
public final class XmlComment extends XmlCharacterData {
  XmlComment(XmlDocument owner, @Nullable String data) {
    super(owner, data);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.COMMENT;
  }

  @Override
  String name() {
    return "#comment";
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlComment(document(), data());
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeComment(data());
  }
}
