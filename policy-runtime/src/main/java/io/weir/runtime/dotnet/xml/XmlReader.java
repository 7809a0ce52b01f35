package io.weir.runtime.dotnet.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads XML node by node, from text or from a tree. */
public abstract class XmlReader {
  /** An attribute of the current element; an XML declaration's parts are such too. */
  record Attribute(String prefix, String localName, String uri, String value, boolean isDefault) {
    String name() {
      return prefix.isEmpty() ? localName : prefix + ":" + localName;
    }
  }

  /** Where the reader stands: -1 on the node, else on one of its attributes. */
  private int onAttribute = -1;

  XmlReader() {}

  /** Moves to the next node; false at the end. */
  final boolean read() {
    onAttribute = -1;
    return readNode();
  }

  abstract boolean readNode();

  abstract XmlNodeType kind();

  abstract String prefix();

  abstract String localName();

  abstract String uri();

  abstract String value();

  abstract boolean emptyElement();

  abstract int depth();

  abstract List<Attribute> attributes();

  abstract ReadState readState();

  abstract @Nullable String lookupNamespace(String prefix);

  int lineNumber() {
    return 0;
  }

  int linePosition() {
    return 0;
  }

  final boolean eof() {
    return readState() == ReadState.END_OF_FILE;
  }

  final String name() {
    return prefix().isEmpty() ? localName() : prefix() + ":" + localName();
  }

  final @Nullable Attribute attributeHere() {
    return onAttribute >= 0 ? attributes().get(onAttribute) : null;
  }

  final int attributeIndex() {
    return onAttribute;
  }

  final void moveTo(int attribute) {
    onAttribute = attribute;
  }

  final XmlException error(String message) {
    return at(message, lineNumber(), linePosition());
  }

  static XmlException at(String message, int line, int position) {
    return line == 0
        ? new XmlException(message)
        : new XmlException(
            message + " Line " + line + ", position " + position + ".", line, position, null);
  }

  /** Moves on to an element, text or the end of an element, and gives what it found. */
  final XmlNodeType moveToContent() {
    do {
      XmlNodeType kind = kind();
      if (attributeHere() != null) {
        moveTo(-1);
        return kind();
      }
      if (kind == XmlNodeType.ELEMENT
          || kind == XmlNodeType.TEXT
          || kind == XmlNodeType.CDATA
          || kind == XmlNodeType.ENTITY_REFERENCE
          || kind == XmlNodeType.END_ELEMENT
          || kind == XmlNodeType.END_ENTITY) {
        return kind;
      }
    } while (read());
    return kind();
  }

  /** Skips the current element with its content, or the current node. */
  final void skip() {
    if (kind() == XmlNodeType.ELEMENT && !emptyElement()) {
      int depth = depth();
      while (read() && depth < depth()) {
        // over the content
      }
      if (kind() == XmlNodeType.END_ELEMENT) {
        read();
      }
    } else {
      read();
    }
  }
}
