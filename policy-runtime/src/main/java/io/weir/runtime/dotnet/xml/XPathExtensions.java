package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** XPath over LINQ to XML. */
@DotNetType(value = "public static class System.Xml.XPath.Extensions", java = void.class)
public final class XPathExtensions {
  private XPathExtensions() {}

  /** {@code XPathEvaluate(node, expression)}. */
  @DotNetMethod("static object XPathEvaluate(this XNode node, string expression)")
  public static Object xpathEvaluate(@Nullable XNode node, @Nullable String expression) {
    return evaluate(node, expression, null);
  }

  /** {@code XPathEvaluate(node, expression, resolver)}. */
  @DotNetMethod(
      "static object XPathEvaluate(this XNode node, string expression, XmlNamespaceManager resolver)")
  public static Object xpathEvaluateWith(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceManager resolver) {
    return evaluate(node, expression, resolver);
  }

  /** {@code XPathSelectElement(node, expression)}. */
  @DotNetMethod("static XElement XPathSelectElement(this XNode node, string expression)")
  public static @Nullable XElement xpathSelectElement(
      @Nullable XNode node, @Nullable String expression) {
    return xpathSelectElementWith(node, expression, null);
  }

  /** {@code XPathSelectElement(node, expression, resolver)}. */
  @DotNetMethod(
      "static XElement XPathSelectElement(this XNode node, string expression, XmlNamespaceManager resolver)")
  public static @Nullable XElement xpathSelectElementWith(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceManager resolver) {
    List<Object> found = elements(node, expression, resolver);
    return found.isEmpty() ? null : (XElement) found.get(0);
  }

  /** {@code XPathSelectElements(node, expression)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression)")
  public static Object xpathSelectElements(@Nullable XNode node, @Nullable String expression) {
    return elements(node, expression, null);
  }

  /** {@code XPathSelectElements(node, expression, resolver)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression, XmlNamespaceManager resolver)")
  public static Object xpathSelectElementsWith(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceManager resolver) {
    return elements(node, expression, resolver);
  }

  private static Object evaluate(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceManager names) {
    XNode from = XmlChars.notNull(node, "node");
    XPathExpression parsed = XPathParser.parse(XmlChars.notNull(expression, "xpath"), names);
    return parsed.evaluate(new XPathExpression.Context(new XPathTree.Linq(), from, 1, 1));
  }

  private static List<Object> elements(
      @Nullable XNode node, @Nullable String expression, @Nullable XmlNamespaceManager names) {
    List<Object> found = new ArrayList<>();
    if (!(evaluate(node, expression, names) instanceof List<?> nodes)) {
      throw new InvalidOperationException("The XPath expression evaluated to unexpected type.");
    }
    for (Object each : nodes) {
      if (!(each instanceof XElement)) {
        throw new InvalidOperationException(
            "The XPath expression evaluated to unexpected type "
                + each.getClass().getSimpleName()
                + ".");
      }
      found.add(each);
    }
    return found;
  }
}
