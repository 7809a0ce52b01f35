package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A parsed XPath expression. Its value is {@link Nodes}, a Double, a String or a Boolean.
 * Immutable: what its prefixes stand for comes with the context.
 */
abstract class XPathQuery {
  /** Where an expression is evaluated. */
  record Context(
      XPathTree tree, Object node, int position, IntSupplier size, Map<String, String> names) {
    /** One node alone. */
    static Context at(XPathTree tree, Object node, Map<String, String> names) {
      return new Context(tree, node, 1, () -> 1, names);
    }
  }

  /**
   * The nodes that a query finds, in the order of the document, each once. Some are found before;
   * the others are looked for at each iteration.
   */
  record Nodes(Iterable<Object> found) implements Iterable<Object> {
    @Override
    public Iterator<Object> iterator() {
      return found.iterator();
    }
  }

  /** Finds out what the prefixes of an expression stand for. */
  static final class Binding {
    private final @Nullable XmlNamespaceResolver resolver;
    private final Map<String, String> names = new HashMap<>();

    Binding(@Nullable XmlNamespaceResolver resolver) {
      this.resolver = resolver;
    }

    void need(String prefix) {
      if (prefix.isEmpty() || names.containsKey(prefix)) {
        return;
      }
      String uri = resolver == null ? predefined(prefix) : resolver.namespaceFor(prefix);
      if (uri == null) {
        throw new XPathException("Namespace prefix '" + prefix + "' is not defined.");
      }
      names.put(prefix, uri);
    }

    private static @Nullable String predefined(String prefix) {
      return switch (prefix) {
        case "xml" -> XNamespace.XML_NAME;
        case "xmlns" -> XNamespace.XMLNS_NAME;
        default -> null;
      };
    }

    Map<String, String> names() {
      return names;
    }
  }

  abstract Object evaluate(Context context);

  /** What is known of the value before. */
  abstract XPathResultType type();

  /** Asks for each prefix, in the order in which .NET does. */
  abstract void bind(Binding binding);

  /** Whether no node that this finds can be inside another. */
  boolean isFlat() {
    return true;
  }

  /** Whether a node is one that this query as a pattern describes. */
  boolean describes(XPathTree tree, Object node, Map<String, String> names) {
    throw new XPathException("The pattern has an invalid token.");
  }

  final Iterable<Object> nodes(Context context) {
    if (evaluate(context) instanceof Nodes nodes) {
      return nodes;
    }
    throw notNodes();
  }

  static XPathException notNodes() {
    return new XPathException("Expression must evaluate to a node-set.");
  }

  final String string(Context context) {
    return toText(evaluate(context), context.tree());
  }

  final double number(Context context) {
    return toNumber(evaluate(context), context.tree());
  }

  final boolean bool(Context context) {
    return toBool(evaluate(context));
  }

  static String toText(Object value, XPathTree tree) {
    if (value instanceof Nodes nodes) {
      Iterator<Object> all = nodes.iterator();
      return all.hasNext() ? tree.text(all.next()) : "";
    } else if (value instanceof Double number) {
      return NumberFormat.text(number);
    } else if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    }
    return (String) value;
  }

  static double toNumber(Object value, XPathTree tree) {
    if (value instanceof Double number) {
      return number;
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return toNumber(toText(value, tree));
  }

  /** A number as XPath writes it: digits, perhaps with a minus and a fraction; else NaN. */
  static double toNumber(String given) {
    int start = 0;
    int end = given.length();
    while (start < end && XmlChars.isWhiteSpace(given.charAt(start))) {
      start++;
    }
    while (end > start && XmlChars.isWhiteSpace(given.charAt(end - 1))) {
      end--;
    }
    boolean digits = false;
    boolean point = false;
    for (int i = start; i < end; i++) {
      char c = given.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c == '.' && !point) {
        point = true;
      } else if (c != '-' || i != start) {
        return Double.NaN;
      }
    }
    Budget.steps(1 + (end - start) / 16);
    return digits ? Double.parseDouble(given.substring(start, end)) : Double.NaN;
  }

  static boolean toBool(Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    } else if (value instanceof Double number) {
      return number != 0 && !Double.isNaN(number);
    } else if (value instanceof Nodes nodes) {
      return nodes.iterator().hasNext();
    }
    return !((String) value).isEmpty();
  }

  /** A literal. */
  static final class Constant extends XPathQuery {
    private final Object value;

    Constant(Object value) {
      this.value = value;
    }

    @Override
    XPathResultType type() {
      return value instanceof Double ? XPathResultType.NUMBER : XPathResultType.STRING;
    }

    @Override
    void bind(Binding binding) {
      // has no prefix
    }

    @Override
    Object evaluate(Context context) {
      return value;
    }
  }

  /** A variable or a function that only XSLT could know. */
  static final class Unknown extends XPathQuery {
    static final String NEEDS_CONTEXT =
        "Namespace Manager or XsltContext needed. This query has a prefix, variable, or"
            + " user-defined function.";

    private final List<XPathQuery> arguments;

    Unknown(List<XPathQuery> arguments) {
      this.arguments = arguments;
    }

    @Override
    XPathResultType type() {
      return XPathResultType.ANY;
    }

    @Override
    void bind(Binding binding) {
      arguments.forEach(argument -> argument.bind(binding));
      throw new XPathException(
          "XsltContext is needed for this query because of an unknown function.");
    }

    @Override
    Object evaluate(Context context) {
      throw new XPathException(NEEDS_CONTEXT);
    }
  }

  /** An operator on two values. */
  private abstract static class Binary extends XPathQuery {
    final XPathQuery left;
    final XPathQuery right;

    Binary(XPathQuery left, XPathQuery right) {
      this.left = left;
      this.right = right;
    }

    @Override
    final void bind(Binding binding) {
      left.bind(binding);
      right.bind(binding);
    }
  }

  /** {@code and}, {@code or}. */
  static final class Logic extends Binary {
    private final boolean and;

    Logic(boolean and, XPathQuery left, XPathQuery right) {
      super(left, right);
      this.and = and;
    }

    @Override
    XPathResultType type() {
      return XPathResultType.BOOLEAN;
    }

    @Override
    Object evaluate(Context context) {
      return left.bool(context) == and ? right.bool(context) : !and;
    }
  }

  /** Comparisons; of nodes they hold if they hold for any. */
  static final class Comparison extends Binary {
    private final String operator;

    Comparison(String operator, XPathQuery left, XPathQuery right) {
      super(left, right);
      this.operator = operator;
    }

    @Override
    XPathResultType type() {
      return XPathResultType.BOOLEAN;
    }

    @Override
    Object evaluate(Context context) {
      Object a = left.evaluate(context);
      Object b = right.evaluate(context);
      if (a instanceof Nodes && b instanceof Boolean) {
        a = toBool(a);
      } else if (b instanceof Nodes && a instanceof Boolean) {
        b = toBool(b);
      }
      XPathTree tree = context.tree();
      List<Object> others = b instanceof Nodes nodes ? texts(nodes, tree) : List.of(b);
      if (!(a instanceof Nodes nodes)) {
        return holdsForAny(a, others, tree);
      }
      for (Object node : nodes) {
        if (holdsForAny(tree.text(node), others, tree)) {
          return true;
        }
      }
      return false;
    }

    private boolean holdsForAny(Object value, List<Object> others, XPathTree tree) {
      for (Object other : others) {
        Budget.steps(1);
        if (holds(value, other, tree)) {
          return true;
        }
      }
      return false;
    }

    private static List<Object> texts(Nodes nodes, XPathTree tree) {
      List<Object> texts = new ArrayList<>();
      for (Object node : nodes) {
        texts.add(tree.text(node));
      }
      return texts;
    }

    private boolean holds(Object x, Object y, XPathTree tree) {
      if (operator.equals("=") || operator.equals("!=")) {
        boolean same;
        if (x instanceof Boolean || y instanceof Boolean) {
          same = toBool(x) == toBool(y);
        } else if (x instanceof Double || y instanceof Double) {
          same = toNumber(x, tree) == toNumber(y, tree);
        } else {
          same = x.equals(y);
        }
        return same == operator.equals("=");
      }
      double a = toNumber(x, tree);
      double b = toNumber(y, tree);
      return switch (operator) {
        case "<" -> a < b;
        case "<=" -> a <= b;
        case ">" -> a > b;
        default -> a >= b;
      };
    }
  }

  /** Arithmetic. */
  static final class Arithmetic extends Binary {
    private final char operator;

    Arithmetic(char operator, XPathQuery left, XPathQuery right) {
      super(left, right);
      this.operator = operator;
    }

    @Override
    XPathResultType type() {
      return XPathResultType.NUMBER;
    }

    @Override
    Object evaluate(Context context) {
      double a = left.number(context);
      double b = right.number(context);
      return switch (operator) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        case '/' -> a / b;
        default -> a % b;
      };
    }
  }

  /** A query that gives nodes. */
  abstract static class NodeQuery extends XPathQuery {
    @Override
    XPathResultType type() {
      return XPathResultType.NODE_SET;
    }

    @Override
    final Object evaluate(Context context) {
      return new Nodes(find(context));
    }

    /**
     * The nodes: what must be sorted or counted is found at once, the rest when it is asked for.
     */
    abstract Iterable<Object> find(Context context);
  }

  /** {@code /}: the root of the tree. */
  static final class Root extends NodeQuery {
    @Override
    void bind(Binding binding) {
      // has no prefix
    }

    @Override
    Iterable<Object> find(Context context) {
      return List.of(context.tree().root(context.node()));
    }

    @Override
    boolean describes(XPathTree tree, Object node, Map<String, String> names) {
      return tree.kind(node) == XPathNodeType.ROOT;
    }
  }

  /** {@code a | b}: both merged. */
  static final class Union extends NodeQuery {
    private final XPathQuery left;
    private final XPathQuery right;

    Union(XPathQuery left, XPathQuery right) {
      this.left = left;
      this.right = right;
    }

    @Override
    void bind(Binding binding) {
      left.bind(binding);
      right.bind(binding);
    }

    @Override
    boolean isFlat() {
      return false;
    }

    @Override
    Iterable<Object> find(Context context) {
      Iterable<Object> as = left.nodes(context);
      Iterable<Object> bs = right.nodes(context);
      return () -> merged(as.iterator(), bs.iterator(), new XPathOrder(context.tree()));
    }

    private static Iterator<Object> merged(
        Iterator<Object> as, Iterator<Object> bs, XPathOrder order) {
      return new XPathCursor() {
        private @Nullable Object a;
        private @Nullable Object b;

        @Override
        @Nullable Object advance() {
          a = a == null && as.hasNext() ? as.next() : a;
          b = b == null && bs.hasNext() ? bs.next() : b;
          int first = a == null ? 1 : b == null ? -1 : order.compare(a, b);
          Object found = first <= 0 ? a : b;
          a = first <= 0 ? null : a;
          b = first >= 0 ? null : b;
          return found;
        }
      };
    }

    @Override
    boolean describes(XPathTree tree, Object node, Map<String, String> names) {
      return left.describes(tree, node, names) || right.describes(tree, node, names);
    }
  }

  /** {@code (…)[…]}: positions count in the whole of it. */
  static final class Filter extends NodeQuery {
    private final XPathQuery inner;
    private final XPathPredicate predicate;

    Filter(XPathQuery inner, XPathPredicate predicate) {
      this.inner = inner;
      this.predicate = predicate;
    }

    @Override
    void bind(Binding binding) {
      inner.bind(binding);
      predicate.condition().bind(binding);
    }

    @Override
    boolean isFlat() {
      return inner.isFlat();
    }

    @Override
    Iterable<Object> find(Context context) {
      Iterable<Object> all = inner.nodes(context);
      return predicate.filtering(() -> predicate.filter(all.iterator(), context));
    }
  }

  /** {@code (…)}: a value whose type shows when it is there. */
  static final class Group extends XPathQuery {
    private final XPathQuery inner;

    Group(XPathQuery inner) {
      this.inner = inner;
    }

    @Override
    XPathResultType type() {
      return inner.type();
    }

    @Override
    void bind(Binding binding) {
      inner.bind(binding);
    }

    @Override
    boolean isFlat() {
      return inner.isFlat();
    }

    @Override
    Object evaluate(Context context) {
      return inner.evaluate(context);
    }
  }
}
