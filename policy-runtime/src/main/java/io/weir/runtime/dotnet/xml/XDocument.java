package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** A document: one element, and what may stand around it. */
public final class XDocument extends XContainer {
  private @Nullable XDeclaration declaration;

  /** An empty document. */
  public XDocument() {}

  XDocument(XDocument other) {
    copyContent(other);
    if (other.declaration != null) {
      declaration = XDeclaration.copyOf(other.declaration);
    }
  }

  /**
   * Reads XML text; white space between elements is dropped.
   *
   * @throws XmlException if the text is not well-formed
   */
  public static XDocument parse(String text) {
    return XmlLoader.document(new XmlTextReader(XmlChars.notNull(text, "s"), false), 0);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.DOCUMENT;
  }

  /** The element, or null. */
  public @Nullable XElement root() {
    for (XNode node = rawFirst(); node != null; node = node.next) {
      if (node instanceof XElement element) {
        return element;
      }
    }
    return null;
  }

  @Nullable XDocumentType documentType() {
    for (XNode node = rawFirst(); node != null; node = node.next) {
      if (node instanceof XDocumentType type) {
        return type;
      }
    }
    return null;
  }

  /** The XML declaration, or null. */
  public @Nullable XDeclaration declaration() {
    return declaration;
  }

  void setDeclaration(@Nullable XDeclaration declaration) {
    this.declaration = declaration;
  }

  @Override
  void validateNode(XNode node, @Nullable XNode previous) {
    if (node instanceof XCData || node instanceof XDocument) {
      throw new ArgumentException(
          "A node of type " + node.nodeType() + " cannot be added to content.");
    } else if (node instanceof XText text) {
      validateString(text.text);
    } else if (node instanceof XElement) {
      validateStructure(previous, XmlNodeType.DOCUMENT_TYPE, XmlNodeType.NONE);
    } else if (node instanceof XDocumentType) {
      validateStructure(previous, XmlNodeType.NONE, XmlNodeType.ELEMENT);
    }
  }

  private void validateStructure(
      @Nullable XNode previous, XmlNodeType allowedBefore, XmlNodeType allowedAfter) {
    XmlNodeType allowed = previous == null ? allowedAfter : allowedBefore;
    for (XNode node = rawFirst(); node != null; node = node.next) {
      if (node instanceof XElement || node instanceof XDocumentType) {
        if (node.nodeType() != allowed) {
          throw new InvalidOperationException(
              "This operation would create an incorrectly structured document.");
        }
        allowed = XmlNodeType.NONE;
      }
      if (node == previous) {
        allowed = allowedAfter;
      }
    }
  }

  @Override
  void validateString(String added) {
    if (!XmlChars.isWhiteSpace(added)) {
      throw new ArgumentException("Non-whitespace characters cannot be added to content.");
    }
  }

  @Override
  XNode cloneNode() {
    return new XDocument(this);
  }

  @Override
  boolean deepEqualsTo(XNode other) {
    return other instanceof XDocument document && contentsEqual(document);
  }

  @Override
  int deepHash() {
    return contentHash();
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeStartDocument(declaration == null ? null : XDeclaration.standalone(declaration));
    writeContentTo(writer);
  }
}
