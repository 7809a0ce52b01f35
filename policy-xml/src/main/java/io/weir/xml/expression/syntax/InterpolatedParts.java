package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * How an interpolated string is divided: the value of its token.
 *
 * @param verbatim whether it is {@code $@"…"}
 * @param contentStart behind the opening quote
 * @param contentEnd before the closing quote, or where the text broke off
 * @param holes the holes in order
 */
record InterpolatedParts(boolean verbatim, int contentStart, int contentEnd, List<Hole> holes) {
  /**
   * A hole.
   *
   * @param open the offset of its brace
   * @param colon the offset of the colon before the format; -1 without one
   * @param close the offset of the closing brace, or where the text broke off
   * @param closed whether the closing brace is there
   */
  record Hole(int open, int colon, int close, boolean closed) {}
}
