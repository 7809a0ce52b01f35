package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Document types in an XmlDocument. */
@DotNetType(
    value = "public class System.Xml.XmlDocumentType : XmlLinkedNode",
    java = XmlDocumentType.class)
public final class XmlDocumentTypeMembers {
  private XmlDocumentTypeMembers() {}

  /** {@code PublicId}. */
  @DotNetProperty("string PublicId { get; }")
  public static @Nullable String publicId(XmlDocumentType self) {
    return self.publicId();
  }

  /** {@code SystemId}. */
  @DotNetProperty("string SystemId { get; }")
  public static @Nullable String systemId(XmlDocumentType self) {
    return self.systemId();
  }

  /** {@code InternalSubset}. */
  @DotNetProperty("string InternalSubset { get; }")
  public static @Nullable String internalSubset(XmlDocumentType self) {
    return self.internalSubset();
  }
}
