package io.weir.runtime.dotnet.json;

/** How values look in JSON text. */
final class JsonText {
  private JsonText() {}

  /** Appends text with what JSON must escape escaped; no quotes around it. */
  static void escape(StringBuilder out, String text, char quote, StringEscapeHandling handling) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = escaped(c, quote, handling);
      if (escaped != null) {
        out.append(text, copied, i).append(escaped);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
  }

  private static @org.jspecify.annotations.Nullable String escaped(
      char c, char quote, StringEscapeHandling handling) {
    switch (c) {
      case '\t':
        return "\\t";
      case '\n':
        return "\\n";
      case '\r':
        return "\\r";
      case '\f':
        return "\\f";
      case '\b':
        return "\\b";
      case '\\':
        return "\\\\";
      case '\u0085':
        return "\\u0085";
      case '\u2028':
        return "\\u2028";
      case '\u2029':
        return "\\u2029";
      default:
        if (handling == StringEscapeHandling.ESCAPE_HTML && "\"'<>&".indexOf(c) >= 0) {
          return unicode(c);
        }
        if (c == quote) {
          return "\\" + quote;
        }
        return c < ' ' || (c > 127 && handling == StringEscapeHandling.ESCAPE_NON_ASCII)
            ? unicode(c)
            : null;
    }
  }

  private static String unicode(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /** Text in quotes. */
  static String quoted(String text, char quote, StringEscapeHandling handling) {
    StringBuilder out = new StringBuilder(text.length() + 8).append(quote);
    escape(out, text, quote, handling);
    return out.append(quote).toString();
  }

  /** A number's text with {@code .0} behind it if it looks like an integer. */
  static String withFraction(String number) {
    return number.indexOf('.') >= 0 || number.indexOf('E') >= 0 || number.indexOf('e') >= 0
        ? number
        : number + ".0";
  }

  /** A number as JSON text; NaN and the infinities as the handling says. */
  static String number(
      double value, String shortest, char quote, FloatFormatHandling handling, boolean nullable) {
    if (handling == FloatFormatHandling.SYMBOL || Double.isFinite(value)) {
      return Double.isFinite(value) ? withFraction(shortest) : symbol(value);
    }
    if (handling == FloatFormatHandling.DEFAULT_VALUE) {
      return nullable ? "null" : "0.0";
    }
    return quote + symbol(value) + quote;
  }

  private static String symbol(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  }
}
