package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.OutOfMemoryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML text as .NET's writer does: declares the namespaces that names need ({@code p1:} where
 * no prefix is known, declarations after the attributes), escapes, and indents content that holds
 * no text.
 */
public final class XmlWriter extends XmlCharacterWriter implements AutoCloseable {
  private static final int LONGEST = 64 << 20;

  /** An element that is open. */
  private static final class Open {
    final String prefix;
    final String localName;
    final int namespacesBefore;
    final boolean mixedOutside;
    final List<String> attributes = new ArrayList<>(0);
    int prefixesMade;

    Open(String prefix, String localName, int namespacesBefore, boolean mixedOutside) {
      this.prefix = prefix;
      this.localName = localName;
      this.namespacesBefore = namespacesBefore;
      this.mixedOutside = mixedOutside;
    }
  }

  private final XmlWriterNamespaces namespaces = new XmlWriterNamespaces();
  private final List<Open> open = new ArrayList<>();
  private boolean indent;
  private String indentChars = "  ";
  private boolean newLineOnAttributes;
  private boolean staysOpen;
  private @Nullable Runnable onClose;
  private boolean tagOpen;
  private boolean declared;
  private boolean omitsDeclaration;
  private boolean fragment;
  private boolean mixed;
  private int contentStart = -1;
  private int textEnd;

  /** A writer into memory. */
  public XmlWriter() {}

  private java.util.function.@Nullable Consumer<String> target;

  /** Sends the text on when the writer is flushed or closed. */
  XmlWriter sendTo(java.util.function.Consumer<String> receiver) {
    target = receiver;
    return this;
  }

  /** Hands on what was written so far. */
  void flush() {
    if (target != null && out.length() > 0) {
      closeStartTag();
      if (!declared) {
        String written = out.toString();
        out.setLength(0);
        writeStartDocument(null);
        out.append(indent ? newLine : "").append(written);
        declared = true;
      }
      target.accept(out.toString());
      out.setLength(0);
      contentStart = -1;
      textEnd = -1;
    }
  }

  /** Starts with an XML declaration. */
  void startDocument(@Nullable String standalone) {
    if (out.length() > 0 || !open.isEmpty()) {
      throw new InvalidOperationException(
          "Cannot write XML declaration. WriteStartDocument method has already written it.");
    }
    if (!omitsDeclaration) {
      writeStartDocument(standalone);
    }
    declared = true;
  }

  /** Closes what is open and hands on the text; a writer to a target begins with a declaration. */
  void endDocument() {
    while (!open.isEmpty()) {
      writeEndElement();
    }
    flush();
  }

  void setIndent(boolean indent) {
    this.indent = indent;
  }

  /**
   * Takes anything outside of elements: text there keeps what follows from being indented. Begins
   * with a declaration only if one is asked for.
   */
  void takeFragments() {
    fragment = true;
    declared = true;
  }

  void setIndentChars(String chars) {
    indentChars = chars;
  }

  /** Leaves out the declaration that a writer to a target begins with. */
  void omitDeclaration() {
    omitsDeclaration = true;
    declared = true;
  }

  @Override
  public void close() {
    if (staysOpen) {
      flush();
    } else {
      endDocument();
    }
    if (onClose != null) {
      onClose.run();
    }
  }

  /** Leaves elements open that are open when the writer is closed. */
  void stayOpen() {
    staysOpen = true;
  }

  /** Does something more when the writer is closed. */
  void whenClosed(Runnable work) {
    onClose = work;
  }

  /** Puts each attribute on a line of its own, if lines are indented. */
  void setNewLineOnAttributes(boolean each) {
    newLineOnAttributes = each;
  }

  void setOmitDuplicateNamespaces(boolean omit) {
    namespaces.omitDuplicates = omit;
  }

  /** Writes as XmlDocument does: line ends as they are, any character, by reference if need be. */
  void setVerbatim(boolean verbatim) {
    this.verbatim = verbatim;
  }

  /** What was written; an open start tag is closed. */
  public String text() {
    closeStartTag();
    return out.toString();
  }

  int depth() {
    return open.size();
  }

  private void grow() {
    Budget.steps(1);
    if (out.length() > LONGEST) {
      throw OutOfMemoryException.create();
    }
  }

  private void indentIfAllowed() {
    if (indent && !mixed && textEnd != out.length()) {
      newIndentedLine();
    }
  }

  private void newIndentedLine() {
    out.append(newLine);
    for (int i = 0; i < open.size(); i++) {
      out.append(indentChars);
    }
  }

  private void beforeAttribute() {
    if (indent && newLineOnAttributes) {
      newIndentedLine();
    } else {
      out.append(' ');
    }
  }

  // Namespaces.

  @Nullable String namespaceOf(String prefix) {
    return namespaces.namespaceOf(prefix);
  }

  @Nullable String prefixOf(String uri) {
    return namespaces.prefixOf(uri);
  }

  private int currentScope() {
    return open.get(open.size() - 1).namespacesBefore;
  }

  private String freshPrefix() {
    if (verbatim) {
      return "d" + open.size() + "p" + ++open.get(open.size() - 1).prefixesMade;
    }
    String prefix = "p" + (namespaces.size() - 3);
    if (namespaces.indexOfPrefix(prefix) < 0) {
      return prefix;
    }
    for (int i = 0; ; i++) {
      if (namespaces.indexOfPrefix(prefix + i) < 0) {
        return prefix + i;
      }
    }
  }

  // Elements.

  void writeStartElement(@Nullable String prefix, String localName, @Nullable String uri) {
    grow();
    closeStartTag();
    String used = prefix;
    if (used == null) {
      used = uri == null ? "" : prefixOf(uri);
      if (used == null) {
        used = "";
      }
    }
    String namespace = uri;
    if (namespace == null) {
      namespace = namespaceOf(used);
      if (namespace == null) {
        throw new ArgumentException(
            used.isEmpty()
                ? "The empty string '' is not a valid name."
                : "Prefix '" + used + "' is not defined.");
      }
    }
    if (!used.isEmpty() && namespace.isEmpty()) {
      throw new ArgumentException("Cannot use a prefix with an empty namespace.");
    }
    indentIfAllowed();
    open.add(new Open(used, localName, namespaces.size(), mixed));
    out.append('<');
    appendName(used, localName);
    tagOpen = true;
    namespaces.need(used, namespace, currentScope());
  }

  private void appendName(String prefix, String localName) {
    if (!prefix.isEmpty()) {
      out.append(prefix).append(':');
    }
    out.append(localName);
  }

  void writeAttribute(
      @Nullable String prefix, String localName, @Nullable String uri, String value) {
    grow();
    if (!tagOpen) {
      throw new InvalidOperationException(
          "Token StartAttribute in state Element Content would result in an invalid XML document.");
    }
    String namespace = uri == null ? "" : uri;
    String used = prefix;
    if (used == null) {
      used =
          localName.equals("xmlns") && namespace.equals(XNamespace.XMLNS_NAME)
              ? ""
              : prefixOf(namespace);
      if (used == null) {
        used = "";
      }
    }
    if (used.isEmpty() && localName.equals("xmlns")) {
      if (!namespace.isEmpty() && !namespace.equals(XNamespace.XMLNS_NAME)) {
        throw new ArgumentException("Prefix \"xmlns\" is reserved for use by XML.");
      }
      if (namespaces.declare("", value, currentScope())) {
        appendAttribute("", "xmlns", value);
      }
      return;
    }
    if (used.equals("xmlns")) {
      if (!namespace.isEmpty() && !namespace.equals(XNamespace.XMLNS_NAME)) {
        throw new ArgumentException("Prefix \"xmlns\" is reserved for use by XML.");
      }
      if (value.isEmpty()) {
        throw new ArgumentException("Cannot use a prefix with an empty namespace.");
      }
      if (namespaces.declare(localName, value, currentScope())) {
        appendAttribute("xmlns", localName, value);
      }
      return;
    }
    if (used.isEmpty() && !namespace.isEmpty()) {
      String known = prefixOf(namespace);
      used = known == null || known.isEmpty() ? freshPrefix() : known;
    } else if (namespace.isEmpty()) {
      used = "";
    }
    if (!used.isEmpty()) {
      namespaces.need(used, namespace, currentScope());
    }
    String key = used + ':' + localName;
    List<String> seen = open.get(open.size() - 1).attributes;
    if (seen.size() < 64 && seen.contains(key)) {
      throw XmlWriterNamespaces.duplicate(used, localName);
    }
    seen.add(key);
    appendAttribute(used, localName, value);
  }

  private void appendAttribute(String prefix, String localName, String value) {
    beforeAttribute();
    appendName(prefix, localName);
    out.append("=\"");
    escape(value, true);
    out.append('"');
  }

  /** An attribute as XAttribute shows itself: without an element. */
  void writeLoneAttribute(
      @Nullable String prefix, String localName, String namespace, String value) {
    String used = prefix;
    if (used == null && !namespace.isEmpty()) {
      used = prefixOf(namespace);
      if (used == null || used.isEmpty()) {
        used = "p" + 0;
      }
    }
    appendName(used == null ? "" : used, localName);
    out.append("=\"");
    escape(value, true);
    out.append('"');
  }

  private void writeNeededNamespaces() {
    int scope = currentScope();
    for (int i = namespaces.size() - 1; i >= scope; i--) {
      XmlWriterNamespaces.Declared declared = namespaces.get(i);
      if (declared.needed && !declared.written) {
        declared.written = true;
        beforeAttribute();
        if (declared.prefix.isEmpty()) {
          out.append("xmlns");
        } else {
          out.append("xmlns:").append(declared.prefix);
        }
        out.append("=\"");
        escape(declared.uri, true);
        out.append('"');
      }
    }
  }

  private void closeStartTag() {
    if (tagOpen) {
      writeNeededNamespaces();
      out.append('>');
      tagOpen = false;
      contentStart = out.length();
      // the root element starts afresh; others inherit from what surrounds them
      mixed = (fragment || open.size() > 1) && open.get(open.size() - 1).mixedOutside;
    }
  }

  void writeEndElement() {
    end(false);
  }

  /** Closes an element that shows that it has content, even if that is empty. */
  void writeFullEndElement() {
    end(true);
  }

  private void end(boolean full) {
    grow();
    if (open.isEmpty()) {
      throw new InvalidOperationException("There was no XML start tag open.");
    }
    if (full) {
      closeStartTag();
    }
    Open element = open.remove(open.size() - 1);
    if (tagOpen) {
      open.add(element);
      writeNeededNamespaces();
      open.remove(open.size() - 1);
      out.append(" />");
      tagOpen = false;
    } else {
      if (contentStart != out.length()) {
        indentIfAllowed();
      }
      out.append("</");
      appendName(element.prefix, element.localName);
      out.append('>');
    }
    contentStart = -1;
    mixed = element.mixedOutside;
    namespaces.truncate(element.namespacesBefore);
  }

  // Content.

  void writeStartDocument(@Nullable String standalone) {
    out.append("<?xml version=\"1.0\" encoding=\"utf-16\"");
    if ("yes".equals(standalone)) {
      out.append(" standalone=\"yes\"");
    } else if ("no".equals(standalone)) {
      out.append(" standalone=\"no\"");
    }
    out.append("?>");
  }

  void writeDeclaration(String text) {
    out.append("<?xml ").append(text).append("?>");
  }

  /** Writes text: also the empty one ends the start tag, and the indentation of what follows. */
  void writeString(@Nullable String text) {
    if (text == null) {
      return;
    }
    grow();
    closeStartTag();
    mixed = true;
    escape(text, false);
    textEnd = out.length();
    contentStart = -1;
  }

  void writeWhitespace(@Nullable String text) {
    if (text == null) {
      return;
    }
    if (!XmlChars.isWhiteSpace(text)) {
      throw new ArgumentException("Only white space characters should be used.");
    }
    closeStartTag();
    mixed = true;
    lineEnds(text);
    textEnd = out.length();
  }

  void writeRaw(@Nullable String text) {
    closeStartTag();
    mixed = true;
    out.append(text == null ? "" : text);
    textEnd = out.length();
  }

  void writeEntityRef(String name) {
    closeStartTag();
    mixed = true;
    out.append('&').append(name).append(';');
    textEnd = out.length();
  }

  void writeCData(@Nullable String text) {
    grow();
    closeStartTag();
    mixed = true;
    out.append("<![CDATA[");
    String given = text == null ? "" : text;
    int start = 0;
    for (int at = given.indexOf("]]>"); at >= 0; at = given.indexOf("]]>", start)) {
      lineEnds(given.substring(start, at + 2));
      out.append("]]><![CDATA[");
      start = at + 2;
    }
    lineEnds(given.substring(start));
    out.append("]]>");
    textEnd = out.length();
  }

  void writeComment(@Nullable String text) {
    grow();
    closeStartTag();
    indentIfAllowed();
    out.append("<!--");
    commentOrInstruction(text == null ? "" : text, '-');
    out.append("-->");
  }

  void writeProcessingInstruction(String target, @Nullable String text) {
    grow();
    closeStartTag();
    indentIfAllowed();
    out.append("<?").append(target);
    String given = text == null ? "" : text;
    if (verbatim || !given.isEmpty()) {
      out.append(' ');
      commentOrInstruction(given, '?');
    }
    out.append("?>");
  }

  void writeDocType(
      String name,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String internalSubset) {
    indentIfAllowed();
    out.append("<!DOCTYPE ").append(name);
    if (publicId != null) {
      out.append(" PUBLIC \"").append(publicId).append('"');
      if (systemId != null) {
        out.append(" \"").append(systemId).append('"');
      }
    } else if (systemId != null) {
      out.append(" SYSTEM \"").append(systemId).append('"');
    } else if (!verbatim) {
      out.append(' ');
    }
    if (internalSubset != null) {
      out.append('[').append(internalSubset).append(']');
    }
    out.append('>');
  }
}
