package io.weir.runtime.dotnet.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of UTF-16 units: ranges, categories, negation and one subtracted set. */
final class CharClass {
  /** What {@code \\w}, {@code \\d} and {@code \\s} mean beside the general categories. */
  private static final int SPACE = 1 << 31;

  private static final int LETTERS = 0b111110;
  private static final int CASED =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER;
  static final int WORD =
      LETTERS
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.CONNECTOR_PUNCTUATION;

  private final List<char[]> ranges = new ArrayList<>();
  private final List<CategoryTest> categories = new ArrayList<>();
  private boolean negated;
  private boolean ignoreCase;
  private @Nullable CharClass subtracted;
  private final long[] ascii = new long[2];

  private record CategoryTest(int mask, boolean negated) {}

  static CharClass of(char c, boolean ignoreCase) {
    CharClass set = new CharClass();
    set.addRange(c, c);
    return set.seal(ignoreCase);
  }

  void addRange(char first, char last) {
    ranges.add(new char[] {first, last});
  }

  /**
   * Adds the categories of a {@code \\p}, as bits by Java's number of them: where case is ignored,
   * one of letters with case is all of them.
   */
  void addProperty(int mask, boolean not, boolean ignoringCase) {
    boolean cased = Integer.bitCount(mask) == 1 && (mask & CASED) != 0;
    addCategories(ignoringCase && cased ? CASED : mask, not);
  }

  /** Adds general categories, as bits by Java's number of them. */
  void addCategories(int mask, boolean not) {
    categories.add(new CategoryTest(mask, not));
  }

  void addSpace(boolean not) {
    categories.add(new CategoryTest(SPACE, not));
  }

  /** Adds all that the ranges, given as pairs, hold or do not hold. */
  void addPairs(String pairs, boolean not) {
    if (!not) {
      for (int i = 0; i < pairs.length(); i += 2) {
        addRange(pairs.charAt(i), pairs.charAt(i + 1));
      }
      return;
    }
    int next = 0;
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.charAt(i) > next) {
        addRange((char) next, (char) (pairs.charAt(i) - 1));
      }
      next = pairs.charAt(i + 1) + 1;
    }
    if (next <= 0xFFFF) {
      addRange((char) next, '\uFFFF');
    }
  }

  void negate() {
    negated = true;
  }

  void subtract(CharClass other) {
    subtracted = other;
  }

  CharClass seal(boolean ignoringCase) {
    ignoreCase = ignoringCase;
    for (int c = 0; c < 128; c++) {
      if (test((char) c)) {
        ascii[c >> 6] |= 1L << (c & 63);
      }
    }
    return this;
  }

  boolean has(char c) {
    return c < 128 ? (ascii[c >> 6] >>> (c & 63) & 1) != 0 : test(c);
  }

  private boolean test(char c) {
    boolean in = inRanges(c) || inCategories(c);
    if (!in && ignoreCase) {
      // Categories are not widened to the other case; ranges are.
      char lower = lower(c);
      in = lower != c && inRanges(lower);
      if (!in) {
        char upper = Character.toUpperCase(lower);
        in = upper != c && lower(upper) == lower && inRanges(upper);
      }
      if (!in) {
        char odd = odd(lower);
        in = odd != 0 && odd != c && inRanges(odd);
      }
    }
    return in != negated && (subtracted == null || !subtracted.has(c));
  }

  private boolean inRanges(char c) {
    for (char[] range : ranges) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  private boolean inCategories(char c) {
    for (CategoryTest test : categories) {
      boolean in = test.mask == SPACE ? isSpace(c) : (test.mask >>> Character.getType(c) & 1) != 0;
      if (in != test.negated) {
        return true;
      }
    }
    return false;
  }

  /** The unit by which two that differ in case alone are the same. */
  static char lower(char c) {
    return c == '\u0130' ? c : Character.toLowerCase(c);
  }

  /** The third unit that shares a lower case one, or 0. */
  private static char odd(char lower) {
    return switch (lower) {
      case 'k' -> '\u212A';
      case '\u00E5' -> '\u212B';
      case '\u03C9' -> '\u2126';
      case '\u00DF' -> '\u1E9E';
      case '\u03B8' -> '\u03F4';
      case '\u01C6' -> '\u01C5';
      case '\u01C9' -> '\u01C8';
      case '\u01CC' -> '\u01CB';
      case '\u01F3' -> '\u01F2';
      default -> 0;
    };
  }

  static boolean isSpace(char c) {
    return (c >= 9 && c <= 13)
        || c == ' '
        || c == '\u0085'
        || c == '\u00A0'
        || (c > 127 && Character.isSpaceChar(c));
  }

  static boolean isWord(char c) {
    return (WORD >>> Character.getType(c) & 1) != 0;
  }

  static boolean isBoundaryWord(char c) {
    return isWord(c) || c == '\u200D' || c == '\u200C';
  }

  static boolean isEcmaWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '\u0130';
  }
}
