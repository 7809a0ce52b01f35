package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Copyable;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A position in nodes that were selected, moved by hand. Enumerates what is left, each a navigator
 * of its own.
 */
public final class XPathNodeIterator implements Iterable<@Nullable Object>, Copyable {
  /** Nodes as far as they were looked for. */
  private static final class Found {
    private final Iterator<Object> rest;
    private final List<Object> nodes = new ArrayList<>();

    Found(Iterator<Object> rest) {
      this.rest = rest;
    }

    @Nullable Object at(int index) {
      while (nodes.size() <= index) {
        if (!rest.hasNext()) {
          return null;
        }
        nodes.add(rest.next());
      }
      return nodes.get(index);
    }
  }

  private final Supplier<Iterator<Object>> source;
  private final XPathNavigator current;
  private @Nullable Found found;
  private int position;

  /** Before the first of the nodes; a navigator is moved along them. */
  XPathNodeIterator(XPathNavigator start, Supplier<Iterator<Object>> source) {
    this.current = start.copy();
    this.source = source;
  }

  private Found found() {
    if (found == null) {
      found = new Found(source.get());
    }
    return found;
  }

  boolean moveNext() {
    Object node = found().at(position);
    if (node == null) {
      return false;
    }
    position++;
    current.moveTo(node);
    return true;
  }

  int position() {
    return position;
  }

  int count() {
    int count = position;
    while (found().at(count) != null) {
      count++;
    }
    return count;
  }

  /** What is here: before the first move, where the nodes were looked for. */
  XPathNavigator current() {
    return current;
  }

  @Override
  public Object cloned() {
    return copy();
  }

  XPathNodeIterator copy() {
    XPathNodeIterator copy = new XPathNodeIterator(current, source);
    if (position > 0) {
      copy.found = found;
      copy.position = position;
    }
    return copy;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Cursor() {
      private @Nullable XPathNodeIterator left;

      @Override
      protected boolean moveNext() {
        left = left == null ? copy() : left;
        boolean moved = left.moveNext();
        current = moved ? left.current().copy() : null;
        return moved;
      }
    };
  }

  @Override
  public String toString() {
    return "MS.Internal.Xml.XPath.XPathSelectionIterator";
  }
}
