package io.weir.xml.expression.syntax;

/**
 * A stretch of an expression's decoded text, in UTF-16 units.
 *
 * @param start the offset of the first unit
 * @param end the offset behind the last unit; equal to start for a mere place
 */
public record TextSpan(int start, int end) {
  /** Checks the order. */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The number of units. */
  public int length() {
    return end - start;
  }

  /** From the start of this to the end of the other; this if the other ends before it starts. */
  public TextSpan to(TextSpan other) {
    return other.end >= start ? new TextSpan(start, other.end) : this;
  }

  @Override
  public String toString() {
    return "[" + start + ".." + end + ")";
  }
}
