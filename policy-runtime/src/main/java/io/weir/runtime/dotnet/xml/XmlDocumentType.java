package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** The document type of an XmlDocument. */
public final class XmlDocumentType extends XmlNode {
  private final String name;
  private final @Nullable String publicId;
  private final @Nullable String systemId;
  private final @Nullable String internalSubset;

  XmlDocumentType(
      XmlDocument owner,
      String name,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String internalSubset) {
    super(owner);
    this.name = name;
    this.publicId = publicId;
    this.systemId = systemId;
    this.internalSubset = internalSubset;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.DOCUMENT_TYPE;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  XmlNode copy(boolean deep) {
    return new XmlDocumentType(document(), name, publicId, systemId, internalSubset);
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeDocType(name, publicId, systemId, internalSubset);
  }

  @Nullable String publicId() {
    return publicId;
  }

  @Nullable String systemId() {
    return systemId;
  }

  @Nullable String internalSubset() {
    return internalSubset;
  }
}
