package io.weir.runtime.dotnet.json;

/**
 * The characters of JSON text and what they spell: white space, quoted text, bare names, words and
 * the text of numbers. The text stands in one array that ends with NUL; a NUL before the end is
 * skipped like white space.
 */
abstract class JsonLexer extends JsonReader {
  final char[] chars;
  final int used;
  int at;
  private int lineStart;
  private int line = 1;
  boolean endSeen;

  /** What the last text, name or number is. */
  String piece = "";

  JsonLexer(String text) {
    used = text.length();
    chars = new char[used + 1];
    text.getChars(0, used, chars, 0);
  }

  @Override
  boolean hasLineInfo() {
    return true;
  }

  @Override
  int lineNumber() {
    return state == State.START && linePosition() == 0 && token() != JsonToken.COMMENT ? 0 : line;
  }

  @Override
  int linePosition() {
    return at - lineStart;
  }

  /** Whether there is a character that far ahead. */
  boolean available(int ahead) {
    if (at + ahead >= used) {
      endSeen = true;
      return false;
    }
    return true;
  }

  boolean atEnd() {
    if (at == used) {
      endSeen = true;
      return true;
    }
    return false;
  }

  JsonReaderException unexpected(char c) {
    return error("Unexpected character encountered while parsing value: " + c + ".");
  }

  /** Moves over a character if it is white space. */
  boolean skipWhitespace(char c) {
    if (c == '\r') {
      carriageReturn();
    } else if (c == '\n') {
      lineFeed();
    } else if (Scalars.isWhiteSpace(c)) {
      at++;
    } else {
      return false;
    }
    return true;
  }

  void lineFeed() {
    at++;
    line++;
    lineStart = at;
  }

  void carriageReturn() {
    at++;
    if (available(1) && chars[at] == '\n') {
      at++;
    }
    line++;
    lineStart = at;
  }

  /** Moves over all white space. */
  void eatWhitespace() {
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (atEnd()) {
          return;
        }
        at++;
      } else if (!skipWhitespace(c)) {
        return;
      }
    }
  }

  static boolean isIdentifier(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** Reads a name without quotes. */
  void readBareName() {
    int start = at;
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (atEnd()) {
          throw error("Unexpected end while parsing unquoted property name.");
        }
        break;
      } else if (isIdentifier(c)) {
        at++;
      } else if (Scalars.isWhiteSpace(c) || c == ':') {
        break;
      } else {
        throw error("Invalid JavaScript property identifier character: " + c + ".");
      }
    }
    piece = new String(chars, start, at - start);
  }

  /** Moves over a word as far as it is there; whether it all is. */
  private boolean match(String word) {
    if (!available(word.length() - 1)) {
      at = used;
      throw unexpectedEnd();
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[at + i] != word.charAt(i)) {
        at += i;
        return false;
      }
    }
    at += word.length();
    return true;
  }

  /** The same for a word that must not go on. */
  boolean matchWithSeparator(String word) {
    return match(word) && (!available(0) || isSeparator(chars[at]) || chars[at] == '\0');
  }

  private boolean isSeparator(char c) {
    return switch (c) {
      case '}', ']', ',' -> true;
      case '/' -> available(1) && (chars[at + 1] == '*' || chars[at + 1] == '/');
      case ')' -> state == State.CONSTRUCTOR || state == State.CONSTRUCTOR_START;
      default -> Scalars.isWhiteSpace(c);
    };
  }

  /** Reads a text up to its quote, with its escapes. */
  void readQuoted(char quote) {
    int copied = at;
    StringBuilder built = null;
    int position = at;
    while (true) {
      char c = chars[position++];
      switch (c) {
        case '\0' -> {
          if (position - 1 == used) {
            at = used;
            endSeen = true;
            throw error("Unterminated string. Expected delimiter: " + quote + ".");
          }
        }
        case '\\' -> {
          if (built == null) {
            built = new StringBuilder();
          }
          built.append(chars, copied, position - 1 - copied);
          at = position;
          if (!available(0)) {
            throw error("Unterminated string. Expected delimiter: " + quote + ".");
          }
          readEscape(built);
          position = at;
          copied = at;
        }
        case '\r' -> {
          at = position - 1;
          carriageReturn();
          position = at;
        }
        case '\n' -> {
          at = position - 1;
          lineFeed();
          position = at;
        }
        default -> {
          if (c == quote) {
            if (built == null) {
              piece = new String(chars, copied, position - 1 - copied);
            } else {
              piece = built.append(chars, copied, position - 1 - copied).toString();
            }
            at = position;
            return;
          }
        }
      }
    }
  }

  private void readEscape(StringBuilder out) {
    char c = chars[at++];
    switch (c) {
      case 'b' -> out.append('\b');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'f' -> out.append('\f');
      case 'r' -> out.append('\r');
      case '\\', '"', '\'', '/' -> out.append(c);
      case 'u' -> readSurrogates(out, readUnicode());
      default -> throw error("Bad JSON escape sequence: \\" + c + ".");
    }
  }

  /** Half of a surrogate pair becomes U+FFFD, unless the other half is escaped right after it. */
  private void readSurrogates(StringBuilder out, char first) {
    char unit = first;
    if (Character.isLowSurrogate(unit)) {
      out.append('\uFFFD');
      return;
    }
    while (Character.isHighSurrogate(unit)) {
      if (!available(2) || chars[at] != '\\' || chars[at + 1] != 'u') {
        out.append('\uFFFD');
        return;
      }
      at += 2;
      char next = readUnicode();
      out.append(Character.isLowSurrogate(next) ? unit : '\uFFFD');
      unit = next;
    }
    out.append(unit);
  }

  private char readUnicode() {
    if (!available(4)) {
      throw error("Unexpected end while parsing Unicode escape sequence.");
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = chars[at + i] < 128 ? Character.digit(chars[at + i], 16) : -1;
      if (digit < 0) {
        throw error("Invalid Unicode escape sequence: \\u" + new String(chars, at, 4) + ".");
      }
      value = value * 16 + digit;
    }
    at += 4;
    return (char) value;
  }

  /** Reads what may belong to a number. */
  void readNumberText() {
    int start = at;
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (at == used) {
          endSeen = true;
        }
        break;
      } else if ((c >= '0' && c <= '9') || "-+.aAbBcCdDeEfFxX".indexOf(c) >= 0) {
        at++;
      } else if (Scalars.isWhiteSpace(c)
          || c == ','
          || c == '}'
          || c == ']'
          || c == ')'
          || c == '/') {
        break;
      } else {
        throw error("Unexpected character encountered while parsing number: " + c + ".");
      }
    }
    piece = new String(chars, start, at - start);
  }
}
