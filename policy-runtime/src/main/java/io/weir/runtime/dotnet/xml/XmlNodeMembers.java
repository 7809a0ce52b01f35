package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Enumerator;
import org.jspecify.annotations.Nullable;

/** Nodes of an XmlDocument. */
@DotNetType(
    value =
        "public abstract class System.Xml.XmlNode : object, ICloneable,"
            + " System.Collections.IEnumerable, IXPathNavigable",
    java = XmlNode.class)
public final class XmlNodeMembers {
  private XmlNodeMembers() {}

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(XmlNode self) {
    return self.name();
  }

  /** {@code LocalName}. */
  @DotNetProperty("string LocalName { get; }")
  public static String localName(XmlNode self) {
    return self.localName();
  }

  /** {@code Prefix}. */
  @DotNetProperty("string Prefix { get; }")
  public static String prefix(XmlNode self) {
    return self.prefix();
  }

  /** {@code NamespaceURI}. */
  @DotNetProperty("string NamespaceURI { get; }")
  public static String namespaceUri(XmlNode self) {
    return self.uri();
  }

  /** {@code NodeType}. */
  @DotNetProperty("XmlNodeType NodeType { get; }")
  public static XmlNodeType nodeType(XmlNode self) {
    return self.nodeType();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static @Nullable String value(XmlNode self) {
    return self.value();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setValue(XmlNode self, @Nullable String value) {
    self.setValue(value);
  }

  /** {@code InnerText}. */
  @DotNetProperty("string InnerText { get; }")
  public static String innerText(XmlNode self) {
    return self.innerText();
  }

  /** {@code InnerText}. */
  @DotNetProperty("string InnerText { set; }")
  public static void setInnerText(XmlNode self, @Nullable String value) {
    self.setInnerText(value);
  }

  /** {@code InnerXml}. */
  @DotNetProperty("string InnerXml { get; }")
  public static String innerXml(XmlNode self) {
    return self.innerXml();
  }

  /** {@code InnerXml}. */
  @DotNetProperty("string InnerXml { set; }")
  public static void setInnerXml(XmlNode self, @Nullable String value) {
    self.setInnerXml(value);
  }

  /** {@code OuterXml}. */
  @DotNetProperty("string OuterXml { get; }")
  public static String outerXml(XmlNode self) {
    return self.outerXml();
  }

  /** {@code BaseURI}. */
  @DotNetProperty("string BaseURI { get; }")
  public static String baseUri(XmlNode self) {
    self.nodeType();
    return "";
  }

  /** {@code ChildNodes}. */
  @DotNetProperty("XmlNodeList ChildNodes { get; }")
  public static XmlNodeList childNodes(XmlNode self) {
    self.nodeType();
    return XmlNodeList.live(self::childList);
  }

  /** {@code FirstChild}. */
  @DotNetProperty("XmlNode FirstChild { get; }")
  public static @Nullable XmlNode firstChild(XmlNode self) {
    return self.first();
  }

  /** {@code LastChild}. */
  @DotNetProperty("XmlNode LastChild { get; }")
  public static @Nullable XmlNode lastChild(XmlNode self) {
    return self.last();
  }

  /** {@code NextSibling}. */
  @DotNetProperty("XmlNode NextSibling { get; }")
  public static @Nullable XmlNode nextSibling(XmlNode self) {
    return self.next();
  }

  /** {@code PreviousSibling}. */
  @DotNetProperty("XmlNode PreviousSibling { get; }")
  public static @Nullable XmlNode previousSibling(XmlNode self) {
    return self.previous();
  }

  /** {@code ParentNode}. */
  @DotNetProperty("XmlNode ParentNode { get; }")
  public static @Nullable XmlNode parentNode(XmlNode self) {
    return self.parent();
  }

  /** {@code OwnerDocument}. */
  @DotNetProperty("XmlDocument OwnerDocument { get; }")
  public static @Nullable XmlDocument ownerDocument(XmlNode self) {
    return self.owner();
  }

  /** {@code HasChildNodes}. */
  @DotNetProperty("bool HasChildNodes { get; }")
  public static boolean hasChildNodes(XmlNode self) {
    return self.first() != null;
  }

  /** {@code Attributes}. */
  @DotNetProperty("XmlAttributeCollection Attributes { get; }")
  public static @Nullable XmlAttributeCollection attributes(XmlNode self) {
    self.nodeType();
    return self instanceof XmlElement element ? element.attributeCollection() : null;
  }

  /** {@code this[string name]}. */
  @DotNetProperty("XmlElement this[string name] { get; }")
  public static @Nullable XmlElement childNamed(XmlNode self, @Nullable String name) {
    for (XmlNode child = self.first(); child != null; child = child.next()) {
      if (child instanceof XmlElement element && element.name().equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** {@code this[string localname, string ns]}. */
  @DotNetProperty("XmlElement this[string localname, string ns] { get; }")
  public static @Nullable XmlElement childNamedIn(
      XmlNode self, @Nullable String localname, @Nullable String ns) {
    for (XmlNode child = self.first(); child != null; child = child.next()) {
      if (child instanceof XmlElement element
          && element.localName().equals(localname)
          && element.uri().equals(ns)) {
        return element;
      }
    }
    return null;
  }

  /** {@code AppendChild(newChild)}. */
  @DotNetMethod("XmlNode AppendChild(XmlNode newChild)")
  public static XmlNode appendChild(XmlNode self, @Nullable XmlNode newChild) {
    return self.insertBefore(newChild, null);
  }

  /** {@code PrependChild(newChild)}. */
  @DotNetMethod("XmlNode PrependChild(XmlNode newChild)")
  public static XmlNode prependChild(XmlNode self, @Nullable XmlNode newChild) {
    return self.insertBefore(newChild, self.first());
  }

  /** {@code InsertBefore(newChild, refChild)}. */
  @DotNetMethod("XmlNode InsertBefore(XmlNode newChild, XmlNode refChild)")
  public static XmlNode insertBefore(
      XmlNode self, @Nullable XmlNode newChild, @Nullable XmlNode refChild) {
    return self.insertBefore(newChild, refChild);
  }

  /** {@code InsertAfter(newChild, refChild)}. */
  @DotNetMethod("XmlNode InsertAfter(XmlNode newChild, XmlNode refChild)")
  public static XmlNode insertAfter(
      XmlNode self, @Nullable XmlNode newChild, @Nullable XmlNode refChild) {
    if (refChild == null) {
      return self.insertBefore(newChild, self.first());
    }
    if (refChild.parent() != self) {
      throw new ArgumentException("The reference node is not a child of this node.");
    }
    return refChild == newChild ? refChild : self.insertBefore(newChild, refChild.next());
  }

  /** {@code RemoveChild(oldChild)}. */
  @DotNetMethod("XmlNode RemoveChild(XmlNode oldChild)")
  public static XmlNode removeChild(XmlNode self, @Nullable XmlNode oldChild) {
    return self.removeChild(oldChild);
  }

  /** {@code ReplaceChild(newChild, oldChild)}. */
  @DotNetMethod("XmlNode ReplaceChild(XmlNode newChild, XmlNode oldChild)")
  public static XmlNode replaceChild(
      XmlNode self, @Nullable XmlNode newChild, @Nullable XmlNode oldChild) {
    XmlNode old = XmlChars.notNull(oldChild, "oldChild");
    XmlNode after = old.next();
    self.removeChild(old);
    self.insertBefore(newChild, after);
    return old;
  }

  /** {@code RemoveAll()}. */
  @DotNetMethod("void RemoveAll()")
  public static void removeAll(XmlNode self) {
    self.removeChildren();
    if (self instanceof XmlElement element) {
      element.attributeCollection().removeAll();
    }
  }

  /** {@code CloneNode(deep)}. */
  @DotNetMethod("XmlNode CloneNode(bool deep)")
  public static XmlNode cloneNode(XmlNode self, boolean deep) {
    return self.copy(deep);
  }

  /** {@code Clone()}. */
  @DotNetMethod("XmlNode Clone()")
  public static XmlNode cloneOf(XmlNode self) {
    return self.copy(true);
  }

  /** {@code CreateNavigator()}. */
  @DotNetMethod("XPathNavigator CreateNavigator()")
  public static @Nullable XPathNavigator createNavigator(XmlNode self) {
    return XPathNavigator.over(self);
  }

  /** {@code SelectSingleNode(xpath)}. */
  @DotNetMethod("XmlNode SelectSingleNode(string xpath)")
  public static @Nullable XmlNode selectSingleNode(XmlNode self, @Nullable String xpath) {
    XmlNodeList found = selectNodes(self, xpath);
    return found == null ? null : found.at(0);
  }

  /** {@code SelectSingleNode(xpath, nsmgr)}. */
  @DotNetMethod("XmlNode SelectSingleNode(string xpath, XmlNamespaceManager nsmgr)")
  public static @Nullable XmlNode selectSingleNodeWith(
      XmlNode self, @Nullable String xpath, @Nullable XmlNamespaceManager nsmgr) {
    XmlNodeList found = selectNodesWith(self, xpath, nsmgr);
    return found == null ? null : found.at(0);
  }

  /** {@code SelectNodes(xpath)}. */
  @DotNetMethod("XmlNodeList SelectNodes(string xpath)")
  public static @Nullable XmlNodeList selectNodes(XmlNode self, @Nullable String xpath) {
    XPathNavigator navigator = XPathNavigator.over(self);
    return navigator == null
        ? null
        : XmlNodeList.of(XPathNavigatorQueries.select(navigator, xpath));
  }

  /** {@code SelectNodes(xpath, nsmgr)}. */
  @DotNetMethod("XmlNodeList SelectNodes(string xpath, XmlNamespaceManager nsmgr)")
  public static @Nullable XmlNodeList selectNodesWith(
      XmlNode self, @Nullable String xpath, @Nullable XmlNamespaceManager nsmgr) {
    XPathNavigator navigator = XPathNavigator.over(self);
    if (navigator == null) {
      return null;
    }
    XPathExpression expression = XPathNavigatorQueries.compile(navigator, xpath);
    XPathExpression.setContext(expression, nsmgr);
    return XmlNodeList.of(navigator.select(expression));
  }

  /** {@code GetNamespaceOfPrefix(prefix)}. */
  @DotNetMethod("string GetNamespaceOfPrefix(string prefix)")
  public static String getNamespaceOfPrefix(XmlNode self, @Nullable String prefix) {
    return self.namespaceOf(prefix == null ? "" : prefix);
  }

  /** {@code GetPrefixOfNamespace(namespaceURI)}. */
  @DotNetMethod("string GetPrefixOfNamespace(string namespaceURI)")
  public static String getPrefixOfNamespace(XmlNode self, @Nullable String namespaceURI) {
    return self.prefixOf(namespaceURI == null ? "" : namespaceURI);
  }

  /** {@code WriteTo(w)}. */
  @DotNetMethod("void WriteTo(XmlWriter w)")
  public static void writeTo(XmlNode self, @Nullable XmlWriter w) {
    self.writeTo(XmlChars.notNull(w, "w"));
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("System.Collections.IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(XmlNode self) {
    return Enumerator.of(self);
  }
}
