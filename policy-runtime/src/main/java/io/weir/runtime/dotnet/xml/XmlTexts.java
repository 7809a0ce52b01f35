package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.text.TextReader;
import io.weir.runtime.dotnet.text.TextWriter;
import org.jspecify.annotations.Nullable;

/** XML from text readers and to text writers. */
final class XmlTexts {
  private XmlTexts() {}

  static String all(@Nullable TextReader reader) {
    return TextReader.readToEnd(XmlChars.notNull(reader, "textReader"));
  }

  static void save(
      XNode node,
      @Nullable XDeclaration declaration,
      @Nullable TextWriter target,
      SaveOptions options) {
    TextWriter given = XmlChars.notNull(target, "textWriter");
    XmlWriter writer = new XmlWriter();
    writer.setIndent((options.value() & SaveOptions.DISABLE_FORMATTING.value()) == 0);
    writer.setOmitDuplicateNamespaces(
        (options.value() & SaveOptions.OMIT_DUPLICATE_NAMESPACES.value()) != 0);
    if (node instanceof XDocument) {
      node.writeTo(writer);
    } else {
      writer.writeStartDocument(declaration == null ? null : XDeclaration.standalone(declaration));
      node.writeTo(writer);
    }
    given.append(writer.text());
  }
}
