package io.weir.runtime.dotnet.text;

import org.jspecify.annotations.Nullable;

/**
 * The collation elements of one string and where each comes from. Strength 3 looks at letters,
 * accents and case, strength 2 leaves case out. Filled once, then read.
 */
final class CollationElements {
  private static final int PRIMARY = 0xffff0000;
  private static final int SECONDARY = 0xff00;
  private static final int TERTIARY = 0x3f;

  private int[] elements;
  private int[] starts;
  private int[] ends;
  private int size;

  CollationElements(int capacity) {
    elements = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  void add(int element, int start, int end) {
    if (size == elements.length) {
      elements = CultureCompare.grown(elements);
      starts = CultureCompare.grown(starts);
      ends = CultureCompare.grown(ends);
    }
    elements[size] = element;
    starts[size] = start;
    ends[size++] = end;
  }

  /**
   * These elements without those of marks, or of white space, punctuation and symbols: all that
   * stands before the digits, with the marks on it.
   */
  CollationElements without(boolean marks, boolean symbols) {
    CollationElements kept = new CollationElements(size);
    boolean afterSymbol = false;
    for (int i = 0; i < size; i++) {
      int primary = elements[i] & PRIMARY;
      if (primary != 0) {
        afterSymbol = Integer.compareUnsigned(primary, FirstDigit.PRIMARY_WEIGHT) < 0;
      }
      if (symbols && afterSymbol || marks && primary == 0) {
        continue;
      }
      kept.add(marks ? elements[i] & ~SECONDARY : elements[i], starts[i], ends[i]);
    }
    return kept;
  }

  /** The weight from which on letters and digits stand. */
  private static final class FirstDigit {
    static final int PRIMARY_WEIGHT = Collation.root().elements("0").elements[0] & PRIMARY;
  }

  int compareTo(CollationElements other, int strength) {
    int order = level(other, PRIMARY);
    if (order == 0) {
      order = level(other, SECONDARY);
    }
    return order == 0 && strength > 2 ? level(other, TERTIARY) : order;
  }

  private int level(CollationElements other, int mask) {
    int i = 0;
    int j = 0;
    while (true) {
      int x = 0;
      while (i < size && x == 0) {
        x = elements[i++] & mask;
      }
      int y = 0;
      while (j < other.size && y == 0) {
        y = other.elements[j++] & mask;
      }
      if (x != y) {
        return Integer.compareUnsigned(x, y);
      }
      if (x == 0) {
        return 0;
      }
    }
  }

  int hash(int strength) {
    int hash = 0;
    int[] masks = {PRIMARY, SECONDARY, TERTIARY};
    for (int m = 0; m < strength; m++) {
      for (int i = 0; i < size; i++) {
        int weight = elements[i] & masks[m];
        hash = weight == 0 ? hash : hash * 31 + weight;
      }
    }
    return hash;
  }

  private static int mask(int strength) {
    return strength > 2 ? PRIMARY | SECONDARY | TERTIARY : PRIMARY | SECONDARY;
  }

  private boolean isAccent(int index) {
    return (elements[index] & PRIMARY) == 0 && (elements[index] & SECONDARY) != 0;
  }

  boolean startsWith(CollationElements value, int strength) {
    int mask = mask(strength);
    int i = 0;
    for (int j = 0; j < value.size; j++) {
      int wanted = value.elements[j] & mask;
      if (wanted == 0) {
        continue;
      }
      while (i < size && (elements[i] & mask) == 0) {
        i++;
      }
      if (i >= size || (elements[i++] & mask) != wanted) {
        return false;
      }
    }
    while (i < size && (elements[i] & mask) == 0) {
      i++;
    }
    return i >= size || !isAccent(i);
  }

  boolean endsWith(CollationElements value, int strength) {
    int mask = mask(strength);
    int i = size - 1;
    for (int j = value.size - 1; j >= 0; j--) {
      int wanted = value.elements[j] & mask;
      if (wanted == 0) {
        continue;
      }
      while (i >= 0 && (elements[i] & mask) == 0) {
        i--;
      }
      if (i < 0 || (elements[i--] & mask) != wanted) {
        return false;
      }
    }
    return true;
  }

  /** Index and length of the first or last match within a text of a length, or null. */
  int @Nullable [] find(CollationElements value, int strength, boolean last, int length) {
    int mask = mask(strength);
    int wanted = 0;
    for (int j = 0; j < value.size; j++) {
      wanted += (value.elements[j] & mask) != 0 ? 1 : 0;
    }
    if (wanted == 0) {
      return new int[] {last ? length : 0, 0};
    }
    int step = last ? -1 : 1;
    for (int i = last ? size - 1 : 0; i >= 0 && i < size; i += step) {
      int end = matchEnd(i, value, mask);
      if (end >= 0) {
        return new int[] {starts[i], end - starts[i]};
      }
    }
    return null;
  }

  /** Where a match that begins with an element ends in the text, or -1. */
  private int matchEnd(int from, CollationElements value, int mask) {
    boolean inside = from > 0 && starts[from - 1] == starts[from];
    if (inside || (elements[from] & mask) == 0) {
      return -1;
    }
    int i = from;
    int lastMatched = from;
    for (int j = 0; j < value.size; j++) {
      int wanted = value.elements[j] & mask;
      if (wanted == 0) {
        continue;
      }
      while (i < size && (elements[i] & mask) == 0) {
        i++;
      }
      if (i >= size || (elements[i] & mask) != wanted) {
        return -1;
      }
      lastMatched = i++;
    }
    if (i < size && (starts[i] == starts[lastMatched] || isAccent(i))) {
      return -1;
    }
    return ends[lastMatched];
  }
}
