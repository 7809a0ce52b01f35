package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** XML declarations in an XmlDocument. */
@DotNetType(
    value = "public class System.Xml.XmlDeclaration : XmlLinkedNode",
    java = XmlDeclaration.class)
public final class XmlDeclarationMembers {
  private XmlDeclarationMembers() {}

  /** {@code Version}. */
  @DotNetProperty("string Version { get; }")
  public static String version(XmlDeclaration self) {
    return self.version();
  }

  /** {@code Encoding}. */
  @DotNetProperty("string Encoding { get; }")
  public static String encoding(XmlDeclaration self) {
    return self.encoding == null ? "" : self.encoding;
  }

  /** {@code Encoding}. */
  @DotNetProperty("string Encoding { set; }")
  public static void setEncoding(XmlDeclaration self, @Nullable String value) {
    self.encoding = value;
  }

  /** {@code Standalone}. */
  @DotNetProperty("string Standalone { get; }")
  public static String standalone(XmlDeclaration self) {
    return self.standalone == null ? "" : self.standalone;
  }

  /** {@code Standalone}. */
  @DotNetProperty("string Standalone { set; }")
  public static void setStandalone(XmlDeclaration self, @Nullable String value) {
    self.standalone = value;
  }
}
