package io.weir.runtime.dotnet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The items of a tuple, whatever their number; from the eighth element on, the last item is the
 * tuple of the rest, as in .NET. Immutable.
 */
abstract class TupleItems implements Typed {
  final RuntimeType type;
  final @Nullable Object[] items;

  TupleItems(RuntimeType type, @Nullable Object[] items) {
    this.type = type;
    this.items = items;
  }

  @Override
  public final RuntimeType dotNetType() {
    return type;
  }

  /** The number of items, the rest counting as one. */
  public final int size() {
    return items.length;
  }

  /** The boxed value of an item. */
  public final @Nullable Object item(int index) {
    return items[index];
  }

  /** All elements, those of the rest in line. */
  public final @Nullable Object[] flat() {
    if (items.length < 8
        || !(items[7] instanceof TupleItems rest)
        || rest.getClass() != getClass()) {
      return items.clone();
    }
    Object[] more = rest.flat();
    Object[] all = Arrays.copyOf(items, 7 + more.length);
    System.arraycopy(more, 0, all, 7, more.length);
    return all;
  }

  /** The order by the first item that differs. */
  final int compareItems(TupleItems other) {
    for (int i = 0; i < items.length; i++) {
      int order = Values.compare(items[i], other.items[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private boolean sameItems(TupleItems other) {
    for (int i = 0; i < items.length; i++) {
      if (!Values.equal(items[i], other.items[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof TupleItems that && that.type == type && sameItems(that);
  }

  @Override
  public final int hashCode() {
    int hash = 17;
    for (Object item : items) {
      hash = hash * 31 + Values.hash(item);
    }
    return hash;
  }

  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder("(");
    Object[] elements = flat();
    for (int i = 0; i < elements.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Values.concatText(elements[i]));
    }
    return text.append(')').toString();
  }
}
