package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentException;

/**
 * The characters of a pattern, the options in force, and what is read from characters alone: names,
 * numbers and escapes of single characters.
 */
abstract class PatternReader {
  static final int IGNORE_CASE = 1;
  static final int MULTILINE = 2;
  static final int EXPLICIT = 4;
  static final int SINGLELINE = 16;
  static final int SPACED = 32;
  static final int RIGHT_TO_LEFT = 64;
  static final int ECMA = 256;
  static final int DEPTH = 500;
  final String pattern;
  boolean counting = true;
  int at;
  int options;

  PatternReader(String pattern) {
    this.pattern = pattern;
  }

  ArgumentException error(String text) {
    return new ArgumentException("Invalid pattern '" + pattern + "' at offset " + at + ". " + text);
  }

  /** Reports what only the second reading looks at: escapes and sets are found faulty before. */
  void misplaced(String text) {
    if (!counting) {
      throw error(text);
    }
  }

  boolean on(int option) {
    return (options & option) != 0;
  }

  boolean more() {
    return at < pattern.length();
  }

  char peek() {
    return pattern.charAt(at);
  }

  boolean take(String text) {
    if (pattern.startsWith(text, at)) {
      at += text.length();
      return true;
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int number() {
    long value = 0;
    while (more() && isDigit(peek())) {
      value = value * 10 + (peek() - '0');
      if (value > Integer.MAX_VALUE) {
        throw error("Capture group numbers must be less than or equal to Int32.MaxValue.");
      }
      at++;
    }
    return (int) value;
  }

  String name() {
    int start = at;
    while (more() && CharClass.isBoundaryWord(peek())) {
      at++;
    }
    if (at == start) {
      throw error("Invalid group name: Group names must begin with a word character.");
    }
    return pattern.substring(start, at);
  }

  /** Reads the unit that an escape stands for, after the backslash. */
  char unit() {
    char c = pattern.charAt(at++);
    if (c >= '0' && c <= '7') {
      at--;
      int value = 0;
      for (int i = 0; i < 3 && more() && peek() >= '0' && peek() <= '7'; i++) {
        value = value * 8 + (peek() - '0');
        at++;
        if (on(ECMA) && value >= 32) {
          break;
        }
      }
      return (char) (value & 0xFF);
    }
    switch (c) {
      case 'x':
        return hex(2);
      case 'u':
        return hex(4);
      case 'a':
        return '\u0007';
      case 'b':
        return '\b';
      case 'e':
        return '\u001B';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'v':
        return '\u000B';
      case 'c':
        if (!more()) {
          throw error("Missing control character.");
        }
        char letter = pattern.charAt(at++);
        if (letter >= 'a' && letter <= 'z') {
          letter = (char) (letter - 32);
        }
        if (letter < '@' || letter > '_') {
          throw error("Unrecognized control character.");
        }
        return (char) (letter - '@');
      default:
        if (!on(ECMA) && CharClass.isBoundaryWord(c)) {
          throw error("Unrecognized escape sequence \\" + c + ".");
        }
        return c;
    }
  }

  private char hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = more() && peek() < 128 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        throw error("Insufficient or invalid hexadecimal digits.");
      }
      at++;
      value = value * 16 + digit;
    }
    return (char) value;
  }
}
