package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import java.util.Arrays;

/** What a {@link StringComparison} means: order, equality, search. */
final class Comparison {
  private static final int CASE = 1;
  private static final int MARKS = 2;
  private static final int SYMBOLS = 4;
  private static final int KANA = 8;
  private static final int WIDTH = 16;
  private static final Comparison[] BY_CULTURE = new Comparison[32];

  static {
    Arrays.setAll(BY_CULTURE, Comparison::new);
  }

  static final Comparison CULTURE = BY_CULTURE[0];
  static final Comparison CULTURE_IGNORE_CASE = BY_CULTURE[CASE];
  static final Comparison ORDINAL = new Comparison(0);
  static final Comparison ORDINAL_IGNORE_CASE = new Comparison(CASE);

  private final int ignored;

  private Comparison(int ignored) {
    this.ignored = ignored;
  }

  /** The options that say what is left out. */
  CompareOptions options() {
    return CompareOptions.of(ignored);
  }

  /**
   * The meaning of a comparison type.
   *
   * @throws ArgumentException if it is no declared value
   */
  static Comparison of(StringComparison type) {
    return switch ((int) type.value()) {
      case 0, 2 -> CULTURE;
      case 1, 3 -> CULTURE_IGNORE_CASE;
      case 4 -> ORDINAL;
      case 5 -> ORDINAL_IGNORE_CASE;
      default ->
          throw new ArgumentException(
              "The string comparison type passed in is currently not supported.", "comparisonType");
    };
  }

  /**
   * The meaning of options.
   *
   * @throws ArgumentException if they contradict each other
   */
  static Comparison of(CompareOptions options) {
    long bits = options.value();
    if (bits == CompareOptions.ORDINAL.value()) {
      return ORDINAL;
    } else if (bits == CompareOptions.ORDINAL_IGNORE_CASE.value()) {
      return ORDINAL_IGNORE_CASE;
    } else if ((bits & ~0x2000003FL) != 0) {
      throw new ArgumentException("Value of flags is invalid.", "options");
    }
    return BY_CULTURE[(int) bits & (BY_CULTURE.length - 1)];
  }

  private boolean byCulture() {
    return this != ORDINAL && this != ORDINAL_IGNORE_CASE;
  }

  boolean ignoresCase() {
    return (ignored & CASE) != 0;
  }

  /** Whether accents and other marks that take no space count for nothing. */
  boolean ignoresMarks() {
    return (ignored & MARKS) != 0;
  }

  /** Whether white space, punctuation and symbols count for nothing. */
  boolean ignoresSymbols() {
    return (ignored & SYMBOLS) != 0;
  }

  /** Whether hiragana and katakana are the same. */
  boolean ignoresKanaType() {
    return (ignored & KANA) != 0;
  }

  /** Whether characters of full and of half width are the same. */
  boolean ignoresWidth() {
    return (ignored & WIDTH) != 0;
  }

  int compare(String a, String b) {
    if (byCulture()) {
      return CultureCompare.compare(a, b, this);
    }
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        if (this == ORDINAL) {
          return x - y;
        }
        int p = folded(a, i);
        int q = folded(b, i);
        if (p != q) {
          return p - q;
        }
      }
    }
    if (this == ORDINAL && common == 0 && a.length() != b.length()) {
      // .NET looks at the first characters first, and an empty string has a zero there.
      int first = a.isEmpty() ? -b.charAt(0) : a.charAt(0);
      return first != 0 ? first : a.length() - b.length();
    }
    return a.length() - b.length();
  }

  boolean equal(String a, String b) {
    if (this == ORDINAL) {
      return a.equals(b);
    }
    return byCulture()
        ? CultureCompare.compare(a, b, this) == 0
        : a.length() == b.length() && compare(a, b) == 0;
  }

  int hash(String s) {
    if (this == ORDINAL) {
      return s.hashCode();
    }
    if (byCulture()) {
      return CultureCompare.hash(s, this);
    }
    int hash = 0;
    for (int i = 0; i < s.length(); i++) {
      hash = hash * 31 + folded(s, i);
    }
    return hash;
  }

  /** The UTF-16 unit at an index in the case that ordinal comparisons look at. */
  private static int folded(String s, int index) {
    char c = s.charAt(index);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' ? c - 32 : c;
    }
    if (Character.isHighSurrogate(c)
        && index + 1 < s.length()
        && Character.isLowSurrogate(s.charAt(index + 1))) {
      return Character.highSurrogate(CharMembers.ordinalUpper(s.codePointAt(index)));
    }
    if (Character.isLowSurrogate(c)
        && index > 0
        && Character.isHighSurrogate(s.charAt(index - 1))) {
      return Character.lowSurrogate(CharMembers.ordinalUpper(s.codePointAt(index - 1)));
    }
    return (char) CharMembers.ordinalUpper(c);
  }

  private static boolean matches(String s, int at, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (s.charAt(at + i) != value.charAt(i) && folded(s, at + i) != folded(value, i)) {
        return false;
      }
    }
    return true;
  }

  int indexOf(String s, String value) {
    if (this == ORDINAL) {
      return s.indexOf(value);
    }
    if (byCulture()) {
      int[] found = CultureCompare.find(s, value, this, false);
      return found == null ? -1 : found[0];
    }
    for (int i = 0; i + value.length() <= s.length(); i++) {
      if (matches(s, i, value)) {
        return i;
      }
    }
    return -1;
  }

  int lastIndexOf(String s, String value) {
    if (this == ORDINAL) {
      return s.lastIndexOf(value);
    }
    if (byCulture()) {
      int[] found = CultureCompare.find(s, value, this, true);
      return found == null ? -1 : found[0];
    }
    for (int i = s.length() - value.length(); i >= 0; i--) {
      if (matches(s, i, value)) {
        return i;
      }
    }
    return -1;
  }

  boolean startsWith(String s, String value) {
    if (this == ORDINAL) {
      return s.startsWith(value);
    }
    return byCulture()
        ? CultureCompare.startsWith(s, value, this)
        : value.length() <= s.length() && matches(s, 0, value);
  }

  boolean endsWith(String s, String value) {
    if (this == ORDINAL) {
      return s.endsWith(value);
    }
    return byCulture()
        ? CultureCompare.endsWith(s, value, this)
        : value.length() <= s.length() && matches(s, s.length() - value.length(), value);
  }

  String replace(String s, String value, String replacement) {
    if (this == ORDINAL) {
      return s.replace(value, replacement);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at <= s.length()) {
      int[] found = findFrom(s, at, value);
      if (found == null) {
        break;
      }
      StringMembers.checkGrowth(out, (long) out.length() + found[0] - at + replacement.length());
      out.append(s, at, found[0]).append(replacement);
      at = found[0] + found[1];
    }
    return at == 0 ? s : out.append(s.substring(at)).toString();
  }

  private int @org.jspecify.annotations.Nullable [] findFrom(String s, int at, String value) {
    String rest = s.substring(at);
    if (byCulture()) {
      int[] found = CultureCompare.find(rest, value, this, false);
      return found == null || found[1] == 0 ? null : new int[] {found[0] + at, found[1]};
    }
    int found = indexOf(rest, value);
    return found < 0 ? null : new int[] {found + at, value.length()};
  }
}
