package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentException;
import java.util.ArrayList;
import java.util.List;

/** A replacement pattern: text and {@code $} references. What refers to no group is text. */
final class Replacement {
  private static final int TEXT = -1;
  private static final int BEFORE = -2;
  private static final int AFTER = -3;
  private static final int LAST = -4;
  private static final int WHOLE = -5;

  private final List<Part> parts = new ArrayList<>();

  private record Part(int slot, String text) {}

  Replacement(Regex regex, String pattern) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int length = pattern.length();
      if (c != '$' || at + 1 == length) {
        text.append(c);
        at++;
        continue;
      }
      char next = pattern.charAt(at + 1);
      int slot = TEXT;
      int end = at + 2;
      switch (next) {
        case '$' -> {
          text.append('$');
          at += 2;
          continue;
        }
        case '&' -> slot = 0;
        case '`' -> slot = BEFORE;
        case '\'' -> slot = AFTER;
        case '+' -> slot = LAST;
        case '_' -> slot = WHOLE;
        case '{' -> {
          int close = at + 2;
          while (close < length && CharClass.isBoundaryWord(pattern.charAt(close))) {
            close++;
          }
          if (close < length && pattern.charAt(close) == '}') {
            slot = named(regex, pattern.substring(at + 2, close));
            end = close + 1;
          }
        }
        default -> {
          end = at + 1;
          while (end < length && isDigit(pattern.charAt(end))) {
            end++;
          }
          int found = -1;
          if (end > at + 1) {
            found = regex.slot(number(pattern, at + 1, end));
            while (found < 0 && regex.isEcma() && --end > at + 1) {
              found = regex.slot(number(pattern, at + 1, end));
            }
          }
          slot = found < 0 ? TEXT : found;
        }
      }
      if (slot == TEXT) {
        text.append('$');
        at++;
        continue;
      }
      flush(text);
      parts.add(new Part(slot, ""));
      at = end;
    }
    flush(text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String pattern, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (pattern.charAt(i) - '0');
      if (number > Integer.MAX_VALUE) {
        throw new ArgumentException(
            "Invalid pattern '"
                + pattern
                + "' at offset "
                + i
                + ". Capture group numbers must be less than or equal to Int32.MaxValue.");
      }
    }
    return (int) number;
  }

  /** The place of a group in braces, which are digits or a name. */
  private static int named(Regex regex, String inside) {
    int digits = 0;
    while (digits < inside.length() && isDigit(inside.charAt(digits))) {
      digits++;
    }
    if (digits > 0) {
      int slot = digits < inside.length() ? -1 : regex.slot(number(inside, 0, digits));
      return slot < 0 ? TEXT : slot;
    }
    int number = regex.numberOf(inside);
    return number < 0 ? TEXT : regex.slot(number);
  }

  private void flush(StringBuilder text) {
    if (text.length() > 0) {
      parts.add(new Part(TEXT, text.toString()));
      text.setLength(0);
    }
  }

  void append(Match match, StringBuilder out) {
    for (Part part : parts) {
      switch (part.slot) {
        case TEXT -> out.append(part.text);
        case BEFORE -> out.append(match.text, match.begin, match.index);
        case AFTER -> out.append(match.text, match.index + match.length, match.end);
        case WHOLE -> out.append(match.text, match.begin, match.end);
        case LAST -> out.append(match.last());
        default -> out.append(match.at(part.slot));
      }
    }
  }
}
