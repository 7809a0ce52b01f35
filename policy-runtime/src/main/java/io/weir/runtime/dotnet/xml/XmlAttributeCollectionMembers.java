package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Enumerator;
import org.jspecify.annotations.Nullable;

/** The attributes of an element. */
@DotNetType(
    value =
        "public sealed class System.Xml.XmlAttributeCollection : object, System.Collections.ICollection, System.Collections.IEnumerable",
    java = XmlAttributeCollection.class)
public final class XmlAttributeCollectionMembers {
  private XmlAttributeCollectionMembers() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(XmlAttributeCollection self) {
    return self.count();
  }

  /** {@code this[int i]}. */
  @DotNetProperty("XmlAttribute this[int i] { get; }")
  public static XmlAttribute at(XmlAttributeCollection self, int i) {
    return self.at(i);
  }

  /** {@code this[string name]}. */
  @DotNetProperty("XmlAttribute this[string name] { get; }")
  public static @Nullable XmlAttribute named(XmlAttributeCollection self, @Nullable String name) {
    return self.named(name);
  }

  /** {@code this[string localName, string namespaceURI]}. */
  @DotNetProperty("XmlAttribute this[string localName, string namespaceURI] { get; }")
  public static @Nullable XmlAttribute namedIn(
      XmlAttributeCollection self, @Nullable String localName, @Nullable String namespaceURI) {
    return self.named(localName, namespaceURI);
  }

  /** {@code GetNamedItem(name)}. */
  @DotNetMethod("XmlNode GetNamedItem(string name)")
  public static @Nullable XmlNode getNamedItem(XmlAttributeCollection self, @Nullable String name) {
    return self.named(name);
  }

  /** {@code Item(index)}. */
  @DotNetMethod("XmlNode Item(int index)")
  public static @Nullable XmlNode item(XmlAttributeCollection self, int index) {
    return index < 0 || index >= self.count() ? null : self.at(index);
  }

  /** {@code Append(node)}. */
  @DotNetMethod("XmlAttribute Append(XmlAttribute node)")
  public static XmlAttribute append(XmlAttributeCollection self, @Nullable XmlAttribute node) {
    return self.append(XmlChars.notNull(node, "node"));
  }

  /** {@code Remove(node)}. */
  @DotNetMethod("XmlAttribute Remove(XmlAttribute node)")
  public static @Nullable XmlAttribute remove(
      XmlAttributeCollection self, @Nullable XmlAttribute node) {
    return self.removeNode(node);
  }

  /** {@code RemoveAll()}. */
  @DotNetMethod("void RemoveAll()")
  public static void removeAll(XmlAttributeCollection self) {
    self.removeAll();
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("System.Collections.IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(XmlAttributeCollection self) {
    return Enumerator.of(self);
  }
}
