package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The functions of XPath 1.0. */
final class XPathFunctions {
  private XPathFunctions() {}

  private interface Body {
    Object apply(XPathExpression.Context context, List<XPathExpression> arguments);
  }

  private static final class Call extends XPathExpression {
    private final Body body;
    private final List<XPathExpression> arguments;

    Call(Body body, List<XPathExpression> arguments) {
      this.body = body;
      this.arguments = arguments;
    }

    @Override
    Object evaluate(Context context) {
      return body.apply(context, arguments);
    }
  }

  static XPathExpression call(String name, List<XPathExpression> arguments, String text) {
    int count = arguments.size();
    return switch (name) {
      case "last" -> made(count == 0, (c, a) -> (double) c.size(), arguments, text);
      case "position" -> made(count == 0, (c, a) -> (double) c.position(), arguments, text);
      case "count" ->
          made(count == 1, (c, a) -> (double) a.get(0).nodes(c).size(), arguments, text);
      case "id" -> made(count == 1, (c, a) -> new ArrayList<>(), arguments, text);
      case "local-name" ->
          made(count <= 1, (c, a) -> named(c, a, n -> c.tree().localName(n)), arguments, text);
      case "namespace-uri" ->
          made(count <= 1, (c, a) -> named(c, a, n -> c.tree().uri(n)), arguments, text);
      case "name" -> made(count <= 1, (c, a) -> named(c, a, n -> full(c, n)), arguments, text);
      case "string" -> made(count <= 1, XPathFunctions::string, arguments, text);
      case "concat" ->
          made(
              count >= 2,
              (c, a) -> {
                StringBuilder out = new StringBuilder();
                a.forEach(part -> out.append(part.string(c)));
                return out.toString();
              },
              arguments,
              text);
      case "starts-with" ->
          made(
              count == 2,
              (c, a) -> a.get(0).string(c).startsWith(a.get(1).string(c)),
              arguments,
              text);
      case "contains" ->
          made(
              count == 2,
              (c, a) -> a.get(0).string(c).contains(a.get(1).string(c)),
              arguments,
              text);
      case "substring-before" ->
          made(
              count == 2,
              (c, a) -> {
                String whole = a.get(0).string(c);
                int at = whole.indexOf(a.get(1).string(c));
                return at < 0 ? "" : whole.substring(0, at);
              },
              arguments,
              text);
      case "substring-after" ->
          made(
              count == 2,
              (c, a) -> {
                String whole = a.get(0).string(c);
                String part = a.get(1).string(c);
                int at = whole.indexOf(part);
                return at < 0 ? "" : whole.substring(at + part.length());
              },
              arguments,
              text);
      case "substring" ->
          made(count == 2 || count == 3, XPathFunctions::substring, arguments, text);
      case "string-length" ->
          made(count <= 1, (c, a) -> (double) ((String) string(c, a)).length(), arguments, text);
      case "normalize-space" ->
          made(
              count <= 1,
              (c, a) -> ((String) string(c, a)).strip().replaceAll("[ \t\r\n]+", " "),
              arguments,
              text);
      case "translate" -> made(count == 3, XPathFunctions::translate, arguments, text);
      case "boolean" -> made(count == 1, (c, a) -> a.get(0).bool(c), arguments, text);
      case "not" -> made(count == 1, (c, a) -> !a.get(0).bool(c), arguments, text);
      case "true" -> made(count == 0, (c, a) -> true, arguments, text);
      case "false" -> made(count == 0, (c, a) -> false, arguments, text);
      case "lang" -> made(count == 1, (c, a) -> lang(c, a.get(0).string(c)), arguments, text);
      case "number" ->
          made(
              count <= 1,
              (c, a) ->
                  a.isEmpty()
                      ? XPathExpression.toNumber(c.tree().text(c.node()), c.tree())
                      : a.get(0).number(c),
              arguments,
              text);
      case "sum" ->
          made(
              count == 1,
              (c, a) -> {
                double sum = 0;
                for (Object node : a.get(0).nodes(c)) {
                  sum += XPathExpression.toNumber(c.tree().text(node), c.tree());
                }
                return sum;
              },
              arguments,
              text);
      case "floor" -> made(count == 1, (c, a) -> Math.floor(a.get(0).number(c)), arguments, text);
      case "ceiling" -> made(count == 1, (c, a) -> Math.ceil(a.get(0).number(c)), arguments, text);
      case "round" -> made(count == 1, (c, a) -> round(a.get(0).number(c)), arguments, text);
      default ->
          throw new XPathException(
              "Namespace Manager or XsltContext needed. This query has a prefix, variable, or"
                  + " user-defined function.");
    };
  }

  private static XPathExpression made(
      boolean valid, Body body, List<XPathExpression> arguments, String text) {
    if (!valid) {
      throw new XPathException("Function in '" + text + "' has an invalid number of arguments.");
    }
    return new Call(body, arguments);
  }

  private static String named(
      XPathExpression.Context context,
      List<XPathExpression> arguments,
      Function<Object, String> name) {
    List<Object> nodes =
        arguments.isEmpty() ? List.of(context.node()) : arguments.get(0).nodes(context);
    return nodes.isEmpty() ? "" : name.apply(nodes.get(0));
  }

  private static String full(XPathExpression.Context context, Object node) {
    String prefix = context.tree().prefix(node);
    String local = context.tree().localName(node);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static Object string(XPathExpression.Context context, List<XPathExpression> arguments) {
    return arguments.isEmpty()
        ? context.tree().text(context.node())
        : arguments.get(0).string(context);
  }

  private static double round(double number) {
    return Double.isNaN(number) || Double.isInfinite(number) ? number : Math.floor(number + 0.5);
  }

  private static Object substring(
      XPathExpression.Context context, List<XPathExpression> arguments) {
    String whole = arguments.get(0).string(context);
    double start = round(arguments.get(1).number(context));
    double end =
        arguments.size() == 3
            ? start + round(arguments.get(2).number(context))
            : Double.POSITIVE_INFINITY;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i + 1 >= start && i + 1 < end) {
        out.append(whole.charAt(i));
      }
    }
    return out.toString();
  }

  private static Object translate(
      XPathExpression.Context context, List<XPathExpression> arguments) {
    String whole = arguments.get(0).string(context);
    String from = arguments.get(1).string(context);
    String to = arguments.get(2).string(context);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      int at = from.indexOf(whole.charAt(i));
      if (at < 0) {
        out.append(whole.charAt(i));
      } else if (at < to.length()) {
        out.append(to.charAt(at));
      }
    }
    return out.toString();
  }

  private static boolean lang(XPathExpression.Context context, String wanted) {
    XPathTree tree = context.tree();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object at = context.node(); at != null && seen.add(at); at = tree.parent(at)) {
      if (tree.kind(at) != XmlNodeType.ELEMENT) {
        continue;
      }
      for (Object attribute : tree.attributes(at)) {
        if (tree.localName(attribute).equals("lang")
            && tree.uri(attribute).equals(XNamespace.XML_NAME)) {
          String lang = tree.text(attribute);
          return lang.equalsIgnoreCase(wanted)
              || (lang.length() > wanted.length()
                  && lang.regionMatches(true, 0, wanted, 0, wanted.length())
                  && lang.charAt(wanted.length()) == '-');
        }
      }
    }
    return false;
  }
}
