package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.InvalidOperationException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds LINQ to XML trees from a reader, without recursion. */
final class XmlLoader {
  private XmlLoader() {}

  private static boolean setsLines(long options) {
    return (options & LoadOptions.SET_LINE_INFO.value()) != 0;
  }

  /** The element that the reader is before; only comments and instructions may stand around it. */
  static XElement element(XmlReader reader, long options) {
    XmlNodeType found = reader.moveToContent();
    if (found != XmlNodeType.ELEMENT) {
      throw new InvalidOperationException(
          "The XmlReader must be on a node of type Element instead of a node of type "
              + found
              + ".");
    }
    XElement element = startOf(reader, options);
    readElement(element, reader, options);
    reader.moveToContent();
    if (!reader.eof()) {
      throw new InvalidOperationException(
          "The XmlReader state should be EndOfFile after this operation.");
    }
    return element;
  }

  static XDocument document(XmlReader reader, long options) {
    if (reader.readState() == ReadState.INITIAL) {
      reader.read();
    }
    XDocument document = new XDocument();
    if (reader.kind() == XmlNodeType.XML_DECLARATION) {
      document.setDeclaration(declaration(reader));
    }
    content(document, reader, options);
    if (!reader.eof()) {
      throw new InvalidOperationException(
          "The XmlReader state should be EndOfFile after this operation.");
    }
    if (document.root() == null) {
      throw new InvalidOperationException("The root element is missing.");
    }
    return document;
  }

  static XDeclaration declaration(XmlReader reader) {
    return new XDeclaration(
        part(reader, "version"), part(reader, "encoding"), part(reader, "standalone"));
  }

  static @Nullable String part(XmlReader reader, String name) {
    for (XmlReader.Attribute a : reader.attributes()) {
      if (a.localName().equals(name)) {
        return a.value();
      }
    }
    return null;
  }

  /** The node that the reader is on; the reader moves behind it. */
  static XNode node(XmlReader reader) {
    if (reader.readState() != ReadState.INTERACTIVE) {
      throw new InvalidOperationException("The XmlReader state should be Interactive.");
    }
    XNode node = nodeHere(reader, 0);
    if (node == null) {
      throw new InvalidOperationException(
          "The XmlReader should not be on a node of type " + reader.kind() + ".");
    }
    if (node instanceof XElement element) {
      readElement(element, reader, 0);
    } else {
      reader.read();
    }
    return node;
  }

  private static XElement startOf(XmlReader reader, long options) {
    XElement element = new XElement(XName.trusted(XNamespace.of(reader.uri()), reader.localName()));
    if (setsLines(options)) {
      element.setLine(reader.lineNumber(), reader.linePosition());
    }
    for (XmlReader.Attribute a : reader.attributes()) {
      String uri = a.prefix().isEmpty() ? "" : a.uri();
      element.addAttribute(
          new XAttribute(XName.trusted(XNamespace.of(uri), a.localName()), a.value()));
    }
    return element;
  }

  private static void readElement(XElement element, XmlReader reader, long options) {
    if (reader.emptyElement()) {
      reader.read();
      return;
    }
    reader.read();
    content(element, reader, options);
    reader.read();
  }

  private static @Nullable XNode nodeHere(XmlReader reader, long options) {
    XmlNodeType kind = reader.kind();
    XNode node;
    if (kind == XmlNodeType.ELEMENT) {
      return startOf(reader, options);
    } else if (kind == XmlNodeType.CDATA) {
      node = new XCData(reader.value());
    } else if (kind == XmlNodeType.COMMENT) {
      node = new XComment(reader.value());
    } else if (kind == XmlNodeType.PROCESSING_INSTRUCTION) {
      node = new XProcessingInstruction(reader.localName(), reader.value());
    } else if (kind == XmlNodeType.DOCUMENT_TYPE) {
      node =
          new XDocumentType(
              reader.localName(), part(reader, "PUBLIC"), part(reader, "SYSTEM"), reader.value());
    } else if (isText(kind)) {
      node = new XText(reader.value());
    } else {
      return null;
    }
    if (setsLines(options)) {
      node.setLine(reader.lineNumber(), reader.linePosition());
    }
    return node;
  }

  private static boolean isText(XmlNodeType kind) {
    return kind == XmlNodeType.TEXT
        || kind == XmlNodeType.WHITESPACE
        || kind == XmlNodeType.SIGNIFICANT_WHITESPACE;
  }

  /** Reads into the container until its end tag, where the reader stays, or the end. */
  private static void content(XContainer into, XmlReader reader, long options) {
    XContainer current = into;
    do {
      XmlNodeType kind = reader.kind();
      if (isText(kind)) {
        current.addString(reader.value());
      } else if (kind == XmlNodeType.END_ELEMENT) {
        current.endWithText();
        if (current == into) {
          return;
        }
        current = Objects.requireNonNull(current.container());
      } else if (kind != XmlNodeType.XML_DECLARATION && kind != XmlNodeType.NONE) {
        XNode node = nodeHere(reader, options);
        if (node == null) {
          throw new InvalidOperationException(
              "The XmlReader should not be on a node of type " + kind + ".");
        }
        boolean empty = reader.emptyElement();
        current.appendNew(node);
        if (node instanceof XElement element && !empty) {
          current = element;
        }
      }
    } while (reader.read());
  }
}
