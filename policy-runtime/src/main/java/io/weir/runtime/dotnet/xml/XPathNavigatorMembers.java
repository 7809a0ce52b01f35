package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import org.jspecify.annotations.Nullable;

/** What a navigator tells of where it is. */
@DotNetType(
    value =
        "public abstract partial class System.Xml.XPath.XPathNavigator : XPathItem, ICloneable,"
            + " IXPathNavigable, IXmlNamespaceResolver",
    java = XPathNavigator.class)
public final class XPathNavigatorMembers {
  private XPathNavigatorMembers() {}

  private static final IEqualityComparer COMPARER =
      new IEqualityComparer() {
        @Override
        public boolean equal(@Nullable Object x, @Nullable Object y) {
          return x instanceof XPathNavigator a && y instanceof XPathNavigator b && a.isAt(b);
        }

        @Override
        public int hash(@Nullable Object value) {
          XPathNavigator at = (XPathNavigator) XmlChars.notNull(value, "obj");
          return System.identityHashCode(at.tree().underlying(at.node()));
        }
      };

  /** {@code NavigatorComparer}. */
  @DotNetProperty("static System.Collections.IEqualityComparer NavigatorComparer { get; }")
  public static IEqualityComparer navigatorComparer() {
    return COMPARER;
  }

  /** {@code NodeType}. */
  @DotNetProperty("XPathNodeType NodeType { get; }")
  public static XPathNodeType nodeType(XPathNavigator self) {
    return self.tree().kind(self.node());
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(XPathNavigator self) {
    return self.tree().name(self.node());
  }

  /** {@code LocalName}. */
  @DotNetProperty("string LocalName { get; }")
  public static String localName(XPathNavigator self) {
    return self.tree().localName(self.node());
  }

  /** {@code Prefix}. */
  @DotNetProperty("string Prefix { get; }")
  public static String prefix(XPathNavigator self) {
    return self.tree().prefix(self.node());
  }

  /** {@code NamespaceURI}. */
  @DotNetProperty("string NamespaceURI { get; }")
  public static String namespaceUri(XPathNavigator self) {
    return self.tree().uri(self.node());
  }

  /** {@code BaseURI}: empty, because trees are read from text. */
  @DotNetProperty("string BaseURI { get; }")
  public static String baseUri(XPathNavigator self) {
    self.node();
    return "";
  }

  /** {@code IsEmptyElement}. */
  @DotNetProperty("bool IsEmptyElement { get; }")
  public static boolean isEmptyElement(XPathNavigator self) {
    return self.tree().isEmpty(self.node());
  }

  /** {@code HasChildren}. */
  @DotNetProperty("bool HasChildren { get; }")
  public static boolean hasChildren(XPathNavigator self) {
    return self.tree().firstChild(self.node()) != null;
  }

  /** {@code HasAttributes}. */
  @DotNetProperty("bool HasAttributes { get; }")
  public static boolean hasAttributes(XPathNavigator self) {
    return !self.tree().attributes(self.node()).isEmpty();
  }

  /** {@code XmlLang}. */
  @DotNetProperty("string XmlLang { get; }")
  public static String xmlLang(XPathNavigator self) {
    return self.tree().lang(self.node());
  }

  /** {@code NameTable}. */
  @DotNetProperty("XmlNameTable NameTable { get; }")
  public static XmlNameTable nameTable(XPathNavigator self) {
    return self.tree().nameTable();
  }

  /** {@code CanEdit}. */
  @DotNetProperty("bool CanEdit { get; }")
  public static boolean canEdit(XPathNavigator self) {
    return self.tree().canEdit();
  }

  /** {@code UnderlyingObject}. */
  @DotNetProperty("object UnderlyingObject { get; }")
  public static Object underlyingObject(XPathNavigator self) {
    return self.tree() instanceof XPathDocumentTree
        ? self.copy()
        : self.tree().underlying(self.node());
  }

  /** {@code OuterXml}. */
  @DotNetProperty("string OuterXml { get; }")
  public static String outerXml(XPathNavigator self) {
    return XPathWriter.outer(self.tree(), self.node());
  }

  /** {@code InnerXml}. */
  @DotNetProperty("string InnerXml { get; }")
  public static String innerXml(XPathNavigator self) {
    return XPathWriter.inner(self.tree(), self.node());
  }

  /** {@code WriteSubtree(writer)}. */
  @DotNetMethod("void WriteSubtree(XmlWriter writer)")
  public static void writeSubtree(XPathNavigator self, @Nullable XmlWriter writer) {
    XPathWriter.write(self.tree(), self.node(), XmlChars.notNull(writer, "writer"));
  }

  /** {@code Clone()}. */
  @DotNetMethod("XPathNavigator Clone()")
  public static XPathNavigator copyOf(XPathNavigator self) {
    return self.copy();
  }

  /** {@code CreateNavigator()}. */
  @DotNetMethod("XPathNavigator CreateNavigator()")
  public static XPathNavigator createNavigator(XPathNavigator self) {
    return self.copy();
  }

  /** {@code IsSamePosition(other)}. */
  @DotNetMethod("bool IsSamePosition(XPathNavigator other)")
  public static boolean isSamePosition(XPathNavigator self, @Nullable XPathNavigator other) {
    return other != null && self.isAt(other);
  }

  /** {@code IsDescendant(nav)}: whether that is inside this. */
  @DotNetMethod("bool IsDescendant(XPathNavigator nav)")
  public static boolean isDescendant(XPathNavigator self, @Nullable XPathNavigator nav) {
    return nav != null
        && self.tree().reaches(nav.tree())
        && self.tree().isInside(nav.node(), self.node());
  }

  /** {@code ComparePosition(nav)}. */
  @DotNetMethod("XmlNodeOrder ComparePosition(XPathNavigator nav)")
  public static XmlNodeOrder comparePosition(XPathNavigator self, @Nullable XPathNavigator nav) {
    return self.order(nav);
  }

  /** {@code GetAttribute(localName, namespaceURI)}. */
  @DotNetMethod("string GetAttribute(string localName, string namespaceURI)")
  public static String getAttribute(
      XPathNavigator self, @Nullable String localName, @Nullable String namespaceURI) {
    Object found = self.tree().attribute(self.node(), localName, namespaceURI);
    return found == null ? "" : self.tree().text(found);
  }

  /** {@code GetNamespace(name)}. */
  @DotNetMethod("string GetNamespace(string name)")
  public static String getNamespace(XPathNavigator self, @Nullable String name) {
    return self.tree().namespaceText(self.node(), name);
  }

  /** {@code LookupNamespace(prefix)}. */
  @DotNetMethod("string LookupNamespace(string prefix)")
  public static @Nullable String lookupNamespace(XPathNavigator self, @Nullable String prefix) {
    return self.namespaceFor(prefix);
  }

  /** {@code LookupPrefix(namespaceURI)}. */
  @DotNetMethod("string LookupPrefix(string namespaceURI)")
  public static @Nullable String lookupPrefix(XPathNavigator self, @Nullable String namespaceURI) {
    return self.prefixFor(namespaceURI);
  }

  /** {@code GetNamespacesInScope(scope)}. */
  @DotNetMethod("IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope)")
  public static Object getNamespacesInScope(XPathNavigator self, XmlNamespaceScope scope) {
    return self.inScope(scope);
  }

  /** {@code ToString()}: the value. */
  @DotNetMethod("string ToString()")
  public static String toText(XPathNavigator self) {
    return self.toString();
  }
}
