package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.TextReader;
import org.jspecify.annotations.Nullable;

/** {@code System.Xml.XPath.XPathDocument}: a document that is only read, by navigators. */
@DotNetType(
    value = "public class System.Xml.XPath.XPathDocument : object, IXPathNavigable",
    java = XPathDocument.class)
public final class XPathDocument {
  private final XmlDocument content = new XmlDocument();

  private XPathDocument(String xml, XmlSpace space) {
    content.setPreservesWhitespace(space == XmlSpace.PRESERVE);
    content.load(xml);
  }

  /** {@code new(textReader)}. */
  @DotNetMethod("new(TextReader textReader)")
  public static XPathDocument create(@Nullable TextReader textReader) {
    TextReader given = XmlChars.notNull(textReader, "textReader");
    return new XPathDocument(TextReader.readToEnd(given), XmlSpace.DEFAULT);
  }

  /** {@code new(reader)}. */
  @DotNetMethod("new(XmlReader reader)")
  public static XPathDocument createFrom(@Nullable XmlReader reader) {
    return createFromWith(reader, XmlSpace.DEFAULT);
  }

  /** {@code new(reader, space)}. */
  @DotNetMethod("new(XmlReader reader, XmlSpace space)")
  public static XPathDocument createFromWith(@Nullable XmlReader reader, XmlSpace space) {
    XmlReader given = XmlChars.notNull(reader, "reader");
    long options = LoadOptions.PRESERVE_WHITESPACE.value();
    return new XPathDocument(XmlLoader.document(given, options).toCompactString(), space);
  }

  /** {@code CreateNavigator()}. */
  @DotNetMethod("XPathNavigator CreateNavigator()")
  public static XPathNavigator createNavigator(XPathDocument self) {
    return XPathNavigator.overDocument(self.content);
  }

  @Override
  public String toString() {
    return "System.Xml.XPath.XPathDocument";
  }
}
