package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.OutOfMemoryException;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.collections.Enumeration;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node that holds others. Its content is nothing, text alone (which becomes a text node when
 * nodes are asked for; the empty text tells {@code <a></a>} from {@code <a />}), or linked nodes.
 */
public abstract class XContainer extends XNode {
  private @Nullable XNode first;
  private @Nullable XNode last;
  private @Nullable String text;

  XContainer() {}

  final void copyContent(XContainer other) {
    if (other.text != null) {
      text = other.text;
    }
    for (XNode node = other.first; node != null; node = node.next) {
      Budget.steps(1);
      append(node.cloneNode());
    }
  }

  /** Whether there is nothing at all, not even empty text. */
  final boolean isContentNull() {
    return first == null && text == null;
  }

  /** The text if that is the whole content, else null. */
  final @Nullable String textOnly() {
    return text;
  }

  final void endWithText() {
    if (isContentNull()) {
      text = "";
    }
  }

  final void convertTextToNode() {
    if (text != null && !text.isEmpty()) {
      XText node = new XText(text);
      text = null;
      append(node);
    }
  }

  /** The first node, or null. */
  public final @Nullable XNode firstNode() {
    convertTextToNode();
    return first;
  }

  /** The last node, or null. */
  public final @Nullable XNode lastNode() {
    convertTextToNode();
    return last;
  }

  /** The first node without making text a node. */
  final @Nullable XNode rawFirst() {
    return first;
  }

  abstract void validateNode(XNode node, @Nullable XNode previous);

  abstract void validateString(String added);

  void addAttribute(XAttribute attribute) {
    // only elements have attributes: others ignore them, as .NET does
  }

  private void append(XNode node) {
    insertAfter(last, node);
  }

  final void insertAfter(@Nullable XNode before, XNode node) {
    text = null;
    node.setContainer(this);
    XNode after = before == null ? first : before.next;
    node.previous = before;
    node.next = after;
    if (before == null) {
      first = node;
    } else {
      before.next = node;
    }
    if (after == null) {
      last = node;
    } else {
      after.previous = node;
    }
  }

  final void removeNode(XNode node) {
    change(node, XObjectChangeEventArgs.REMOVE, () -> unlink(node));
  }

  private void unlink(XNode node) {
    if (node.previous == null) {
      first = node.next;
    } else {
      node.previous.next = node.next;
    }
    if (node.next == null) {
      last = node.previous;
    } else {
      node.next.previous = node.previous;
    }
    node.setContainer(null);
    node.next = null;
    node.previous = null;
  }

  /** A node that may be put in here: a copy if it has a place already. */
  final XNode adopt(XNode node) {
    if (node.container() != null) {
      return node.cloneNode();
    }
    XNode root = this;
    while (root.container() != null) {
      root = root.container();
    }
    return node == root ? node.cloneNode() : node;
  }

  final void addNode(XNode node) {
    validateNode(node, this);
    XNode mine = adopt(node);
    convertTextToNode();
    appendHeard(mine);
  }

  private void appendHeard(XNode node) {
    change(node, XObjectChangeEventArgs.ADD, () -> append(node));
  }

  /** Adds a node that was made just now for this place. */
  final void appendNew(XNode node) {
    convertTextToNode();
    append(node);
  }

  final void addString(String added) {
    validateString(added);
    if (isHeard()) {
      addHeardString(added);
    } else if (isContentNull()) {
      text = added;
    } else if (!added.isEmpty()) {
      if (text != null) {
        text += added;
      } else if (last instanceof XText node && !(node instanceof XCData)) {
        node.text += added;
      } else {
        append(new XText(added));
      }
    }
  }

  private void addHeardString(String added) {
    if (isContentNull() && added.isEmpty()) {
      changeValue(() -> text = added);
    } else if (!added.isEmpty()) {
      convertTextToNode();
      if (last instanceof XText node && !(node instanceof XCData)) {
        node.setText(node.text + added);
      } else {
        appendHeard(new XText(added));
      }
    }
  }

  /** Adds nodes, attributes, sequences of them, or the text of a value; null is nothing. */
  public final void add(@Nullable Object content) {
    if (content == null) {
      return;
    }
    if (content instanceof XNode node) {
      addNode(node);
    } else if (content instanceof XStreamingElement streaming) {
      addNode(streaming.toElement());
    } else if (content instanceof String string) {
      addString(string);
    } else if (content instanceof XAttribute attribute) {
      addAttribute(attribute);
    } else if (Enumeration.isEnumerable(content)) {
      for (Iterator<@Nullable Object> i = Enumeration.iterator(content); i.hasNext(); ) {
        Budget.steps(1);
        add(i.next());
      }
    } else {
      addString(XmlValues.text(content));
    }
  }

  final void removeNodes() {
    if (isHeard()) {
      convertTextToNode();
      if (text != null) {
        changeValue(() -> text = null);
      }
      while (first != null) {
        removeNode(first);
      }
    }
    for (XNode node = first; node != null; ) {
      XNode following = node.next;
      node.setContainer(null);
      node.next = null;
      node.previous = null;
      node = following;
    }
    first = null;
    last = null;
    text = null;
  }

  /** The child nodes; ends where the node it stands on is taken out. */
  final Iterable<@Nullable Object> nodes(boolean elementsOnly, @Nullable XName name) {
    return () ->
        new Cursor() {
          private @Nullable XNode at;
          private boolean started;

          @Override
          protected boolean moveNext() {
            while (true) {
              if (!started) {
                started = true;
                at = firstNode();
              } else {
                Budget.steps(1);
                at = at == null || at.container() != XContainer.this ? null : at.next;
              }
              if (at == null) {
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

  /** Everything below, parents before their children. */
  final Iterable<@Nullable Object> descendants(
      boolean self, boolean elementsOnly, @Nullable XName name) {
    return () ->
        new Cursor() {
          private XNode at = XContainer.this;
          private boolean started;
          private boolean ended;

          @Override
          protected boolean moveNext() {
            if (!started) {
              started = true;
              if (self && matches(XContainer.this, elementsOnly, name)) {
                current = XContainer.this;
                return true;
              }
            }
            while (!ended) {
              Budget.steps(1);
              XNode below = child(at);
              if (below != null) {
                at = below;
              } else {
                while (at != XContainer.this && at.next == null) {
                  at = above(at);
                }
                if (at == XContainer.this) {
                  ended = true;
                  return false;
                }
                at = Objects.requireNonNull(at.next);
              }
              if (matches(at, elementsOnly, name)) {
                current = at;
                return true;
              }
            }
            return false;
          }

          private @Nullable XNode child(XNode node) {
            if (!(node instanceof XContainer container)) {
              return null;
            }
            return elementsOnly ? container.rawFirst() : container.firstNode();
          }

          private XNode above(XNode node) {
            XContainer container = node.container();
            if (container == null) {
              // the node was taken out of the tree while it was being walked through
              throw NullReferenceException.create();
            }
            return container;
          }
        };
  }

  /** The first child element of a name, or null. */
  public final @Nullable XElement element(@Nullable XName name) {
    for (XNode node = first; node != null; node = node.next) {
      Budget.steps(1);
      if (node instanceof XElement element && (name != null && element.name().equals(name))) {
        return element;
      }
    }
    return null;
  }

  final boolean contentsEqual(XContainer other) {
    if (first == null && other.first == null) {
      String a = text;
      String b = other.text;
      return (a == null ? "" : a).equals(b == null ? "" : b);
    }
    if (first == null || other.first == null) {
      // text that is not yet a node equals a single run of text nodes
      String a = text != null ? text : first == null ? "" : runOfText(first);
      String b =
          other.text != null ? other.text : other.first == null ? "" : runOfText(other.first);
      return a != null && a.equals(b);
    }
    return nodesEqual(first, other.first);
  }

  private static @Nullable String runOfText(XNode start) {
    StringBuilder run = new StringBuilder();
    for (XNode node = start; node != null; node = node.next) {
      if (!(node instanceof XText t) || node instanceof XCData) {
        return null;
      }
      run.append(t.text);
    }
    return run.toString();
  }

  /** Neighbouring text counts as one. */
  private static boolean nodesEqual(@Nullable XNode a, @Nullable XNode b) {
    XNode x = a;
    XNode y = b;
    StringBuilder textX = new StringBuilder();
    StringBuilder textY = new StringBuilder();
    while (true) {
      Budget.steps(1);
      textX.setLength(0);
      textY.setLength(0);
      x = afterText(x, textX);
      y = afterText(y, textY);
      if (textX.compareTo(textY) != 0 || (x == null) != (y == null)) {
        return false;
      }
      if (x == null || y == null) {
        return true;
      }
      if (!x.deepEqualsTo(y)) {
        return false;
      }
      x = x.next;
      y = y.next;
    }
  }

  private static @Nullable XNode afterText(@Nullable XNode start, StringBuilder run) {
    XNode node = start;
    while (node instanceof XText t && !(node instanceof XCData)) {
      run.append(t.text);
      node = node.next;
    }
    return node;
  }

  final int contentHash() {
    int hash = 0;
    StringBuilder run = new StringBuilder();
    XNode node = first;
    if (text != null) {
      run.append(text);
    }
    while (true) {
      node = afterText(node, run);
      hash ^= run.toString().hashCode();
      run.setLength(0);
      if (node == null) {
        return hash;
      }
      hash ^= node.deepHash();
      node = node.next;
    }
  }

  final void writeContentTo(XmlWriter writer) {
    if (text != null) {
      if (this instanceof XDocument) {
        writer.writeWhitespace(text);
      } else {
        writer.writeString(text);
      }
    }
    for (XNode node = first; node != null; node = node.next) {
      node.writeTo(writer);
    }
  }

  final void appendText(StringBuilder out) {
    XNode at = this;
    while (true) {
      Budget.steps(1);
      if (at instanceof XText t) {
        out.append(t.text);
      } else if (at instanceof XContainer container && container.text != null) {
        out.append(container.text);
      }
      if (out.length() > 64 << 20) {
        throw OutOfMemoryException.create();
      }
      XNode below = at instanceof XContainer container ? container.first : null;
      if (below != null) {
        at = below;
        continue;
      }
      while (at != this && at.next == null) {
        at = Objects.requireNonNull(at.container());
      }
      if (at == this) {
        return;
      }
      at = Objects.requireNonNull(at.next);
    }
  }
}
