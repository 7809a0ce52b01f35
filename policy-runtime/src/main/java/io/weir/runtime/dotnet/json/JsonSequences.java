package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lazy sequences of tokens. */
final class JsonSequences {
  private JsonSequences() {}

  /** A fresh enumeration of the source each time. */
  static Iterable<@Nullable Object> of(Object source) {
    return () -> Enumeration.iterator(source);
  }

  /** The elements of the sequences that the source's elements stand for, one after the other. */
  static Iterable<@Nullable Object> flat(
      Iterable<@Nullable Object> source,
      Function<@Nullable Object, @Nullable Iterator<@Nullable Object>> parts) {
    return () ->
        new Cursor() {
          private final Iterator<@Nullable Object> outer = source.iterator();
          private final Deque<Iterator<@Nullable Object>> open = new ArrayDeque<>();

          @Override
          protected boolean moveNext() {
            while (true) {
              Iterator<@Nullable Object> inner = open.peek();
              if (inner != null) {
                if (inner.hasNext()) {
                  current = inner.next();
                  return true;
                }
                open.pop();
              }
              if (!outer.hasNext()) {
                return false;
              }
              Iterator<@Nullable Object> next = parts.apply(outer.next());
              if (next != null) {
                open.push(next);
              }
            }
          }
        };
  }

  /** The results of a function; it is called when an element is asked for. */
  static Iterable<@Nullable Object> mapped(
      Iterable<@Nullable Object> source, Function<@Nullable Object, @Nullable Object> function) {
    return () ->
        new Cursor() {
          private final Iterator<@Nullable Object> elements = source.iterator();

          @Override
          protected boolean moveNext() {
            if (!elements.hasNext()) {
              return false;
            }
            current = function.apply(elements.next());
            return true;
          }
        };
  }

  /** The elements that pass. */
  static Iterable<@Nullable Object> filtered(
      Iterable<@Nullable Object> source, Predicate<@Nullable Object> filter) {
    return () ->
        new Cursor() {
          private final Iterator<@Nullable Object> elements = source.iterator();

          @Override
          protected boolean moveNext() {
            while (elements.hasNext()) {
              current = elements.next();
              if (filter.test(current)) {
                return true;
              }
            }
            return false;
          }
        };
  }

  private static Iterator<@Nullable Object> one(@Nullable Object value) {
    return Collections.singletonList(value).iterator();
  }

  /**
   * The tokens below each token of the source: with a key the value under it where there is one,
   * without the children.
   */
  static Iterable<@Nullable Object> values(
      Iterable<@Nullable Object> source, @Nullable Object key) {
    if (key == null) {
      return flat(
          source,
          token -> token instanceof JValue ? one(token) : ((JToken) token).children().iterator());
    }
    return flat(
        source,
        token -> {
          JToken value = ((JToken) token).item(key);
          return value == null ? null : one(value);
        });
  }
}
