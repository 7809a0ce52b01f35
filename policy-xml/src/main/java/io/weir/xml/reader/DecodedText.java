package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.Arrays;

/**
 * Characters as they are meant, with the place of each in the author's text. Immutable.
 *
 * <p>The text is a row of runs. A plain run maps one to one; a replaced run (an entity, a named
 * value) belongs as a whole to one stretch of the source, however far into it one points. So the
 * map survives decoding and substitution in any order.
 */
public final class DecodedText {
  private final SourceText source;
  private final String text;

  /** Per run: where it starts in the text, and its stretch of the source. Ends with a sentinel. */
  private final int[] starts;

  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final boolean[] plain;
  private final int[] unresolved;
  private final boolean broken;

  private DecodedText(
      SourceText source,
      String text,
      int[] starts,
      int[] sourceStarts,
      int[] sourceEnds,
      boolean[] plain,
      int[] unresolved,
      boolean broken) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
    this.plain = plain;
    this.unresolved = unresolved;
    this.broken = broken;
  }

  /** A stretch of a source that needs no decoding. */
  public static DecodedText plain(SourceText source, int start, int end) {
    return new Builder(source, start).plain(start, end).build();
  }

  /** A text that stands for itself, such as an expression that is evaluated alone. */
  public static DecodedText of(SourceText source) {
    return plain(source, 0, source.content().length());
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** The author's text that the places are in. */
  public SourceText source() {
    return source;
  }

  /** The number of characters in UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** The place of a stretch of the characters; offsets outside the text are clamped. */
  public SourceSpan span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    int to = Math.max(from, Math.min(end, text.length()));
    int sourceFrom = sourceStart(from);
    return source.span(sourceFrom, to == from ? sourceFrom : Math.max(sourceFrom, sourceEnd(to)));
  }

  /** The place of all characters. */
  public SourceSpan span() {
    return span(0, text.length());
  }

  /** A part with its places. */
  public DecodedText substring(int start, int end) {
    Builder part = new Builder(source, sourceStart(start));
    for (int run = runAt(start); run < plain.length && starts[run] < end; run++) {
      int from = Math.max(start, starts[run]);
      int to = Math.min(end, starts[run + 1]);
      if (from >= to) {
        continue;
      }
      if (plain[run]) {
        part.plain(sourceStarts[run] + from - starts[run], sourceStarts[run] + to - starts[run]);
      } else {
        part.replaced(text.substring(from, to), sourceStarts[run], sourceEnds[run]);
      }
    }
    for (int place : unresolved) {
      if (place >= start && place < end) {
        part.unresolvedAt(place - start);
      }
    }
    part.broken |= broken;
    return part.build();
  }

  /** Whether a <code>{{name}}</code> stands in the text because its value is not known. */
  public boolean hasUnresolvedNames() {
    return unresolved.length > 0;
  }

  /**
   * Whether a problem of the text itself was reported, so that what is read here may not be what
   * was meant, and nothing more should be said of it.
   */
  public boolean isBroken() {
    return broken;
  }

  /** The same text, marked as broken. */
  DecodedText broken() {
    return new DecodedText(source, text, starts, sourceStarts, sourceEnds, plain, unresolved, true);
  }

  /** The place without white space at both ends; of nothing but white space, its end. */
  public SourceSpan strippedSpan() {
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return span(from, to);
  }

  /** Whether an unresolved <code>{{name}}</code> starts at this offset. */
  public boolean isUnresolvedName(int offset) {
    return Arrays.binarySearch(unresolved, offset) >= 0;
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, plain.length, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int sourceStart(int offset) {
    if (plain.length == 0) {
      return starts[0];
    }
    int run = runAt(offset);
    if (offset >= starts[run + 1]) {
      return sourceEnds[run];
    }
    return plain[run] ? sourceStarts[run] + offset - starts[run] : sourceStarts[run];
  }

  /** The end of the character before the offset, which is not 0. */
  private int sourceEnd(int offset) {
    int run = runAt(offset - 1);
    return plain[run] ? sourceStarts[run] + offset - starts[run] : sourceEnds[run];
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a text together, run by run. */
  static final class Builder {
    private final SourceText source;
    private final int emptyPlace;
    private final StringBuilder text = new StringBuilder();
    private int count;
    private int[] starts = new int[8];
    private int[] sourceStarts = new int[8];
    private int[] sourceEnds = new int[8];
    private boolean[] plain = new boolean[8];
    private int[] unresolved = new int[0];
    private int unresolvedCount;
    private boolean broken;

    /**
     * Starts an empty text.
     *
     * @param emptyPlace where it is in the source if nothing is added
     */
    Builder(SourceText source, int emptyPlace) {
      this.source = source;
      this.emptyPlace = emptyPlace;
    }

    /** Adds characters of the source as they are. */
    Builder plain(int start, int end) {
      if (start == end) {
        return this;
      }
      if (count > 0 && plain[count - 1] && sourceEnds[count - 1] == start) {
        sourceEnds[count - 1] = end;
      } else {
        run(start, end, true);
      }
      text.append(source.content(), start, end);
      return this;
    }

    /** Adds characters that stand for a stretch of the source. */
    Builder replaced(String characters, int start, int end) {
      if (!characters.isEmpty()) {
        run(start, end, false);
        text.append(characters);
      }
      return this;
    }

    /** Adds another text of the same source. */
    Builder append(DecodedText other) {
      int base = text.length();
      for (int run = 0; run < other.plain.length; run++) {
        if (other.plain[run]) {
          plain(other.sourceStarts[run], other.sourceEnds[run]);
        } else {
          replaced(
              other.text.substring(other.starts[run], other.starts[run + 1]),
              other.sourceStarts[run],
              other.sourceEnds[run]);
        }
      }
      for (int place : other.unresolved) {
        unresolvedAt(base + place);
      }
      broken |= other.broken;
      return this;
    }

    /** Says that a problem of the text was reported. */
    Builder broken() {
      broken = true;
      return this;
    }

    /** Says that an unresolved name starts at an offset of the text; offsets come in order. */
    Builder unresolvedAt(int offset) {
      if (unresolvedCount == unresolved.length) {
        unresolved = Arrays.copyOf(unresolved, Math.max(4, unresolvedCount * 2));
      }
      unresolved[unresolvedCount++] = offset;
      return this;
    }

    int length() {
      return text.length();
    }

    private void run(int start, int end, boolean isPlain) {
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, count * 2);
        plain = Arrays.copyOf(plain, count * 2);
      }
      starts[count] = text.length();
      sourceStarts[count] = start;
      sourceEnds[count] = end;
      plain[count] = isPlain;
      count++;
    }

    DecodedText build() {
      int[] ends = Arrays.copyOf(starts, count + 1);
      ends[count] = count == 0 ? emptyPlace : text.length();
      return new DecodedText(
          source,
          text.toString(),
          ends,
          Arrays.copyOf(sourceStarts, count),
          Arrays.copyOf(sourceEnds, count),
          Arrays.copyOf(plain, count),
          Arrays.copyOf(unresolved, unresolvedCount),
          broken);
    }
  }
}
