package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable.Repeat}. */
final class RepeatSequence extends Sequence {
  private final @Nullable Object element;
  private final int count;

  RepeatSequence(@Nullable Object element, int count, RuntimeType elementType) {
    super(elementType);
    this.element = element;
    this.count = count;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private int at;

      @Override
      protected boolean moveNext() {
        current = element;
        return at++ < count;
      }
    };
  }

  @Override
  boolean isPartition() {
    return true;
  }

  @Override
  int cheapCount() {
    return count;
  }

  @Override
  long countElements() {
    return count;
  }

  @Override
  boolean last(Ref found) {
    return elementAt(0, found);
  }

  @Override
  boolean elementAt(int index, Ref found) {
    if (index >= count) {
      return false;
    }
    found.value = element;
    return true;
  }

  @Override
  Sequence skip(int skipped) {
    return new RepeatSequence(element, Math.max(0, count - skipped), elementType());
  }

  @Override
  Sequence take(int taken) {
    return new RepeatSequence(element, Math.min(count, Math.max(0, taken)), elementType());
  }
}
