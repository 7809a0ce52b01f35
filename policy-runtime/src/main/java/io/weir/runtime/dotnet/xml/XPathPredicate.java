package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in brackets.
 *
 * @param usesPosition whether it may ask for the position, or be one
 * @param usesSize whether it may ask how many nodes there are
 */
record XPathPredicate(XPathQuery condition, boolean usesPosition, boolean usesSize) {
  /** The nodes for which it holds, counted from one. */
  Iterator<Object> filter(Iterator<Object> given, XPathQuery.Context around) {
    Iterator<Object> nodes = given;
    int size = 0;
    if (usesSize) {
      List<Object> all = listed(given);
      nodes = all.iterator();
      size = all.size();
    }
    return new Kept(nodes, size, around);
  }

  /** Nodes that it filters: found at once if it asks how many there are. */
  Iterable<Object> filtering(Iterable<Object> nodes) {
    return usesSize ? listed(nodes.iterator()) : nodes;
  }

  static List<Object> listed(Iterator<Object> nodes) {
    List<Object> all = new ArrayList<>();
    nodes.forEachRemaining(all::add);
    return all;
  }

  private final class Kept extends XPathCursor {
    private final Iterator<Object> nodes;
    private final int size;
    private final XPathQuery.Context around;
    private int position;

    Kept(Iterator<Object> nodes, int size, XPathQuery.Context around) {
      this.nodes = nodes;
      this.size = size;
      this.around = around;
    }

    @Override
    @Nullable Object advance() {
      while (nodes.hasNext()) {
        look();
        Object node = nodes.next();
        position++;
        XPathQuery.Context here =
            new XPathQuery.Context(around.tree(), node, position, () -> size, around.names());
        Object value = condition.evaluate(here);
        if (value instanceof Double number ? number == position : XPathQuery.toBool(value)) {
          return node;
        }
      }
      return null;
    }
  }
}
