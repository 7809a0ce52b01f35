package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** A {@code System.Tuple<…>}: a reference type, unlike {@link ValueTuple}. Immutable. */
public final class TupleObject implements Typed, Comparable<TupleObject> {
  private final RuntimeType type;
  private final @Nullable Object[] items;

  TupleObject(RuntimeType type, @Nullable Object[] items) {
    this.type = type;
    this.items = items;
  }

  /** Creates one; the caller gives the items away. */
  public static TupleObject create(RuntimeType type, @Nullable Object[] items) {
    return new TupleObject(type, items);
  }

  @Override
  public RuntimeType dotNetType() {
    return type;
  }

  /** The number of items, the rest counting as one. */
  public int size() {
    return items.length;
  }

  /** The boxed value of an item. */
  public @Nullable Object item(int index) {
    return items[index];
  }

  /** All elements, those of the rest in line. */
  public @Nullable Object[] flat() {
    if (items.length < 8 || !(items[7] instanceof TupleObject rest)) {
      return items.clone();
    }
    Object[] more = rest.flat();
    Object[] all = java.util.Arrays.copyOf(items, 7 + more.length);
    System.arraycopy(more, 0, all, 7, more.length);
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TupleObject that && that.type == type && sameItems(items, that.items);
  }

  @Override
  public int hashCode() {
    return hashOf(items);
  }

  @Override
  public int compareTo(TupleObject other) {
    return compareItems(items, other.items);
  }

  @Override
  public String toString() {
    return text(flat());
  }

  static boolean sameItems(@Nullable Object[] a, @Nullable Object[] b) {
    for (int i = 0; i < a.length; i++) {
      if (!Values.equal(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  static int hashOf(@Nullable Object[] items) {
    int hash = 17;
    for (Object item : items) {
      hash = hash * 31 + Values.hash(item);
    }
    return hash;
  }

  static int compareItems(@Nullable Object[] a, @Nullable Object[] b) {
    for (int i = 0; i < a.length; i++) {
      int order = Values.compare(a[i], b[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  static String text(@Nullable Object[] items) {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < items.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Values.concatText(items[i]));
    }
    return text.append(')').toString();
  }
}
