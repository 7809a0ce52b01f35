package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code String.Split}: finds the separators, then cuts. */
final class Splitter {
  private final String text;
  private final List<int[]> separators = new ArrayList<>();

  private Splitter(String text) {
    this.text = text;
  }

  static String[] byChars(
      String text, char @Nullable [] separator, int count, StringSplitOptions options) {
    check(count, options);
    if (separator != null
        && separator.length == 1
        && count == Integer.MAX_VALUE
        && options.value() == 0) {
      return byChar(text, separator[0]);
    }
    Splitter splitter = new Splitter(text);
    boolean white = separator == null || separator.length == 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean found = false;
      if (white) {
        found = CharMembers.isWhiteSpace(c);
      } else if (separator != null) {
        for (char each : separator) {
          found |= each == c;
        }
      }
      if (found) {
        splitter.separators.add(new int[] {i, 1});
      }
    }
    return splitter.cut(count, options);
  }

  /** All pieces between one character: what nearly all calls want. */
  private static String[] byChar(String text, char separator) {
    int pieces = 1;
    for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, i + 1)) {
      pieces++;
    }
    Budget.allocate(8L * pieces);
    String[] parts = new String[pieces];
    int from = 0;
    for (int i = 0; i < pieces - 1; i++) {
      int to = text.indexOf(separator, from);
      parts[i] = text.substring(from, to);
      from = to + 1;
    }
    parts[pieces - 1] = from == 0 ? text : text.substring(from);
    return parts;
  }

  static String[] byString(
      String text, @Nullable String separator, int count, StringSplitOptions options) {
    check(count, options);
    Splitter splitter = new Splitter(text);
    if (separator != null && !separator.isEmpty()) {
      splitter.find(separator);
    }
    return splitter.cut(count, options);
  }

  static String[] byStrings(
      String text, @Nullable String @Nullable [] separator, int count, StringSplitOptions options) {
    if (separator == null || separator.length == 0) {
      return byChars(text, null, count, options);
    }
    check(count, options);
    Splitter splitter = new Splitter(text);
    splitter.find(separator);
    return splitter.cut(count, options);
  }

  private static void check(int count, StringSplitOptions options) {
    ArgumentOutOfRangeException.throwIfNegative(count, "count");
    if ((options.value() & ~3L) != 0) {
      throw new ArgumentException(
          "Value of flags is invalid. (" + options.value() + ")", "options");
    }
  }

  /** At each place the first separator of the list that matches. */
  private void find(@Nullable String... wanted) {
    for (int i = 0; i < text.length(); i++) {
      for (String each : wanted) {
        if (each != null && !each.isEmpty() && text.startsWith(each, i)) {
          separators.add(new int[] {i, each.length()});
          i += each.length() - 1;
          break;
        }
      }
    }
  }

  private String[] cut(int count, StringSplitOptions options) {
    boolean removeEmpty = (options.value() & 1) != 0;
    boolean trim = (options.value() & 2) != 0;
    if (count == 0) {
      return new String[0];
    }
    List<String> parts = new ArrayList<>();
    int at = 0;
    int next = 0;
    while (count > 1 && next < separators.size() && parts.size() < count - 1) {
      int[] separator = separators.get(next++);
      add(parts, text.substring(at, separator[0]), removeEmpty, trim);
      at = separator[0] + separator[1];
    }
    if (count > 1 && removeEmpty) {
      // the rest begins at the first part that is not empty
      for (; next < separators.size(); next++) {
        int[] separator = separators.get(next);
        String part = text.substring(at, separator[0]);
        if (!(trim ? CharMembers.trim(part) : part).isEmpty()) {
          break;
        }
        at = separator[0] + separator[1];
      }
    }
    add(parts, text.substring(at), removeEmpty, trim);
    return parts.toArray(new String[0]);
  }

  private static void add(List<String> parts, String part, boolean removeEmpty, boolean trim) {
    String shown = trim ? CharMembers.trim(part) : part;
    if (!shown.isEmpty() || !removeEmpty) {
      parts.add(shown);
    }
  }
}
