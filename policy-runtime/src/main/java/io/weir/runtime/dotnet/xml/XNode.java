package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.collections.Cursor;
import org.jspecify.annotations.Nullable;

/** A node below an element or document, linked to its neighbours. */
public abstract class XNode extends XObject {
  @Nullable XNode next;
  @Nullable XNode previous;

  XNode() {}

  abstract XNode cloneNode();

  abstract boolean deepEqualsTo(XNode other);

  abstract int deepHash();

  abstract void writeTo(XmlWriter writer);

  final XContainer requireContainer() {
    XContainer container = container();
    if (container == null) {
      throw new InvalidOperationException("The parent is missing.");
    }
    return container;
  }

  /** The next node of the container, or null. */
  public final @Nullable XNode nextNode() {
    return container() == null ? null : next;
  }

  /** The node before, or null. */
  public final @Nullable XNode previousNode() {
    return container() == null ? null : previous;
  }

  /** Takes the node out of its container. */
  public final void remove() {
    requireContainer().removeNode(this);
  }

  final void addAfterSelf(@Nullable Object content) {
    new XInserter(requireContainer(), this).add(content);
  }

  final void addBeforeSelf(@Nullable Object content) {
    new XInserter(requireContainer(), previous).add(content);
  }

  final void replaceWith(@Nullable Object content) {
    XContainer container = requireContainer();
    XNode before = previous;
    container.removeNode(this);
    new XInserter(container, before).add(content);
  }

  /** The elements that contain this one, the nearest first. */
  static Iterable<@Nullable Object> ancestors(@Nullable XObject start, @Nullable XName name) {
    return () ->
        new Cursor() {
          private @Nullable XObject at = start;

          @Override
          protected boolean moveNext() {
            while (at instanceof XElement element) {
              at = element.container();
              if (name == null || element.name().equals(name)) {
                current = element;
                return true;
              }
            }
            return false;
          }
        };
  }

  final Iterable<@Nullable Object> nodesAfterSelf(boolean elementsOnly, @Nullable XName name) {
    return () ->
        new Cursor() {
          private @Nullable XNode at = XNode.this;

          @Override
          protected boolean moveNext() {
            while (at != null && at.container() != null && at.next != null) {
              Budget.steps(1);
              at = at.next;
              if (matches(at, elementsOnly, name)) {
                current = at;
                return true;
              }
            }
            return false;
          }
        };
  }

  final Iterable<@Nullable Object> nodesBeforeSelf(boolean elementsOnly, @Nullable XName name) {
    return () ->
        new Cursor() {
          private @Nullable XNode at;
          private boolean started;

          @Override
          protected boolean moveNext() {
            while (true) {
              Budget.steps(1);
              XContainer container = container();
              if (!started) {
                started = true;
                at = container == null ? null : container.firstNode();
              } else {
                at =
                    at == null || container == null || at.container() != container ? null : at.next;
              }
              if (at == null || at == XNode.this) {
                at = null;
                return false;
              }
              if (matches(at, elementsOnly, name)) {
                current = at;
                return true;
              }
            }
          }
        };
  }

  static boolean matches(@Nullable XNode node, boolean elementsOnly, @Nullable XName name) {
    if (node instanceof XElement element) {
      return name == null || element.name().equals(name);
    }
    return !elementsOnly;
  }

  /** The order in the document: negative if a is first. */
  static int compareDocumentOrder(@Nullable XNode a, @Nullable XNode b) {
    if (a == b) {
      return 0;
    } else if (a == null) {
      return -1;
    } else if (b == null) {
      return 1;
    }
    int depthA = depth(a);
    int depthB = depth(b);
    XNode x = a;
    XNode y = b;
    for (int i = depthA; i > depthB; i--) {
      x = container(x);
    }
    for (int i = depthB; i > depthA; i--) {
      y = container(y);
    }
    if (x == y) {
      return Integer.compare(depthA, depthB);
    }
    while (x.container() != y.container()) {
      x = container(x);
      y = container(y);
    }
    if (x.container() == null) {
      throw new InvalidOperationException("A common ancestor is missing.");
    }
    for (XNode at = x.next; at != null; at = at.next) {
      Budget.steps(1);
      if (at == y) {
        return -1;
      }
    }
    return 1;
  }

  private static XNode container(XNode node) {
    XContainer container = node.container();
    if (container == null) {
      throw new InvalidOperationException("A common ancestor is missing.");
    }
    return container;
  }

  private static int depth(XNode node) {
    int depth = 0;
    for (XContainer at = node.container(); at != null; at = at.container()) {
      depth++;
    }
    return depth;
  }

  static boolean deepEquals(@Nullable XNode a, @Nullable XNode b) {
    return a == b || (a != null && b != null && a.deepEqualsTo(b));
  }

  /** XML text; options as of {@link SaveOptions}. */
  public final String toXml(long options) {
    XmlWriter writer = new XmlWriter();
    writer.setIndent((options & SaveOptions.DISABLE_FORMATTING.value()) == 0);
    writer.setOmitDuplicateNamespaces(
        (options & SaveOptions.OMIT_DUPLICATE_NAMESPACES.value()) != 0);
    if (this instanceof XDocument document) {
      document.writeContentTo(writer);
    } else {
      writeTo(writer);
    }
    return writer.text();
  }

  /** XML text as it stands, nothing added. */
  public final String toCompactString() {
    return toXml(SaveOptions.DISABLE_FORMATTING.value());
  }

  @Override
  public final String toString() {
    return toXml(0);
  }
}
