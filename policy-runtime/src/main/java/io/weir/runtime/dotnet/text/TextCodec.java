package io.weir.runtime.dotnet.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one encoding writes and reads characters. A strict one throws where others replace. */
enum TextCodec {
  UTF8("utf-8", "Unicode (UTF-8)", 65001, "UTF8Encoding", "+UTF8EncodingSealed"),
  ASCII("us-ascii", "US-ASCII", 20127, "ASCIIEncoding", "+ASCIIEncodingSealed"),
  LATIN1("iso-8859-1", "Western European (ISO)", 28591, "Latin1Encoding", "+Latin1EncodingSealed"),
  UTF16("utf-16", "Unicode", 1200, "UnicodeEncoding", ""),
  UTF16_BE("utf-16BE", "Unicode (Big-Endian)", 1201, "UnicodeEncoding", ""),
  UTF32("utf-32", "Unicode (UTF-32)", 12000, "UTF32Encoding", ""),
  UTF32_BE("utf-32BE", "Unicode (UTF-32 Big-Endian)", 12001, "UTF32Encoding", ""),
  UTF7("utf-7", "Unicode (UTF-7)", 65000, "UTF7Encoding", ""),
  UTF7_OPTIONAL("utf-7", "Unicode (UTF-7)", 65000, "UTF7Encoding", "");

  private static final int REPLACEMENT = 0xfffd;
  // Characters that Latin-1 writes as others that look alike: pairs of from and to.
  private static final String BEST_FIT =
      "\u0110D\u0111d\u0126H\u0127h\u0131i\u0141L\u0142l\u0152O\u0153o\u0166T\u0167t\u0180b\u0189D"
          + "\u0191F\u0192f\u0197I\u019al\u019fO\u01abt\u01aeT\u01b6z\u01e4G\u01e5g\u0261g\u02b9'"
          + "\u02ba\"\u02bc'\u02c4^\u02c6^\u02c8'\u02cb`\u02cd_\u02dc~\u0300`\u0302^\u0303~\u030e\"\u0331_\u0332_\u2000"
          + " \u2001 \u2002 \u2003 \u2004 \u2005 \u2006 \u2010-\u2011-\u2013-"
          + "\u2014-\u2018'\u2019'\u201a,\u201c\"\u201d\"\u201e\"\u2022.\u2026.\u2032'\u2035`\u2039<"
          + "\u203a>\u2122T";

  final String webName;
  final String title;
  final int codePage;
  final String className;
  final String sealedName;

  TextCodec(String webName, String title, int codePage, String className, String sealedName) {
    this.webName = webName;
    this.title = title;
    this.codePage = codePage;
    this.className = className;
    this.sealedName = sealedName;
  }

  byte[] mark() {
    return isSeven() || this == ASCII || this == LATIN1 ? new byte[0] : encode("\ufeff", false);
  }

  private boolean isSeven() {
    return this == UTF7 || this == UTF7_OPTIONAL;
  }

  /** A new state of UTF-7; null for others, which keep none but characters. */
  @Nullable Utf7 utf7() {
    return isSeven() ? new Utf7(this == UTF7_OPTIONAL) : null;
  }

  /** How many bytes at the end are the start of a character. */
  int unfinished(byte[] bytes) {
    int length = bytes.length;
    return switch (this) {
      case UTF8 -> unfinished8(bytes);
      case UTF16, UTF16_BE -> {
        int odd = length % 2;
        boolean high =
            length - odd >= 2 && Character.isHighSurrogate(unit(bytes, length - odd - 2));
        yield high ? odd + 2 : odd;
      }
      case UTF32, UTF32_BE -> length % 4;
      default -> 0;
    };
  }

  private static int unfinished8(byte[] bytes) {
    for (int back = 1; back <= 3 && back <= bytes.length; back++) {
      int lead = bytes[bytes.length - back] & 0xff;
      if (lead >= 0xc0) {
        StringBuilder read = new StringBuilder();
        decode8(bytes, bytes.length - back, bytes.length, read, false);
        int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        return back < size && read.length() == 1 && lead >= 0xc2 && lead <= 0xf4 ? back : 0;
      } else if (lead < 0x80) {
        return 0;
      }
    }
    return 0;
  }

  int maxBytes(int chars) {
    return switch (this) {
      case UTF8 -> (chars + 1) * 3;
      case ASCII, LATIN1 -> chars + 1;
      case UTF16, UTF16_BE -> (chars + 1) * 2;
      case UTF32, UTF32_BE -> (chars + 1) * 4;
      case UTF7, UTF7_OPTIONAL -> chars * 3 + 2;
    };
  }

  int maxChars(int bytes) {
    return switch (this) {
      case UTF8 -> bytes + 1;
      case ASCII, LATIN1 -> bytes;
      case UTF16, UTF16_BE -> (bytes >> 1) + (bytes & 1) + 1;
      case UTF32, UTF32_BE -> bytes / 2 + 2;
      case UTF7, UTF7_OPTIONAL -> Math.max(1, bytes);
    };
  }

  private static EncoderFallbackException unencodable(int c, int at) {
    return new EncoderFallbackException(
        String.format(
            Locale.ROOT,
            "Unable to translate Unicode character \\\\u%04X at index %d to specified code page.",
            c,
            at));
  }

  private static DecoderFallbackException undecodable(byte[] bytes, int from, int end) {
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < end; i++) {
      shown.append(String.format(Locale.ROOT, "[%02X]", bytes[i]));
    }
    return new DecoderFallbackException(
        "Unable to translate bytes "
            + shown
            + " at index "
            + from
            + " from specified code page to Unicode.");
  }

  byte[] encode(String text, boolean strict) {
    if (holdsAscii() && isAscii(text)) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    Utf7 seven = utf7();
    return seven != null ? seven.encode(text, true) : encodeEach(text, strict);
  }

  /** Whether ASCII's characters are bytes of the same number. */
  private boolean holdsAscii() {
    return this == UTF8 || this == ASCII || this == LATIN1;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private byte[] encodeEach(String text, boolean strict) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (this == ASCII || this == LATIN1) {
        c = text.charAt(i++);
        if (strict && c >= (this == ASCII ? 128 : 256)) {
          throw unencodable(text.codePointAt(i - 1), i - 1);
        }
        out.write(c < (this == ASCII ? 128 : 256) ? c : this == ASCII ? '?' : bestFit(c));
        continue;
      }
      if (c >= 0xd800 && c <= 0xdfff) {
        if (strict) {
          throw unencodable(c, i);
        }
        c = REPLACEMENT;
        i++;
      } else {
        i += Character.charCount(c);
      }
      write(out, c);
    }
    return out.toByteArray();
  }

  private void write(ByteArrayOutputStream out, int c) {
    switch (this) {
      case UTF16, UTF16_BE -> {
        for (char unit : Character.toChars(c)) {
          out.write(this == UTF16 ? unit : unit >> 8);
          out.write(this == UTF16 ? unit >> 8 : unit);
        }
      }
      case UTF32, UTF32_BE -> {
        for (int b = 0; b < 4; b++) {
          out.write(c >> 8 * (this == UTF32 ? b : 3 - b));
        }
      }
      default -> {
        if (c < 0x80) {
          out.write(c);
        } else if (c < 0x800) {
          out.write(0xc0 | c >> 6);
          out.write(0x80 | c & 0x3f);
        } else if (c < 0x10000) {
          out.write(0xe0 | c >> 12);
          out.write(0x80 | c >> 6 & 0x3f);
          out.write(0x80 | c & 0x3f);
        } else {
          out.write(0xf0 | c >> 18);
          out.write(0x80 | c >> 12 & 0x3f);
          out.write(0x80 | c >> 6 & 0x3f);
          out.write(0x80 | c & 0x3f);
        }
      }
    }
  }

  private static int bestFit(int c) {
    for (int i = 0; i < BEST_FIT.length(); i += 2) {
      if (BEST_FIT.charAt(i) == c) {
        return BEST_FIT.charAt(i + 1);
      }
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      return c - 0xff01 + '!';
    }
    boolean accented = c >= 0x100 && c <= 0x17e || c >= 0x1a0 && c <= 0x1f0;
    char base =
        accented
            ? Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD).charAt(0)
            : '?';
    return c == 0x178 ? 'Y' : base < 0x80 ? base : '?';
  }

  String decode(byte[] bytes, int index, int count, boolean strict) {
    int end = index + count;
    if (holdsAscii() && isAscii(bytes, index, end)) {
      return new String(bytes, index, count, StandardCharsets.ISO_8859_1);
    }
    Utf7 seven = utf7();
    if (seven != null) {
      return seven.decode(bytes, index, end, true);
    }
    StringBuilder out = new StringBuilder(count);
    switch (this) {
      case ASCII -> {
        for (int i = index; i < end; i++) {
          if (strict && bytes[i] < 0) {
            throw undecodable(bytes, i, i + 1);
          }
          out.append(bytes[i] >= 0 ? (char) bytes[i] : '?');
        }
      }
      case LATIN1 -> {
        for (int i = index; i < end; i++) {
          out.append((char) (bytes[i] & 0xff));
        }
      }
      case UTF16, UTF16_BE -> decode16(bytes, index, end, out, strict);
      case UTF32, UTF32_BE -> decode32(bytes, index, end, out, strict);
      default -> decode8(bytes, index, end, out, strict);
    }
    return out.toString();
  }

  private static void replace(StringBuilder out, byte[] bytes, int from, int end, boolean strict) {
    if (strict) {
      throw undecodable(bytes, from, end);
    }
    out.append((char) REPLACEMENT);
  }

  private void decode16(byte[] bytes, int from, int end, StringBuilder out, boolean strict) {
    int i = from;
    for (; i + 1 < end; i += 2) {
      char unit = unit(bytes, i);
      if (Character.isHighSurrogate(unit)
          && i + 3 < end
          && Character.isLowSurrogate(unit(bytes, i + 2))) {
        out.append(unit).append(unit(bytes, i + 2));
        i += 2;
      } else if (Character.isSurrogate(unit)) {
        replace(out, bytes, i, i + 2, strict);
      } else {
        out.append(unit);
      }
    }
    if (i < end) {
      replace(out, bytes, i, end, strict);
    }
  }

  private char unit(byte[] bytes, int i) {
    int a = bytes[i] & 0xff;
    int b = bytes[i + 1] & 0xff;
    return (char) (this == UTF16 ? b << 8 | a : a << 8 | b);
  }

  private void decode32(byte[] bytes, int from, int end, StringBuilder out, boolean strict) {
    int i = from;
    for (; i + 3 < end; i += 4) {
      int c = 0;
      for (int b = 0; b < 4; b++) {
        c |= (bytes[i + b] & 0xff) << 8 * (this == UTF32 ? b : 3 - b);
      }
      if (c < 0 || c > 0x10ffff || c >= 0xd800 && c <= 0xdfff) {
        replace(out, bytes, i, i + 4, strict);
      } else {
        out.appendCodePoint(c);
      }
    }
    if (i < end) {
      replace(out, bytes, i, end, strict);
    }
  }

  // Each maximal start of a well-formed sequence becomes one replacement.
  private static void decode8(byte[] bytes, int from, int end, StringBuilder out, boolean strict) {
    int i = from;
    while (i < end) {
      int lead = bytes[i] & 0xff;
      int start = i++;
      if (lead < 0x80) {
        out.append((char) lead);
        continue;
      }
      int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
      if (lead < 0xc2 || lead > 0xf4) {
        replace(out, bytes, start, i, strict);
        continue;
      }
      int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
      int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
      int c = lead & (more == 1 ? 0x1f : more == 2 ? 0x0f : 0x07);
      int left = more;
      while (left > 0 && i < end && (bytes[i] & 0xff) >= low && (bytes[i] & 0xff) <= high) {
        c = c << 6 | bytes[i++] & 0x3f;
        low = 0x80;
        high = 0xbf;
        left--;
      }
      if (left > 0) {
        replace(out, bytes, start, i, strict);
      } else {
        out.appendCodePoint(c);
      }
    }
  }
}
