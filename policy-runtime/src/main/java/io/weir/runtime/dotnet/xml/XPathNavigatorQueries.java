package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is asked of a navigator by expressions, kinds and names. */
@DotNetType(
    value = "public abstract partial class System.Xml.XPath.XPathNavigator",
    java = XPathNavigator.class)
public final class XPathNavigatorQueries {
  private XPathNavigatorQueries() {}

  /** {@code Compile(xpath)}. */
  @DotNetMethod("XPathExpression Compile(string xpath)")
  public static XPathExpression compile(XPathNavigator self, @Nullable String xpath) {
    self.node();
    return XPathExpression.of(xpath, (XmlNamespaceResolver) null);
  }

  private static XPathExpression given(@Nullable XPathExpression expression) {
    if (expression == null) {
      throw new XPathException(XPathExpression.NOT_COMPILED);
    }
    return expression;
  }

  /** {@code Evaluate(xpath)}. */
  @DotNetMethod("object Evaluate(string xpath)")
  public static Object evaluate(XPathNavigator self, @Nullable String xpath) {
    return self.evaluate(compile(self, xpath));
  }

  /** {@code Evaluate(xpath, resolver)}. */
  @DotNetMethod("object Evaluate(string xpath, IXmlNamespaceResolver resolver)")
  public static Object evaluateWith(
      XPathNavigator self, @Nullable String xpath, @Nullable XmlNamespaceResolver resolver) {
    return self.evaluate(XPathExpression.of(xpath, resolver));
  }

  /** {@code Evaluate(expr)}. */
  @DotNetMethod("object Evaluate(XPathExpression expr)")
  public static Object evaluateCompiled(XPathNavigator self, @Nullable XPathExpression expr) {
    return self.evaluate(given(expr));
  }

  /** {@code Evaluate(expr, context)}. */
  @DotNetMethod("object Evaluate(XPathExpression expr, XPathNodeIterator context)")
  public static Object evaluateIn(
      XPathNavigator self, @Nullable XPathExpression expr, @Nullable XPathNodeIterator context) {
    return self.evaluate(given(expr), context);
  }

  /** {@code Select(xpath)}. */
  @DotNetMethod("XPathNodeIterator Select(string xpath)")
  public static XPathNodeIterator select(XPathNavigator self, @Nullable String xpath) {
    return self.select(compile(self, xpath));
  }

  /** {@code Select(xpath, resolver)}. */
  @DotNetMethod("XPathNodeIterator Select(string xpath, IXmlNamespaceResolver resolver)")
  public static XPathNodeIterator selectWith(
      XPathNavigator self, @Nullable String xpath, @Nullable XmlNamespaceResolver resolver) {
    return self.select(XPathExpression.of(xpath, resolver));
  }

  /** {@code Select(expr)}. */
  @DotNetMethod("XPathNodeIterator Select(XPathExpression expr)")
  public static XPathNodeIterator selectCompiled(
      XPathNavigator self, @Nullable XPathExpression expr) {
    return self.select(given(expr));
  }

  private static @Nullable XPathNavigator first(XPathNodeIterator nodes) {
    return nodes.moveNext() ? nodes.current() : null;
  }

  /** {@code SelectSingleNode(xpath)}. */
  @DotNetMethod("XPathNavigator SelectSingleNode(string xpath)")
  public static @Nullable XPathNavigator selectSingleNode(
      XPathNavigator self, @Nullable String xpath) {
    return first(select(self, xpath));
  }

  /** {@code SelectSingleNode(xpath, resolver)}. */
  @DotNetMethod("XPathNavigator SelectSingleNode(string xpath, IXmlNamespaceResolver resolver)")
  public static @Nullable XPathNavigator selectSingleNodeWith(
      XPathNavigator self, @Nullable String xpath, @Nullable XmlNamespaceResolver resolver) {
    return first(selectWith(self, xpath, resolver));
  }

  /** {@code SelectSingleNode(expression)}. */
  @DotNetMethod("XPathNavigator SelectSingleNode(XPathExpression expression)")
  public static @Nullable XPathNavigator selectSingleNodeCompiled(
      XPathNavigator self, @Nullable XPathExpression expression) {
    return first(selectCompiled(self, expression));
  }

  /** {@code Matches(xpath)}. */
  @DotNetMethod("bool Matches(string xpath)")
  public static boolean matches(XPathNavigator self, @Nullable String xpath) {
    return self.matches(XPathExpression.pattern(xpath));
  }

  /** {@code Matches(expr)}. */
  @DotNetMethod("bool Matches(XPathExpression expr)")
  public static boolean matchesCompiled(XPathNavigator self, @Nullable XPathExpression expr) {
    return self.matches(given(expr));
  }

  private static Predicate<Object> ofKind(XPathNavigator self, XPathNodeType type) {
    XPathTree tree = self.tree();
    return at -> {
      XPathNodeType kind = tree.kind(at);
      return kind == type
          || type == XPathNodeType.ALL
          || (type == XPathNodeType.TEXT && XPathTree.isText(kind));
    };
  }

  private static Predicate<Object> named(
      XPathNavigator self, @Nullable String name, @Nullable String namespaceURI) {
    String local = XmlChars.notNull(name, "name");
    String uri = XmlChars.notNull(namespaceURI, "namespaceURI");
    XPathTree tree = self.tree();
    return at -> tree.isElement(at, local.isEmpty() ? tree.localName(at) : local, uri);
  }

  /** {@code SelectChildren(type)}. */
  @DotNetMethod("XPathNodeIterator SelectChildren(XPathNodeType type)")
  public static XPathNodeIterator selectChildren(XPathNavigator self, XPathNodeType type) {
    return self.nodes(XPathAxis.CHILD, ofKind(self, type));
  }

  /** {@code SelectChildren(name, namespaceURI)}. */
  @DotNetMethod("XPathNodeIterator SelectChildren(string name, string namespaceURI)")
  public static XPathNodeIterator selectChildrenNamed(
      XPathNavigator self, @Nullable String name, @Nullable String namespaceURI) {
    return self.nodes(XPathAxis.CHILD, named(self, name, namespaceURI));
  }

  private static XPathAxis up(boolean self) {
    return self ? XPathAxis.ANCESTOR_OR_SELF : XPathAxis.ANCESTOR;
  }

  private static XPathAxis down(boolean self) {
    return self ? XPathAxis.DESCENDANT_OR_SELF : XPathAxis.DESCENDANT;
  }

  /** {@code SelectAncestors(type, matchSelf)}. */
  @DotNetMethod("XPathNodeIterator SelectAncestors(XPathNodeType type, bool matchSelf)")
  public static XPathNodeIterator selectAncestors(
      XPathNavigator self, XPathNodeType type, boolean matchSelf) {
    return self.nodes(up(matchSelf), ofKind(self, type));
  }

  /** {@code SelectAncestors(name, namespaceURI, matchSelf)}. */
  @DotNetMethod(
      "XPathNodeIterator SelectAncestors(string name, string namespaceURI, bool matchSelf)")
  public static XPathNodeIterator selectAncestorsNamed(
      XPathNavigator self,
      @Nullable String name,
      @Nullable String namespaceURI,
      boolean matchSelf) {
    return self.nodes(up(matchSelf), named(self, name, namespaceURI));
  }

  /** {@code SelectDescendants(type, matchSelf)}. */
  @DotNetMethod("XPathNodeIterator SelectDescendants(XPathNodeType type, bool matchSelf)")
  public static XPathNodeIterator selectDescendants(
      XPathNavigator self, XPathNodeType type, boolean matchSelf) {
    return self.nodes(down(matchSelf), ofKind(self, type));
  }

  /** {@code SelectDescendants(name, namespaceURI, matchSelf)}. */
  @DotNetMethod(
      "XPathNodeIterator SelectDescendants(string name, string namespaceURI, bool matchSelf)")
  public static XPathNodeIterator selectDescendantsNamed(
      XPathNavigator self,
      @Nullable String name,
      @Nullable String namespaceURI,
      boolean matchSelf) {
    return self.nodes(down(matchSelf), named(self, name, namespaceURI));
  }
}
