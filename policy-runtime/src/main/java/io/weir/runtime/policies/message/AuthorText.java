package io.weir.runtime.policies.message;

/**
 * Texts that authors write for the message of a JSON error body. The reference asks them to escape
 * special characters themselves, so a text that is good inside a JSON string is taken as such.
 */
public final class AuthorText {
  private AuthorText() {}

  /** The text that the author means. */
  public static String of(String written) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      i++;
      char escape = i < written.length() ? written.charAt(i) : 0;
      switch (escape) {
        case '"', '\\', '/' -> out.append(escape);
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'u' -> {
          int code = hex(written, i + 1);
          if (code < 0) {
            return written;
          }
          out.append((char) code);
          i += 4;
        }
        default -> {
          return written; // not escaped after all
        }
      }
    }
    return out.toString();
  }

  private static int hex(String text, int at) {
    if (at + 4 > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
