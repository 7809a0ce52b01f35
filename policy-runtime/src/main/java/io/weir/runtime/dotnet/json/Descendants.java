package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.collections.Cursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Goes through every token below one, parents before their children. */
final class Descendants extends Cursor {
  private final JContainer root;
  private final boolean self;
  private final Deque<Iterator<@Nullable Object>> open = new ArrayDeque<>();
  private boolean started;

  Descendants(JContainer root, boolean self) {
    this.root = root;
    this.self = self;
  }

  @Override
  protected boolean moveNext() {
    if (!started) {
      started = true;
      open.push(root.childIterator());
      if (self) {
        current = root;
        return true;
      }
    } else if (current instanceof JContainer inner && inner != root) {
      open.push(inner.childIterator());
    }
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        current = open.peek().next();
        return true;
      }
      open.pop();
    }
    return false;
  }
}
