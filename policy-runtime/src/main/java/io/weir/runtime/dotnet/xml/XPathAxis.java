package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways that steps go. */
enum XPathAxis {
  ANCESTOR("ancestor", true, false),
  ANCESTOR_OR_SELF("ancestor-or-self", true, false),
  ATTRIBUTE("attribute", false, true),
  CHILD("child", false, true),
  DESCENDANT("descendant", false, false),
  DESCENDANT_OR_SELF("descendant-or-self", false, false),
  FOLLOWING("following", false, false),
  FOLLOWING_SIBLING("following-sibling", false, true),
  NAMESPACE("namespace", false, true),
  PARENT("parent", false, true),
  PRECEDING("preceding", true, false),
  PRECEDING_SIBLING("preceding-sibling", true, true),
  SELF("self", false, true);

  private static final Map<String, XPathAxis> BY_NAME = new HashMap<>();

  static {
    for (XPathAxis axis : values()) {
      BY_NAME.put(axis.text, axis);
    }
  }

  private final String text;
  private final boolean reverse;
  private final boolean keepsFlat;

  XPathAxis(String text, boolean reverse, boolean keepsFlat) {
    this.text = text;
    this.reverse = reverse;
    this.keepsFlat = keepsFlat;
  }

  static @Nullable XPathAxis named(String name) {
    return BY_NAME.get(name);
  }

  /** Whether the nearest node is the last of the document. */
  boolean isReverse() {
    return reverse;
  }

  /** Whether .NET sorts what it finds from nodes inside each other before anything is filtered. */
  boolean isSortedFirst() {
    return this == DESCENDANT || this == DESCENDANT_OR_SELF || this == FOLLOWING_SIBLING;
  }

  /** Whether from nodes that are not inside each other it leads to such nodes. */
  boolean keepsFlat() {
    return keepsFlat;
  }

  /** Whether what it finds from one node after the other is in the order of the document. */
  boolean keepsOrder(boolean fromFlat) {
    return switch (this) {
      case SELF, ATTRIBUTE, NAMESPACE -> true;
      case CHILD, DESCENDANT, DESCENDANT_OR_SELF -> fromFlat;
      default -> false;
    };
  }

  /** The nodes from a node, the nearest first. */
  Iterator<Object> from(XPathTree tree, Object node) {
    return switch (this) {
      case SELF -> List.of(node).iterator();
      case PARENT -> {
        Object parent = tree.parent(node);
        yield parent == null ? Collections.emptyIterator() : List.of(parent).iterator();
      }
      case ATTRIBUTE -> tree.attributes(node).iterator();
      case NAMESPACE -> namespaces(tree, node);
      case CHILD -> chain(tree.firstChild(node), tree::next);
      case FOLLOWING_SIBLING -> chain(tree.next(node), tree::next);
      case PRECEDING_SIBLING -> chain(tree.previous(node), tree::previous);
      case ANCESTOR -> chain(tree.parent(node), tree::parent);
      case ANCESTOR_OR_SELF -> chain(node, tree::parent);
      case DESCENDANT -> new Below(tree, node, false);
      case DESCENDANT_OR_SELF -> new Below(tree, node, true);
      case FOLLOWING -> following(tree, node);
      case PRECEDING -> preceding(tree, node);
    };
  }

  private interface Next {
    @Nullable Object after(Object node);
  }

  private static Iterator<Object> chain(@Nullable Object first, Next next) {
    return new XPathCursor() {
      private @Nullable Object at;
      private boolean started;

      @Override
      @Nullable Object advance() {
        at = started ? (at == null ? null : next.after(at)) : first;
        started = true;
        return at;
      }
    };
  }

  private static Iterator<Object> namespaces(XPathTree tree, Object node) {
    XPathNamespaceScope all = XPathNamespaceScope.ALL;
    return chain(
        tree.firstNamespace(node, all), at -> tree.nextNamespace((XPathNamespaceNode) at, all));
  }

  /** What is below a node; stops if the node that it is at has left the tree. */
  private static final class Below extends XPathCursor {
    private final XPathTree tree;
    private final boolean self;
    private @Nullable Object at;
    private int level = -1;
    private final Object top;

    Below(XPathTree tree, Object top, boolean self) {
      this.tree = tree;
      this.top = top;
      this.self = self;
    }

    @Override
    @Nullable Object advance() {
      Object here = at;
      if (level < 0) {
        level = 0;
        at = top;
        here = top;
        if (self) {
          return here;
        }
      }
      if (here == null) {
        return null;
      }
      Object child = tree.firstChild(here);
      if (child != null) {
        level++;
        at = child;
        return child;
      }
      while (level > 0) {
        look();
        Object next = tree.next(here);
        if (next != null) {
          at = next;
          return next;
        }
        Object parent = tree.parent(here);
        here = parent == null ? here : parent;
        level--;
      }
      return null;
    }
  }

  private static Iterator<Object> following(XPathTree tree, Object node) {
    XPathNodeType kind = tree.kind(node);
    boolean beside = kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE;
    return chain(beside ? tree.following(node) : tree.after(node), tree::following);
  }

  private static Iterator<Object> preceding(XPathTree tree, Object node) {
    XPathNodeType kind = tree.kind(node);
    boolean beside = kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE;
    Object start = beside ? tree.parent(node) : node;
    if (start == null) {
      return Collections.emptyIterator();
    }
    return new XPathCursor() {
      private final List<Object> open = new ArrayList<>();
      private Object at = start;

      @Override
      @Nullable Object advance() {
        // open: nodes that come after what is in them
        while (true) {
          look();
          Object before = tree.previous(at);
          if (before != null) {
            at = before;
            for (Object in = last(before); in != null; in = last(in)) {
              open.add(at);
              at = in;
            }
            return at;
          } else if (!open.isEmpty()) {
            at = open.remove(open.size() - 1);
            return at;
          }
          Object parent = tree.parent(at);
          if (parent == null) {
            return null;
          }
          at = parent;
        }
      }

      private @Nullable Object last(Object node) {
        Object last = null;
        for (Object in = tree.firstChild(node); in != null; in = tree.next(in)) {
          look();
          last = in;
        }
        return last;
      }
    };
  }
}
