package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code XmlWriter} does beyond its duty. Some are kept and make no difference, in .NET
 * neither: the encoding, as text in memory has none, {@code Async}, which is for other methods, and
 * {@code DoNotEscapeUriAttributes}, which is for HTML. Not thread-safe.
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
  private NamespaceHandling namespaceHandling = NamespaceHandling.DEFAULT;
  private String newLineChars = "\n";
  private NewLineHandling newLineHandling = NewLineHandling.REPLACE;
  private boolean newLineOnAttributes;
  private boolean checkCharacters = true;
  private boolean closeOutput;
  private boolean writeEndDocumentOnClose = true;
  private boolean async;
  private boolean doNotEscapeUriAttributes;

  private XmlWriterSettings() {}

  /** Does to a writer what is set. */
  XmlWriter applyTo(XmlWriter writer) {
    writer.setIndent(indent);
    writer.setIndentChars(indentChars);
    if (omitXmlDeclaration || conformanceLevel.equals(ConformanceLevel.FRAGMENT)) {
      writer.omitDeclaration();
    }
    if (!conformanceLevel.equals(ConformanceLevel.DOCUMENT)) {
      writer.takeFragments();
    }
    writer.setOmitDuplicateNamespaces(namespaceHandling.equals(NamespaceHandling.OMIT_DUPLICATES));
    writer.newLine = newLineChars;
    writer.newLines = newLineHandling;
    writer.setNewLineOnAttributes(newLineOnAttributes);
    writer.checksCharacters = checkCharacters;
    if (!writeEndDocumentOnClose) {
      writer.stayOpen();
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

  /** {@code NamespaceHandling}. */
  @DotNetProperty("NamespaceHandling NamespaceHandling { get; }")
  public static NamespaceHandling namespaceHandling(XmlWriterSettings self) {
    return self.namespaceHandling;
  }

  /** {@code NamespaceHandling}. */
  @DotNetProperty("NamespaceHandling NamespaceHandling { set; }")
  public static void setNamespaceHandling(XmlWriterSettings self, NamespaceHandling value) {
    self.namespaceHandling = value;
  }

  /** {@code NewLineChars}. */
  @DotNetProperty("string NewLineChars { get; }")
  public static String newLineChars(XmlWriterSettings self) {
    return self.newLineChars;
  }

  /** {@code NewLineChars}. */
  @DotNetProperty("string NewLineChars { set; }")
  public static void setNewLineChars(XmlWriterSettings self, @Nullable String value) {
    self.newLineChars = XmlChars.notNull(value, "value");
  }

  /** {@code NewLineHandling}. */
  @DotNetProperty("NewLineHandling NewLineHandling { get; }")
  public static NewLineHandling newLineHandling(XmlWriterSettings self) {
    return self.newLineHandling;
  }

  /** {@code NewLineHandling}. */
  @DotNetProperty("NewLineHandling NewLineHandling { set; }")
  public static void setNewLineHandling(XmlWriterSettings self, NewLineHandling value) {
    self.newLineHandling = value;
  }

  /** {@code NewLineOnAttributes}. */
  @DotNetProperty("bool NewLineOnAttributes { get; }")
  public static boolean newLineOnAttributes(XmlWriterSettings self) {
    return self.newLineOnAttributes;
  }

  /** {@code NewLineOnAttributes}. */
  @DotNetProperty("bool NewLineOnAttributes { set; }")
  public static void setNewLineOnAttributes(XmlWriterSettings self, boolean value) {
    self.newLineOnAttributes = value;
  }

  /** {@code CheckCharacters}. */
  @DotNetProperty("bool CheckCharacters { get; }")
  public static boolean checkCharacters(XmlWriterSettings self) {
    return self.checkCharacters;
  }

  /** {@code CheckCharacters}. */
  @DotNetProperty("bool CheckCharacters { set; }")
  public static void setCheckCharacters(XmlWriterSettings self, boolean value) {
    self.checkCharacters = value;
  }

  /** {@code CloseOutput}. */
  @DotNetProperty("bool CloseOutput { get; }")
  public static boolean closeOutput(XmlWriterSettings self) {
    return self.closeOutput;
  }

  /** {@code CloseOutput}. */
  @DotNetProperty("bool CloseOutput { set; }")
  public static void setCloseOutput(XmlWriterSettings self, boolean value) {
    self.closeOutput = value;
  }

  /** {@code WriteEndDocumentOnClose}. */
  @DotNetProperty("bool WriteEndDocumentOnClose { get; }")
  public static boolean writeEndDocumentOnClose(XmlWriterSettings self) {
    return self.writeEndDocumentOnClose;
  }

  /** {@code WriteEndDocumentOnClose}. */
  @DotNetProperty("bool WriteEndDocumentOnClose { set; }")
  public static void setWriteEndDocumentOnClose(XmlWriterSettings self, boolean value) {
    self.writeEndDocumentOnClose = value;
  }

  /** {@code Async}. */
  @DotNetProperty("bool Async { get; }")
  public static boolean async(XmlWriterSettings self) {
    return self.async;
  }

  /** {@code Async}. */
  @DotNetProperty("bool Async { set; }")
  public static void setAsync(XmlWriterSettings self, boolean value) {
    self.async = value;
  }

  /** {@code DoNotEscapeUriAttributes}. */
  @DotNetProperty("bool DoNotEscapeUriAttributes { get; }")
  public static boolean doNotEscapeUriAttributes(XmlWriterSettings self) {
    return self.doNotEscapeUriAttributes;
  }

  /** {@code DoNotEscapeUriAttributes}. */
  @DotNetProperty("bool DoNotEscapeUriAttributes { set; }")
  public static void setDoNotEscapeUriAttributes(XmlWriterSettings self, boolean value) {
    self.doNotEscapeUriAttributes = value;
  }

  /** {@code OutputMethod}: XML. */
  @DotNetProperty("XmlOutputMethod OutputMethod { get; }")
  public static XmlOutputMethod outputMethod(XmlWriterSettings self) {
    return XmlOutputMethod.XML;
  }

  private void take(XmlWriterSettings other) {
    indent = other.indent;
    indentChars = other.indentChars;
    omitXmlDeclaration = other.omitXmlDeclaration;
    conformanceLevel = other.conformanceLevel;
    encoding = other.encoding;
    namespaceHandling = other.namespaceHandling;
    newLineChars = other.newLineChars;
    newLineHandling = other.newLineHandling;
    newLineOnAttributes = other.newLineOnAttributes;
    checkCharacters = other.checkCharacters;
    closeOutput = other.closeOutput;
    writeEndDocumentOnClose = other.writeEndDocumentOnClose;
    async = other.async;
    doNotEscapeUriAttributes = other.doNotEscapeUriAttributes;
  }

  /** {@code Clone()}. */
  @DotNetMethod("XmlWriterSettings Clone()")
  public static XmlWriterSettings copyOf(XmlWriterSettings self) {
    XmlWriterSettings copy = new XmlWriterSettings();
    copy.take(self);
    return copy;
  }

  /** {@code Reset()}. */
  @DotNetMethod("void Reset()")
  public static void reset(XmlWriterSettings self) {
    self.take(new XmlWriterSettings());
  }

  @Override
  public String toString() {
    return "System.Xml.XmlWriterSettings";
  }
}
