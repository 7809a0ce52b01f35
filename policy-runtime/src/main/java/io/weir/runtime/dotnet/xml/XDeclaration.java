package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** An XML declaration. */
@DotNetType(value = "public class System.Xml.Linq.XDeclaration : object", java = XDeclaration.class)
public final class XDeclaration {
  private @Nullable String version;
  private @Nullable String encoding;
  private @Nullable String standalone;

  /** A declaration; null parts are left out. */
  public XDeclaration(
      @Nullable String version, @Nullable String encoding, @Nullable String standalone) {
    this.version = version;
    this.encoding = encoding;
    this.standalone = standalone;
  }

  /** {@code new(version, encoding, standalone)}. */
  @DotNetMethod("new(string version, string encoding, string standalone)")
  public static XDeclaration create(
      @Nullable String version, @Nullable String encoding, @Nullable String standalone) {
    return new XDeclaration(version, encoding, standalone);
  }

  /** {@code new(other)}: a copy. */
  @DotNetMethod("new(XDeclaration other)")
  public static XDeclaration copyOf(@Nullable XDeclaration other) {
    XDeclaration from = XmlChars.notNull(other, "other");
    return new XDeclaration(from.version, from.encoding, from.standalone);
  }

  /** {@code Version}. */
  @DotNetProperty("string Version { get; }")
  public static @Nullable String version(XDeclaration self) {
    return self.version;
  }

  /** {@code Version}. */
  @DotNetProperty("string Version { set; }")
  public static void setVersion(XDeclaration self, @Nullable String value) {
    self.version = value;
  }

  /** {@code Encoding}. */
  @DotNetProperty("string Encoding { get; }")
  public static @Nullable String encoding(XDeclaration self) {
    return self.encoding;
  }

  /** {@code Encoding}. */
  @DotNetProperty("string Encoding { set; }")
  public static void setEncoding(XDeclaration self, @Nullable String value) {
    self.encoding = value;
  }

  /** {@code Standalone}. */
  @DotNetProperty("string Standalone { get; }")
  public static @Nullable String standalone(XDeclaration self) {
    return self.standalone;
  }

  /** {@code Standalone}. */
  @DotNetProperty("string Standalone { set; }")
  public static void setStandalone(XDeclaration self, @Nullable String value) {
    self.standalone = value;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String toText(XDeclaration self) {
    return self.toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("<?xml");
    if (version != null) {
      text.append(" version=\"").append(version).append('"');
    }
    if (encoding != null) {
      text.append(" encoding=\"").append(encoding).append('"');
    }
    if (standalone != null) {
      text.append(" standalone=\"").append(standalone).append('"');
    }
    return text.append("?>").toString();
  }
}
