package io.weir.runtime.dotnet.xml;

import java.util.Objects;

/** Builds the tree of an XmlDocument from a reader, without recursion. */
final class XmlDomLoader {
  private XmlDomLoader() {}

  static void load(XmlDocument document, XmlNode into, XmlTextReader reader) {
    XmlNode parent = into;
    while (reader.read()) {
      XmlNodeType kind = reader.kind();
      if (kind == XmlNodeType.END_ELEMENT) {
        parent = Objects.requireNonNull(parent.parent());
        continue;
      }
      XmlNode node = node(document, reader);
      parent.link(node, null);
      if (kind == XmlNodeType.ELEMENT && !reader.emptyElement()) {
        parent = node;
      }
    }
  }

  private static XmlNode node(XmlDocument document, XmlTextReader reader) {
    XmlNodeType kind = reader.kind();
    if (kind == XmlNodeType.ELEMENT) {
      XmlElement element =
          new XmlElement(
              reader.prefix(), reader.localName(), reader.uri(), reader.emptyElement(), document);
      for (XmlReader.Attribute a : reader.attributes()) {
        XmlAttribute attribute = new XmlAttribute(a.prefix(), a.localName(), a.uri(), document);
        attribute.setValue(a.value());
        attribute.setSpecified(!a.isDefault());
        element.attributeCollection().appendNew(attribute);
      }
      return element;
    } else if (kind == XmlNodeType.CDATA) {
      return new XmlCDataSection(document, reader.value());
    } else if (kind == XmlNodeType.COMMENT) {
      return new XmlComment(document, reader.value());
    } else if (kind == XmlNodeType.PROCESSING_INSTRUCTION) {
      return new XmlProcessingInstruction(document, reader.localName(), reader.value());
    } else if (kind == XmlNodeType.XML_DECLARATION) {
      return new XmlDeclaration(
          document,
          String.valueOf(XmlLoader.part(reader, "version")),
          XmlLoader.part(reader, "encoding"),
          XmlLoader.part(reader, "standalone"));
    } else if (kind == XmlNodeType.DOCUMENT_TYPE) {
      return new XmlDocumentType(
          document,
          reader.localName(),
          XmlLoader.part(reader, "PUBLIC"),
          XmlLoader.part(reader, "SYSTEM"),
          reader.value());
    } else if (kind == XmlNodeType.ENTITY_REFERENCE) {
      XmlDtd dtd = reader.dtd();
      XmlDtd.Entity entity = dtd == null ? null : dtd.entity(reader.localName());
      String text = entity == null || entity.text() == null ? "" : entity.text();
      XmlEntityReference reference = new XmlEntityReference(document, reader.localName(), text);
      reference.link(new XmlText(document, text), null);
      return reference;
    } else if (kind == XmlNodeType.WHITESPACE) {
      return new XmlWhitespace(document, reader.value());
    } else if (kind == XmlNodeType.SIGNIFICANT_WHITESPACE) {
      return new XmlSignificantWhitespace(document, reader.value());
    }
    return new XmlText(document, reader.value());
  }
}
