package io.weir.testkit.suite;

import io.weir.api.Headers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for what is not as expected. Stateless. */
final class Difference {
  private Difference() {}

  static String of(String what, Object expected, @Nullable Object actual) {
    return what
        + "\n    expected: "
        + shown(expected.toString())
        + "\n    actual:   "
        + (actual == null ? "(absent)" : shown(actual.toString()));
  }

  private static String shown(String text) {
    String cut = text.length() > 2000 ? text.substring(0, 2000) + "…" : text;
    return cut.replace("\n", "\n              ");
  }

  static void headers(Map<String, ValueMatch> expected, Headers actual, List<String> found) {
    expected.forEach(
        (name, match) -> {
          List<String> lines = actual.all(name);
          String joined = lines.isEmpty() ? null : String.join(", ", lines);
          boolean same = match.wantsLines() ? match.matchesLines(lines) : match.matches(joined);
          if (!same) {
            found.add(of("header " + name, match, joined));
          }
        });
  }
}
