package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.collections.Cursor;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The elements of several sources, each opened when the one before has ended. */
final class ChainCursor extends Cursor {
  private final Object[] sources;
  private int opened;
  private @Nullable Iterator<@Nullable Object> elements;

  ChainCursor(Object... sources) {
    this.sources = sources;
  }

  @Override
  protected boolean moveNext() {
    while (true) {
      if (elements != null && elements.hasNext()) {
        current = elements.next();
        return true;
      }
      if (opened >= sources.length) {
        return false;
      }
      elements = Source.open(sources[opened++]);
    }
  }
}
