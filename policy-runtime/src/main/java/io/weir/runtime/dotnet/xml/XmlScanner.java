package io.weir.runtime.dotnet.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a reader takes: those of the document and, inside of a general entity, those
 * that it stands for. Knows lines, names and literals, not what they are for. All places are in the
 * text that is being read; errors inside of an entity are told at its reference.
 */
final class XmlScanner {
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

  private final Deque<Source> sources = new ArrayDeque<>();
  private Source source;
  private boolean failed;
  private int nodeStart;
  private int linesCounted;
  private int countedTo;
  private int lineStart;

  XmlScanner(String text) {
    source = new Source(text, null, 0);
  }

  /** Whether an error has been told; there is nothing to read after one. */
  boolean failed() {
    return failed;
  }

  /** The place of the next character. */
  int at() {
    return source.at;
  }

  /** Moves to a place. */
  void moveTo(int at) {
    source.at = at;
  }

  /** Moves over characters. */
  void skip(int count) {
    source.at += count;
  }

  /** The text that is being read. */
  String text() {
    return source.text;
  }

  /** The text from a place up to the next character. */
  String textFrom(int start) {
    return source.text.substring(start, source.at);
  }

  boolean ended() {
    return source.at >= source.text.length();
  }

  /** The next character, or NUL at the end. */
  char peek() {
    return ended() ? '\0' : source.text.charAt(source.at);
  }

  /** The character after the next one, or NUL at the end. */
  char peekSecond() {
    int at = source.at + 1;
    return at < source.text.length() ? source.text.charAt(at) : '\0';
  }

  boolean lookingAt(String what) {
    return source.text.startsWith(what, source.at);
  }

  /** Moves over a text if it is next. */
  boolean take(String what) {
    if (lookingAt(what)) {
      source.at += what.length();
      return true;
    }
    return false;
  }

  /** Moves over a character that must be next. */
  void expect(char c) {
    if (ended() || peek() != c) {
      throw unexpected("The expected token is '" + c + "'.");
    }
    source.at++;
  }

  /** Moves over white space; whether there was any. */
  boolean skipSpace() {
    int start = source.at;
    while (!ended() && XmlChars.isWhiteSpace(peek())) {
      source.at++;
    }
    return source.at > start;
  }

  // Entities

  boolean inEntity() {
    return !sources.isEmpty();
  }

  /** How many entities stand around the next character. */
  int entityDepth() {
    return sources.size();
  }

  /** The number of elements that were open where the entity began. */
  int elementsAround() {
    return source.openElements;
  }

  /** Whether the next character comes from an entity. */
  boolean isInside(String entity) {
    for (Source outer : sources) {
      if (entity.equals(outer.entity)) {
        return true;
      }
    }
    return entity.equals(source.entity);
  }

  /** Reads on in what an entity stands for. */
  void enter(String entity, String replacement, int openElements) {
    sources.push(source);
    source = new Source(replacement, entity, openElements);
  }

  /** Reads on after the reference to an entity. */
  void leaveEntity() {
    source = sources.pop();
  }

  private Source document() {
    return sources.isEmpty() ? source : sources.peekLast();
  }

  // Places

  /** Marks where the current node starts. */
  void startNode(int at) {
    nodeStart = sources.isEmpty() ? at : document().at;
  }

  int lineNumber() {
    count();
    return linesCounted + 1;
  }

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

  /** An error at a place in the text that is being read. */
  XmlException errorAt(String message, int at) {
    failed = true;
    startNode(at);
    return XmlReader.at(message, lineNumber(), linePosition());
  }

  XmlException errorHere(String message) {
    return errorAt(message, source.at);
  }

  /** An error for the next character. */
  XmlException unexpected(String expectation) {
    return errorHere("'" + peek() + "' is an unexpected token. " + expectation);
  }

  XmlException lessThanInAttribute() {
    return errorHere("'<', hexadecimal value 0x3C, is an invalid attribute character.");
  }

  // Names and literals

  String readName() {
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

  static String nameError(char c, boolean first) {
    String shown =
        "'" + XmlChars.visible(c) + "' character, hexadecimal value 0x" + XmlChars.hex(c);
    return first
        ? "Name cannot begin with the " + shown + "."
        : "The " + shown + ", cannot be included in a name.";
  }

  /** The place of the colon in a name that starts at a place, or -1. */
  int colon(String name, int at) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return -1;
    }
    if (colon == 0 || colon == name.length() - 1 || name.indexOf(':', colon + 1) >= 0) {
      throw errorAt(nameError(':', colon == 0), at + colon);
    }
    if (!XmlChars.isNameStart(name.charAt(colon + 1))) {
      throw errorAt(nameError(name.charAt(colon + 1), true), at + colon + 1);
    }
    return colon;
  }

  /** The quote that begins a literal. */
  char takeQuote() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw unexpected("The expected token is '\"' or '''.");
    }
    source.at++;
    return quote;
  }

  /** A literal that may have any character but its quote. */
  String readLiteral() {
    skipSpace();
    int start = source.at + 1;
    char quote = takeQuote();
    int end = source.text.indexOf(quote, start);
    if (end < 0) {
      source.at = start - 1;
      throw errorHere("There is an unclosed literal string.");
    }
    source.at = end + 1;
    return source.text.substring(start, end);
  }

  /** Appends the next character, which may be a pair of surrogates. */
  void appendChar(StringBuilder out) {
    int length = XmlChars.validAt(source.text, source.at);
    if (length == 0) {
      throw errorHere(XmlChars.invalidChar(source.text.charAt(source.at)));
    }
    out.append(source.text, source.at, source.at + length);
    source.at += length;
  }

  void checkChars(int start, int end) {
    for (int i = start; i < end; ) {
      int length = XmlChars.validAt(source.text, i);
      if (length == 0) {
        throw errorAt(XmlChars.invalidChar(source.text.charAt(i)), i);
      }
      i += length;
    }
  }

  /** The text up to its end, which is moved over. */
  String readUpTo(String end, String what) {
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
}
