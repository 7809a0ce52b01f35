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
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    if (a.equals(b)) {
      return 0;
    }
    return Integer.signum(elements(a).compareTo(elements(b), ignoreCase ? 2 : 3));
  }

  /** A number that is the same for strings that compare as equal. */
  static int hash(String s, boolean ignoreCase) {
    return elements(s).hash(ignoreCase ? 2 : 3);
  }

  private static CollationElements elements(String s) {
    return Collation.root().elements(s);
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

  static boolean startsWith(String s, String value, boolean ignoreCase) {
    if (value.isEmpty()) {
      return true;
    }
    if (isPlain(s) && isPlain(value)) {
      return s.regionMatches(ignoreCase, 0, value, 0, value.length());
    }
    return elements(s).startsWith(elements(value), ignoreCase ? 2 : 3);
  }

  static boolean endsWith(String s, String value, boolean ignoreCase) {
    if (value.isEmpty()) {
      return true;
    }
    if (isPlain(s) && isPlain(value)) {
      return s.regionMatches(ignoreCase, s.length() - value.length(), value, 0, value.length());
    }
    return elements(s).endsWith(elements(value), ignoreCase ? 2 : 3);
  }

  /** Index and length of the first or last match, or null. */
  static int @Nullable [] find(String s, String value, boolean ignoreCase, boolean last) {
    if (value.isEmpty()) {
      return new int[] {last ? s.length() : 0, 0};
    }
    if (isPlain(s) && isPlain(value)) {
      int step = last ? -1 : 1;
      int from = last ? s.length() - value.length() : 0;
      for (int i = from; i >= 0 && i + value.length() <= s.length(); i += step) {
        if (s.regionMatches(ignoreCase, i, value, 0, value.length())) {
          return new int[] {i, value.length()};
        }
      }
      return null;
    }
    return elements(s).find(elements(value), ignoreCase ? 2 : 3, last, s.length());
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
