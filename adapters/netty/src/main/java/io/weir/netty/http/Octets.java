package io.weir.netty.http;

import io.netty.util.concurrent.FastThreadLocal;
import java.nio.charset.StandardCharsets;

/** Classes of bytes, and names as strings without a new string for each. */
final class Octets {
  private static final boolean[] TOKEN = new boolean[128];
  private static final FastThreadLocal<String[]> NAMES =
      new FastThreadLocal<>() {
        @Override
        protected String[] initialValue() {
          return new String[256];
        }
      };

  static {
    for (char c = '!'; c < 127; c++) {
      TOKEN[c] = "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }
  }

  private Octets() {}

  static boolean isToken(byte b) {
    return b >= 0 && TOKEN[b];
  }

  /** Visible US-ASCII. */
  static boolean isVisible(byte b) {
    return b > ' ' && b < 0x7F;
  }

  /** What may stand in a header's value: visible, blank, tab, and bytes over 127. */
  static boolean isFieldContent(byte b) {
    return b >= ' ' ? b != 0x7F : b < 0 || b == '\t';
  }

  static String text(byte[] bytes, int from, int to) {
    return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The same text; the same few names come again and again, so a thread remembers some. */
  static String name(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > 40) {
      return text(bytes, from, to);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    String[] names = NAMES.get();
    int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & 255;
    String known = names[slot];
    if (known != null && known.length() == length && same(known, bytes, from)) {
      return known;
    }
    String name = text(bytes, from, to);
    names[slot] = name;
    return name;
  }

  private static boolean same(String known, byte[] bytes, int from) {
    for (int i = 0; i < known.length(); i++) {
      if (known.charAt(i) != (bytes[from + i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
