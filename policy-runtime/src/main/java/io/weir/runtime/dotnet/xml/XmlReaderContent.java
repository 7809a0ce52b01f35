package io.weir.runtime.dotnet.xml;

/** What a reader's current element holds, as text. */
final class XmlReaderContent {
  private XmlReaderContent() {}

  /** The text of an element without elements in it; the reader moves behind it. */
  static String textOfElement(XmlReader reader) {
    StringBuilder text = new StringBuilder();
    if (!reader.emptyElement()) {
      while (reader.read() && reader.kind() != XmlNodeType.END_ELEMENT) {
        XmlNodeType kind = reader.kind();
        if (kind == XmlNodeType.ELEMENT) {
          throw reader.error(
              "ReadElementContentAs() methods cannot be called on an element that has child"
                  + " elements.");
        } else if (kind != XmlNodeType.COMMENT && kind != XmlNodeType.PROCESSING_INSTRUCTION) {
          text.append(reader.value());
        }
      }
    }
    reader.read();
    return text.toString();
  }

  static String innerXml(XmlReader reader) {
    if (reader.kind() != XmlNodeType.ELEMENT) {
      reader.read();
      return "";
    }
    if (reader.emptyElement()) {
      reader.read();
      return "";
    }
    StringBuilder out = new StringBuilder();
    reader.read();
    while (reader.kind() != XmlNodeType.END_ELEMENT && !reader.eof()) {
      out.append(outerXml(reader));
    }
    reader.read();
    return out.toString();
  }

  static String outerXml(XmlReader reader) {
    if (reader.readState() != ReadState.INTERACTIVE) {
      return "";
    }
    return XmlLoader.node(reader).toCompactString();
  }
}
