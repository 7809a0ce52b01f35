package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.TextReader;
import io.weir.runtime.dotnet.text.TextWriter;
import org.jspecify.annotations.Nullable;

/** Documents. */
@DotNetType(value = "public class System.Xml.Linq.XDocument : XContainer", java = XDocument.class)
public final class XDocumentMembers {
  private XDocumentMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XDocument create() {
    return new XDocument();
  }

  /** {@code new(content)}. */
  @DotNetMethod("new(params object[] content)")
  public static XDocument createWith(@Nullable Object @Nullable [] content) {
    XDocument made = new XDocument();
    made.add(content);
    return made;
  }

  /** {@code new(declaration, content)}. */
  @DotNetMethod("new(XDeclaration declaration, params object[] content)")
  public static XDocument createDeclared(
      @Nullable XDeclaration declaration, @Nullable Object @Nullable [] content) {
    XDocument made = createWith(content);
    made.setDeclaration(declaration);
    return made;
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(XDocument other)")
  public static XDocument copyOf(@Nullable XDocument other) {
    return new XDocument(XmlChars.notNull(other, "other"));
  }

  /** {@code Declaration}. */
  @DotNetProperty("XDeclaration Declaration { get; }")
  public static @Nullable XDeclaration declaration(XDocument self) {
    return self.declaration();
  }

  /** {@code Declaration}. */
  @DotNetProperty("XDeclaration Declaration { set; }")
  public static void setDeclaration(XDocument self, @Nullable XDeclaration value) {
    self.setDeclaration(value);
  }

  /** {@code DocumentType}. */
  @DotNetProperty("XDocumentType DocumentType { get; }")
  public static @Nullable XDocumentType documentType(XDocument self) {
    return self.documentType();
  }

  /** {@code Root}. */
  @DotNetProperty("XElement Root { get; }")
  public static @Nullable XElement root(XDocument self) {
    return self.root();
  }

  /** {@code Parse(text)}. */
  @DotNetMethod("static XDocument Parse(string text)")
  public static XDocument parse(@Nullable String text) {
    return parseAs(text, LoadOptions.NONE);
  }

  /** {@code Parse(text, options)}. */
  @DotNetMethod("static XDocument Parse(string text, LoadOptions options)")
  public static XDocument parseAs(@Nullable String text, LoadOptions options) {
    boolean keep = (options.value() & LoadOptions.PRESERVE_WHITESPACE.value()) != 0;
    return XmlLoader.document(
        new XmlTextReader(XmlChars.notNull(text, "s"), keep), options.value());
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static XDocument Load(XmlReader reader)")
  public static XDocument loadReader(@Nullable XmlReader reader) {
    return XmlLoader.document(XmlChars.notNull(reader, "reader"), 0);
  }

  /** {@code Load(textReader)}. */
  @DotNetMethod("static XDocument Load(TextReader textReader)")
  public static XDocument load(@Nullable TextReader textReader) {
    return parse(XmlTexts.all(textReader));
  }

  /** {@code Load(textReader, options)}. */
  @DotNetMethod("static XDocument Load(TextReader textReader, LoadOptions options)")
  public static XDocument loadAs(@Nullable TextReader textReader, LoadOptions options) {
    return parseAs(XmlTexts.all(textReader), options);
  }

  /** {@code Save(textWriter)}. */
  @DotNetMethod("void Save(TextWriter textWriter)")
  public static void save(XDocument self, @Nullable TextWriter textWriter) {
    saveAs(self, textWriter, SaveOptions.NONE);
  }

  /** {@code Save(textWriter, options)}. */
  @DotNetMethod("void Save(TextWriter textWriter, SaveOptions options)")
  public static void saveAs(XDocument self, @Nullable TextWriter textWriter, SaveOptions options) {
    XmlTexts.save(self, self.declaration(), textWriter, options);
  }

  /** {@code Save(writer)}. */
  @DotNetMethod("void Save(XmlWriter writer)")
  public static void saveTo(XDocument self, @Nullable XmlWriter writer) {
    self.writeTo(XmlChars.notNull(writer, "writer"));
  }
}
