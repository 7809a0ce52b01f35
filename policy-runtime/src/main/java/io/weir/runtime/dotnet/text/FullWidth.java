package io.weir.runtime.dotnet.text;

/**
 * Characters that differ in width or in kana type alone, as .NET pairs them: a comparison leaves
 * such a difference out, or keeps it where the rest of the collation would drop it with the case.
 */
final class FullWidth {
  private static final int KATAKANA = 0x30A1 - 0x3041;

  /** ASCII from the exclamation mark on, but for the backslash, which has no pair. */
  private static final int ASCII = 0xFF01 - '!';

  /** From U+FFE0 on. */
  private static final String SIGNS = "\u00A2\u00A3\u00AC\u00AF\u00A6\u00A5\u20A9";

  /** From U+FF61 on; a space for the sound mark that has no pair. */
  private static final String KANA =
      "\u3002\u300C\u300D\u3001\u30FB\u30F2\u30A1\u30A3\u30A5\u30A7\u30A9\u30E3\u30E5\u30E7\u30C3 "
          + "\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD"
          + "\u30BF\u30C1\u30C4\u30C6\u30C8\u30CA\u30CB\u30CC\u30CD\u30CE\u30CF\u30D2\u30D5\u30D8\u30DB"
          + "\u30DE\u30DF\u30E0\u30E1\u30E2\u30E4\u30E6\u30E8\u30E9\u30EA\u30EB\u30EC\u30ED\u30EF\u30F3";

  /** Hiragana that a sound mark makes others of, and those others; neither is apart of its own. */
  private static final String VOICED =
      "\u304C\u304E\u3050\u3052\u3054\u3056\u3058\u305A\u305C\u305E\u3060\u3062\u3065\u3067\u3069"
          + "\u3070\u3071\u3073\u3074\u3076\u3077\u3079\u307A\u307C\u307D\u3094\u309E";

  private FullWidth() {}

  /** The character that differs from this one in width alone and stands first; else itself. */
  static int narrow(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E && c != 0xFF3C) {
      return c - ASCII;
    } else if (c >= 0xFFE0 && c <= 0xFFE6) {
      return SIGNS.charAt(c - 0xFFE0);
    } else if (c >= 0xFF61 && c <= 0xFF9D) {
      char wide = KANA.charAt(c - 0xFF61);
      return wide == ' ' ? c : wide;
    } else if (c == 0xFFA0) {
      return 0x3164;
    } else if (c >= 0xFFA1 && c <= 0xFFBE) {
      return c - 0xFFA1 + 0x3131;
    } else if (c >= 0xFFC2 && c <= 0xFFDC && (c & 7) >= 2) {
      return 0x314F + (c - 0xFFC2 >> 3) * 6 + (c & 7) - 2;
    }
    return c;
  }

  /** The hiragana of a katakana; any other character is its own. */
  static int hiragana(int c) {
    return c >= 0x30A1 && c <= 0x30F6 || c == 0x30FD || c == 0x30FE ? c - KATAKANA : c;
  }

  /** A text with the first of each pair. */
  static String folded(String text, boolean kana, boolean width) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      int first = width ? narrow(c) : c;
      first = kana ? hiragana(first) : first;
      if (first != c) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, (char) first);
      }
    }
    return out == null ? text : out.toString();
  }

  /** Whether a character is a sign that comparisons without symbols leave out. */
  static boolean isSymbol(int wide) {
    int c = narrow(wide);
    return c < 0x80 && !Character.isLetterOrDigit(c)
        || wide >= 0xFFE0 && wide <= 0xFFE6
        || wide >= 0xFF61 && wide <= 0xFF65;
  }

  /** The hiragana that a katakana stands apart from; itself if there is none. */
  static int hiraganaApart(int c) {
    int hiragana = hiragana(c);
    return VOICED.indexOf(hiragana) >= 0 ? c : hiragana;
  }
}
