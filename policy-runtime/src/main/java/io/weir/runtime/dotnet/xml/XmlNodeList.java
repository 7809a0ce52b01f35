package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.collections.Cursor;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list of nodes: of children as they are at each look, or found once. */
public final class XmlNodeList implements Iterable<@Nullable Object> {
  private final Supplier<? extends List<?>> nodes;

  private XmlNodeList(Supplier<? extends List<?>> nodes) {
    this.nodes = nodes;
  }

  static XmlNodeList live(Supplier<? extends List<?>> nodes) {
    return new XmlNodeList(nodes);
  }

  static XmlNodeList of(List<?> nodes) {
    return new XmlNodeList(() -> nodes);
  }

  int size() {
    return nodes.get().size();
  }

  @Nullable XmlNode at(int index) {
    List<?> all = nodes.get();
    return index < 0 || index >= all.size() ? null : (XmlNode) all.get(index);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    Iterator<?> all = nodes.get().iterator();
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
    return "System.Xml.XmlChildNodes";
  }
}
