package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The elements of the collections that a selector gives, one collection after the other. */
final class SelectManyCursor extends Cursor {
  private final Iterator<@Nullable Object> outers;
  private final Fn collectionSelector;
  private final @Nullable Fn resultSelector;
  private @Nullable Object outer;
  private @Nullable Iterator<@Nullable Object> inners;

  /** A null result selector takes the elements as they are. */
  SelectManyCursor(Object source, Fn collectionSelector, @Nullable Fn resultSelector) {
    this.outers = Source.open(source);
    this.collectionSelector = collectionSelector;
    this.resultSelector = resultSelector;
  }

  @Override
  protected boolean moveNext() {
    while (inners == null || !inners.hasNext()) {
      if (!outers.hasNext()) {
        return false;
      }
      outer = outers.next();
      inners = Enumeration.iterator(collectionSelector.call1(outer));
    }
    Object inner = inners.next();
    current = resultSelector == null ? inner : resultSelector.call2(outer, inner);
    return true;
  }
}
