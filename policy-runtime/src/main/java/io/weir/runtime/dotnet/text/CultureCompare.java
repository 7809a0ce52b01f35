package io.weir.runtime.dotnet.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Order, equality and search of strings by the invariant culture: the root collation of the Unicode
 * CLDR, where punctuation sorts before digits before letters, and letters differ first by base,
 * then by accent, then by case (lower before upper). Some characters count for nothing. Strings are
 * compared by their {@linkplain Collation collation elements}.
 */
public final class CultureCompare {
  private CultureCompare() {}

  /**
   * Negative, zero or positive as the first string stands before, at or after the second: -1, 0, 1.
   */
  public static int compare(@Nullable String a, @Nullable String b) {
    return compare(a, b, false);
  }

  /** Negative, zero or positive, with or without case: -1, 0, 1; null stands first. */
  public static int compare(@Nullable String a, @Nullable String b, boolean ignoreCase) {
    return compare(a, b, StringOrder.culture(ignoreCase));
  }

  static int compare(@Nullable String a, @Nullable String b, Comparison way) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    if (a.equals(b)) {
      return 0;
    }
    return Integer.signum(elements(a, way).compareTo(elements(b, way), strength(way)));
  }

  /** A number that is the same for strings that compare as equal. */
  static int hash(String s, Comparison way) {
    return elements(s, way).hash(strength(way));
  }

  private static CollationElements elements(String s, Comparison way) {
    boolean upToCase = way.ignoresCase() || way.ignoresMarks();
    String text = FullWidth.folded(s, way.ignoresKanaType(), way.ignoresWidth());
    CollationElements all = Collation.root().elements(text, upToCase ? way : Comparison.CULTURE);
    return way.ignoresMarks() || way.ignoresSymbols()
        ? all.without(way.ignoresMarks(), way.ignoresSymbols())
        : all;
  }

  private static int strength(Comparison way) {
    return way.ignoresCase() ? 2 : 3;
  }

  // Letters, digits and a few signs that no other rule than their own bytes governs.
  private static boolean isPlain(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  static boolean startsWith(String s, String value, Comparison way) {
    if (value.isEmpty()) {
      return true;
    }
    if (!way.ignoresSymbols() && isPlain(s) && isPlain(value)) {
      return s.regionMatches(way.ignoresCase(), 0, value, 0, value.length());
    }
    return elements(s, way).startsWith(elements(value, way), strength(way));
  }

  static boolean endsWith(String s, String value, Comparison way) {
    if (value.isEmpty()) {
      return true;
    }
    if (!way.ignoresSymbols() && isPlain(s) && isPlain(value)) {
      return s.regionMatches(
          way.ignoresCase(), s.length() - value.length(), value, 0, value.length());
    }
    return elements(s, way).endsWith(elements(value, way), strength(way));
  }

  /** Index and length of the first or last match, or null. */
  static int @Nullable [] find(String s, String value, Comparison way, boolean last) {
    if (value.isEmpty()) {
      return new int[] {last ? s.length() : 0, 0};
    }
    if (!way.ignoresSymbols() && isPlain(s) && isPlain(value)) {
      int step = last ? -1 : 1;
      int from = last ? s.length() - value.length() : 0;
      for (int i = from; i >= 0 && i + value.length() <= s.length(); i += step) {
        if (s.regionMatches(way.ignoresCase(), i, value, 0, value.length())) {
          return new int[] {i, value.length()};
        }
      }
      return null;
    }
    return elements(s, way).find(elements(value, way), strength(way), last, s.length());
  }

  static String decomposed(String s) {
    return Normalizer.isNormalized(s, Normalizer.Form.NFD)
        ? s
        : Normalizer.normalize(s, Normalizer.Form.NFD);
  }

  static int[] grown(int[] array) {
    return Arrays.copyOf(array, array.length * 2);
  }
}
