package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Check;
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
    return new SelectManyCursor(source, selector, null);
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
