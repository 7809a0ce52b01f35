package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.EntryTable;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements whose key a set accepts, each key at most once. The set is made when the first
 * element is asked for, because it may be filled from a source of its own.
 */
final class DistinctCursor extends Cursor {
  /** Whether a set accepts a key; the set remembers that it did. */
  interface Rule {
    boolean accepts(EntryTable set, @Nullable Object key);
  }

  private final Iterator<@Nullable Object> elements;
  private final @Nullable Fn keySelector;
  private final Supplier<EntryTable> start;
  private final Rule rule;
  private @Nullable EntryTable set;

  /** A null key selector takes the elements as their keys. */
  DistinctCursor(
      Iterator<@Nullable Object> elements,
      @Nullable Fn keySelector,
      Supplier<EntryTable> start,
      Rule rule) {
    this.elements = elements;
    this.keySelector = keySelector;
    this.start = start;
    this.rule = rule;
  }

  @Override
  protected boolean moveNext() {
    EntryTable keys = set;
    if (keys == null) {
      keys = start.get();
      set = keys;
    }
    while (elements.hasNext()) {
      current = elements.next();
      if (rule.accepts(keys, keySelector == null ? current : keySelector.call1(current))) {
        return true;
      }
    }
    return false;
  }
}
