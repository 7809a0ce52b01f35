package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Cursor;
import io.weir.runtime.dotnet.linq.Sequence;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** XPath over LINQ to XML. */
@DotNetType(value = "public static class System.Xml.XPath.Extensions", java = void.class)
public final class XPathExtensions {
  private static final RuntimeType ELEMENT = RuntimeType.of("System.Xml.Linq.XElement");
  private static final RuntimeType ANY = RuntimeType.of("object");

  private XPathExtensions() {}

  /** {@code CreateNavigator(node)}. */
  @DotNetMethod("static XPathNavigator CreateNavigator(this XNode node)")
  public static XPathNavigator createNavigator(@Nullable XNode node) {
    return createNavigatorWith(node, null);
  }

  /** {@code CreateNavigator(node, nameTable)}. */
  @DotNetMethod("static XPathNavigator CreateNavigator(this XNode node, XmlNameTable nameTable)")
  public static XPathNavigator createNavigatorWith(
      @Nullable XNode node, @Nullable XmlNameTable nameTable) {
    XNode given = XmlChars.notNull(node, "node");
    if (given instanceof XDocumentType) {
      throw unseen(XmlNodeType.DOCUMENT_TYPE);
    } else if (given instanceof XText && given.container() instanceof XDocument) {
      throw unseen(XmlNodeType.WHITESPACE);
    }
    return XPathNavigator.over(given, nameTable == null ? XmlNameTable.SHARED : nameTable);
  }

  private static ArgumentException unseen(XmlNodeType type) {
    return new ArgumentException(
        "This XPathNavigator cannot be created on a node of type " + type + ".");
  }

  /** {@code XPathEvaluate(node, expression)}. */
  @DotNetMethod("static object XPathEvaluate(this XNode node, string expression)")
  public static Object xpathEvaluate(@Nullable XNode node, @Nullable String expression) {
    return evaluate(node, expression, null, false);
  }

  /** {@code XPathEvaluate(node, expression, resolver)}. */
  @DotNetMethod(
      "static object XPathEvaluate(this XNode node, string expression, IXmlNamespaceResolver"
          + " resolver)")
  public static Object xpathEvaluateWith(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceResolver resolver) {
    return evaluate(node, expression, resolver, false);
  }

  /** {@code XPathSelectElement(node, expression)}. */
  @DotNetMethod("static XElement XPathSelectElement(this XNode node, string expression)")
  public static @Nullable XElement xpathSelectElement(
      @Nullable XNode node, @Nullable String expression) {
    return xpathSelectElementWith(node, expression, null);
  }

  /** {@code XPathSelectElement(node, expression, resolver)}. */
  @DotNetMethod(
      "static XElement XPathSelectElement(this XNode node, string expression, IXmlNamespaceResolver"
          + " resolver)")
  public static @Nullable XElement xpathSelectElementWith(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceResolver resolver) {
    Object found = evaluate(node, expression, resolver, true);
    Iterator<?> elements = ((Iterable<?>) found).iterator();
    return elements.hasNext() ? (XElement) elements.next() : null;
  }

  /** {@code XPathSelectElements(node, expression)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression)")
  public static Object xpathSelectElements(@Nullable XNode node, @Nullable String expression) {
    return evaluate(node, expression, null, true);
  }

  /** {@code XPathSelectElements(node, expression, resolver)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression,"
          + " IXmlNamespaceResolver resolver)")
  public static Object xpathSelectElementsWith(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceResolver resolver) {
    return evaluate(node, expression, resolver, true);
  }

  private static Object evaluate(
      @Nullable XNode node,
      @Nullable String expression,
      @Nullable XmlNamespaceResolver resolver,
      boolean elements) {
    XPathNavigator navigator = createNavigator(node);
    Object value = navigator.evaluate(XPathExpression.of(expression, resolver));
    if (value instanceof XPathNodeIterator nodes) {
      return objects(nodes, elements);
    } else if (elements) {
      throw unexpected(value);
    }
    return value;
  }

  private static InvalidOperationException unexpected(Object value) {
    return new InvalidOperationException(
        "The XPath expression evaluated to unexpected type "
            + RuntimeType.ofValue(value).fullName()
            + ".");
  }

  /** The nodes of the tree that were found, each text of a run by itself. */
  private static Sequence objects(XPathNodeIterator nodes, boolean elements) {
    return Sequence.of(elements ? ELEMENT : ANY, () -> objects(nodes.iterator(), elements));
  }

  private static Iterator<@Nullable Object> objects(
      Iterator<@Nullable Object> all, boolean elements) {
    return new Cursor() {
      private @Nullable XText run;

      @Override
      protected boolean moveNext() {
        run = run != null && run.container() != null && run.next instanceof XText t ? t : null;
        if (run != null) {
          current = run;
          return true;
        } else if (!all.hasNext()) {
          return false;
        }
        XPathNavigator at = (XPathNavigator) all.next();
        Object found = XPathNavigatorMembers.underlyingObject(XmlChars.notNull(at, "at"));
        if (elements && !(found instanceof XElement)) {
          throw unexpected(found);
        }
        run = found instanceof XText text ? text : null;
        current = found;
        return true;
      }
    };
  }
}
