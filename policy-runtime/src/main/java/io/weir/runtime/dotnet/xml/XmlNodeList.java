package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.collections.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of nodes: of children as they are at each look, or those that XPath finds, looked for as
 * far as somebody asks.
 */
public final class XmlNodeList implements Iterable<@Nullable Object> {
  private final Supplier<? extends List<?>> nodes;
  private final @Nullable XPathNodeIterator rest;
  private final List<Object> found = new ArrayList<>();

  private XmlNodeList(Supplier<? extends List<?>> nodes) {
    this.nodes = nodes;
    this.rest = null;
  }

  private XmlNodeList(XPathNodeIterator rest) {
    this.nodes = () -> found;
    this.rest = rest;
  }

  static XmlNodeList live(Supplier<? extends List<?>> nodes) {
    return new XmlNodeList(nodes);
  }

  static XmlNodeList of(XPathNodeIterator found) {
    return new XmlNodeList(found);
  }

  /** The nodes; of those that XPath finds, so many at least if there are. */
  private List<?> upTo(int count) {
    while (rest != null && found.size() < count && rest.moveNext()) {
      found.add(XPathNavigatorMembers.underlyingObject(rest.current()));
    }
    return nodes.get();
  }

  int size() {
    return upTo(Integer.MAX_VALUE).size();
  }

  @Nullable XmlNode at(int index) {
    List<?> all = upTo(index + 1);
    return index < 0 || index >= all.size() ? null : (XmlNode) all.get(index);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    if (rest == null) {
      return over(nodes.get().iterator());
    }
    return new Cursor() {
      private int index;

      @Override
      protected boolean moveNext() {
        // one more is looked for, so that the node that is shown may be taken out of the tree
        List<?> all = upTo(index + 2);
        if (index >= all.size()) {
          return false;
        }
        current = all.get(index++);
        return true;
      }
    };
  }

  private static Iterator<@Nullable Object> over(Iterator<?> all) {
    return new Cursor() {
      @Override
      protected boolean moveNext() {
        if (!all.hasNext()) {
          return false;
        }
        current = all.next();
        return true;
      }
    };
  }

  @Override
  public String toString() {
    return rest == null ? "System.Xml.XmlChildNodes" : "System.Xml.XPath.XPathNodeList";
  }
}
