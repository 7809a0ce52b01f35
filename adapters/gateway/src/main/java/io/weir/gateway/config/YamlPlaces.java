package io.weir.gateway.config;

import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import io.weir.testkit.data.DataPlace;
import org.jspecify.annotations.Nullable;

/** Turns places of a YAML file into spans of its text. Stateless. */
final class YamlPlaces {
  private YamlPlaces() {}

  /** The word that begins at the place; the first of the file if there is no place. */
  static SourceSpan span(SourceText text, @Nullable DataPlace place) {
    if (place == null) {
      return text.span(0, 0);
    }
    String content = text.content();
    int line = Math.max(1, Math.min(place.line(), text.lineCount()));
    int start = text.lineStart(line);
    int lineEnd = start + text.lineText(line).length();
    // The column counts characters, of which some are two units.
    for (int i = 1; i < place.column() && start < lineEnd; i++) {
      start += Character.charCount(content.codePointAt(start));
    }
    return text.span(start, Math.max(start, wordEnd(content, start, lineEnd)));
  }

  private static int wordEnd(String content, int start, int lineEnd) {
    if (start >= lineEnd) {
      return start;
    }
    char first = content.charAt(start);
    if (first == '"' || first == '\'') {
      int close = content.indexOf(first, start + 1);
      return close < 0 || close >= lineEnd ? lineEnd : close + 1;
    }
    if (first == '{' || first == '[') {
      return start + 1;
    }
    int end = start;
    while (end < lineEnd) {
      char c = content.charAt(end);
      boolean next = end + 1 >= lineEnd || Character.isWhitespace(content.charAt(end + 1));
      if ((c == ':' && next) || c == ',' || c == '}' || c == ']' || Character.isWhitespace(c)) {
        break;
      }
      end++;
    }
    return Math.max(end, start + 1);
  }
}
