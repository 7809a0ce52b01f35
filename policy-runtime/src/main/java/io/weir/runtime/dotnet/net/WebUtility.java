package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code System.Net.WebUtility}. */
@DotNetType(value = "public static class System.Net.WebUtility", java = void.class)
public final class WebUtility {
  private static final String KEPT = "-_.!*()";
  private static final String HEX = "0123456789ABCDEF";

  private WebUtility() {}

  /** {@code WebUtility.HtmlEncode(value)}. */
  @DotNetMethod(value = "static string HtmlEncode(string value)", pure = true)
  public static @Nullable String htmlEncode(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '&' -> out.append("&amp;");
        default -> {
          if (c >= 160 && c < 256) {
            out.append("&#").append((int) c).append(';');
          } else if (Character.isSurrogate(c)) {
            if (Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1))) {
              out.append("&#").append(value.codePointAt(i)).append(';');
              i++;
            } else {
              out.append('\uFFFD');
            }
          } else {
            out.append(c);
          }
        }
      }
    }
    return value.contentEquals(out) ? value : out.toString();
  }

  /** {@code WebUtility.HtmlEncode(value, output)}: writes what it gives. */
  @DotNetMethod("static void HtmlEncode(string value, TextWriter output)")
  public static void htmlEncodeTo(@Nullable String value, @Nullable TextWriter output) {
    write(htmlEncode(value), output);
  }

  /** {@code WebUtility.HtmlDecode(value, output)}: writes what it gives. */
  @DotNetMethod("static void HtmlDecode(string value, TextWriter output)")
  public static void htmlDecodeTo(@Nullable String value, @Nullable TextWriter output) {
    write(htmlDecode(value), output);
  }

  private static void write(@Nullable String text, @Nullable TextWriter output) {
    if (output == null) {
      throw new ArgumentNullException("output");
    }
    if (text != null) {
      output.append(text);
    }
  }

  /** {@code WebUtility.HtmlDecode(value)}. */
  @DotNetMethod(value = "static string HtmlDecode(string value)", pure = true)
  public static @Nullable String htmlDecode(@Nullable String value) {
    if (value == null || value.indexOf('&') < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      char c = value.charAt(at);
      if (c == '&') {
        int end = at + 1;
        while (end < value.length() && value.charAt(end) != ';' && value.charAt(end) != '&') {
          end++;
        }
        if (end < value.length() && value.charAt(end) == ';') {
          String decoded = entity(value.substring(at + 1, end));
          if (decoded != null) {
            out.append(decoded);
            at = end + 1;
            continue;
          }
        }
      }
      out.append(c);
      at++;
    }
    return out.toString();
  }

  private static @Nullable String entity(String name) {
    if (name.length() > 1 && name.charAt(0) == '#') {
      boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
      int codePoint = number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      boolean valid =
          codePoint >= 0
              && codePoint <= Character.MAX_CODE_POINT
              && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
      return valid ? Character.toString(codePoint) : null;
    }
    int codePoint = HtmlEntities.codePoint(name);
    return codePoint < 0 ? null : Character.toString(codePoint);
  }

  private static int number(String digits, int radix) {
    if (digits.isEmpty() || digits.length() > 20) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = Math.min(value * radix + digit, Integer.MAX_VALUE);
    }
    return (int) value;
  }

  /** {@code WebUtility.UrlEncode(value)}. */
  @DotNetMethod(value = "static string UrlEncode(string value)", pure = true)
  public static @Nullable String urlEncode(@Nullable String value) {
    if (value == null) {
      return null;
    }
    byte[] bytes = UriText.utf8(value);
    byte[] encoded = encode(bytes, 0, bytes.length);
    return Arrays.equals(bytes, encoded) ? value : new String(encoded, StandardCharsets.US_ASCII);
  }

  /** {@code WebUtility.UrlEncodeToBytes(value, offset, count)}. */
  @DotNetMethod("static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)")
  public static byte @Nullable [] urlEncodeToBytes(byte @Nullable [] value, int offset, int count) {
    return checked(value, offset, count) ? encode(value, offset, count) : null;
  }

  private static boolean checked(byte @Nullable [] value, int offset, int count) {
    if (value == null && count == 0) {
      return false;
    }
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (offset < 0 || offset > value.length) {
      throw new ArgumentOutOfRangeException("offset");
    }
    if (count < 0 || offset + count > value.length) {
      throw new ArgumentOutOfRangeException("count");
    }
    return true;
  }

  private static byte[] encode(byte @Nullable [] value, int offset, int count) {
    if (value == null) {
      return new byte[0];
    }
    StringBuilder out = new StringBuilder(count + 16);
    for (int i = offset; i < offset + count; i++) {
      int b = value[i] & 0xFF;
      if (b == ' ') {
        out.append('+');
      } else if (b < 128 && (UriText.isLetterOrDigit((char) b) || KEPT.indexOf(b) >= 0)) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** {@code WebUtility.UrlDecode(encodedValue)}. */
  @DotNetMethod(value = "static string UrlDecode(string encodedValue)", pure = true)
  public static @Nullable String urlDecode(@Nullable String encodedValue) {
    if (encodedValue == null || (encodedValue.indexOf('%') < 0 && encodedValue.indexOf('+') < 0)) {
      return encodedValue;
    }
    StringBuilder out = new StringBuilder(encodedValue.length());
    byte[] run = new byte[encodedValue.length() / 3 + 1];
    int length = 0;
    for (int i = 0; i < encodedValue.length(); i++) {
      char c = encodedValue.charAt(i);
      int b = c == '%' ? UriText.hexByte(encodedValue, i + 1) : -1;
      if (b >= 0) {
        run[length++] = (byte) b;
        i += 2;
      } else {
        out.append(new String(run, 0, length, StandardCharsets.UTF_8));
        length = 0;
        out.append(c == '+' ? ' ' : c);
      }
    }
    return out.append(new String(run, 0, length, StandardCharsets.UTF_8)).toString();
  }

  /** {@code WebUtility.UrlDecodeToBytes(encodedValue, offset, count)}. */
  @DotNetMethod("static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)")
  public static byte @Nullable [] urlDecodeToBytes(
      byte @Nullable [] encodedValue, int offset, int count) {
    if (!checked(encodedValue, offset, count) || encodedValue == null) {
      return null;
    }
    String text = new String(encodedValue, offset, count, StandardCharsets.ISO_8859_1);
    byte[] out = new byte[count];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int b = c == '%' ? UriText.hexByte(text, i + 1) : -1;
      if (b >= 0) {
        out[length++] = (byte) b;
        i += 2;
      } else {
        out[length++] = (byte) (c == '+' ? ' ' : c);
      }
    }
    return Arrays.copyOf(out, length);
  }
}
