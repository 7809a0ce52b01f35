package io.weir.runtime.dotnet.xml;

/** A reference to an entity in an XmlDocument. */
public final class XmlEntityReference extends XmlNode {
  private final String name;
  private final String text;

  XmlEntityReference(XmlDocument owner, String name, String text) {
    super(owner);
    this.name = name;
    this.text = text;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.ENTITY_REFERENCE;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlEntityReference(document(), name, text);
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeEntityRef(name);
  }

  @Override
  boolean takes(XmlNode child) {
    return true;
  }
}
