package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** A CDATA section of an XmlDocument. */
public final class XmlCDataSection extends XmlCharacterData {
  XmlCDataSection(XmlDocument owner, @Nullable String data) {
    super(owner, data);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.CDATA;
  }

  @Override
  String name() {
    return "#cdata-section";
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlCDataSection(document(), data());
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeCData(data());
  }
}
