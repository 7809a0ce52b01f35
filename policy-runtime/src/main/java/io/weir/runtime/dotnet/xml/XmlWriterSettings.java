package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code XmlWriter} does beyond its duty. The encoding is kept and makes no difference:
 * text is written into memory, where it has none. Not thread-safe.
 */
@DotNetType(
    value = "public sealed class System.Xml.XmlWriterSettings : object",
    java = XmlWriterSettings.class,
    beyondReference = true)
public final class XmlWriterSettings {
  private boolean indent;
  private String indentChars = "  ";
  private boolean omitXmlDeclaration;
  private ConformanceLevel conformanceLevel = ConformanceLevel.DOCUMENT;
  private Encoding encoding = Encoding.utf8();

  private XmlWriterSettings() {}

  /** Does to a writer what is set. */
  XmlWriter applyTo(XmlWriter writer) {
    writer.setIndent(indent);
    writer.setIndentChars(indentChars);
    if (omitXmlDeclaration || conformanceLevel.equals(ConformanceLevel.FRAGMENT)) {
      writer.omitDeclaration();
    }
    return writer;
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XmlWriterSettings create() {
    return new XmlWriterSettings();
  }

  /** {@code Indent}. */
  @DotNetProperty("bool Indent { get; }")
  public static boolean indent(XmlWriterSettings self) {
    return self.indent;
  }

  /** {@code Indent}. */
  @DotNetProperty("bool Indent { set; }")
  public static void setIndent(XmlWriterSettings self, boolean value) {
    self.indent = value;
  }

  /** {@code IndentChars}. */
  @DotNetProperty("string IndentChars { get; }")
  public static String indentChars(XmlWriterSettings self) {
    return self.indentChars;
  }

  /** {@code IndentChars}. */
  @DotNetProperty("string IndentChars { set; }")
  public static void setIndentChars(XmlWriterSettings self, @Nullable String value) {
    self.indentChars = XmlChars.notNull(value, "value");
  }

  /** {@code OmitXmlDeclaration}. */
  @DotNetProperty("bool OmitXmlDeclaration { get; }")
  public static boolean omitXmlDeclaration(XmlWriterSettings self) {
    return self.omitXmlDeclaration;
  }

  /** {@code OmitXmlDeclaration}. */
  @DotNetProperty("bool OmitXmlDeclaration { set; }")
  public static void setOmitXmlDeclaration(XmlWriterSettings self, boolean value) {
    self.omitXmlDeclaration = value;
  }

  /** {@code ConformanceLevel}. */
  @DotNetProperty("ConformanceLevel ConformanceLevel { get; }")
  public static ConformanceLevel conformanceLevel(XmlWriterSettings self) {
    return self.conformanceLevel;
  }

  /** {@code ConformanceLevel}. */
  @DotNetProperty("ConformanceLevel ConformanceLevel { set; }")
  public static void setConformanceLevel(XmlWriterSettings self, ConformanceLevel value) {
    self.conformanceLevel = value;
  }

  /** {@code Encoding}. */
  @DotNetProperty("Encoding Encoding { get; }")
  public static Encoding encoding(XmlWriterSettings self) {
    return self.encoding;
  }

  /** {@code Encoding}. */
  @DotNetProperty("Encoding Encoding { set; }")
  public static void setEncoding(XmlWriterSettings self, @Nullable Encoding value) {
    self.encoding = XmlChars.notNull(value, "value");
  }

  @Override
  public String toString() {
    return "System.Xml.XmlWriterSettings";
  }
}
