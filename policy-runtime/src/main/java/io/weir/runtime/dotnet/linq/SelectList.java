package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Select} over a list or array: its parts and single elements are reached by index, so that
 * the selector runs for those elements only.
 */
final class SelectList extends Sequence {
  private final Object source;
  private final ListValue list;
  private final Fn selector;
  private final int from;
  private final int to;

  SelectList(Object source, ListValue list, Fn selector, int from, int to, RuntimeType resultType) {
    super(resultType);
    this.source = source;
    this.list = list;
    this.selector = selector;
    this.from = from;
    this.to = to;
  }

  private int end() {
    return Math.min(to, list.count());
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    if (from == 0 && to == Integer.MAX_VALUE) {
      return SelectSequence.iterator(source, selector);
    }
    return new Cursor() {
      private int at = from;

      @Override
      protected boolean moveNext() {
        if (at >= end()) {
          return false;
        }
        current = selector.call1(list.get(at++));
        return true;
      }
    };
  }

  @Override
  boolean isPartition() {
    return true;
  }

  @Override
  int cheapCount() {
    return Math.max(0, end() - from);
  }

  @Override
  void drainTo(List<@Nullable Object> target) {
    int end = end();
    Budget.steps(Math.max(0, end - from));
    for (int i = from; i < end && i < list.count(); i++) {
      target.add(selector.call1(list.get(i)));
    }
  }

  @Override
  boolean first(Ref found) {
    return elementAt(0, found);
  }

  @Override
  boolean last(Ref found) {
    return cheapCount() > 0 && elementAt(cheapCount() - 1, found);
  }

  @Override
  boolean elementAt(int index, Ref found) {
    if (index >= cheapCount()) {
      return false;
    }
    found.value = selector.call1(list.get(from + index));
    return true;
  }

  @Override
  Sequence skip(int count) {
    int start = from + Math.min(count, Integer.MAX_VALUE - from);
    return new SelectList(source, list, selector, start, to, elementType());
  }

  @Override
  Sequence take(int count) {
    int end = from + Math.min(count, Integer.MAX_VALUE - from);
    return new SelectList(source, list, selector, from, Math.min(end, to), elementType());
  }
}
