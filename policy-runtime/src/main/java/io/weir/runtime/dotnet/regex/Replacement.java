package io.weir.runtime.dotnet.regex;

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
          int close = pattern.indexOf('}', at);
          int number = close < 0 ? -1 : regex.numberOf(pattern.substring(at + 2, close));
          slot = number < 0 ? TEXT : regex.slot(number);
          end = close + 1;
        }
        default -> {
          end = at + 1;
          while (end < length
              && end - at < 10
              && pattern.charAt(end) >= '0'
              && pattern.charAt(end) <= '9') {
            end++;
          }
          if (end > at + 1) {
            int found = regex.slot(Integer.parseInt(pattern, at + 1, end, 10));
            if (found < 0 && regex.isEcma()) {
              while (found < 0 && --end > at + 1) {
                found = regex.slot(Integer.parseInt(pattern, at + 1, end, 10));
              }
            }
            slot = found < 0 ? TEXT : found;
          }
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
        case LAST -> {
          GroupCollection groups = Match.groups(match);
          out.append(groups.get(groups.count() - 1));
        }
        default -> out.append(match.at(part.slot));
      }
    }
  }
}
