package io.weir.xml.reader;

/** The five entities of XML and numeric references. There are no others, so none can expand. */
final class Entities {
  private static final int MAX_LENGTH = 12;

  private Entities() {}

  /**
   * The length of the entity or reference at an ampersand; 0 if none of the known ones is there.
   */
  static int length(String text, int at, int end) {
    int limit = Math.min(end, at + MAX_LENGTH);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        int length = i + 1 - at;
        return value(text, at, length) >= 0 ? length : 0;
      }
      if (c != '#' && !(c < 128 && Character.isLetterOrDigit(c))) {
        return 0;
      }
    }
    return 0;
  }

  /** The code point of the entity or reference of this length; -1 if it is none. */
  static int value(String text, int at, int length) {
    String name = text.substring(at + 1, at + length - 1);
    switch (name) {
      case "lt" -> {
        return '<';
      }
      case "gt" -> {
        return '>';
      }
      case "amp" -> {
        return '&';
      }
      case "quot" -> {
        return '"';
      }
      case "apos" -> {
        return '\'';
      }
      default -> {
        return name.startsWith("#") ? number(name) : -1;
      }
    }
  }

  private static int number(String name) {
    boolean hex = name.startsWith("#x");
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > 8) {
      return -1;
    }
    long code = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      code = code * (hex ? 16 : 10) + digit;
    }
    return isCharacter(code) ? (int) code : -1;
  }

  /** Whether a document can hold a code point. */
  static boolean isCharacter(long code) {
    return code == '\t'
        || code == '\n'
        || code == '\r'
        || (code >= 0x20 && code <= 0xD7FF)
        || (code >= 0xE000 && code <= 0xFFFD)
        || (code >= 0x10000 && code <= 0x10FFFF);
  }
}
