package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentNullException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which characters XML allows where: XML 1.0, fourth edition names, as .NET has it. */
final class XmlChars {
  private XmlChars() {}

  static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isWhiteSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A character of its own; surrogates are looked at in pairs. */
  static boolean isChar(char c) {
    return c >= ' '
        ? c < 0xD800 || (c > 0xDFFF && c < 0xFFFE)
        : c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isNameStart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return isLetter(c);
  }

  static boolean isName(char c) {
    if (c < 128) {
      return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
    return isLetter(c)
        || c == 0xB7
        || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || (c >= 0x3031 && c <= 0x3035)
        || c == 0x3005;
  }

  private static boolean isLetter(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          c >= 0xC0;
      case Character.MODIFIER_LETTER -> (c >= 0x2BB && c <= 0x2C1) || c == 0x559 || c == 0x6E5;
      default -> false;
    };
  }

  /** The name if it is one without a colon. */
  static String verifyNcName(String name) {
    int bad = badNcNameAt(name);
    if (bad >= 0) {
      throw badNameChar(name, bad);
    }
    return name;
  }

  /** The index of the first character that an NCName must not have there, or -1. */
  static int badNcNameAt(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i == 0 ? !isNameStart(c) : !isName(c)) {
        return i;
      }
    }
    return -1;
  }

  static XmlException badNameChar(String name, int at) {
    return new XmlException(
        at == 0
            ? "Name cannot begin with the " + shown(name, at) + "."
            : "The " + refused(name, at));
  }

  /** What a message says of a character that a name must not have. */
  static String refused(String name, int at) {
    return shown(name, at) + ", cannot be included in a name.";
  }

  private static String shown(String name, int at) {
    return shown(name.charAt(at), at + 1 < name.length() ? name.charAt(at + 1) : '\0');
  }

  private static String shown(char c, char next) {
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
      int code = Character.toCodePoint(c, next);
      return "'" + c + next + "' character, hexadecimal value 0x" + hex(code);
    }
    return "'" + c + "' character, hexadecimal value 0x" + hex(c);
  }

  static String hex(int code) {
    String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
    return hex.length() < 2 ? "0" + hex : hex;
  }

  /** A character as messages show it: U+0000 as a dot. */
  static String visible(char c) {
    return c == 0 ? "." : String.valueOf(c);
  }

  static String invalidChar(int code) {
    return "'"
        + (code < 0x10000 ? visible((char) code) : new String(Character.toChars(code)))
        + "', hexadecimal value 0x"
        + hex(code)
        + ", is an invalid character.";
  }

  /**
   * The length of the character at an index of text that XML allows: 1, 2 for a pair, 0 if none.
   */
  static int validAt(CharSequence text, int at) {
    char c = text.charAt(at);
    if (isChar(c)) {
      return 1;
    }
    return Character.isHighSurrogate(c)
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        ? 2
        : 0;
  }

  static <T> T notNull(@Nullable T value, String parameter) {
    if (value == null) {
      throw new ArgumentNullException(parameter);
    }
    return value;
  }
}
