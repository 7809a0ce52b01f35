package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code Enumerable.Range}. */
final class RangeSequence extends Sequence {
  private final int start;
  private final int count;

  RangeSequence(int start, int count) {
    super(RuntimeType.of("int"));
    this.start = start;
    this.count = count;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private int at;

      @Override
      protected boolean moveNext() {
        if (at >= count) {
          return false;
        }
        current = start + at++;
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
    return count;
  }

  @Override
  long countElements() {
    return count;
  }

  @Override
  boolean last(Ref found) {
    return count > 0 && elementAt(count - 1, found);
  }

  @Override
  boolean elementAt(int index, Ref found) {
    if (index >= count) {
      return false;
    }
    found.value = start + index;
    return true;
  }

  @Override
  Sequence skip(int skipped) {
    return skipped >= count
        ? new RangeSequence(start, 0)
        : new RangeSequence(start + skipped, count - skipped);
  }

  @Override
  Sequence take(int taken) {
    return taken >= count ? this : new RangeSequence(start, Math.max(0, taken));
  }
}
