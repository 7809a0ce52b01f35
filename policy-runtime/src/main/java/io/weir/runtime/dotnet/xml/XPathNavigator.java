package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Copyable;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Xml.XPath.XPathNavigator}: a place in a tree, moved by hand. It reads; what would
 * change the tree is not there. Not for several threads.
 */
public final class XPathNavigator implements XmlNamespaceResolver, Copyable {
  private XPathTree tree;
  private Object node;

  private XPathNavigator(XPathTree tree, Object node) {
    this.tree = tree;
    this.node = node;
  }

  /** At a node of LINQ to XML. */
  static XPathNavigator over(XNode node, XmlNameTable names) {
    return new XPathNavigator(new XPathLinqTree(names), node);
  }

  /** At a node of an XmlDocument; null at one that XPath does not see. */
  static @Nullable XPathNavigator over(XmlNode node) {
    Object start = XPathDomTree.startAt(node);
    return start == null ? null : new XPathNavigator(new XPathDomTree(node.document()), start);
  }

  /** At the root of a document that is only read. */
  static XPathNavigator overDocument(XmlDocument content) {
    return new XPathNavigator(new XPathDocumentTree(content), content);
  }

  XPathTree tree() {
    return tree;
  }

  Object node() {
    return node;
  }

  @Override
  public Object cloned() {
    return copy();
  }

  XPathNavigator copy() {
    return new XPathNavigator(tree, node);
  }

  /** Moves within the tree; false for null. */
  boolean moveTo(@Nullable Object target) {
    if (target == null) {
      return false;
    }
    node = target;
    return true;
  }

  /** Moves to where another is, if that is in reach. */
  boolean moveTo(XPathNavigator other) {
    if (!tree.reaches(other.tree)) {
      return false;
    }
    tree = other.tree;
    node = other.node;
    return true;
  }

  boolean isAt(XPathNavigator other) {
    return tree.reaches(other.tree) && tree.same(node, other.node);
  }

  /** Where this stands to another: before it, after it… */
  XmlNodeOrder order(@Nullable XPathNavigator other) {
    if (other == null || !tree.reaches(other.tree)) {
      return XmlNodeOrder.UNKNOWN;
    }
    Integer order = new XPathOrder(tree).order(node, other.node);
    if (order == null) {
      return XmlNodeOrder.UNKNOWN;
    } else if (order == 0) {
      return XmlNodeOrder.SAME;
    }
    return order < 0 ? XmlNodeOrder.BEFORE : XmlNodeOrder.AFTER;
  }

  /** Moves to the next content that fits and comes before an end. */
  boolean moveToFollowing(@Nullable XPathNavigator end, Predicate<Object> fits) {
    Object stop = end == null ? null : end.contentFrom();
    for (Object at = tree.followingContent(node); at != null; at = tree.following(at)) {
      if (stop != null && tree.same(at, stop)) {
        return false;
      }
      if (fits.test(at)) {
        return moveTo(at);
      }
    }
    return false;
  }

  private @Nullable Object contentFrom() {
    XPathNodeType kind = tree.kind(node);
    return kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE
        ? tree.following(node)
        : node;
  }

  /** The nodes of an axis that fit. */
  XPathNodeIterator nodes(XPathAxis axis, Predicate<Object> fits) {
    XPathTree within = tree;
    Object from = node;
    return new XPathNodeIterator(
        this,
        () -> {
          Iterator<Object> all = axis.from(within, from);
          return new XPathCursor() {
            @Override
            @Nullable Object advance() {
              while (all.hasNext()) {
                look();
                Object at = all.next();
                if (fits.test(at)) {
                  return at;
                }
              }
              return null;
            }
          };
        });
  }

  /** What an expression gives here: a text, a number, a flag or an iterator. */
  Object evaluate(XPathExpression expression) {
    return value(expression, XPathQuery.Context.at(tree, node, expression.names()));
  }

  /** What an expression gives where an iterator is. */
  Object evaluate(XPathExpression expression, @Nullable XPathNodeIterator around) {
    if (around == null) {
      return evaluate(expression);
    }
    XPathNavigator at = around.current();
    return at.value(
        expression,
        new XPathQuery.Context(
            at.tree, at.node, around.position(), around::count, expression.names()));
  }

  private Object value(XPathExpression expression, XPathQuery.Context context) {
    Object value = expression.query().evaluate(context);
    return value instanceof XPathQuery.Nodes nodes
        ? new XPathNodeIterator(this, nodes::iterator)
        : value;
  }

  XPathNodeIterator select(XPathExpression expression) {
    if (evaluate(expression) instanceof XPathNodeIterator nodes) {
      return nodes;
    }
    throw XPathQuery.notNodes();
  }

  boolean matches(XPathExpression expression) {
    XPathQuery pattern = expression.query();
    try {
      return pattern.describes(tree, node, expression.names());
    } catch (XPathException e) {
      throw new XPathException(
          "'" + XPathExpression.expression(expression) + "' is an invalid XSLT pattern.");
    }
  }

  private @Nullable Object element() {
    return tree.kind(node) == XPathNodeType.ELEMENT ? node : tree.parent(node);
  }

  @Override
  public @Nullable String namespaceFor(@Nullable String prefix) {
    if (prefix == null) {
      return null;
    }
    Object at = element();
    while (at != null && tree.kind(at) != XPathNodeType.ELEMENT) {
      at = tree.parent(at);
    }
    XPathNamespaceNode found = at == null ? null : tree.namespace(at, prefix);
    if (found != null) {
      return tree.text(found);
    }
    return switch (prefix) {
      case "" -> "";
      case "xml" -> XNamespace.XML_NAME;
      case "xmlns" -> XNamespace.XMLNS_NAME;
      default -> null;
    };
  }

  @Override
  public @Nullable String prefixFor(@Nullable String uri) {
    if (uri == null) {
      return null;
    }
    Object at = element();
    XPathNamespaceScope all = XPathNamespaceScope.ALL;
    XPathNamespaceNode found = at == null ? null : tree.firstNamespace(at, all);
    for (; found != null; found = tree.nextNamespace(found, all)) {
      if (tree.text(found).equals(uri)) {
        return tree.localName(found);
      }
    }
    if (uri.equals(namespaceFor(""))) {
      return "";
    } else if (uri.equals(XNamespace.XML_NAME)) {
      return "xml";
    }
    return uri.equals(XNamespace.XMLNS_NAME) ? "xmlns" : null;
  }

  @Override
  public DotNetDictionary inScope(XmlNamespaceScope scope) {
    DotNetDictionary found =
        DotNetDictionary.create(RuntimeType.of("string"), RuntimeType.of("string"));
    if (scope == XmlNamespaceScope.ALL) {
      found.put("xml", XNamespace.XML_NAME);
    }
    XPathNodeType kind = tree.kind(node);
    boolean local = scope == XmlNamespaceScope.LOCAL;
    boolean inElement = kind == XPathNodeType.ATTRIBUTE || kind == XPathNodeType.NAMESPACE;
    Object at = local && !inElement ? node : element();
    if (at == null) {
      return found;
    }
    XPathNamespaceScope which = XPathNamespaceScope.of(scope.value());
    XPathNamespaceNode each = tree.firstNamespace(at, which);
    for (; each != null; each = tree.nextNamespace(each, which)) {
      String prefix = tree.localName(each);
      String uri = tree.text(each);
      if (local || !prefix.isEmpty() || !uri.isEmpty()) {
        found.put(prefix, uri);
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return Objects.requireNonNull(tree.text(node));
  }
}
