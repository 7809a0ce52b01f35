package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parsed XPath expression. Its value is a list of nodes in document order, a Double, a String or
 * a Boolean.
 */
abstract class XPathExpression {
  /** Where an expression is evaluated. */
  record Context(XPathTree tree, Object node, int position, int size) {}

  abstract Object evaluate(Context context);

  /** The nodes that it gives. */
  @SuppressWarnings("unchecked") // lists hold nodes
  final List<Object> nodes(Context context) {
    Object value = evaluate(context);
    if (value instanceof List<?> nodes) {
      return (List<Object>) nodes;
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
    if (value instanceof List<?> nodes) {
      return nodes.isEmpty() ? "" : tree.text(nodes.get(0));
    } else if (value instanceof Double number) {
      return textOf(number);
    } else if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    }
    return (String) value;
  }

  private static String textOf(double number) {
    if (Double.isNaN(number)) {
      return "NaN";
    } else if (Double.isInfinite(number)) {
      return number > 0 ? "Infinity" : "-Infinity";
    } else if (number == 0) {
      return "0";
    }
    String plain = new BigDecimal(Double.toString(number)).toPlainString();
    if (plain.indexOf('.') >= 0) {
      plain = plain.replaceFirst("0+$", "").replaceFirst("\\.$", "");
    }
    return plain;
  }

  static double toNumber(Object value, XPathTree tree) {
    if (value instanceof Double number) {
      return number;
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    String text = toText(value, tree).strip();
    return text.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)") ? Double.parseDouble(text) : Double.NaN;
  }

  static boolean toBool(Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    } else if (value instanceof Double number) {
      return number != 0 && !Double.isNaN(number);
    } else if (value instanceof List<?> nodes) {
      return !nodes.isEmpty();
    }
    return !((String) value).isEmpty();
  }

  /** Each node once, in document order. */
  static List<Object> ordered(List<Object> nodes, XPathTree tree) {
    if (nodes.size() < 2) {
      return nodes;
    }
    Set<Object> unique = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> sorted = new ArrayList<>();
    for (Object node : nodes) {
      if (unique.add(node)) {
        sorted.add(node);
      }
    }
    sorted.sort((a, b) -> Integer.compare(tree.order(a), tree.order(b)));
    return sorted;
  }

  /** A literal. */
  static final class Constant extends XPathExpression {
    private final Object value;

    Constant(Object value) {
      this.value = value;
    }

    @Override
    Object evaluate(Context context) {
      return value;
    }
  }

  /** {@code and}, {@code or}. */
  static final class Logic extends XPathExpression {
    private final boolean and;
    private final XPathExpression left;
    private final XPathExpression right;

    Logic(boolean and, XPathExpression left, XPathExpression right) {
      this.and = and;
      this.left = left;
      this.right = right;
    }

    @Override
    Object evaluate(Context context) {
      return left.bool(context) == and ? right.bool(context) : !and;
    }
  }

  /** Comparisons; of nodes they hold if they hold for any. */
  static final class Comparison extends XPathExpression {
    private final String operator;
    private final XPathExpression left;
    private final XPathExpression right;

    Comparison(String operator, XPathExpression left, XPathExpression right) {
      this.operator = operator;
      this.left = left;
      this.right = right;
    }

    @Override
    Object evaluate(Context context) {
      Object a = left.evaluate(context);
      Object b = right.evaluate(context);
      XPathTree tree = context.tree();
      if (a instanceof List<?> && b instanceof Boolean) {
        a = toBool(a);
      } else if (b instanceof List<?> && a instanceof Boolean) {
        b = toBool(b);
      }
      List<Object> as = values(a, tree);
      List<Object> bs = values(b, tree);
      for (Object x : as) {
        for (Object y : bs) {
          Budget.steps(1);
          if (holds(x, y, tree)) {
            return true;
          }
        }
      }
      return false;
    }

    private static List<Object> values(Object value, XPathTree tree) {
      if (!(value instanceof List<?> nodes)) {
        return List.of(value);
      }
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
  static final class Arithmetic extends XPathExpression {
    private final char operator;
    private final XPathExpression left;
    private final XPathExpression right;

    Arithmetic(char operator, XPathExpression left, XPathExpression right) {
      this.operator = operator;
      this.left = left;
      this.right = right;
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

  /** {@code a | b}. */
  static final class Union extends XPathExpression {
    private final XPathExpression left;
    private final XPathExpression right;

    Union(XPathExpression left, XPathExpression right) {
      this.left = left;
      this.right = right;
    }

    @Override
    Object evaluate(Context context) {
      List<Object> all = new ArrayList<>(left.nodes(context));
      all.addAll(right.nodes(context));
      return ordered(all, context.tree());
    }
  }

  static List<Object> filtered(
      List<Object> nodes, List<XPathExpression> predicates, XPathTree tree) {
    List<Object> current = nodes;
    for (XPathExpression predicate : predicates) {
      List<Object> kept = new ArrayList<>();
      for (int i = 0; i < current.size(); i++) {
        Budget.steps(1);
        Object value = predicate.evaluate(new Context(tree, current.get(i), i + 1, current.size()));
        if (value instanceof Double number ? number == i + 1 : toBool(value)) {
          kept.add(current.get(i));
        }
      }
      current = kept;
    }
    return current;
  }

  /** {@code (…)[…]}. */
  static final class Filter extends XPathExpression {
    private final XPathExpression inner;
    private final List<XPathExpression> predicates;

    Filter(XPathExpression inner, List<XPathExpression> predicates) {
      this.inner = inner;
      this.predicates = predicates;
    }

    @Override
    Object evaluate(Context context) {
      return predicates.isEmpty()
          ? inner.evaluate(context)
          : filtered(inner.nodes(context), predicates, context.tree());
    }
  }

  /** What nodes a step takes. A null name takes any; so does a null namespace. */
  record Test(@Nullable String name, @Nullable String uri, String type) {
    static Test any() {
      return new Test(null, null, "node");
    }

    boolean takes(XPathTree tree, Object node, boolean attributeAxis) {
      XmlNodeType kind = tree.kind(node);
      return switch (type) {
        case "node" -> true;
        case "text" -> tree.isText(node);
        case "comment" -> kind == XmlNodeType.COMMENT;
        case "processing-instruction" ->
            kind == XmlNodeType.PROCESSING_INSTRUCTION
                && (name == null || name.equals(tree.localName(node)));
        default ->
            kind == (attributeAxis ? XmlNodeType.ATTRIBUTE : XmlNodeType.ELEMENT)
                && (name == null || name.equals(tree.localName(node)))
                && (uri == null || uri.equals(tree.uri(node)));
      };
    }
  }

  /** One step of a path. */
  record Step(String axis, Test test, List<XPathExpression> predicates) {
    static final Set<String> AXES =
        Set.of(
            "child",
            "parent",
            "self",
            "attribute",
            "descendant",
            "descendant-or-self",
            "ancestor",
            "ancestor-or-self",
            "following",
            "following-sibling",
            "preceding",
            "preceding-sibling");

    static Step anywhere() {
      return new Step("descendant-or-self", Test.any(), List.of());
    }

    List<Object> from(XPathTree tree, Object node) {
      List<Object> taken = new ArrayList<>();
      for (Object candidate : along(tree, node)) {
        Budget.steps(1);
        if (test.takes(tree, candidate, axis.equals("attribute"))) {
          taken.add(candidate);
        }
      }
      return filtered(taken, predicates, tree);
    }

    /** The nodes of the axis, the nearest first. */
    private List<Object> along(XPathTree tree, Object node) {
      List<Object> found = new ArrayList<>();
      Object parent = tree.parent(node);
      boolean attribute = tree.kind(node) == XmlNodeType.ATTRIBUTE;
      switch (axis) {
        case "child" -> {
          return attribute ? found : tree.children(node);
        }
        case "attribute" -> {
          return tree.kind(node) == XmlNodeType.ELEMENT ? tree.attributes(node) : found;
        }
        case "parent" -> {
          if (parent != null) {
            found.add(parent);
          }
        }
        case "self" -> found.add(node);
        case "ancestor", "ancestor-or-self" -> {
          if (axis.endsWith("self")) {
            found.add(node);
          }
          for (Object at = parent; at != null; at = tree.parent(at)) {
            found.add(at);
          }
        }
        case "descendant", "descendant-or-self" -> {
          if (axis.endsWith("self")) {
            found.add(node);
          }
          if (!attribute) {
            descend(tree, node, found);
          }
        }
        case "following-sibling", "preceding-sibling" -> {
          if (parent != null && !attribute) {
            siblings(tree, node, parent, axis.startsWith("following"), found);
          }
        }
        default -> {
          boolean forward = axis.equals("following");
          if (attribute && parent != null && forward) {
            descend(tree, parent, found);
          }
          for (Object at = attribute ? parent : node; at != null; at = tree.parent(at)) {
            Object up = tree.parent(at);
            if (up == null) {
              break;
            }
            List<Object> beside = new ArrayList<>();
            siblings(tree, at, up, forward, beside);
            for (Object sibling : beside) {
              if (forward) {
                found.add(sibling);
                descend(tree, sibling, found);
              } else {
                List<Object> below = new ArrayList<>();
                descend(tree, sibling, below);
                Collections.reverse(below);
                found.addAll(below);
                found.add(sibling);
              }
            }
          }
        }
      }
      return found;
    }

    private static void siblings(
        XPathTree tree, Object node, Object parent, boolean after, List<Object> into) {
      List<Object> all = tree.children(parent);
      int place = 0;
      while (place < all.size() && all.get(place) != node) {
        place++;
      }
      if (after) {
        into.addAll(all.subList(Math.min(place + 1, all.size()), all.size()));
      } else {
        for (int i = place - 1; i >= 0; i--) {
          into.add(all.get(i));
        }
      }
    }

    private static void descend(XPathTree tree, Object start, List<Object> into) {
      List<Object> open = new ArrayList<>(tree.children(start));
      Collections.reverse(open);
      while (!open.isEmpty()) {
        Budget.steps(1);
        Object at = open.remove(open.size() - 1);
        into.add(at);
        List<Object> below = tree.children(at);
        for (int i = below.size() - 1; i >= 0; i--) {
          open.add(below.get(i));
        }
      }
    }
  }

  /** A path: from the root, the context or other nodes, step by step. */
  static final class Path extends XPathExpression {
    private final @Nullable XPathExpression start;
    private final boolean absolute;
    private final List<Step> steps;

    Path(@Nullable XPathExpression start, boolean absolute, List<Step> steps) {
      this.start = start;
      this.absolute = absolute;
      this.steps = steps;
    }

    @Override
    Object evaluate(Context context) {
      XPathTree tree = context.tree();
      List<Object> current =
          start != null
              ? start.nodes(context)
              : List.of(absolute ? tree.root(context.node()) : context.node());
      for (Step step : steps) {
        List<Object> next = new ArrayList<>();
        for (Object node : current) {
          next.addAll(step.from(tree, node));
        }
        current = ordered(next, tree);
      }
      return current;
    }
  }
}
