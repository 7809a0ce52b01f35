package io.weir.xml.expression.syntax;

/** Which characters C# has for what. */
final class SyntaxFacts {
  private SyntaxFacts() {}

  static boolean isNewLine(char c) {
    return c == '\r' || c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isWhiteSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u000B'
        || c == '\f'
        || c == '\u00A0'
        || c == '\uFEFF'
        || c == '\u001A'
        || (c > 255 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  // ---- identifiers

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isIdentifierStart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          true;
      default -> false;
    };
  }

  static boolean isIdentifierPart(char c) {
    if (c < 128) {
      return isIdentifierStart(c) || isDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION,
          Character.FORMAT ->
          true;
      default -> isIdentifierStart(c);
    };
  }

  static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
