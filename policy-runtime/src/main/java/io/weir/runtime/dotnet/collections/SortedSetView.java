package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import org.jspecify.annotations.Nullable;

/** The elements of a sorted set from one value to another: live in both directions. */
final class SortedSetView extends SortedSet {
  private final @Nullable Object lower;
  private final @Nullable Object upper;

  SortedSetView(SortedSet whole, @Nullable Object lower, @Nullable Object upper) {
    super(whole.entries, whole.elementType);
    this.lower = lower;
    this.upper = upper;
  }

  private boolean holds(@Nullable Object item) {
    return entries.comparer().compare(lower, item) <= 0
        && entries.comparer().compare(item, upper) <= 0;
  }

  @Override
  int first() {
    int index = entries.find(lower);
    return index < 0 ? ~index : index;
  }

  @Override
  int end() {
    int index = entries.find(upper);
    return index < 0 ? ~index : index + 1;
  }

  @Override
  void checkBounds(@Nullable Object lowerValue, @Nullable Object upperValue) {
    if (entries.comparer().compare(lower, lowerValue) > 0) {
      throw new ArgumentOutOfRangeException("lowerValue");
    } else if (entries.comparer().compare(upper, upperValue) < 0) {
      throw new ArgumentOutOfRangeException("upperValue");
    }
  }

  @Override
  public boolean addNew(@Nullable Object item) {
    if (!holds(item)) {
      throw new ArgumentOutOfRangeException("item");
    }
    return super.addNew(item);
  }

  @Override
  public void clear() {
    for (int count = count(); count > 0; count--) {
      entries.removeAt(first());
    }
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return holds(item) && super.contains(item);
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return holds(item) && super.remove(item);
  }
}
