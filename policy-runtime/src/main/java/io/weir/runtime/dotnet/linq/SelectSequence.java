package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Select} over a source without index: what is known of the source stays known. */
final class SelectSequence extends Sequence {
  private final Object source;
  private final Fn selector;

  SelectSequence(Object source, Fn selector, RuntimeType resultType) {
    super(resultType);
    this.source = source;
    this.selector = selector;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return iterator(source, selector);
  }

  /** What a selector makes of the elements. */
  static Iterator<@Nullable Object> iterator(Object source, Fn selector) {
    Iterator<@Nullable Object> elements = Source.open(source);
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!elements.hasNext()) {
          return false;
        }
        current = selector.call1(elements.next());
        return true;
      }
    };
  }

  @Override
  boolean isPartition() {
    return source instanceof Sequence sequence && sequence.isPartition();
  }

  @Override
  int cheapCount() {
    return isPartition() ? Source.cheapCount(source) : -1;
  }

  private boolean selected(boolean any, Ref element, Ref found) {
    if (any) {
      found.value = selector.call1(element.value);
    }
    return any;
  }

  @Override
  boolean first(Ref found) {
    Ref element = new Ref();
    return selected(Source.first(source, element), element, found);
  }

  @Override
  boolean last(Ref found) {
    if (!isPartition()) {
      return super.last(found);
    }
    Ref element = new Ref();
    return selected(Source.last(source, element), element, found);
  }

  @Override
  boolean elementAt(int index, Ref found) {
    if (!isPartition()) {
      return super.elementAt(index, found);
    }
    Ref element = new Ref();
    return selected(Source.elementAt(source, index, element), element, found);
  }

  @Override
  @Nullable Sequence skip(int count) {
    Sequence rest = source instanceof Sequence sequence ? sequence.skip(count) : null;
    return rest == null ? null : new SelectSequence(rest, selector, elementType());
  }

  @Override
  @Nullable Sequence take(int count) {
    Sequence part = source instanceof Sequence sequence ? sequence.take(count) : null;
    return part == null ? null : new SelectSequence(part, selector, elementType());
  }
}
