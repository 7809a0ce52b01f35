package io.weir.xml.expression.binding;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that an author probably meant. */
final class Spelling {
  private Spelling() {}

  /** {@code did you mean `x`}, or null if no name is near. */
  static @Nullable String help(String written, Collection<String> known) {
    String best = null;
    int distance = Math.max(1, written.length() / 3) + 1;
    for (String name : known) {
      if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || name.startsWith("operator")) {
        continue;
      }
      int d =
          name.equalsIgnoreCase(written)
              ? 0
              : distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (d < distance || d == distance && best != null && name.compareTo(best) < 0) {
        best = name;
        distance = d;
      }
    }
    return best == null || best.equals(written) ? null : "did you mean `" + best + "`";
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
