package io.weir.xml.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the bracket that closes an expression. Strings, characters and comments of C# are followed,
 * since they may hold brackets; entities count as the characters that they stand for, since the
 * text may be escaped. Only brackets of the expression's own kind are counted: whether the others
 * match is for the parser to tell, who can tell it better.
 */
final class ExpressionScanner {
  private static final int MAX_NESTING = 16;

  private final String text;
  private final int end;
  private final boolean entities;
  private final List<int[]> literals = new ArrayList<>();
  private int pos;
  private int nesting;

  /** The character at the place looked at, and how many characters of the text it takes. */
  private char unit;

  private int width;

  /**
   * Prepares a scan.
   *
   * @param end where the text ends at the latest
   * @param entities whether entities count as the characters that they stand for
   */
  ExpressionScanner(String text, int end, boolean entities) {
    this.text = text;
    this.end = end;
    this.entities = entities;
  }

  /** Whether an expression opens at an offset. */
  static boolean opens(String text, int at, int end) {
    return at + 1 < end
        && text.charAt(at) == '@'
        && (text.charAt(at + 1) == '(' || text.charAt(at + 1) == '{');
  }

  /** The strings and characters found, as pairs of offsets in order. */
  List<int[]> literals() {
    return literals;
  }

  /** How far the scan went. */
  int position() {
    return pos;
  }

  /**
   * Scans the expression that opens at an offset.
   *
   * @return the offset behind its closing bracket; -1 if it is not closed
   */
  int scan(int start) {
    char open = text.charAt(start + 1);
    char close = open == '(' ? ')' : '}';
    pos = start + 2;
    int depth = 1;
    while (look()) {
      if (unit == close) {
        pos += width;
        if (--depth == 0) {
          return pos;
        }
      } else if (unit == open) {
        pos += width;
        depth++;
      } else if (tagBorder() || !skipToken()) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code </} and {@code />} occur in no expression: the bracket was forgotten. */
  private boolean tagBorder() {
    return pos + 1 < end
        && ((text.charAt(pos) == '<' && text.charAt(pos + 1) == '/')
            || (text.charAt(pos) == '/' && text.charAt(pos + 1) == '>'));
  }

  /** Looks at the next character; false at the end. */
  private boolean look() {
    return lookAt(pos);
  }

  private boolean lookAt(int at) {
    if (at >= end) {
      unit = '\uFFFF';
      width = 0;
      return false;
    }
    unit = text.charAt(at);
    width = 1;
    if (entities && unit == '&') {
      int length = Entities.length(text, at, end);
      if (length > 0) {
        int code = Entities.value(text, at, length);
        unit = code < 0 || code > 0xFFFF ? '\uFFFF' : (char) code;
        width = length;
      }
    }
    return true;
  }

  /** The character behind the one looked at. */
  private char following() {
    char here = unit;
    int wide = width;
    lookAt(pos + wide);
    char next = unit;
    unit = here;
    width = wide;
    return next;
  }

  /** Skips one character, string or comment; false if a string is broken off. */
  private boolean skipToken() {
    int start = pos;
    switch (unit) {
      case '"' -> {
        boolean closed = string(width > 1);
        literals.add(new int[] {start, pos});
        return closed;
      }
      case '\'' -> {
        character();
        if (pos > start + 1) {
          literals.add(new int[] {start, pos});
        }
        return true;
      }
      case '@' -> {
        return prefixed(start, true);
      }
      case '$' -> {
        return prefixed(start, false);
      }
      case '/' -> {
        char next = following();
        if (next == '/') {
          while (look() && unit != '\n' && unit != '\r') {
            pos += width;
          }
        } else if (next == '*') {
          int close = text.indexOf("*/", pos + 2);
          pos = close < 0 ? end : Math.min(end, close + 2);
        } else {
          pos += width;
        }
        return true;
      }
      default -> {
        pos += width;
        return true;
      }
    }
  }

  private boolean prefixed(int start, boolean at) {
    pos += width;
    boolean verbatim = at;
    boolean interpolated = !at;
    if (look() && unit == (at ? '$' : '@')) {
      verbatim = true;
      interpolated = true;
      pos += width;
    }
    if (!look() || unit != '"') {
      pos = start + 1;
      return true;
    }
    boolean entity = width > 1;
    boolean closed = interpolated ? interpolated(verbatim, entity) : verbatim(entity);
    literals.add(new int[] {start, pos});
    return closed;
  }

  /** Whether the quote looked at is written as the one that opened the string. */
  private boolean isQuote(boolean entity) {
    return unit == '"' && (width > 1) == entity;
  }

  private boolean string(boolean entity) {
    pos += width;
    while (look()) {
      if (unit == '\n' || unit == '\r') {
        return false;
      }
      boolean quote = isQuote(entity);
      boolean escape = unit == '\\';
      pos += width;
      if (quote) {
        return true;
      }
      if (escape && look()) {
        pos += width;
      }
    }
    return false;
  }

  private boolean verbatim(boolean entity) {
    pos += width;
    while (look()) {
      boolean quote = isQuote(entity);
      pos += width;
      if (quote) {
        if (!look() || !isQuote(entity)) {
          return true;
        }
        pos += width;
      }
    }
    return false;
  }

  private boolean interpolated(boolean verbatim, boolean entity) {
    if (++nesting > MAX_NESTING) {
      return false;
    }
    boolean closed = interpolatedText(verbatim, entity);
    nesting--;
    return closed;
  }

  private boolean interpolatedText(boolean verbatim, boolean entity) {
    pos += width;
    while (look()) {
      if (isQuote(entity)) {
        pos += width;
        if (!verbatim || !look() || !isQuote(entity)) {
          return true;
        }
        pos += width;
      } else if (unit == '{') {
        pos += width;
        if (look() && unit == '{') {
          pos += width;
        } else if (!hole(entity)) {
          return false;
        }
      } else if (!verbatim && (unit == '\n' || unit == '\r')) {
        return false;
      } else {
        boolean escape = !verbatim && unit == '\\';
        pos += width;
        if (escape && look()) {
          pos += width;
        }
      }
    }
    return false;
  }

  private boolean hole(boolean entity) {
    int depth = 0;
    boolean format = false;
    while (look()) {
      if (format) {
        if (isQuote(entity)) {
          return true; // the hole is not closed, the string is: the parser will tell
        }
        boolean close = unit == '}';
        pos += width;
        if (close) {
          return true;
        }
        continue;
      }
      switch (unit) {
        case '(', '[', '{' -> {
          depth++;
          pos += width;
        }
        case ')', ']' -> {
          depth--;
          pos += width;
        }
        case '}' -> {
          pos += width;
          if (depth-- <= 0) {
            return true;
          }
        }
        case ':' -> {
          format = depth <= 0;
          pos += width;
        }
        default -> {
          if (tagBorder() || !skipToken()) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** Skips a character literal; a lone apostrophe is one character. */
  private void character() {
    int start = pos;
    pos += width;
    if (look() && unit != '\'' && unit != '\n' && unit != '\r') {
      boolean escape = unit == '\\';
      pos += width;
      if (escape && look()) {
        pos += width;
        for (int i = 0; i < 8 && look() && Character.digit(unit, 16) >= 0; i++) {
          pos += width;
        }
      }
      if (look() && unit == '\'') {
        pos += width;
        return;
      }
    }
    lookAt(start);
    pos = start + width;
  }
}
