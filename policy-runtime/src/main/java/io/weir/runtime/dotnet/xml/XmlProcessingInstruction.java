package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** An instruction of an XmlDocument. */
public final class XmlProcessingInstruction extends XmlNode {
  private final String target;
  String data;

  XmlProcessingInstruction(XmlDocument owner, String target, String data) {
    super(owner);
    this.target = target;
    this.data = data;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.PROCESSING_INSTRUCTION;
  }

  @Override
  String name() {
    return target;
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlProcessingInstruction(document(), target, data);
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeProcessingInstruction(target, data);
  }

  @Override
  @Nullable String value() {
    return data;
  }

  @Override
  void setValue(@Nullable String value) {
    data = value == null ? "" : value;
  }

  @Override
  String innerText() {
    return data;
  }
}
