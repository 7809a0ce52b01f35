package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Comparer;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.IComparer;
import io.weir.runtime.dotnet.collections.IntroSort;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code IOrderedEnumerable<T>}: a source and the keys to order it by, the most important first.
 * All keys are computed before the first comparison; equal elements keep their order.
 */
@DotNetType(
    value = "public interface System.Linq.IOrderedEnumerable<out TElement> : IEnumerable<TElement>",
    java = OrderedSequence.class)
public final class OrderedSequence extends Sequence {
  private final Object source;
  private final @Nullable OrderedSequence parent;
  private final @Nullable Fn keySelector;
  private final IComparer comparer;
  private final boolean descending;

  OrderedSequence(
      Object source,
      @Nullable OrderedSequence parent,
      @Nullable Fn keySelector,
      @Nullable IComparer comparer,
      boolean descending,
      RuntimeType elementType) {
    super(elementType);
    this.source = source;
    this.parent = parent;
    this.keySelector = keySelector;
    this.comparer = Comparer.orDefault(comparer);
    this.descending = descending;
  }

  /** The same elements with one more key. */
  OrderedSequence then(Fn selector, @Nullable IComparer by, boolean down) {
    return new OrderedSequence(source, this, selector, by, down, elementType());
  }

  /** This and what it follows, the most important first. */
  private OrderedSequence[] levels() {
    int count = 0;
    for (OrderedSequence level = this; level != null; level = level.parent) {
      count++;
    }
    OrderedSequence[] levels = new OrderedSequence[count];
    for (OrderedSequence level = this; level != null; level = level.parent) {
      levels[--count] = level;
    }
    return levels;
  }

  private @Nullable Object key(@Nullable Object element) {
    return keySelector == null ? element : keySelector.call1(element);
  }

  private @Nullable Object[] keys(List<@Nullable Object> elements) {
    @Nullable Object[] keys = new Object[elements.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(elements.get(i));
    }
    return keys;
  }

  private int order(@Nullable Object x, @Nullable Object y) {
    int order = comparer.compare(x, y);
    return order == 0 ? 0 : descending != order > 0 ? 1 : -1;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private @Nullable List<@Nullable Object> elements;
      private Object[] map = {};
      private int at;

      @Override
      protected boolean moveNext() {
        List<@Nullable Object> sorted = elements;
        if (sorted == null) {
          sorted = Source.elements(source);
          elements = sorted;
          map = sortedMap(sorted);
        }
        if (at >= map.length) {
          return false;
        }
        current = sorted.get((Integer) map[at++]);
        return true;
      }
    };
  }

  private Object[] sortedMap(List<@Nullable Object> elements) {
    int count = elements.size();
    OrderedSequence[] levels = levels();
    @Nullable Object[][] keys = new Object[levels.length][];
    for (int level = 0; level < levels.length; level++) {
      keys[level] = levels[level].keys(elements);
    }
    Object[] map = new Object[count];
    for (int i = 0; i < count; i++) {
      map[i] = i;
    }
    IntroSort.sort(
        map,
        0,
        count,
        (x, y) -> {
          int a = (Integer) Objects.requireNonNull(x);
          int b = (Integer) Objects.requireNonNull(y);
          for (int level = 0; level < keys.length; level++) {
            int order = levels[level].order(keys[level][a], keys[level][b]);
            if (order != 0) {
              return order;
            }
          }
          return Integer.compare(a, b);
        });
    return map;
  }

  @Override
  boolean isPartition() {
    return true;
  }

  @Override
  int cheapCount() {
    return Source.cheapCount(source);
  }

  @Override
  long countElements() {
    return Source.count(source);
  }

  @Override
  boolean first(Ref found) {
    return best(null, found, true);
  }

  @Override
  boolean last(Ref found) {
    return best(null, found, false);
  }

  /**
   * Finds the first or last element by one pass without sorting, as .NET does: what a comparer
   * throws leaves as it is.
   */
  boolean best(@Nullable Fn predicate, Ref found, boolean isFirst) {
    OrderedSequence[] levels = levels();
    @Nullable Object @Nullable [] bestKeys = null;
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      Object element = i.next();
      if (predicate != null && !Check.test(predicate, element)) {
        continue;
      }
      @Nullable Object[] keys = new Object[levels.length];
      for (int level = 0; level < keys.length; level++) {
        keys[level] = levels[level].key(element);
      }
      int order = bestKeys == null ? 0 : order(levels, keys, bestKeys);
      if (bestKeys == null || (isFirst ? order < 0 : order >= 0)) {
        bestKeys = keys;
        found.value = element;
      }
    }
    return bestKeys != null;
  }

  private static int order(OrderedSequence[] levels, @Nullable Object[] x, @Nullable Object[] y) {
    for (int level = 0; level < x.length; level++) {
      int order = levels[level].order(x[level], y[level]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
