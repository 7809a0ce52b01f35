package io.weir.runtime.dotnet.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The root collation: which collation elements a character or a contraction of characters has. An
 * element is an int of ICU's shape: 16 bits of primary weight, 8 of secondary, 8 of tertiary; long
 * weights take two elements. Characters without an entry sort after all others, by code point.
 * Immutable.
 */
final class Collation {
  private static final int[] NONE = {};

  /** What goes on with a primary weight so that it stands after the weight itself. */
  private static final int AFTER = 0xFFFF0000;

  private final Map<Integer, int[]> single;
  private final Map<String, int[]> contractions;
  private final Map<Integer, Integer> longestFrom;

  private Collation(
      Map<Integer, int[]> single,
      Map<String, int[]> contractions,
      Map<Integer, Integer> longestFrom) {
    this.single = single;
    this.contractions = contractions;
    this.longestFrom = longestFrom;
  }

  static Collation root() {
    return Holder.ROOT;
  }

  private static final class Holder {
    static final Collation ROOT = load();
  }

  private static Collation load() {
    Map<Integer, int[]> single = new HashMap<>();
    Map<String, int[]> contractions = new HashMap<>();
    Map<Integer, Integer> longest = new HashMap<>();
    try (InputStream resource = Collation.class.getResourceAsStream("root-collation.bin")) {
      if (resource == null) {
        throw new IllegalStateException("resource `root-collation.bin` is missing");
      }
      DataInputStream in = new DataInputStream(new InflaterInputStream(resource));
      int count = in.readInt();
      int point = 0;
      int primary = 0;
      for (int i = 0; i < count; i++) {
        int[] key = new int[varint(in)];
        point += unzigzag(varint(in));
        key[0] = point;
        for (int k = 1; k < key.length; k++) {
          key[k] = varint(in);
        }
        int[] elements = new int[varint(in)];
        for (int e = 0; e < elements.length; e++) {
          primary += unzigzag(varint(in));
          elements[e] = primary << 16 | in.readUnsignedByte() << 8 | in.readUnsignedByte();
        }
        if (key.length == 1) {
          single.put(point, elements.length == 0 ? NONE : elements);
        } else {
          contractions.put(new String(key, 0, key.length), elements);
          longest.merge(point, key.length, Math::max);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Collation(single, contractions, longest);
  }

  private static int varint(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  private static int unzigzag(int v) {
    return v >>> 1 ^ -(v & 1);
  }

  /** The elements of a string, those that count for nothing left out. */
  CollationElements elements(String s) {
    return elements(s, Comparison.CULTURE);
  }

  /**
   * The elements of a string for a comparison. One that drops the case would drop width and kana
   * type with it; where it is not to, the second of a pair sorts right after the first.
   */
  CollationElements elements(String s, Comparison way) {
    CollationElements out = new CollationElements(s.length() + 4);
    int at = 0;
    while (at < s.length()) {
      char c = s.charAt(at);
      boolean alone = c < 0x300 && (at + 1 >= s.length() || s.charAt(at + 1) < 0x300) && c < 0xc0;
      if (alone) {
        add(out, single.get((int) c), c, at, at + 1);
        at++;
      } else {
        at = segment(s, at, out, way);
      }
    }
    return out;
  }

  /** Handles a character with the marks after it, or a run that may hold contractions. */
  private int segment(String s, int start, CollationElements out, Comparison way) {
    int end = start + Character.charCount(s.codePointAt(start));
    while (end < s.length()
        && (isMark(s.codePointAt(end)) || mayContract(s.codePointBefore(end)))) {
      end += Character.charCount(s.codePointAt(end));
    }
    int[] points = CultureCompare.decomposed(s.substring(start, end)).codePoints().toArray();
    int[][] ranges = ranges(s, start, end, points);
    for (int i = 0; i < points.length; ) {
      int length = contraction(points, i);
      int from = ranges[i][0];
      int to = ranges[i + length - 1][1];
      if (length > 1) {
        add(out, contractions.get(new String(points, i, length)), points[i], from, to);
      } else {
        addApart(out, points[i], from, to, way);
      }
      i += length;
    }
    return end;
  }

  /**
   * Where in the source each decomposed character comes from; the whole run if marks were
   * reordered.
   */
  private static int[][] ranges(String s, int start, int end, int[] points) {
    int[][] ranges = new int[points.length][];
    int next = 0;
    boolean straight = true;
    for (int at = start; at < end && straight; ) {
      int to = at + Character.charCount(s.codePointAt(at));
      int[] parts = CultureCompare.decomposed(s.substring(at, to)).codePoints().toArray();
      for (int part : parts) {
        straight &= next < points.length && points[next] == part;
        if (straight) {
          ranges[next++] = new int[] {at, to};
        }
      }
      at = to;
    }
    if (!straight) {
      Arrays.fill(ranges, new int[] {start, end});
    }
    return ranges;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private boolean mayContract(int codePoint) {
    return codePoint >= 0x300 && longestFrom.containsKey(codePoint) && !isMark(codePoint);
  }

  private int contraction(int[] points, int at) {
    Integer longest = longestFrom.get(points[at]);
    if (longest == null) {
      return 1;
    }
    for (int length = Math.min(longest, points.length - at); length > 1; length--) {
      if (contractions.containsKey(new String(points, at, length))) {
        return length;
      }
    }
    return 1;
  }

  private void addApart(CollationElements out, int point, int start, int end, Comparison way) {
    if (way != Comparison.CULTURE) {
      int first = way.ignoresWidth() ? point : FullWidth.narrow(point);
      if (way.ignoresSymbols() && FullWidth.isSymbol(point)) {
        first = point;
      }
      if (first == point && !way.ignoresKanaType()) {
        first = FullWidth.hiraganaApart(point);
      }
      if (first != point) {
        addApart(out, first, start, end, way);
        out.add(AFTER, start, end);
        return;
      }
    }
    add(out, single.get(point), point, start, end);
  }

  private static void add(
      CollationElements out, int @Nullable [] elements, int point, int start, int end) {
    if (elements != null) {
      for (int element : elements) {
        out.add(element, start, end);
      }
      return;
    }
    boolean core = point >= 0x4e00 && point <= 0x9fff || point >= 0xfa0e && point <= 0xfa29;
    int lead =
        core
            ? 0xfa00
            : Character.isIdeographic(point) ? 0xfb00 + (point >>> 15) : 0xfe00 + (point >>> 15);
    int trail = core ? point : (point & 0x7fff) + 1;
    out.add(lead << 16 | 0x0505, start, end);
    out.add(trail << 16, start, end);
  }
}
