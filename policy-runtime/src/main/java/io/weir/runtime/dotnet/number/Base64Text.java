package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.FormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Base64 as {@code Convert} has it: white space is skipped anywhere, padding is required. */
final class Base64Text {
  private Base64Text() {}

  static byte[] given(byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new ArgumentNullException("inArray");
    }
    return bytes;
  }

  static byte[] part(byte @Nullable [] bytes, int offset, int length) {
    byte[] all = given(bytes);
    if (length < 0) {
      throw new ArgumentOutOfRangeException(
          "length",
          "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
    }
    if (offset < 0 || offset > all.length - length) {
      throw new ArgumentOutOfRangeException(
          "offset",
          offset < 0
              ? "Value must be positive."
              : "Offset and length must refer to a position in the string.");
    }
    return Arrays.copyOfRange(all, offset, offset + length);
  }

  static String encode(byte @Nullable [] bytes, Base64FormattingOptions options) {
    byte[] all = given(bytes);
    if (options.value() != 0 && options.value() != 1) {
      throw new ArgumentException("Illegal enum value: " + options.value() + ".", "options");
    }
    return options.value() == 1
        ? Base64.getMimeEncoder(76, new byte[] {'\r', '\n'}).encodeToString(all)
        : Base64.getEncoder().encodeToString(all);
  }

  static String encode(
      byte @Nullable [] bytes, int offset, int length, Base64FormattingOptions options) {
    return encode(part(bytes, offset, length), options);
  }

  static int encodeInto(
      byte @Nullable [] bytes,
      int offset,
      int length,
      char @Nullable [] out,
      int outOffset,
      Base64FormattingOptions options) {
    if (out == null) {
      throw new ArgumentNullException("outArray");
    }
    String text = encode(bytes, offset, length, options);
    if (outOffset < 0 || outOffset > out.length - text.length()) {
      throw new ArgumentOutOfRangeException(
          "offsetOut",
          "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.");
    }
    text.getChars(0, text.length(), out, outOffset);
    return text.length();
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static FormatException bad() {
    return new FormatException(
        "The input is not a valid Base-64 string as it contains a non-base 64 character, more than"
            + " two padding characters, or an illegal character among the padding characters.");
  }

  static byte[] decode(@Nullable String s) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    byte[] dense = new byte[s.length()];
    int count = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (!isWhite(c)) {
        if (c > 127) {
          throw bad();
        }
        dense[count++] = (byte) c;
      }
    }
    if (count % 4 != 0) {
      throw bad();
    }
    try {
      return Base64.getDecoder().decode(new String(dense, 0, count, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw bad();
    }
  }

  static byte[] decode(char @Nullable [] chars, int offset, int length) {
    if (chars == null) {
      throw new ArgumentNullException("inArray");
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException("length");
    }
    if (offset < 0 || offset > chars.length - length) {
      throw new ArgumentOutOfRangeException("offset");
    }
    return decode(new String(chars, offset, length));
  }
}
