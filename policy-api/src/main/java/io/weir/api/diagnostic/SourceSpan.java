package io.weir.api.diagnostic;

/**
 * A stretch of an author's text, in UTF-16 units.
 *
 * @param source the text
 * @param start the offset of the first unit
 * @param end the offset behind the last unit; equal to start for a mere place
 * @since 0.1
 */
public record SourceSpan(SourceText source, int start, int end) {
  /** Checks the order of the offsets. */
  public SourceSpan {
    if (start < 0 || end < start || end > source.content().length()) {
      throw new IllegalArgumentException("span " + start + ".." + end + " outside its text");
    }
  }

  /** The number of units. */
  public int length() {
    return end - start;
  }

  /** The characters. */
  public String text() {
    return source.content().substring(start, end);
  }

  /** From the start of this to the end of the other, which lies in the same text; else this. */
  public SourceSpan to(SourceSpan other) {
    return other.source == source && other.end >= start
        ? new SourceSpan(source, start, other.end)
        : this;
  }

  @Override
  public String toString() {
    return source.name() + ":" + source.line(start) + ":" + source.column(start);
  }
}
