package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a document: a node before what is in it, namespaces before attributes before
 * content. Remembers the places below the parents that it compared under.
 */
final class XPathOrder implements Comparator<Object> {
  private final XPathTree tree;
  private final Map<Object, Map<Object, Integer>> places = new HashMap<>();

  XPathOrder(XPathTree tree) {
    this.tree = tree;
  }

  /** Each node once, in the order of the document. */
  static List<Object> sorted(XPathTree tree, Iterator<Object> nodes) {
    Set<Object> unique = new LinkedHashSet<>();
    while (nodes.hasNext()) {
      unique.add(nodes.next());
    }
    List<Object> sorted = new ArrayList<>(unique);
    if (sorted.size() > 1) {
      sorted.sort(new XPathOrder(tree));
    }
    return sorted;
  }

  @Override
  public int compare(Object a, Object b) {
    Integer order = order(a, b);
    return order == null ? 0 : order;
  }

  /** Negative if a is first, 0 if both are the same; null if they are in different trees. */
  @Nullable Integer order(Object a, Object b) {
    if (tree.same(a, b)) {
      return 0;
    }
    int depthA = depth(a);
    int depthB = depth(b);
    Object x = up(a, depthA - depthB);
    Object y = up(b, depthB - depthA);
    if (tree.same(x, y)) {
      return Integer.compare(depthA, depthB);
    }
    while (true) {
      Budget.steps(1);
      Object outerX = tree.parent(x);
      Object outerY = tree.parent(y);
      if (outerX == null || outerY == null) {
        return null;
      }
      if (tree.same(outerX, outerY)) {
        return Integer.compare(place(outerX, x), place(outerX, y));
      }
      x = outerX;
      y = outerY;
    }
  }

  private int depth(Object node) {
    int depth = 0;
    for (Object at = tree.parent(node); at != null; at = tree.parent(at)) {
      depth++;
    }
    Budget.steps(depth);
    return depth;
  }

  private Object up(Object node, int levels) {
    Object at = node;
    for (int i = 0; i < levels; i++) {
      Object parent = tree.parent(at);
      at = parent == null ? at : parent;
    }
    return at;
  }

  private int place(Object parent, Object node) {
    return places.computeIfAbsent(parent, this::placesIn).getOrDefault(node, Integer.MAX_VALUE);
  }

  private Map<Object, Integer> placesIn(Object parent) {
    Map<Object, Integer> found = new HashMap<>();
    XPathNamespaceScope all = XPathNamespaceScope.ALL;
    XPathNamespaceNode namespace = tree.firstNamespace(parent, all);
    for (; namespace != null; namespace = tree.nextNamespace(namespace, all)) {
      found.put(namespace, found.size());
    }
    for (Object attribute : tree.attributes(parent)) {
      found.put(attribute, found.size());
    }
    for (Object at = tree.firstChild(parent); at != null; at = tree.next(at)) {
      Budget.steps(1);
      found.put(at, found.size());
    }
    return found;
  }
}
