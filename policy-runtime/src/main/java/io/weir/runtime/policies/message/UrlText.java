package io.weir.runtime.policies.message;

/** URLs as authors write them. */
public final class UrlText {
  private static final String ESCAPED = " \"<>^`{|}";

  private UrlText() {}

  /**
   * The URL with the characters behind its authority percent-encoded that a URL cannot hold, as
   * .NET's Uri does. What is encoded already stays.
   */
  public static String escaped(String text) {
    int authority = text.indexOf("://");
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean behind = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      behind |= authority > 0 && i >= authority + 3 && "/?#".indexOf(c) >= 0;
      if (behind && (c >= 0x80 || ESCAPED.indexOf(c) >= 0)) {
        out.append(QueryText.encode(text.substring(i, next)));
      } else {
        out.appendCodePoint(c);
      }
      i = next;
    }
    return out.toString();
  }
}
