package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML text with namespaces and the internal part of its document type. Nothing outside of the
 * text is ever read: a reference to an external entity is an error. What entities expand to is
 * limited to {@link #MOST_FROM_ENTITIES} characters.
 */
final class XmlTextReader extends XmlReader {
  /** .NET's limit for documents that are parsed from text. */
  static final int MOST_FROM_ENTITIES = 10_000_000;

  private static final int DEEPEST_ENTITY = 64;

  /** Text that is being read: the document, or what an entity stands for. */
  private static final class Source {
    final String text;
    final @Nullable String entity;
    final int openElements;
    int at;

    Source(String text, @Nullable String entity, int openElements) {
      this.text = text;
      this.entity = entity;
      this.openElements = openElements;
    }
  }

  private record OpenElement(
      String prefix,
      String localName,
      String uri,
      List<String> declared,
      boolean preserve,
      int line,
      int position) {}

  private final boolean keepWhitespace;
  private final boolean verbatim;
  private final boolean fragment;
  private final Deque<Source> sources = new ArrayDeque<>();
  private Source source;
  private final List<OpenElement> open = new ArrayList<>();
  private final Map<String, Deque<String>> namespaces = new HashMap<>();
  private @Nullable XmlDtd dtd;
  private int fromEntities;

  private XmlNodeType kind = XmlNodeType.NONE;
  private String prefix = "";
  private String localName = "";
  private String uri = "";
  private String value = "";
  private boolean empty;
  private List<Attribute> attributes = List.of();
  private ReadState state = ReadState.INITIAL;
  private boolean rootSeen;
  private int nodeStart;
  private int linesCounted;
  private int countedTo;
  private int lineStart;

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
    this.source = new Source(given, null, 0);
  }

  /** Makes a prefix known, as if something around the text had declared it. */
  void declare(String outerPrefix, String outerUri) {
    namespaces.computeIfAbsent(outerPrefix, p -> new ArrayDeque<>()).push(outerUri);
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
    return state;
  }

  @Nullable XmlDtd dtd() {
    return dtd;
  }

  @Override
  int lineNumber() {
    count();
    return linesCounted + 1;
  }

  @Override
  int linePosition() {
    count();
    return nodeStart - lineStart + 1;
  }

  /** Lines are counted onwards from the last place that was asked for. */
  private void count() {
    if (nodeStart < countedTo) {
      linesCounted = 0;
      lineStart = 0;
      countedTo = 0;
    }
    String text = document().text;
    for (; countedTo < nodeStart && countedTo < text.length(); countedTo++) {
      if (text.charAt(countedTo) == '\n') {
        linesCounted++;
        lineStart = countedTo + 1;
      }
    }
  }

  private Source document() {
    return sources.isEmpty() ? source : sources.peekLast();
  }

  /** An error at a place in the text that is being read. */
  private XmlException errorAt(String message, int at) {
    state = ReadState.ERROR;
    nodeStart = sources.isEmpty() ? at : document().at;
    return error(message);
  }

  private XmlException errorHere(String message) {
    return errorAt(message, source.at);
  }

  private boolean ended() {
    return source.at >= source.text.length();
  }

  private char peek() {
    return ended() ? '\0' : source.text.charAt(source.at);
  }

  private boolean lookingAt(String what) {
    return source.text.startsWith(what, source.at);
  }

  private boolean take(String what) {
    if (lookingAt(what)) {
      source.at += what.length();
      return true;
    }
    return false;
  }

  private boolean skipSpace() {
    int start = source.at;
    while (!ended() && XmlChars.isWhiteSpace(peek())) {
      source.at++;
    }
    return source.at > start;
  }

  @Override
  boolean readNode() {
    if (state == ReadState.END_OF_FILE || state == ReadState.ERROR) {
      return false;
    }
    Budget.steps(1);
    boolean first = state == ReadState.INITIAL;
    state = ReadState.INTERACTIVE;
    if (kind == XmlNodeType.ELEMENT && empty) {
      close(open.remove(open.size() - 1));
    } else if (kind == XmlNodeType.END_ELEMENT) {
      close(open.remove(open.size() - 1));
    }
    prefix = "";
    localName = "";
    uri = "";
    value = "";
    empty = false;
    attributes = List.of();
    while (true) {
      while (ended() && !sources.isEmpty()) {
        leaveEntity();
      }
      nodeStart = source.at;
      if (ended()) {
        return end();
      }
      if (readOne(first)) {
        return true;
      }
      first = false;
    }
  }

  private void close(OpenElement element) {
    for (String declared : element.declared) {
      Deque<String> uris = namespaces.get(declared);
      if (uris != null) {
        uris.pop();
      }
    }
  }

  private boolean end() {
    if (!open.isEmpty()) {
      StringBuilder names = new StringBuilder();
      for (int i = open.size() - 1; i >= 0 && names.length() < 200; i--) {
        OpenElement element = open.get(i);
        names
            .append(names.length() == 0 ? "" : ", ")
            .append(element.prefix.isEmpty() ? "" : element.prefix + ":")
            .append(element.localName);
      }
      throw errorHere(
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
    if (open.size() != source.openElements) {
      throw errorHere("Incomplete entity contents.");
    }
    source = sources.pop();
  }

  private boolean inProlog() {
    return open.isEmpty() && !fragment;
  }

  /** Reads one node; false if it is not to be reported. */
  private boolean readOne(boolean first) {
    char c = peek();
    if (c != '<') {
      return inProlog() ? readSpaceAround() : readText();
    }
    int at = source.at;
    char next = at + 1 < source.text.length() ? source.text.charAt(at + 1) : '\0';
    if (next == '/') {
      readEndTag();
      return true;
    } else if (next == '?') {
      return readInstruction(first && at == 0);
    } else if (next == '!') {
      if (take("<!--")) {
        readComment();
        return true;
      } else if (lookingAt("<![CDATA[")) {
        if (inProlog()) {
          source.at += 3;
          throw errorHere("Data at the root level is invalid.");
        }
        source.at += 9;
        readCData();
        return true;
      } else if (lookingAt("<!DOCTYPE")) {
        if (rootSeen || dtd != null || fragment) {
          source.at += 2;
          throw errorHere("Unexpected DTD declaration.");
        }
        source.at += 9;
        readDocumentType();
        return true;
      }
      source.at += 2;
      throw errorHere(
          ended()
              ? "Unexpected end of file has occurred."
              : "'" + peek() + "' is an unexpected token. The expected token is '--'.");
    }
    if (inProlog() && rootSeen) {
      source.at++;
      throw errorHere("There are multiple root elements.");
    }
    source.at++;
    readStartTag();
    return true;
  }

  private boolean readSpaceAround() {
    int start = source.at;
    skipSpace();
    if (!ended() && peek() != '<') {
      throw errorHere("Data at the root level is invalid.");
    }
    if (!keepWhitespace) {
      return false;
    }
    kind = XmlNodeType.WHITESPACE;
    value = source.text.substring(start, source.at);
    return true;
  }

  private String readName() {
    int start = source.at;
    String text = source.text;
    int at = start;
    while (at < text.length() && (XmlChars.isName(text.charAt(at)) || text.charAt(at) == ':')) {
      at++;
    }
    source.at = at;
    if (at == start) {
      if (ended()) {
        throw errorHere("Unexpected end of file has occurred.");
      }
      throw errorHere(nameError(peek(), true));
    }
    char first = text.charAt(start);
    if (!XmlChars.isNameStart(first) && first != ':') {
      throw errorAt(nameError(first, true), start);
    }
    return text.substring(start, at);
  }

  private static String nameError(char c, boolean first) {
    return first
        ? "Name cannot begin with the '"
            + XmlChars.visible(c)
            + "' character, hexadecimal value 0x"
            + XmlChars.hex(c)
            + "."
        : "The '"
            + XmlChars.visible(c)
            + "' character, hexadecimal value 0x"
            + XmlChars.hex(c)
            + ", cannot be included in a name.";
  }

  private int colon(String name, int at) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return -1;
    }
    if (colon == 0 || colon == name.length() - 1 || name.indexOf(':', colon + 1) >= 0) {
      throw errorAt(nameError(':', colon == 0), at + Math.max(colon, 0));
    }
    if (!XmlChars.isNameStart(name.charAt(colon + 1))) {
      throw errorAt(nameError(name.charAt(colon + 1), true), at + colon + 1);
    }
    return colon;
  }

  private record RawAttribute(
      String prefix, String localName, String value, int at, boolean made) {}

  private void readStartTag() {
    int at = source.at;
    String name = readName();
    int colon = colon(name, at);
    List<RawAttribute> raw = new ArrayList<>(4);
    while (true) {
      boolean space = skipSpace();
      if (ended()) {
        throw errorHere("Unexpected end of file has occurred.");
      }
      char c = peek();
      if (c == '>') {
        source.at++;
        break;
      } else if (c == '/') {
        source.at++;
        if (peek() != '>' || ended()) {
          throw errorHere("'" + peek() + "' is an unexpected token. The expected token is '>'.");
        }
        source.at++;
        empty = true;
        break;
      }
      if (!space) {
        if (XmlChars.isNameStart(c)) {
          throw errorHere("'" + c + "' is an unexpected token. Expecting whitespace.");
        }
        throw errorHere(nameError(c, false));
      }
      int attributeAt = source.at;
      String attribute = readName();
      int attributeColon = colon(attribute, attributeAt);
      skipSpace();
      if (peek() != '=') {
        throw errorHere("'" + peek() + "' is an unexpected token. The expected token is '='.");
      }
      source.at++;
      skipSpace();
      String text = readAttributeValue();
      raw.add(
          new RawAttribute(
              attributeColon < 0 ? "" : attribute.substring(0, attributeColon),
              attribute.substring(attributeColon + 1),
              text,
              attributeAt,
              false));
    }
    element(name, colon, at, raw);
  }

  private void element(String name, int colon, int at, List<RawAttribute> raw) {
    if (dtd != null) {
      addDefaults(dtd, name, raw);
    }
    List<String> declared = new ArrayList<>(0);
    boolean preserve = !open.isEmpty() && open.get(open.size() - 1).preserve;
    for (RawAttribute a : raw) {
      String bound = a.prefix.equals("xmlns") ? a.localName : null;
      if (a.prefix.isEmpty() && a.localName.equals("xmlns")) {
        bound = "";
      }
      if (bound != null) {
        checkDeclaration(bound, a);
        namespaces.computeIfAbsent(bound, p -> new ArrayDeque<>()).push(a.value);
        declared.add(bound);
      } else if (a.prefix.equals("xml") && a.localName.equals("space")) {
        preserve = a.value.equals("preserve") || (preserve && !a.value.equals("default"));
      }
    }
    kind = XmlNodeType.ELEMENT;
    prefix = colon < 0 ? "" : name.substring(0, colon);
    localName = name.substring(colon + 1);
    uri = namespaceFor(prefix, at);
    attributes = resolve(raw);
    nodeStart = sources.isEmpty() ? at : document().at;
    open.add(
        new OpenElement(prefix, localName, uri, declared, preserve, lineNumber(), linePosition()));
    rootSeen = true;
  }

  private void checkDeclaration(String bound, RawAttribute a) {
    if (!bound.isEmpty() && a.value.isEmpty()) {
      throw errorAt("Invalid namespace declaration.", a.at + 7 + bound.length());
    }
    if (bound.equals("xmlns")) {
      throw errorAt("Prefix \"xmlns\" is reserved for use by XML.", a.at);
    }
    boolean isXmlName = a.value.equals(XNamespace.XML_NAME);
    if (bound.equals("xml") && !isXmlName) {
      throw errorAt(
          "Prefix \"xml\" is reserved for use by XML and can be mapped only to namespace name \""
              + XNamespace.XML_NAME
              + "\".",
          a.at);
    }
    if (a.value.equals(XNamespace.XMLNS_NAME) || (isXmlName && !bound.equals("xml"))) {
      throw errorAt(
          "Prefix '"
              + bound
              + "' cannot be mapped to namespace name reserved for \"xml\" or \"xmlns\".",
          a.at + (bound.isEmpty() ? 7 : 8 + bound.length()));
    }
  }

  private void addDefaults(XmlDtd declared, String element, List<RawAttribute> raw) {
    for (XmlDtd.AttributeDefault d : declared.defaultsOf(element)) {
      boolean present = false;
      for (int i = 0; i < raw.size(); i++) {
        RawAttribute a = raw.get(i);
        String name = a.prefix.isEmpty() ? a.localName : a.prefix + ":" + a.localName;
        if (name.equals(d.name())) {
          present = true;
          if (d.tokenized()) {
            String collapsed = String.join(" ", a.value.trim().split(" +"));
            raw.set(i, new RawAttribute(a.prefix, a.localName, collapsed, a.at, a.made));
          }
        }
      }
      if (!present && d.value() != null) {
        int colon = d.name().indexOf(':');
        raw.add(
            new RawAttribute(
                colon < 0 ? "" : d.name().substring(0, colon),
                d.name().substring(colon + 1),
                d.value(),
                source.at,
                true));
      }
    }
  }

  private String namespaceFor(String prefixed, int at) {
    String found = lookupNamespace(prefixed);
    if (found == null) {
      throw errorAt("'" + prefixed + "' is an undeclared prefix.", at);
    }
    return found;
  }

  @Override
  @Nullable String lookupNamespace(String prefixed) {
    Deque<String> uris = namespaces.get(prefixed);
    if (uris != null && !uris.isEmpty()) {
      return uris.peek();
    }
    return prefixed.isEmpty()
        ? ""
        : prefixed.equals("xml")
            ? XNamespace.XML_NAME
            : prefixed.equals("xmlns") ? XNamespace.XMLNS_NAME : null;
  }

  private List<Attribute> resolve(List<RawAttribute> raw) {
    if (raw.isEmpty()) {
      return List.of();
    }
    List<Attribute> resolved = new ArrayList<>(raw.size());
    Set<String> seen = new HashSet<>();
    for (RawAttribute a : raw) {
      String namespace =
          a.prefix.isEmpty()
              ? a.localName.equals("xmlns") ? XNamespace.XMLNS_NAME : ""
              : namespaceFor(a.prefix, a.at);
      if (!seen.add(namespace + '}' + a.localName)) {
        throw errorAt(
            "'"
                + (a.prefix.isEmpty() ? a.localName : a.prefix + ":" + a.localName)
                + "' is a duplicate attribute name.",
            a.at);
      }
      resolved.add(new Attribute(a.prefix, a.localName, namespace, a.value, a.made));
    }
    return resolved;
  }

  private String readAttributeValue() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw errorHere("'" + quote + "' is an unexpected token. The expected token is '\"' or '''.");
    }
    source.at++;
    StringBuilder out = new StringBuilder();
    while (true) {
      if (ended()) {
        throw errorHere("There is an unclosed literal string.");
      }
      char c = peek();
      if (c == quote) {
        source.at++;
        return out.toString();
      } else if (c == '<') {
        throw errorHere("'<', hexadecimal value 0x3C, is an invalid attribute character.");
      } else if (c == '&') {
        String entity = readReference(out);
        if (entity != null) {
          expandInto(out, entity, 0);
        }
      } else if (XmlChars.isWhiteSpace(c)) {
        out.append(verbatim ? c : ' ');
        source.at++;
      } else {
        appendChar(out);
      }
    }
  }

  private void appendChar(StringBuilder out) {
    int length = XmlChars.validAt(source.text, source.at);
    if (length == 0) {
      throw errorHere(XmlChars.invalidChar(source.text.charAt(source.at)));
    }
    out.append(source.text, source.at, source.at + length);
    source.at += length;
  }

  /** What a general entity stands for in an attribute's value. */
  private void expandInto(StringBuilder out, String entity, int nesting) {
    String text = replacement(entity, nesting);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '<') {
        throw errorHere("'<', hexadecimal value 0x3C, is an invalid attribute character.");
      } else if (c == '&') {
        int end = text.indexOf(';', i);
        if (end < 0) {
          throw errorHere("An error occurred while parsing EntityName.");
        }
        String name = text.substring(i + 1, end);
        Integer code = XmlDtd.characterReference(name);
        if (code != null) {
          out.appendCodePoint(code);
        } else if (predefined(name) != 0) {
          out.append(predefined(name));
        } else {
          expandInto(out, name, nesting + 1);
        }
        i = end + 1;
      } else {
        out.append(XmlChars.isWhiteSpace(c) ? ' ' : c);
        i++;
      }
    }
  }

  private String replacement(String entity, int nesting) {
    if (nesting > DEEPEST_ENTITY) {
      throw errorHere("General entity '" + entity + "' references itself.");
    }
    XmlDtd.Entity found = dtd == null ? null : dtd.entity(entity);
    if (found == null) {
      throw errorHere("Reference to undeclared entity '" + entity + "'.");
    }
    if (found.text() == null) {
      throw errorHere("external entity `" + entity + "` is not read");
    }
    fromEntities += found.text().length();
    Budget.steps(1 + found.text().length() / 16);
    if (fromEntities > MOST_FROM_ENTITIES) {
      throw errorHere("The input document has exceeded a limit set by MaxCharactersFromEntities.");
    }
    return found.text();
  }

  private static char predefined(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "apos" -> '\'';
      case "quot" -> '"';
      default -> '\0';
    };
  }

  /**
   * Reads a reference at an ampersand: appends a character, or gives back the name of another
   * entity.
   */
  private @Nullable String readReference(StringBuilder out) {
    int at = source.at;
    source.at++;
    if (peek() == '#') {
      source.at++;
      boolean hex = peek() == 'x';
      if (hex) {
        source.at++;
      }
      int start = source.at;
      int code = 0;
      while (!ended() && Character.digit(peek(), hex ? 16 : 10) >= 0 && peek() < 128) {
        code = code * (hex ? 16 : 10) + Character.digit(peek(), hex ? 16 : 10);
        if (code > 0x10FFFF) {
          throw errorAt("Invalid value of a character entity reference.", start);
        }
        source.at++;
      }
      if (source.at == start || peek() != ';') {
        throw errorHere(
            hex
                ? "Invalid syntax for a hexadecimal numeric entity reference."
                : "Invalid syntax for a decimal numeric entity reference.");
      }
      if (!verbatim && code < 0x10000 && !XmlChars.isChar((char) code)) {
        throw errorAt(XmlChars.invalidChar(code), start);
      }
      source.at++;
      out.appendCodePoint(code);
      return null;
    }
    int start = source.at;
    while (!ended() && (XmlChars.isName(peek()) || peek() == ':')) {
      source.at++;
    }
    String name = source.text.substring(start, source.at);
    if (name.isEmpty() || !XmlChars.isNameStart(name.charAt(0))) {
      source.at = start;
      throw errorHere("An error occurred while parsing EntityName.");
    }
    if (peek() != ';') {
      throw errorHere("'" + peek() + "' is an unexpected token. The expected token is ';'.");
    }
    source.at++;
    char known = predefined(name);
    if (known != 0) {
      out.append(known);
      return null;
    }
    if (dtd == null || dtd.entity(name) == null) {
      throw errorAt("Reference to undeclared entity '" + name + "'.", at + 1);
    }
    return name;
  }

  /** Reads text up to markup or a general entity; false if it is not to be reported. */
  private boolean readText() {
    StringBuilder out = new StringBuilder();
    String entity = null;
    while (!ended()) {
      char c = peek();
      if (c == '<') {
        break;
      } else if (c == '&') {
        int before = source.at;
        entity = readReference(out);
        if (entity != null) {
          if (verbatim && out.length() > 0) {
            source.at = before; // the text first, the reference with the next read
            entity = null;
          }
          break;
        }
      } else if (c == ']' && lookingAt("]]>")) {
        throw errorHere("']]>' is not allowed in character data.");
      } else if (c > '>' && c < 0xD800) {
        int start = source.at;
        int at = start + 1;
        String text = source.text;
        while (at < text.length()
            && text.charAt(at) > '&'
            && text.charAt(at) < 0xD800
            && text.charAt(at) != '<'
            && text.charAt(at) != ']') {
          at++;
        }
        out.append(text, start, at);
        source.at = at;
      } else {
        appendChar(out);
      }
    }
    if (entity != null) {
      if (verbatim) {
        kind = XmlNodeType.ENTITY_REFERENCE;
        localName = entity;
        return true;
      }
      enter(entity);
    }
    if (out.length() == 0) {
      return false;
    }
    value = out.toString();
    if (XmlChars.isWhiteSpace(value)) {
      boolean significant = !open.isEmpty() && open.get(open.size() - 1).preserve;
      if (!significant && !keepWhitespace) {
        return false;
      }
      kind = significant ? XmlNodeType.SIGNIFICANT_WHITESPACE : XmlNodeType.WHITESPACE;
    } else {
      kind = XmlNodeType.TEXT;
    }
    return true;
  }

  private void enter(String entity) {
    for (Source outer : sources) {
      if (entity.equals(outer.entity)) {
        throw errorHere("General entity '" + entity + "' references itself.");
      }
    }
    if (entity.equals(source.entity)) {
      throw errorHere("General entity '" + entity + "' references itself.");
    }
    String text = replacement(entity, sources.size());
    sources.push(source);
    source = new Source(text, entity, open.size());
  }

  private void readEndTag() {
    int start = source.at + 2;
    source.at = start;
    if (open.isEmpty()) {
      throw errorHere("Unexpected end tag.");
    }
    if (open.size() == source.openElements && !sources.isEmpty()) {
      throw errorHere("Incomplete entity contents.");
    }
    String name = readName();
    OpenElement element = open.get(open.size() - 1);
    String expected =
        element.prefix.isEmpty() ? element.localName : element.prefix + ":" + element.localName;
    if (!name.equals(expected)) {
      throw errorAt(
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
    skipSpace();
    if (peek() != '>' || ended()) {
      throw errorHere("'" + peek() + "' is an unexpected token. The expected token is '>'.");
    }
    source.at++;
    kind = XmlNodeType.END_ELEMENT;
    prefix = element.prefix;
    localName = element.localName;
    uri = element.uri;
  }

  private void checkChars(int start, int end) {
    for (int i = start; i < end; ) {
      int length = XmlChars.validAt(source.text, i);
      if (length == 0) {
        throw errorAt(XmlChars.invalidChar(source.text.charAt(i)), i);
      }
      i += length;
    }
  }

  private String upTo(String end, String what) {
    int start = source.at;
    int at = source.text.indexOf(end, start);
    if (at < 0) {
      source.at = source.text.length();
      throw errorHere("Unexpected end of file while parsing " + what + " has occurred.");
    }
    checkChars(start, at);
    source.at = at + end.length();
    return source.text.substring(start, at);
  }

  private void readComment() {
    int start = source.at;
    String text = upTo("--", "Comment");
    if (peek() != '>' || ended()) {
      throw errorAt(
          "An XML comment cannot contain '--', and '-' cannot be the last character.",
          start + text.length());
    }
    source.at++;
    kind = XmlNodeType.COMMENT;
    value = text;
  }

  private void readCData() {
    value = upTo("]]>", "CDATA");
    kind = XmlNodeType.CDATA;
  }

  private boolean readInstruction(boolean first) {
    source.at += 2;
    int at = source.at;
    String target = readName();
    if (target.equals("xml")) {
      if (!first || !sources.isEmpty()) {
        throw errorAt(
            "Unexpected XML declaration. The XML declaration must be the first node in the"
                + " document, and no whitespace characters are allowed to appear before it.",
            at);
      }
      readDeclaration();
      return true;
    }
    if (target.equalsIgnoreCase("xml")) {
      throw errorAt("'" + target + "' is an invalid name for processing instructions.", at);
    }
    if (target.indexOf(':') >= 0) {
      throw errorAt(nameError(':', false), at + target.indexOf(':'));
    }
    boolean space = skipSpace();
    if (!space && !lookingAt("?>")) {
      throw errorHere(nameError(peek(), false));
    }
    value = upTo("?>", "PI");
    kind = XmlNodeType.PROCESSING_INSTRUCTION;
    localName = target;
    return true;
  }

  private void readDeclaration() {
    int start = source.at;
    int end = source.text.indexOf("?>", start);
    if (end < 0) {
      throw errorHere("Unexpected end of file while parsing XML declaration has occurred.");
    }
    List<Attribute> parts = new ArrayList<>();
    String[] order = {"version", "encoding", "standalone"};
    int next = 0;
    while (true) {
      boolean space = skipSpace();
      if (lookingAt("?>")) {
        break;
      }
      int at = source.at;
      if (!space) {
        throw errorHere("Syntax for an XML declaration is invalid.");
      }
      String name = readName();
      int place = List.of(order).indexOf(name);
      if (place < next || (next == 0 && place != 0)) {
        throw errorAt("Syntax for an XML declaration is invalid.", at);
      }
      next = place + 1;
      skipSpace();
      if (!take("=")) {
        throw errorHere("'" + peek() + "' is an unexpected token. The expected token is '='.");
      }
      skipSpace();
      String text = readAttributeValue();
      boolean valid =
          switch (name) {
            case "version" -> text.equals("1.0");
            case "standalone" -> text.equals("yes") || text.equals("no");
            default -> text.matches("[A-Za-z][A-Za-z0-9._-]*");
          };
      if (!valid) {
        throw errorAt(
            name.equals("version")
                ? "Version number '" + text + "' is invalid."
                : "Syntax for an XML declaration is invalid.",
            at);
      }
      parts.add(new Attribute("", name, "", text, false));
    }
    if (next == 0) {
      throw errorHere("Syntax for an XML declaration is invalid.");
    }
    value = source.text.substring(start, source.at).strip();
    source.at += 2;
    kind = XmlNodeType.XML_DECLARATION;
    localName = "xml";
    attributes = parts;
  }

  private void readDocumentType() {
    if (!skipSpace()) {
      throw errorHere("'" + peek() + "' is an unexpected token. Expecting whitespace.");
    }
    String name = readName();
    skipSpace();
    List<Attribute> parts = new ArrayList<>();
    if (take("PUBLIC")) {
      parts.add(new Attribute("", "PUBLIC", "", literal(), false));
      parts.add(new Attribute("", "SYSTEM", "", literal(), false));
    } else if (take("SYSTEM")) {
      parts.add(new Attribute("", "SYSTEM", "", literal(), false));
    }
    skipSpace();
    String subset = "";
    XmlDtd read = new XmlDtd();
    if (peek() == '[') {
      source.at++;
      int start = source.at;
      try {
        source.at = read.parse(source.text, start);
      } catch (XmlDtd.Problem problem) {
        throw errorAt(problem.text(), problem.at());
      }
      subset = source.text.substring(start, source.at);
      checkChars(start, source.at);
      source.at++;
      skipSpace();
    }
    if (peek() != '>') {
      throw errorHere("'" + peek() + "' is an unexpected token. The expected token is '>'.");
    }
    source.at++;
    dtd = read;
    kind = XmlNodeType.DOCUMENT_TYPE;
    localName = name;
    value = subset;
    attributes = parts;
  }

  private String literal() {
    skipSpace();
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw errorHere("'" + quote + "' is an unexpected token. The expected token is '\"' or '''.");
    }
    int end = source.text.indexOf(quote, source.at + 1);
    if (end < 0) {
      throw errorHere("There is an unclosed literal string.");
    }
    String text = source.text.substring(source.at + 1, end);
    source.at = end + 1;
    return text;
  }
}
