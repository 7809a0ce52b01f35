package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The functions of XPath 1.0. */
final class XPathFunctions {
  private static final int ANY_NUMBER = Integer.MAX_VALUE;

  private interface Body {
    Object apply(XPathQuery.Context context, List<XPathQuery> arguments);
  }

  private interface Naming {
    String of(XPathTree tree, Object node);
  }

  /** A function: how many arguments it takes, and whether the first must be nodes. */
  private record Function(XPathResultType type, int least, int most, boolean ofNodes, Body body) {}

  private static final Map<String, Function> ALL = new HashMap<>();

  static {
    number("last", 0, 0, (c, a) -> (double) c.size().getAsInt());
    number("position", 0, 0, (c, a) -> (double) c.position());
    ofNodes("count", 1, XPathResultType.NUMBER, XPathFunctions::count);
    ofNodes("sum", 1, XPathResultType.NUMBER, XPathFunctions::sum);
    ofNodes("local-name", 0, XPathResultType.STRING, named(XPathTree::localName));
    ofNodes("namespace-uri", 0, XPathResultType.STRING, named(XPathTree::uri));
    ofNodes("name", 0, XPathResultType.STRING, named(XPathTree::name));
    number("number", 0, 1, XPathFunctions::number);
    number("floor", 1, 1, (c, a) -> Math.floor(a.get(0).number(c)));
    number("ceiling", 1, 1, (c, a) -> Math.ceil(a.get(0).number(c)));
    number("round", 1, 1, (c, a) -> round(a.get(0).number(c)));
    number("string-length", 0, 1, (c, a) -> (double) string(c, a).length());
    string("string", 0, 1, XPathFunctions::string);
    string("concat", 2, ANY_NUMBER, XPathFunctions::concat);
    string("substring-before", 2, 2, XPathFunctions::substringBefore);
    string("substring-after", 2, 2, XPathFunctions::substringAfter);
    string("substring", 2, 3, XPathFunctions::substring);
    string("normalize-space", 0, 1, (c, a) -> normalized(string(c, a)));
    string("translate", 3, 3, XPathFunctions::translate);
    flag("starts-with", 2, (c, a) -> a.get(0).string(c).startsWith(a.get(1).string(c)));
    flag("contains", 2, (c, a) -> a.get(0).string(c).contains(a.get(1).string(c)));
    flag("boolean", 1, (c, a) -> a.get(0).bool(c));
    flag("not", 1, (c, a) -> !a.get(0).bool(c));
    flag("true", 0, (c, a) -> true);
    flag("false", 0, (c, a) -> false);
    flag("lang", 1, XPathFunctions::lang);
  }

  private XPathFunctions() {}

  private static void number(String name, int least, int most, Body body) {
    ALL.put(name, new Function(XPathResultType.NUMBER, least, most, false, body));
  }

  private static void string(String name, int least, int most, Body body) {
    ALL.put(name, new Function(XPathResultType.STRING, least, most, false, body));
  }

  private static void flag(String name, int count, Body body) {
    ALL.put(name, new Function(XPathResultType.BOOLEAN, count, count, false, body));
  }

  private static void ofNodes(String name, int least, XPathResultType type, Body body) {
    ALL.put(name, new Function(type, least, 1, true, body));
  }

  private static final class Call extends XPathQuery {
    private final Function function;
    private final List<XPathQuery> arguments;

    Call(Function function, List<XPathQuery> arguments) {
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    XPathResultType type() {
      return function.type;
    }

    @Override
    void bind(Binding binding) {
      arguments.forEach(argument -> argument.bind(binding));
    }

    @Override
    Object evaluate(Context context) {
      return function.body.apply(context, arguments);
    }
  }

  /** {@code id(…)}: the elements of ids that stand in a text, or in the texts of nodes. */
  private static final class Ids extends XPathQuery.NodeQuery {
    private final XPathQuery argument;

    Ids(XPathQuery argument) {
      this.argument = argument;
    }

    @Override
    void bind(Binding binding) {
      argument.bind(binding);
    }

    @Override
    boolean isFlat() {
      return false;
    }

    @Override
    Iterable<Object> find(Context context) {
      XPathTree tree = context.tree();
      List<Object> found = new ArrayList<>();
      Object value = argument.evaluate(context);
      if (value instanceof XPathQuery.Nodes nodes) {
        for (Object node : nodes) {
          collect(tree, tree.text(node), found);
        }
      } else {
        collect(tree, toText(value, tree), found);
      }
      return XPathOrder.sorted(tree, found.iterator());
    }

    private static void collect(XPathTree tree, String ids, List<Object> into) {
      for (String id : normalized(ids).split(" ")) {
        Budget.steps(1);
        Object element = id.isEmpty() ? null : tree.withId(id);
        if (element != null) {
          into.add(element);
        }
      }
    }

    @Override
    boolean describes(XPathTree tree, Object node, Map<String, String> names) {
      for (Object found : find(Context.at(tree, node, names))) {
        if (tree.same(found, node)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether XPath knows a function of this name. */
  static boolean exists(String name) {
    return name.equals("id") || ALL.containsKey(name);
  }

  /**
   * A call of a function that {@link #exists}.
   *
   * @param isNodes whether the first argument can be nodes, as far as is known before
   */
  static XPathQuery call(String name, List<XPathQuery> arguments, boolean isNodes, String text) {
    Function function = ALL.get(name);
    int least = function == null ? 1 : function.least;
    int most = function == null ? 1 : function.most;
    if (arguments.size() < least || arguments.size() > most) {
      throw new XPathException(
          "Function '" + name + "' in '" + text + "' has an invalid number of arguments.");
    }
    if (function == null) {
      return new Ids(arguments.get(0));
    }
    if (function.ofNodes && !arguments.isEmpty() && !isNodes) {
      throw new XPathException(
          "The argument to function '"
              + name
              + "' in '"
              + text
              + "' cannot be converted to a node-set.");
    }
    return new Call(function, arguments);
  }

  private static Object count(XPathQuery.Context context, List<XPathQuery> arguments) {
    double count = 0;
    for (Object ignored : arguments.get(0).nodes(context)) {
      count++;
    }
    return count;
  }

  private static Object sum(XPathQuery.Context context, List<XPathQuery> arguments) {
    double sum = 0;
    for (Object node : arguments.get(0).nodes(context)) {
      sum += XPathQuery.toNumber(context.tree().text(node));
    }
    return sum;
  }

  private static Body named(Naming naming) {
    return (context, arguments) -> {
      if (arguments.isEmpty()) {
        return naming.of(context.tree(), context.node());
      }
      Iterator<Object> nodes = arguments.get(0).nodes(context).iterator();
      return nodes.hasNext() ? naming.of(context.tree(), nodes.next()) : "";
    };
  }

  private static Object number(XPathQuery.Context context, List<XPathQuery> arguments) {
    return arguments.isEmpty()
        ? XPathQuery.toNumber(context.tree().text(context.node()))
        : arguments.get(0).number(context);
  }

  private static String string(XPathQuery.Context context, List<XPathQuery> arguments) {
    return arguments.isEmpty()
        ? context.tree().text(context.node())
        : arguments.get(0).string(context);
  }

  private static Object concat(XPathQuery.Context context, List<XPathQuery> arguments) {
    StringBuilder out = new StringBuilder();
    for (XPathQuery argument : arguments) {
      String part = argument.string(context);
      Budget.allocate(2L * (out.length() + part.length()));
      out.append(part);
    }
    return out.toString();
  }

  private static Object substringBefore(XPathQuery.Context context, List<XPathQuery> arguments) {
    String whole = arguments.get(0).string(context);
    int at = whole.indexOf(arguments.get(1).string(context));
    return at < 0 ? "" : whole.substring(0, at);
  }

  private static Object substringAfter(XPathQuery.Context context, List<XPathQuery> arguments) {
    String whole = arguments.get(0).string(context);
    String part = arguments.get(1).string(context);
    int at = whole.indexOf(part);
    return at < 0 ? "" : whole.substring(at + part.length());
  }

  /** To the nearest integer; halves go up. */
  private static double round(double number) {
    double even = Math.rint(number);
    return number - even == 0.5 ? even + 1 : even;
  }

  private static Object substring(XPathQuery.Context context, List<XPathQuery> arguments) {
    String whole = arguments.get(0).string(context);
    double start = round(arguments.get(1).number(context)) - 1;
    if (Double.isNaN(start) || whole.length() <= start) {
      return "";
    }
    double count = Double.POSITIVE_INFINITY;
    if (arguments.size() == 3) {
      count = round(arguments.get(2).number(context));
      if (Double.isNaN(count)) {
        return "";
      }
      if (start < 0 || count < 0) {
        count += start;
        start = 0;
        if (!(count > 0)) {
          return "";
        }
      }
    }
    int from = (int) Math.max(start, 0);
    return whole.substring(from, from + (int) Math.min(count, whole.length() - from));
  }

  private static String normalized(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (XmlChars.isWhiteSpace(c)) {
        space = true;
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      out.append(c);
    }
    Budget.steps(1 + text.length() / 16);
    return out.toString();
  }

  private static Object translate(XPathQuery.Context context, List<XPathQuery> arguments) {
    String whole = arguments.get(0).string(context);
    String from = arguments.get(1).string(context);
    String to = arguments.get(2).string(context);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      Budget.steps(1 + from.length() / 16);
      int at = from.indexOf(whole.charAt(i));
      if (at < 0) {
        out.append(whole.charAt(i));
      } else if (at < to.length()) {
        out.append(to.charAt(at));
      }
    }
    return out.toString();
  }

  private static Object lang(XPathQuery.Context context, List<XPathQuery> arguments) {
    String wanted = arguments.get(0).string(context);
    String lang = context.tree().lang(context.node());
    return lang.regionMatches(true, 0, wanted, 0, wanted.length())
        && (lang.length() == wanted.length() || lang.charAt(wanted.length()) == '-');
  }
}
