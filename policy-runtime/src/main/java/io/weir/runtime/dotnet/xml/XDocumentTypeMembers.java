package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Document type declarations. */
@DotNetType(
    value = "public class System.Xml.Linq.XDocumentType : XNode",
    java = XDocumentType.class)
public final class XDocumentTypeMembers {
  private XDocumentTypeMembers() {}

  /** {@code new(name, publicId, systemId, internalSubset)}. */
  @DotNetMethod("new(string name, string publicId, string systemId, string internalSubset)")
  public static XDocumentType create(
      @Nullable String name,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String internalSubset) {
    return new XDocumentType(name, publicId, systemId, internalSubset);
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(XDocumentType other)")
  public static XDocumentType copyOf(@Nullable XDocumentType other) {
    return (XDocumentType) XmlChars.notNull(other, "other").cloneNode();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(XDocumentType self) {
    return self.name;
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { set; }")
  public static void setName(XDocumentType self, @Nullable String value) {
    String given = XmlConvert.verifyName(XmlChars.notNull(value, "value"));
    self.change(self, XObjectChangeEventArgs.NAME, () -> self.name = given);
  }

  /** {@code PublicId}. */
  @DotNetProperty("string PublicId { get; }")
  public static @Nullable String publicId(XDocumentType self) {
    return self.publicId;
  }

  /** {@code PublicId}. */
  @DotNetProperty("string PublicId { set; }")
  public static void setPublicId(XDocumentType self, @Nullable String value) {
    self.changeValue(() -> self.publicId = value);
  }

  /** {@code SystemId}. */
  @DotNetProperty("string SystemId { get; }")
  public static @Nullable String systemId(XDocumentType self) {
    return self.systemId;
  }

  /** {@code SystemId}. */
  @DotNetProperty("string SystemId { set; }")
  public static void setSystemId(XDocumentType self, @Nullable String value) {
    self.changeValue(() -> self.systemId = value);
  }

  /** {@code InternalSubset}. */
  @DotNetProperty("string InternalSubset { get; }")
  public static @Nullable String internalSubset(XDocumentType self) {
    return self.internalSubset;
  }

  /** {@code InternalSubset}. */
  @DotNetProperty("string InternalSubset { set; }")
  public static void setInternalSubset(XDocumentType self, @Nullable String value) {
    self.changeValue(() -> self.internalSubset = value);
  }
}
