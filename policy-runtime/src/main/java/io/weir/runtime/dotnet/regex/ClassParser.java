package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.InsufficientExecutionStackException;

/**
 * Reads character classes: sets in brackets, shorthands such as {@code \w} and Unicode's
 * categories.
 */
abstract class ClassParser extends PatternReader {
  ClassParser(String pattern) {
    super(pattern);
  }

  /** Reads the class after a backslash, if there is one. */
  boolean shorthand(CharClass set) {
    char c = peek();
    boolean not = c < 'a';
    switch (c) {
      case 'w', 'W' -> {
        if (on(ECMA)) {
          set.addPairs("09AZ__az\u0130\u0130", not);
        } else {
          set.addCategories(CharClass.WORD, not);
        }
      }
      case 'd', 'D' -> {
        if (on(ECMA)) {
          set.addPairs("09", not);
        } else {
          set.addCategories(1 << Character.DECIMAL_DIGIT_NUMBER, not);
        }
      }
      case 's', 'S' -> {
        if (on(ECMA)) {
          set.addPairs("\t\r  ", not);
        } else {
          set.addSpace(not);
        }
      }
      case 'p', 'P' -> {
        at++;
        property(set, not);
        return true;
      }
      default -> {
        return false;
      }
    }
    at++;
    return true;
  }

  private void property(CharClass set, boolean not) {
    if (at + 2 >= pattern.length()) {
      throw error("Incomplete \\p{X} character escape.");
    }
    int end = pattern.indexOf('}', at);
    if (peek() != '{') {
      throw error("Malformed \\p{X} character escape.");
    }
    int i = at + 1;
    while (i < pattern.length()
        && (CharClass.isBoundaryWord(pattern.charAt(i)) || pattern.charAt(i) == '-')) {
      i++;
    }
    if (i != end) {
      throw error("Incomplete \\p{X} character escape.");
    }
    String name = pattern.substring(at + 1, end);
    at = end + 1;
    int mask = UnicodeNames.categories(name);
    if (mask != 0) {
      set.addProperty(mask, not, on(IGNORE_CASE));
      return;
    }
    String block = UnicodeNames.block(name);
    if (block == null) {
      throw error("Unknown property '" + name + "'.");
    }
    set.addPairs(block, not);
  }

  CharClass set(boolean ignoreCase, int level) {
    if (level > DEPTH) {
      throw InsufficientExecutionStackException.create();
    }
    CharClass set = new CharClass();
    if (take("^")) {
      set.negate();
    }
    boolean first = !(on(ECMA) && pattern.startsWith("^]", at - 1));
    int from = -1;
    for (; ; first = false) {
      if (!more()) {
        throw error("Unterminated [] set.");
      }
      char c = pattern.charAt(at++);
      boolean escaped = false;
      boolean dash = false;
      if (c == ']' && !first) {
        break;
      }
      if (c == '\\') {
        if (!more()) {
          throw error("Unterminated [] set.");
        }
        int start = at;
        if (shorthand(set)) {
          if (from >= 0) {
            throw error("Cannot include class \\" + pattern.charAt(start) + " in character range.");
          }
          continue;
        }
        escaped = true;
        dash = peek() == '-';
        c = dash ? pattern.charAt(at++) : unit();
      }
      if (from >= 0) {
        char start = (char) from;
        from = -1;
        if (c == '[' && !escaped && !first) {
          set.addRange(start, start);
          set.subtract(set(ignoreCase, level + 1));
          if (more() && peek() != ']') {
            throw error("A subtraction must be the last element in a character class.");
          }
        } else if (start > c) {
          throw error("[x-y] range in reverse order.");
        } else {
          set.addRange(start, c);
        }
      } else if (!dash
          && at + 1 < pattern.length()
          && peek() == '-'
          && pattern.charAt(at + 1) != ']') {
        from = c;
        at++;
      } else if (c == '-' && !escaped && more() && peek() == '[' && !first) {
        at++;
        set.subtract(set(ignoreCase, level + 1));
        if (more() && peek() != ']') {
          throw error("A subtraction must be the last element in a character class.");
        }
      } else {
        set.addRange(c, c);
      }
    }
    return set.seal(ignoreCase);
  }
}
