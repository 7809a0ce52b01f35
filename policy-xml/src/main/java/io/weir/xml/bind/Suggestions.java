package io.weir.xml.bind;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what an author probably meant. */
final class Suggestions {
  private Suggestions() {}

  /** "did you mean …" for the nearest of the names, or null if none is near. */
  static @Nullable String help(String written, Collection<String> names) {
    return help(nearest(written, names));
  }

  /** "did you mean …" for a name, or null for none. */
  static @Nullable String help(@Nullable String nearest) {
    return nearest == null ? null : "did you mean `" + nearest + "`?";
  }

  /** The name that was probably meant, or null: few letters differ, or it was cut short. */
  static @Nullable String nearest(String written, Collection<String> names) {
    String lower = written.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, Math.min(3, written.length() / 3));
    String best = null;
    int bestDistance = bound + 1;
    for (String name : names) {
      int distance = distance(lower, name.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best != null || lower.length() < 3 ? best : begun(lower, names);
  }

  /** The only name that begins as written. */
  private static @Nullable String begun(String lower, Collection<String> names) {
    List<String> found =
        names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(lower)).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Edits (insert, delete, replace, swap neighbours) from one to the other, or the bound. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    int[] next = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = row;
      row = next;
      next = free;
    }
    return Math.min(bound, row[b.length()]);
  }
}
