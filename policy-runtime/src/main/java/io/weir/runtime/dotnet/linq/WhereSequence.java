package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.DotNetList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Where}. A {@code List<T>} is counted and copied by index, as .NET does: a predicate that
 * changes the list goes unnoticed there.
 */
final class WhereSequence extends Sequence {
  private final Object source;
  private final Fn predicate;

  WhereSequence(Object source, Fn predicate, RuntimeType elementType) {
    super(elementType);
    this.source = source;
    this.predicate = predicate;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return iterator(source, predicate);
  }

  /** The elements that a predicate lets through. */
  static Iterator<@Nullable Object> iterator(Object source, Fn predicate) {
    Iterator<@Nullable Object> elements = Source.open(source);
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        while (elements.hasNext()) {
          current = elements.next();
          if (Check.test(predicate, current)) {
            return true;
          }
        }
        return false;
      }
    };
  }

  @Override
  long countElements() {
    List<@Nullable Object> found = new ArrayList<>();
    drainTo(found);
    return found.size();
  }

  @Override
  void drainTo(List<@Nullable Object> target) {
    if (!(source instanceof DotNetList list)) {
      super.drainTo(target);
      return;
    }
    int count = list.count();
    Budget.steps(count);
    for (int i = 0; i < count && i < list.count(); i++) {
      Object element = list.get(i);
      if (Check.test(predicate, element)) {
        target.add(element);
      }
    }
  }
}
