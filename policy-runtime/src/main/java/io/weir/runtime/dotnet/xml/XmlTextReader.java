package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.xml.XmlNamespaces.RawAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML text with namespaces and the internal part of its document type. Nothing outside of the
 * text is ever read.
 */
final class XmlTextReader extends XmlReader {
  private record OpenElement(
      String prefix,
      String localName,
      String uri,
      List<String> declared,
      boolean preserve,
      int line,
      int position) {
    String name() {
      return prefix.isEmpty() ? localName : prefix + ":" + localName;
    }
  }

  private final boolean keepWhitespace;
  private final boolean verbatim;
  private final boolean fragment;
  private final XmlScanner scanner;
  private final XmlEntities entities;
  private final XmlNamespaces namespaces;
  private final List<OpenElement> open = new ArrayList<>();
  private @Nullable XmlDtd dtd;

  private XmlNodeType kind = XmlNodeType.NONE;
  private String prefix = "";
  private String localName = "";
  private String uri = "";
  private String value = "";
  private boolean empty;
  private List<Attribute> attributes = List.of();
  private ReadState state = ReadState.INITIAL;
  private boolean rootSeen;

  XmlTextReader(String text, boolean keepWhitespace) {
    this(text, keepWhitespace, false, false);
  }

  /**
   * A reader of text.
   *
   * @param verbatim whether to keep entity references, line ends and the white space of attributes
   *     as they are written, and to take any character reference, as XmlDocument does
   * @param fragment whether the text is the content of an element
   */
  XmlTextReader(String text, boolean keepWhitespace, boolean verbatim, boolean fragment) {
    this.keepWhitespace = keepWhitespace;
    this.verbatim = verbatim;
    this.fragment = fragment;
    String given = text;
    if (!verbatim && given.indexOf('\r') >= 0) {
      given = given.replace("\r\n", "\n").replace('\r', '\n');
    }
    this.scanner = new XmlScanner(given);
    this.entities = new XmlEntities(scanner, verbatim);
    this.namespaces = new XmlNamespaces(scanner);
  }

  /** Makes a prefix known, as if something around the text had declared it. */
  void declare(String outerPrefix, String outerUri) {
    namespaces.declare(outerPrefix, outerUri);
  }

  @Override
  XmlNodeType kind() {
    return kind;
  }

  @Override
  String prefix() {
    return prefix;
  }

  @Override
  String localName() {
    return localName;
  }

  @Override
  String uri() {
    return uri;
  }

  @Override
  String value() {
    return value;
  }

  @Override
  boolean emptyElement() {
    return kind == XmlNodeType.ELEMENT && empty;
  }

  @Override
  int depth() {
    boolean onTag = kind == XmlNodeType.ELEMENT || kind == XmlNodeType.END_ELEMENT;
    return onTag && !open.isEmpty() ? open.size() - 1 : open.size();
  }

  @Override
  List<Attribute> attributes() {
    return attributes;
  }

  @Override
  ReadState readState() {
    return scanner.failed() ? ReadState.ERROR : state;
  }

  @Nullable XmlDtd dtd() {
    return dtd;
  }

  @Override
  int lineNumber() {
    return scanner.lineNumber();
  }

  @Override
  int linePosition() {
    return scanner.linePosition();
  }

  @Override
  @Nullable String lookupNamespace(String prefixed) {
    return namespaces.lookup(prefixed);
  }

  @Override
  boolean readNode() {
    if (readState() == ReadState.END_OF_FILE || readState() == ReadState.ERROR) {
      return false;
    }
    Budget.steps(1);
    boolean first = state == ReadState.INITIAL;
    state = ReadState.INTERACTIVE;
    if (emptyElement() || kind == XmlNodeType.END_ELEMENT) {
      namespaces.forget(open.remove(open.size() - 1).declared);
    }
    prefix = "";
    localName = "";
    uri = "";
    value = "";
    empty = false;
    attributes = List.of();
    while (true) {
      while (scanner.ended() && scanner.inEntity()) {
        leaveEntity();
      }
      scanner.startNode(scanner.at());
      if (scanner.ended()) {
        return end();
      }
      if (readOne(first)) {
        return true;
      }
      first = false;
    }
  }

  private boolean end() {
    if (!open.isEmpty()) {
      StringBuilder names = new StringBuilder();
      for (int i = open.size() - 1; i >= 0 && names.length() < 200; i--) {
        OpenElement element = open.get(i);
        names.append(names.length() == 0 ? "" : ", ").append(element.name());
      }
      throw scanner.errorHere(
          "Unexpected end of file has occurred. The following elements are not closed: "
              + names
              + ".");
    }
    if (!rootSeen && !fragment) {
      state = ReadState.ERROR;
      throw new XmlException("Root element is missing.");
    }
    kind = XmlNodeType.NONE;
    state = ReadState.END_OF_FILE;
    return false;
  }

  private void leaveEntity() {
    if (open.size() != scanner.elementsAround()) {
      throw scanner.errorHere("Incomplete entity contents.");
    }
    scanner.leaveEntity();
  }

  private boolean inProlog() {
    return open.isEmpty() && !fragment;
  }

  /** Reads one node; false if it is not to be reported. */
  private boolean readOne(boolean first) {
    char c = scanner.peek();
    if (c != '<') {
      return inProlog() ? readSpaceAround() : readText();
    }
    int at = scanner.at();
    char next = scanner.peekSecond();
    if (next == '/') {
      readEndTag();
      return true;
    } else if (next == '?') {
      return readInstruction(first && at == 0);
    } else if (next == '!') {
      if (scanner.take("<!--")) {
        readComment();
        return true;
      } else if (scanner.lookingAt("<![CDATA[")) {
        if (inProlog()) {
          scanner.skip(3);
          throw scanner.errorHere("Data at the root level is invalid.");
        }
        scanner.skip(9);
        readCData();
        return true;
      } else if (scanner.lookingAt("<!DOCTYPE")) {
        if (rootSeen || dtd != null || fragment) {
          scanner.skip(2);
          throw scanner.errorHere("Unexpected DTD declaration.");
        }
        scanner.skip(9);
        readDocumentType();
        return true;
      }
      scanner.skip(2);
      throw scanner.errorHere(
          scanner.ended()
              ? "Unexpected end of file has occurred."
              : "'" + scanner.peek() + "' is an unexpected token. The expected token is '--'.");
    }
    if (inProlog() && rootSeen) {
      scanner.skip(1);
      throw scanner.errorHere("There are multiple root elements.");
    }
    scanner.skip(1);
    readStartTag();
    return true;
  }

  private boolean readSpaceAround() {
    int start = scanner.at();
    scanner.skipSpace();
    if (!scanner.ended() && scanner.peek() != '<') {
      throw scanner.errorHere("Data at the root level is invalid.");
    }
    if (!keepWhitespace) {
      return false;
    }
    kind = XmlNodeType.WHITESPACE;
    value = scanner.textFrom(start);
    return true;
  }

  private void readStartTag() {
    int at = scanner.at();
    String name = scanner.readName();
    int colon = scanner.colon(name, at);
    List<RawAttribute> raw = new ArrayList<>(4);
    while (true) {
      boolean space = scanner.skipSpace();
      if (scanner.ended()) {
        throw scanner.errorHere("Unexpected end of file has occurred.");
      }
      char c = scanner.peek();
      if (c == '>') {
        scanner.skip(1);
        break;
      } else if (c == '/') {
        scanner.skip(1);
        scanner.expect('>');
        empty = true;
        break;
      }
      if (!space) {
        throw XmlChars.isNameStart(c)
            ? scanner.unexpected("Expecting whitespace.")
            : scanner.errorHere(XmlScanner.nameError(c, false));
      }
      raw.add(readAttribute());
    }
    element(name, colon, at, raw);
  }

  private RawAttribute readAttribute() {
    int at = scanner.at();
    String name = scanner.readName();
    scanner.colon(name, at);
    scanner.skipSpace();
    scanner.expect('=');
    scanner.skipSpace();
    return RawAttribute.of(name, readAttributeValue(), at, false);
  }

  private void element(String name, int colon, int at, List<RawAttribute> raw) {
    if (dtd != null) {
      addDefaults(dtd, name, raw);
    }
    List<String> declared = namespaces.declareAll(raw);
    boolean preserve = preservesSpace();
    for (RawAttribute a : raw) {
      if (a.prefix().equals("xml") && a.localName().equals("space")) {
        preserve =
            switch (XmlConvert.trim(a.value())) {
              case "preserve" -> true;
              case "default" -> false;
              default ->
                  throw scanner.errorAt(
                      "'" + a.value() + "' is an invalid xml:space value.", a.at());
            };
      }
    }
    kind = XmlNodeType.ELEMENT;
    prefix = colon < 0 ? "" : name.substring(0, colon);
    localName = name.substring(colon + 1);
    uri = namespaces.required(prefix, at);
    attributes = namespaces.resolve(raw);
    scanner.startNode(at);
    open.add(
        new OpenElement(prefix, localName, uri, declared, preserve, lineNumber(), linePosition()));
    rootSeen = true;
  }

  private boolean preservesSpace() {
    return !open.isEmpty() && open.get(open.size() - 1).preserve;
  }

  private void addDefaults(XmlDtd declared, String element, List<RawAttribute> raw) {
    for (XmlDtd.AttributeDefault d : declared.defaultsOf(element)) {
      boolean present = false;
      for (int i = 0; i < raw.size(); i++) {
        RawAttribute a = raw.get(i);
        if (a.name().equals(d.name())) {
          present = true;
          if (d.tokenized()) {
            String collapsed = String.join(" ", a.value().trim().split(" +"));
            raw.set(i, RawAttribute.of(a.name(), collapsed, a.at(), a.made()));
          }
        }
      }
      if (!present && d.value() != null) {
        raw.add(RawAttribute.of(d.name(), d.value(), scanner.at(), true));
      }
    }
  }

  private String readAttributeValue() {
    char quote = scanner.takeQuote();
    StringBuilder out = new StringBuilder();
    while (true) {
      if (scanner.ended()) {
        throw scanner.errorHere("There is an unclosed literal string.");
      }
      char c = scanner.peek();
      if (c == quote) {
        scanner.skip(1);
        return out.toString();
      } else if (c == '<') {
        throw scanner.lessThanInAttribute();
      } else if (c == '&') {
        String entity = entities.readReference(out);
        if (entity != null) {
          entities.expandInto(out, entity);
        }
      } else if (XmlChars.isWhiteSpace(c)) {
        out.append(verbatim ? c : ' ');
        scanner.skip(1);
      } else {
        scanner.appendChar(out);
      }
    }
  }

  /** Reads text up to markup or a general entity; false if it is not to be reported. */
  private boolean readText() {
    StringBuilder out = new StringBuilder();
    String entity = null;
    while (!scanner.ended()) {
      char c = scanner.peek();
      if (c == '<') {
        break;
      } else if (c == '&') {
        int before = scanner.at();
        entity = entities.readReference(out);
        if (entity != null) {
          if (verbatim && out.length() > 0) {
            scanner.moveTo(before); // the text first, the reference with the next read
            entity = null;
          }
          break;
        }
      } else if (c == ']' && scanner.lookingAt("]]>")) {
        throw scanner.errorHere("']]>' is not allowed in character data.");
      } else if (c > '>' && c < 0xD800) {
        int start = scanner.at();
        int at = start + 1;
        String text = scanner.text();
        while (at < text.length()
            && text.charAt(at) > '&'
            && text.charAt(at) < 0xD800
            && text.charAt(at) != '<'
            && text.charAt(at) != ']') {
          at++;
        }
        out.append(text, start, at);
        scanner.moveTo(at);
      } else {
        scanner.appendChar(out);
      }
    }
    if (entity != null) {
      if (verbatim) {
        kind = XmlNodeType.ENTITY_REFERENCE;
        localName = entity;
        return true;
      }
      entities.enter(entity, open.size());
    }
    if (out.length() == 0) {
      return false;
    }
    value = out.toString();
    if (XmlChars.isWhiteSpace(value)) {
      boolean significant = preservesSpace();
      if (!significant && !keepWhitespace) {
        return false;
      }
      kind = significant ? XmlNodeType.SIGNIFICANT_WHITESPACE : XmlNodeType.WHITESPACE;
    } else {
      kind = XmlNodeType.TEXT;
    }
    return true;
  }

  private void readEndTag() {
    scanner.skip(2);
    int start = scanner.at();
    if (open.isEmpty()) {
      throw scanner.errorHere("Unexpected end tag.");
    }
    if (open.size() == scanner.elementsAround() && scanner.inEntity()) {
      throw scanner.errorHere("Incomplete entity contents.");
    }
    String name = scanner.readName();
    OpenElement element = open.get(open.size() - 1);
    String expected = element.name();
    if (!name.equals(expected)) {
      throw scanner.errorAt(
          "The '"
              + expected
              + "' start tag on line "
              + element.line
              + " position "
              + element.position
              + " does not match the end tag of '"
              + name
              + "'.",
          start);
    }
    scanner.skipSpace();
    scanner.expect('>');
    kind = XmlNodeType.END_ELEMENT;
    prefix = element.prefix;
    localName = element.localName;
    uri = element.uri;
  }

  private void readComment() {
    int start = scanner.at();
    String text = scanner.readUpTo("--", "Comment");
    if (scanner.peek() != '>' || scanner.ended()) {
      throw scanner.errorAt(
          "An XML comment cannot contain '--', and '-' cannot be the last character.",
          start + text.length());
    }
    scanner.skip(1);
    kind = XmlNodeType.COMMENT;
    value = text;
  }

  private void readCData() {
    value = scanner.readUpTo("]]>", "CDATA");
    kind = XmlNodeType.CDATA;
  }

  private boolean readInstruction(boolean first) {
    scanner.skip(2);
    int at = scanner.at();
    String target = scanner.readName();
    if (target.equals("xml")) {
      if (!first || scanner.inEntity()) {
        throw scanner.errorAt(
            "Unexpected XML declaration. The XML declaration must be the first node in the"
                + " document, and no whitespace characters are allowed to appear before it.",
            at);
      }
      readDeclaration();
      return true;
    }
    if (target.equalsIgnoreCase("xml")) {
      throw scanner.errorAt("'" + target + "' is an invalid name for processing instructions.", at);
    }
    if (target.indexOf(':') >= 0) {
      throw scanner.errorAt(XmlScanner.nameError(':', false), at + target.indexOf(':'));
    }
    boolean space = scanner.skipSpace();
    if (!space && !scanner.lookingAt("?>")) {
      throw scanner.errorHere(XmlScanner.nameError(scanner.peek(), false));
    }
    value = scanner.readUpTo("?>", "PI");
    kind = XmlNodeType.PROCESSING_INSTRUCTION;
    localName = target;
    return true;
  }

  private void readDeclaration() {
    int start = scanner.at();
    int end = scanner.text().indexOf("?>", start);
    if (end < 0) {
      throw scanner.errorHere("Unexpected end of file while parsing XML declaration has occurred.");
    }
    List<Attribute> parts = new ArrayList<>();
    String[] order = {"version", "encoding", "standalone"};
    int next = 0;
    while (true) {
      boolean space = scanner.skipSpace();
      if (scanner.lookingAt("?>")) {
        break;
      }
      int at = scanner.at();
      if (!space) {
        throw scanner.errorHere("Syntax for an XML declaration is invalid.");
      }
      String name = scanner.readName();
      int place = List.of(order).indexOf(name);
      if (place < next || (next == 0 && place != 0)) {
        throw scanner.errorAt("Syntax for an XML declaration is invalid.", at);
      }
      next = place + 1;
      scanner.skipSpace();
      scanner.expect('=');
      scanner.skipSpace();
      String text = readAttributeValue();
      boolean valid =
          switch (name) {
            case "version" -> text.equals("1.0");
            case "standalone" -> text.equals("yes") || text.equals("no");
            default -> text.matches("[A-Za-z][A-Za-z0-9._-]*");
          };
      if (!valid) {
        throw scanner.errorAt(
            name.equals("version")
                ? "Version number '" + text + "' is invalid."
                : "Syntax for an XML declaration is invalid.",
            at);
      }
      parts.add(new Attribute("", name, "", text, false));
    }
    if (next == 0) {
      throw scanner.errorHere("Syntax for an XML declaration is invalid.");
    }
    value = scanner.textFrom(start).strip();
    scanner.skip(2);
    kind = XmlNodeType.XML_DECLARATION;
    localName = "xml";
    attributes = parts;
  }

  private void readDocumentType() {
    if (!scanner.skipSpace()) {
      throw scanner.unexpected("Expecting whitespace.");
    }
    String name = scanner.readName();
    scanner.skipSpace();
    List<Attribute> parts = new ArrayList<>();
    if (scanner.take("PUBLIC")) {
      parts.add(new Attribute("", "PUBLIC", "", scanner.readLiteral(), false));
      parts.add(new Attribute("", "SYSTEM", "", scanner.readLiteral(), false));
    } else if (scanner.take("SYSTEM")) {
      parts.add(new Attribute("", "SYSTEM", "", scanner.readLiteral(), false));
    }
    scanner.skipSpace();
    String subset = "";
    XmlDtd read = new XmlDtd();
    if (scanner.peek() == '[') {
      scanner.skip(1);
      int start = scanner.at();
      try {
        scanner.moveTo(read.parse(scanner.text(), start));
      } catch (XmlDtd.Problem problem) {
        throw scanner.errorAt(problem.text(), problem.at());
      }
      subset = scanner.textFrom(start);
      scanner.checkChars(start, scanner.at());
      scanner.skip(1);
      scanner.skipSpace();
    }
    scanner.expect('>');
    dtd = read;
    entities.declare(read);
    kind = XmlNodeType.DOCUMENT_TYPE;
    localName = name;
    value = subset;
    attributes = parts;
  }
}
