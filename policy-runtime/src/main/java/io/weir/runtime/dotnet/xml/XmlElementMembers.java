package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** Elements of an XmlDocument. */
@DotNetType(value = "public class System.Xml.XmlElement : XmlLinkedNode", java = XmlElement.class)
public final class XmlElementMembers {
  private XmlElementMembers() {}

  /** {@code IsEmpty}. */
  @DotNetProperty("bool IsEmpty { get; }")
  public static boolean isEmpty(XmlElement self) {
    return self.isEmpty();
  }

  /** {@code IsEmpty}. */
  @DotNetProperty("bool IsEmpty { set; }")
  public static void setEmpty(XmlElement self, boolean value) {
    self.setEmpty(value);
  }

  /** {@code HasAttributes}. */
  @DotNetProperty("bool HasAttributes { get; }")
  public static boolean hasAttributes(XmlElement self) {
    return !self.attributes().isEmpty();
  }

  /** {@code GetAttribute(name)}. */
  @DotNetMethod("string GetAttribute(string name)")
  public static String getAttribute(XmlElement self, @Nullable String name) {
    XmlAttribute found = self.attributeCollection().named(name);
    return found == null ? "" : found.text();
  }

  /** {@code GetAttribute(localName, namespaceURI)}. */
  @DotNetMethod("string GetAttribute(string localName, string namespaceURI)")
  public static String getAttributeIn(
      XmlElement self, @Nullable String localName, @Nullable String namespaceURI) {
    XmlAttribute found = self.attributeCollection().named(localName, namespaceURI);
    return found == null ? "" : found.text();
  }

  /** {@code GetAttributeNode(name)}. */
  @DotNetMethod("XmlAttribute GetAttributeNode(string name)")
  public static @Nullable XmlAttribute getAttributeNode(XmlElement self, @Nullable String name) {
    return self.attributeCollection().named(name);
  }

  /** {@code GetAttributeNode(localName, namespaceURI)}. */
  @DotNetMethod("XmlAttribute GetAttributeNode(string localName, string namespaceURI)")
  public static @Nullable XmlAttribute getAttributeNodeIn(
      XmlElement self, @Nullable String localName, @Nullable String namespaceURI) {
    return self.attributeCollection().named(localName, namespaceURI);
  }

  /** {@code SetAttribute(name, value)}. */
  @DotNetMethod("void SetAttribute(string name, string value)")
  public static void setAttribute(XmlElement self, @Nullable String name, @Nullable String value) {
    XmlAttribute found = self.attributeCollection().named(name);
    if (found == null) {
      found = self.attributeCollection().append(self.document().createAttribute(name, null));
    }
    found.setValue(value);
  }

  /** {@code SetAttribute(localName, namespaceURI, value)}. */
  @DotNetMethod("string SetAttribute(string localName, string namespaceURI, string value)")
  public static @Nullable String setAttributeIn(
      XmlElement self,
      @Nullable String localName,
      @Nullable String namespaceURI,
      @Nullable String value) {
    XmlAttribute found = self.attributeCollection().named(localName, namespaceURI);
    if (found == null) {
      found =
          self.attributeCollection()
              .append(self.document().createAttribute("", localName, namespaceURI));
    }
    found.setValue(value);
    return value;
  }

  /** {@code SetAttributeNode(newAttr)}. */
  @DotNetMethod("XmlAttribute SetAttributeNode(XmlAttribute newAttr)")
  public static @Nullable XmlAttribute setAttributeNode(
      XmlElement self, @Nullable XmlAttribute newAttr) {
    XmlAttribute added = XmlChars.notNull(newAttr, "newAttr");
    if (added.element() != null && added.element() != self) {
      throw new InvalidOperationException(
          "The 'Attribute' node cannot be inserted because it is already an attribute of another element.");
    }
    XmlAttribute old = self.attributeCollection().named(added.localName(), added.uri());
    self.attributeCollection().append(added);
    return old == added ? null : old;
  }

  /** {@code RemoveAttribute(name)}. */
  @DotNetMethod("void RemoveAttribute(string name)")
  public static void removeAttribute(XmlElement self, @Nullable String name) {
    self.attributeCollection().removeNode(self.attributeCollection().named(name));
  }

  /** {@code RemoveAttribute(localName, namespaceURI)}. */
  @DotNetMethod("void RemoveAttribute(string localName, string namespaceURI)")
  public static void removeAttributeIn(
      XmlElement self, @Nullable String localName, @Nullable String namespaceURI) {
    self.attributeCollection()
        .removeNode(self.attributeCollection().named(localName, namespaceURI));
  }

  /** {@code RemoveAllAttributes()}. */
  @DotNetMethod("void RemoveAllAttributes()")
  public static void removeAllAttributes(XmlElement self) {
    self.attributeCollection().removeAll();
  }

  /** {@code HasAttribute(name)}. */
  @DotNetMethod("bool HasAttribute(string name)")
  public static boolean hasAttribute(XmlElement self, @Nullable String name) {
    return self.attributeCollection().named(name) != null;
  }

  /** {@code HasAttribute(localName, namespaceURI)}. */
  @DotNetMethod("bool HasAttribute(string localName, string namespaceURI)")
  public static boolean hasAttributeIn(
      XmlElement self, @Nullable String localName, @Nullable String namespaceURI) {
    return self.attributeCollection().named(localName, namespaceURI) != null;
  }

  /** {@code GetElementsByTagName(name)}. */
  @DotNetMethod("XmlNodeList GetElementsByTagName(string name)")
  public static XmlNodeList getElementsByTagName(XmlElement self, @Nullable String name) {
    return XmlDocumentMembers.byName(self, name);
  }
}
