package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code SelectMany}: the elements of the sequences that the selector gives. */
final class SelectManySequence extends Sequence {
  private final Object source;
  private final Fn selector;

  SelectManySequence(Object source, Fn selector, RuntimeType resultType) {
    super(resultType);
    this.source = source;
    this.selector = selector;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<@Nullable Object> outer = Source.open(source);
    return new Cursor() {
      private @Nullable Iterator<@Nullable Object> inner;

      @Override
      protected boolean moveNext() {
        while (inner == null || !inner.hasNext()) {
          if (!outer.hasNext()) {
            return false;
          }
          inner = Enumeration.iterator(selector.call1(outer.next()));
        }
        current = inner.next();
        return true;
      }
    };
  }

  @Override
  long countElements() {
    long count = 0;
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      count += Source.count(Source.checked(selector.call1(i.next())));
    }
    return count;
  }

  @Override
  void drainTo(List<@Nullable Object> target) {
    for (Iterator<@Nullable Object> i = Source.open(source); i.hasNext(); ) {
      target.addAll(Source.elements(Check.notNull(selector.call1(i.next()), "collection")));
    }
  }
}
