package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** Text in a CDATA section. */
public final class XCData extends XText {
  /** Text. */
  public XCData(@Nullable String text) {
    super(text);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.CDATA;
  }

  @Override
  XNode cloneNode() {
    return new XCData(text);
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeCData(text);
  }
}
