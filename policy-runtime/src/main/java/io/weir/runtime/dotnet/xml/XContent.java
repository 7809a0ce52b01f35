package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sequences of nodes. */
final class XContent {
  private XContent() {}

  /** All elements of a sequence, now. */
  static List<@Nullable Object> list(Object source) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Iterator<@Nullable Object> i = Enumeration.iterator(source); i.hasNext(); ) {
      all.add(i.next());
    }
    return all;
  }

  /** Content as it is before the tree that it may come from changes. */
  static @Nullable Object snapshot(@Nullable Object content) {
    if (content == null || content instanceof String || !Enumeration.isEnumerable(content)) {
      return content;
    }
    List<@Nullable Object> all = new ArrayList<>();
    for (Object item : list(content)) {
      all.add(snapshot(item));
    }
    return all;
  }

  /** The parts of each element, one after the other; null elements have none. */
  static Iterable<@Nullable Object> flat(
      Object source, Function<Object, Iterable<@Nullable Object>> parts) {
    return () ->
        new Cursor() {
          private final Iterator<@Nullable Object> outer = Enumeration.iterator(source);
          private @Nullable Iterator<@Nullable Object> inner;

          @Override
          protected boolean moveNext() {
            while (true) {
              if (inner != null && inner.hasNext()) {
                current = inner.next();
                return true;
              }
              if (!outer.hasNext()) {
                return false;
              }
              Object next = outer.next();
              inner = next == null ? null : parts.apply(next).iterator();
            }
          }
        };
  }
}
