package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.IComparer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Xml.XPath.XPathExpression}: a parsed expression and what its prefixes stand for.
 */
@DotNetType(
    value = "public abstract class System.Xml.XPath.XPathExpression : object",
    java = XPathExpression.class)
public final class XPathExpression {
  static final String NOT_COMPILED =
      "This is an invalid object. Only objects returned from Compile() can be passed as input.";

  private final String text;
  private XPathQuery query;
  private boolean needsContext;
  private Map<String, String> names = Map.of();

  private XPathExpression(String text, XPathQuery query, boolean needsContext) {
    this.text = text;
    this.query = query;
    this.needsContext = needsContext;
  }

  /**
   * Parses an expression; with a resolver, the prefixes are looked up in it.
   *
   * @throws XPathException if it is none, or a prefix is unknown
   */
  static XPathExpression of(@Nullable String text, @Nullable XmlNamespaceResolver resolver) {
    XPathExpression made = of(text, XPathParser.parse(given(text)));
    if (resolver != null) {
      made.bind(resolver);
    }
    return made;
  }

  /** Parses a pattern. */
  static XPathExpression pattern(@Nullable String text) {
    return of(text, XPathParser.parsePattern(given(text)));
  }

  private static XPathExpression of(@Nullable String text, XPathParser.Parsed parsed) {
    return new XPathExpression(given(text), parsed.query(), parsed.needsContext());
  }

  private static String given(@Nullable String text) {
    if (text == null) {
      throw new XPathException("'' is an invalid expression.");
    }
    return text;
  }

  private void bind(@Nullable XmlNamespaceResolver resolver) {
    XPathQuery.Binding binding = new XPathQuery.Binding(resolver);
    query.bind(binding);
    names = binding.names();
    needsContext = false;
  }

  /** The query, once everything in it is known. */
  XPathQuery query() {
    if (needsContext) {
      throw new XPathException(XPathQuery.Unknown.NEEDS_CONTEXT);
    }
    return query;
  }

  /** The namespaces of its prefixes. */
  Map<String, String> names() {
    return names;
  }

  /** {@code Compile(xpath)}. */
  @DotNetMethod("static XPathExpression Compile(string xpath)")
  public static XPathExpression compile(@Nullable String xpath) {
    return of(xpath, (XmlNamespaceResolver) null);
  }

  /** {@code Compile(xpath, nsResolver)}. */
  @DotNetMethod("static XPathExpression Compile(string xpath, IXmlNamespaceResolver nsResolver)")
  public static XPathExpression compileWith(
      @Nullable String xpath, @Nullable XmlNamespaceResolver nsResolver) {
    return of(xpath, nsResolver);
  }

  /** {@code Expression}. */
  @DotNetProperty("string Expression { get; }")
  public static String expression(XPathExpression self) {
    return self.text;
  }

  /** {@code ReturnType}. */
  @DotNetProperty("XPathResultType ReturnType { get; }")
  public static XPathResultType returnType(XPathExpression self) {
    return self.query.type();
  }

  /** {@code SetContext(nsManager)}. */
  @DotNetMethod("void SetContext(XmlNamespaceManager nsManager)")
  public static void setContext(XPathExpression self, @Nullable XmlNamespaceManager nsManager) {
    self.bind(nsManager);
  }

  /** {@code SetContext(nsResolver)}. */
  @DotNetMethod("void SetContext(IXmlNamespaceResolver nsResolver)")
  public static void setContextOf(XPathExpression self, @Nullable XmlNamespaceResolver nsResolver) {
    self.bind(nsResolver);
  }

  /** {@code Clone()}. */
  @DotNetMethod("XPathExpression Clone()")
  public static XPathExpression copyOf(XPathExpression self) {
    XPathExpression copy = new XPathExpression(self.text, self.query, self.needsContext);
    copy.names = self.names;
    return copy;
  }

  /** {@code AddSort(expr, comparer)}. */
  @DotNetMethod("void AddSort(object expr, System.Collections.IComparer comparer)")
  public static void addSort(
      XPathExpression self, @Nullable Object expr, @Nullable IComparer comparer) {
    XPathQuery by;
    if (expr instanceof String text) {
      XPathParser.Parsed parsed = XPathParser.parse(text);
      self.needsContext = parsed.needsContext();
      by = parsed.query();
    } else if (expr instanceof XPathExpression other) {
      by = other.query();
    } else {
      throw new XPathException(NOT_COMPILED);
    }
    self.query = XPathSort.of(self.query, by, comparer);
  }

  /** {@code AddSort(expr, order, caseOrder, lang, dataType)}. */
  @DotNetMethod(
      "void AddSort(object expr, XmlSortOrder order, XmlCaseOrder caseOrder, string lang,"
          + " XmlDataType dataType)")
  public static void addSortAs(
      XPathExpression self,
      @Nullable Object expr,
      XmlSortOrder order,
      XmlCaseOrder caseOrder,
      @Nullable String lang,
      XmlDataType dataType) {
    addSort(self, expr, new XPathSort.Values(order, caseOrder, lang, dataType));
  }

  @Override
  public String toString() {
    return "MS.Internal.Xml.XPath.CompiledXpathExpr";
  }
}
