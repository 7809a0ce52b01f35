package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import java.util.Locale;

/**
 * Writes the characters of XML: escapes those that stand for markup, and refuses those that XML
 * does not have.
 */
abstract class XmlCharacterWriter {
  final StringBuilder out = new StringBuilder();

  /** Whether line ends stay as they are. */
  boolean verbatim;

  /** What a line ends with. */
  String newLine = "\n";

  NewLineHandling newLines = NewLineHandling.REPLACE;

  /** Whether characters that XML does not have are refused. */
  boolean checksCharacters = true;

  /** Writes the inside of a comment or instruction; a space parts what would end it. */
  void commentOrInstruction(String text, char stop) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\n') {
        i = lineEnd(text, i);
        continue;
      }
      if (stop == '?' && c == '>' && i > 0 && text.charAt(i - 1) == '?') {
        out.append(' ');
      }
      if (stop == '-' && c == '-' && i > 0 && text.charAt(i - 1) == '-') {
        out.append(' ');
      }
      i = append(text, i);
    }
    if (stop == '-' && !text.isEmpty() && text.charAt(text.length() - 1) == '-') {
      out.append(' ');
    }
  }

  /** Writes text whose line ends become one character. */
  void lineEnds(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      i = c == '\r' || c == '\n' ? lineEnd(text, i) : append(text, i);
    }
  }

  private int lineEnd(String text, int at) {
    if (verbatim || !newLines.equals(NewLineHandling.REPLACE)) {
      out.append(text.charAt(at));
      return at;
    }
    out.append(newLine);
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n'
        ? at + 1
        : at;
  }

  /** Appends the character at an index and returns the index of its last half. */
  int append(String text, int at) {
    char c = text.charAt(at);
    int length = XmlChars.validAt(text, at);
    if (length == 0) {
      if ((verbatim || !checksCharacters) && !Character.isSurrogate(c)) {
        out.append("&#x").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        out.append(';');
        return at;
      }
      throw invalid(text, at);
    }
    out.append(c);
    if (length == 2) {
      out.append(text.charAt(at + 1));
    }
    return at + length - 1;
  }

  static ArgumentException invalid(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return new ArgumentException(
          at + 1 == text.length()
              ? "The surrogate pair is invalid. Missing a low surrogate character."
              : "Invalid high surrogate character (0x"
                  + XmlChars.hex(c)
                  + "). A high surrogate"
                  + " character must have a value from range (0xD800 - 0xDBFF).");
    } else if (Character.isLowSurrogate(c)) {
      return new ArgumentException(
          "Invalid high surrogate character (0x"
              + XmlChars.hex(c)
              + "). A high surrogate"
              + " character must have a value from range (0xD800 - 0xDBFF).");
    }
    return new ArgumentException(XmlChars.invalidChar(c));
  }

  /** Writes text, or the value of an attribute. */
  void escape(String text, boolean attribute) {
    boolean raw = newLines.equals(NewLineHandling.NONE);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\t' -> out.append(attribute && !verbatim && !raw ? "&#x9;" : "\t");
        case '\n', '\r' -> {
          if (raw) {
            out.append(c);
          } else if (attribute) {
            out.append(c == '\n' ? "&#xA;" : "&#xD;");
          } else if (c == '\r' && newLines.equals(NewLineHandling.ENTITIZE)) {
            out.append("&#xD;");
          } else {
            i = lineEnd(text, i);
          }
        }
        default -> i = append(text, i);
      }
    }
  }
}
