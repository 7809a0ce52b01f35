package io.weir.runtime.dotnet.xml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document type declaration. */
public final class XDocumentType extends XNode {
  String name;
  @Nullable String publicId;
  @Nullable String systemId;
  @Nullable String internalSubset;

  /** A declaration. */
  public XDocumentType(
      @Nullable String name,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String internalSubset) {
    this.name = XmlConvert.verifyName(XmlChars.notNull(name, "name"));
    this.publicId = publicId;
    this.systemId = systemId;
    this.internalSubset = internalSubset;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.DOCUMENT_TYPE;
  }

  @Override
  XNode cloneNode() {
    return new XDocumentType(name, publicId, systemId, internalSubset);
  }

  @Override
  boolean deepEqualsTo(XNode other) {
    return other instanceof XDocumentType same
        && name.equals(same.name)
        && Objects.equals(publicId, same.publicId)
        && Objects.equals(systemId, same.systemId)
        && Objects.equals(internalSubset, same.internalSubset);
  }

  @Override
  int deepHash() {
    return name.hashCode()
        ^ Objects.hashCode(publicId)
        ^ Objects.hashCode(systemId)
        ^ Objects.hashCode(internalSubset);
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeDocType(name, publicId, systemId, internalSubset);
  }
}
