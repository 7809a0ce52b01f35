package io.weir.runtime.policies.message;

/** URLs as authors write them. */
public final class UrlText {
  private static final String ESCAPED = "\"<>\\^`{|}";

  private UrlText() {}

  /**
   * The URL with the characters behind its authority percent-encoded that a URL cannot hold, as
   * .NET's Uri does; a backslash in the path becomes a slash. What is encoded already stays.
   */
  public static String escaped(String text) {
    int authority = text.indexOf("://");
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean behind = false;
    boolean path = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      behind |= authority > 0 && i >= authority + 3 && "/\\?#".indexOf(c) >= 0;
      path &= !behind || (c != '?' && c != '#');
      if (behind && path && c == '\\') {
        out.append('/');
      } else if (behind && c >= ' ' && c != 0x7F && isEscaped(text, i)) {
        out.append(QueryText.encode(text.substring(i, next)));
      } else {
        out.appendCodePoint(c);
      }
      i = next;
    }
    return out.toString();
  }

  /**
   * Whether the character at an index cannot stand in a URL as it is: a blank, a control character,
   * one that URLs do not know, or a percent sign that encodes nothing.
   */
  public static boolean isEscaped(String text, int at) {
    char c = text.charAt(at);
    return c <= ' '
        || c >= 0x7F
        || ESCAPED.indexOf(c) >= 0
        || (c == '%' && !(isHex(text, at + 1) && isHex(text, at + 2)));
  }

  private static boolean isHex(String text, int at) {
    return at < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && text.charAt(at) < 0x80;
  }
}
