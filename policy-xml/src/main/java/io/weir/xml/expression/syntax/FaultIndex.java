package io.weir.xml.expression.syntax;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Faults by their places, for a text may hold as many of them as nodes. */
final class FaultIndex {
  private final int[] missing;
  private final int[] skipped;
  private final int[] wrong;

  /** Of each that is wrong, the least end of those that do not begin before it. */
  private final int[] leastEnd;

  FaultIndex(int[] missing, int[] skipped, List<TextSpan> wrong) {
    this.missing = missing;
    this.skipped = skipped;
    Arrays.sort(missing);
    Arrays.sort(skipped);
    List<TextSpan> sorted =
        wrong.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList();
    this.wrong = sorted.stream().mapToInt(TextSpan::start).toArray();
    this.leastEnd = sorted.stream().mapToInt(TextSpan::end).toArray();
    for (int i = leastEnd.length - 2; i >= 0; i--) {
      leastEnd[i] = Math.min(leastEnd[i], leastEnd[i + 1]);
    }
  }

  /**
   * Whether a token is missing or was skipped behind the start of a span, or all of it is in it.
   */
  boolean isWithin(TextSpan span) {
    int m = from(missing, span.start() + 1);
    int s = from(skipped, span.start() + 1);
    int w = from(wrong, span.start());
    return m < missing.length && missing[m] < span.end()
        || s < skipped.length && skipped[s] <= span.end()
        || w < wrong.length && leastEnd[w] <= span.end();
  }

  /** Where the first that is not less stands. */
  private static int from(int[] sorted, int least) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
