package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.ListValue;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Take} and {@code Skip} over a list or array: a live window, reached by index. */
final class ListPart extends Sequence {
  private final ListValue list;
  private final int from;
  private final int to;

  ListPart(ListValue list, int from, int to, RuntimeType elementType) {
    super(elementType);
    this.list = list;
    this.from = from;
    this.to = to;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private int at = from;

      @Override
      protected boolean moveNext() {
        if (at >= Math.min(to, list.count())) {
          return false;
        }
        current = list.get(at++);
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
    return Math.max(0, Math.min(to, list.count()) - from);
  }

  @Override
  long countElements() {
    return cheapCount();
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
    found.value = list.get(from + index);
    return true;
  }

  @Override
  Sequence skip(int count) {
    int start = from + Math.min(count, Integer.MAX_VALUE - from);
    return new ListPart(list, start, to, elementType());
  }

  @Override
  Sequence take(int count) {
    int end = from + Math.min(count, Integer.MAX_VALUE - from);
    return new ListPart(list, from, Math.min(end, to), elementType());
  }
}
