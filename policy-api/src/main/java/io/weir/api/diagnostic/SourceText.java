package io.weir.api.diagnostic;

import java.util.Arrays;

/**
 * The text of one file (or one named value) that an author wrote. Immutable; compared by identity.
 *
 * @since 0.1
 */
public final class SourceText {
  private final String name;
  private final String content;
  private final int[] lineStarts;

  /**
   * Takes a text.
   *
   * @param name what messages call it: a path or another name
   * @param content the characters as read from the file, line ends and all
   */
  public SourceText(String name, String content) {
    this.name = name;
    this.content = content;
    this.lineStarts = lineStarts(content);
  }

  private static int[] lineStarts(String content) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean lineEnd =
          c == '\n' || (c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n'));
      if (lineEnd) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** What messages call the text. */
  public String name() {
    return name;
  }

  /** The characters. */
  public String content() {
    return content;
  }

  /** The number of lines, at least 1. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in UTF-16 units, from 1. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** The offset of a line's first unit; lines count from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** A line's characters without its end. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : content.length();
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return content.substring(start, end);
  }

  /** The span from start to end, clamped to the text. */
  public SourceSpan span(int start, int end) {
    int from = Math.max(0, Math.min(start, content.length()));
    return new SourceSpan(this, from, Math.max(from, Math.min(end, content.length())));
  }

  @Override
  public String toString() {
    return name;
  }
}
