package io.weir.runtime.dotnet.text;

import java.io.ByteArrayOutputStream;

/**
 * UTF-7 after RFC 2152: some of ASCII as it is, everything else as Base64 of UTF-16 between a plus
 * and a minus. Keeps what is unfinished; for one direction and one thread.
 */
final class Utf7 {
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final String DIRECT =
      "\t\n\r '(),-./0123456789:?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String OPTIONAL = "!\"#$%&*;<=>@[]^_`{|}";

  private final boolean allowsOptionals;
  private int bits;

  /** How many bits wait; negative outside Base64. */
  private int bitCount = -1;

  private boolean isFirst;

  Utf7(boolean allowsOptionals) {
    this.allowsOptionals = allowsOptionals;
  }

  Utf7 copy() {
    Utf7 copy = new Utf7(allowsOptionals);
    copy.bits = bits;
    copy.bitCount = bitCount;
    copy.isFirst = isFirst;
    return copy;
  }

  boolean hasState() {
    return bitCount >= 0;
  }

  byte[] encode(CharSequence text, boolean flush) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DIRECT.indexOf(c) >= 0 || allowsOptionals && OPTIONAL.indexOf(c) >= 0) {
        leave(out);
        out.write(c);
      } else if (bitCount < 0 && c == '+') {
        out.write('+');
        out.write('-');
      } else {
        if (bitCount < 0) {
          out.write('+');
          bitCount = 0;
        }
        bits = bits << 16 | c;
        bitCount += 16;
        while (bitCount >= 6) {
          bitCount -= 6;
          out.write(BASE64.charAt(bits >> bitCount & 0x3f));
        }
      }
    }
    if (flush) {
      leave(out);
    }
    return out.toByteArray();
  }

  private void leave(ByteArrayOutputStream out) {
    if (bitCount > 0) {
      out.write(BASE64.charAt(bits << 6 - bitCount & 0x3f));
    }
    if (bitCount >= 0) {
      out.write('-');
    }
    bitCount = -1;
  }

  /** Bytes beyond ASCII are characters of the same number, as in .NET. */
  String decode(byte[] bytes, int from, int end, boolean flush) {
    StringBuilder out = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      int b = bytes[i] & 0xff;
      if (bitCount < 0) {
        if (b == '+') {
          bitCount = 0;
          isFirst = true;
        } else {
          out.append((char) b);
        }
        continue;
      }
      int digit = b < 0x80 ? BASE64.indexOf(b) : -1;
      if (digit >= 0) {
        isFirst = false;
        bits = bits << 6 | digit;
        bitCount += 6;
        if (bitCount >= 16) {
          bitCount -= 16;
          out.append((char) (bits >> bitCount & 0xffff));
        }
        continue;
      }
      bitCount = -1;
      if (b == '-' && isFirst) {
        out.append('+');
      } else if (b != '-' && b != 0) {
        out.append((char) b);
      }
    }
    if (flush) {
      bitCount = -1;
    }
    return out.toString();
  }
}
