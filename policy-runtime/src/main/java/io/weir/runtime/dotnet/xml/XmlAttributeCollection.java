package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.IndexOutOfRangeException;
import io.weir.runtime.dotnet.collections.CollectionValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, in their order. */
public final class XmlAttributeCollection implements CollectionValue {
  private final XmlElement element;
  private final List<XmlAttribute> attributes = new ArrayList<>(2);

  XmlAttributeCollection(XmlElement element) {
    this.element = element;
  }

  List<XmlAttribute> all() {
    return attributes;
  }

  @Override
  public int count() {
    return attributes.size();
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new ArrayList<@Nullable Object>(attributes).iterator();
  }

  XmlAttribute at(int index) {
    if (index < 0 || index >= attributes.size()) {
      throw new IndexOutOfRangeException("The index being passed in is out of range.");
    }
    return attributes.get(index);
  }

  @Nullable XmlAttribute named(@Nullable String name) {
    for (XmlAttribute a : attributes) {
      if (a.name().equals(name)) {
        return a;
      }
    }
    return null;
  }

  @Nullable XmlAttribute named(@Nullable String local, @Nullable String uri) {
    for (XmlAttribute a : attributes) {
      if (a.localName().equals(local) && a.uri().equals(uri)) {
        return a;
      }
    }
    return null;
  }

  /** Adds an attribute known to be the only one of its name. */
  void appendNew(XmlAttribute attribute) {
    attributes.add(attribute);
    attribute.setElement(element);
  }

  /** Adds an attribute in place of one of its name. */
  XmlAttribute append(XmlAttribute attribute) {
    if (attribute.element() == element) {
      attributes.remove(attribute);
    }
    XmlAttribute old = named(attribute.localName(), attribute.uri());
    if (old != null) {
      int place = attributes.indexOf(old);
      old.setElement(null);
      attributes.set(place, attribute);
      attribute.setElement(element);
    } else {
      appendNew(attribute);
    }
    return attribute;
  }

  @Nullable XmlAttribute removeNode(@Nullable XmlAttribute attribute) {
    if (attribute != null && attributes.remove(attribute)) {
      attribute.setElement(null);
      return attribute;
    }
    return null;
  }

  void removeAll() {
    for (XmlAttribute a : attributes) {
      a.setElement(null);
    }
    attributes.clear();
  }
}
