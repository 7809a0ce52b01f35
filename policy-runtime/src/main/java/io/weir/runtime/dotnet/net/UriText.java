package io.weir.runtime.dotnet.net;

import java.nio.charset.StandardCharsets;

/** Characters and escapes that URIs are made of. */
final class UriText {
  static final String UNRESERVED_MARKS = "-._~";
  static final String RESERVED = ":/?#[]@!$&'()*+,;=";
  private static final String HEX = "0123456789ABCDEF";

  private UriText() {}

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  static boolean isUnreserved(char c) {
    return isLetterOrDigit(c) || UNRESERVED_MARKS.indexOf(c) >= 0;
  }

  /** The value of two hexadecimal digits, or -1. */
  static int hexByte(String text, int at) {
    if (at + 2 > text.length()) {
      return -1;
    }
    int high = hex(text.charAt(at));
    int low = hex(text.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /** UTF-8; a lone surrogate becomes U+FFFD. */
  static byte[] utf8(String text) {
    StringBuilder well = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        if (well == null) {
          well = new StringBuilder(text);
        }
        well.setCharAt(i, '\uFFFD');
      }
    }
    return (well == null ? text : well.toString()).getBytes(StandardCharsets.UTF_8);
  }

  static void appendEscaped(StringBuilder out, int b) {
    out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
  }

  /** What a pass over a text keeps as it is. */
  interface Kept {
    boolean test(char c);
  }

  /**
   * Escapes all that is not kept; with {@code keepEscapes}, a percent sign before two hexadecimal
   * digits is kept.
   */
  static String escape(String text, Kept kept, boolean keepEscapes) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < 128 && kept.test(c)) {
        out.append(c);
        at++;
      } else if (c == '%' && keepEscapes && hexByte(text, at + 1) >= 0) {
        out.append(text, at, at + 3);
        at += 3;
      } else {
        int end = at + 1;
        if (c >= 128) {
          while (end < text.length() && text.charAt(end) >= 128) {
            end++;
          }
        }
        for (byte b : utf8(text.substring(at, end))) {
          appendEscaped(out, b & 0xFF);
        }
        at = end;
      }
    }
    return out.length() == text.length() ? text : out.toString();
  }

  /** Which characters an unescaping pass may bring out of their escapes. */
  interface Unescaped {
    boolean test(int codePoint);
  }

  /**
   * Replaces escapes by the characters they stand for; escapes that are no UTF-8, and those of
   * characters that are not to be unescaped, stay as they are.
   */
  static String unescape(String text, Unescaped unescaped) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int first = text.charAt(at) == '%' ? hexByte(text, at + 1) : -1;
      if (first < 0) {
        out.append(text.charAt(at++));
        continue;
      }
      int length = sequenceLength(text, at, first);
      int codePoint = length == 0 ? -1 : codePoint(text, at, first, length);
      int end = at + 3 * Math.max(1, length);
      if (codePoint >= 0 && unescaped.test(codePoint)) {
        out.appendCodePoint(codePoint);
      } else {
        out.append(text, at, end);
      }
      at = end;
    }
    return out.toString();
  }

  /** How many escapes make up the UTF-8 sequence that begins here; 0 if none does. */
  private static int sequenceLength(String text, int at, int first) {
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int p = at + 3 * i;
      int next = p < text.length() && text.charAt(p) == '%' ? hexByte(text, p + 1) : -1;
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return codePoint(text, at, first, length) < 0 ? 0 : length;
  }

  private static int codePoint(String text, int at, int first, int length) {
    if (length == 0) {
      return -1;
    } else if (length == 1) {
      return first;
    }
    int value = first & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      value = value << 6 | (hexByte(text, at + 3 * i + 1) & 0x3F);
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean valid =
        value >= least
            && value <= Character.MAX_CODE_POINT
            && !(value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE);
    return valid ? value : -1;
  }
}
