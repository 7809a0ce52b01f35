package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses XPath 1.0 into a tree of {@link XPathQuery}s. */
final class XPathParser {
  /** How deep parentheses, brackets and calls may nest. */
  private static final int DEEPEST = 200;

  /** How many steps and operators may hang on each other. */
  private static final int LONGEST = 1024;

  /** What was parsed, and whether it needs to know what prefixes or foreign functions are. */
  record Parsed(XPathQuery query, boolean needsContext) {}

  /** A part of an expression with what is known of it before it is evaluated. */
  private record Part(XPathQuery query, XPathResultType type, int height) {
    boolean isNodes() {
      return type == XPathResultType.NODE_SET || type == XPathResultType.ANY;
    }
  }

  private final XPathScanner scanner;
  private int depth;
  private boolean needsContext;
  private boolean usesPosition;
  private boolean usesSize;
  private int heightOfPredicate;

  private XPathParser(String text) {
    scanner = new XPathScanner(text);
  }

  /**
   * Parses an expression.
   *
   * @throws XPathException if it is none
   */
  static Parsed parse(String text) {
    XPathParser parser = new XPathParser(text);
    Part whole = parser.expression();
    return parser.finish(whole);
  }

  /**
   * Parses a pattern: paths of children and attributes.
   *
   * @throws XPathException if it is none
   */
  static Parsed parsePattern(String text) {
    XPathParser parser = new XPathParser(text);
    Part left = parser.pathPattern();
    while (parser.take("|")) {
      left = parser.union(left, parser.pathPattern());
    }
    return parser.finish(left);
  }

  private Parsed finish(Part whole) {
    if (scanner.kind() != XPathScanner.Kind.END) {
      throw scanner.invalidToken();
    }
    return new Parsed(whole.query, needsContext);
  }

  private boolean take(String sign) {
    if (scanner.is(sign)) {
      scanner.next();
      return true;
    }
    return false;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw scanner.invalidToken();
    }
  }

  private static XPathException tooComplex() {
    return new XPathException("The xpath query is too complex.");
  }

  private static Part part(XPathQuery query, XPathResultType type, int heightBelow) {
    if (heightBelow >= LONGEST) {
      throw tooComplex();
    }
    return new Part(query, type, heightBelow + 1);
  }

  private static Part binary(XPathQuery query, Part left, Part right) {
    return part(query, query.type(), Math.max(left.height, right.height));
  }

  private Part expression() {
    if (++depth > DEEPEST) {
      throw tooComplex();
    }
    Part whole = or();
    depth--;
    return whole;
  }

  private Part or() {
    Part left = and();
    while (scanner.isWord("or")) {
      scanner.next();
      Part right = and();
      left = binary(new XPathQuery.Logic(false, left.query, right.query), left, right);
    }
    return left;
  }

  private Part and() {
    Part left = comparison(List.of("=", "!="));
    while (scanner.isWord("and")) {
      scanner.next();
      Part right = comparison(List.of("=", "!="));
      left = binary(new XPathQuery.Logic(true, left.query, right.query), left, right);
    }
    return left;
  }

  private Part comparison(List<String> operators) {
    boolean equality = operators.size() == 2;
    List<String> inner = List.of("<", ">", "<=", ">=");
    Part left = equality ? comparison(inner) : additive();
    while (scanner.kind() == XPathScanner.Kind.SIGN && operators.contains(scanner.text())) {
      String operator = scanner.text();
      scanner.next();
      Part right = equality ? comparison(inner) : additive();
      left = binary(new XPathQuery.Comparison(operator, left.query, right.query), left, right);
    }
    return left;
  }

  private Part additive() {
    Part left = multiplicative();
    while (scanner.is("+") || scanner.is("-")) {
      char operator = scanner.text().charAt(0);
      scanner.next();
      left = arithmetic(operator, left, multiplicative());
    }
    return left;
  }

  private Part multiplicative() {
    Part left = unary();
    while (true) {
      char operator;
      if (scanner.is("*")) {
        operator = '*';
      } else if (scanner.isWord("div")) {
        operator = '/';
      } else if (scanner.isWord("mod")) {
        operator = '%';
      } else {
        return left;
      }
      scanner.next();
      left = arithmetic(operator, left, unary());
    }
  }

  private static Part arithmetic(char operator, Part left, Part right) {
    return binary(new XPathQuery.Arithmetic(operator, left.query, right.query), left, right);
  }

  private Part unary() {
    boolean minus = false;
    while (take("-")) {
      minus = !minus;
    }
    Part operand = union();
    return minus ? arithmetic('*', operand, constant(-1.0)) : operand;
  }

  private Part union() {
    Part left = path();
    while (take("|")) {
      left = union(left, path());
    }
    return left;
  }

  private Part union(Part left, Part right) {
    if (!left.isNodes() || !right.isNodes()) {
      throw XPathQuery.notNodes();
    }
    return binary(new XPathQuery.Union(left.query, right.query), left, right);
  }

  private boolean isNodeType() {
    if (scanner.kind() != XPathScanner.Kind.NAME
        || !scanner.isBeforeParenthesis()
        || !scanner.prefix().isEmpty()) {
      return false;
    }
    return nodeType(scanner.text()) != null;
  }

  private static @Nullable XPathNodeType nodeType(String name) {
    return switch (name) {
      case "node" -> XPathNodeType.ALL;
      case "text" -> XPathNodeType.TEXT;
      case "comment" -> XPathNodeType.COMMENT;
      case "processing-instruction" -> XPathNodeType.PROCESSING_INSTRUCTION;
      default -> null;
    };
  }

  private boolean startsFilter() {
    return switch (scanner.kind()) {
      case STRING, NUMBER -> true;
      case NAME -> scanner.isBeforeParenthesis() && !isNodeType();
      default -> scanner.is("$") || scanner.is("(");
    };
  }

  private Part path() {
    if (!startsFilter()) {
      return locationPath();
    }
    Part filter = primary();
    while (scanner.is("[")) {
      XPathPredicate predicate = predicate(filter.isNodes());
      filter =
          part(
              new XPathQuery.Filter(filter.query, predicate),
              XPathResultType.NODE_SET,
              Math.max(filter.height, heightOfPredicate));
    }
    if (take("/")) {
      return relativePath(filter);
    } else if (take("//")) {
      return relativePath(anywhere(filter));
    }
    return filter;
  }

  private static Part anywhere(@Nullable Part input) {
    XPathQuery step = XPathStep.anywhere(input == null ? null : input.query);
    return part(step, XPathResultType.NODE_SET, input == null ? 0 : input.height);
  }

  private static Part root() {
    return part(new XPathQuery.Root(), XPathResultType.NODE_SET, 0);
  }

  private boolean startsStep() {
    return scanner.kind() == XPathScanner.Kind.NAME
        || scanner.kind() == XPathScanner.Kind.AXIS
        || scanner.is(".")
        || scanner.is("..")
        || scanner.is("@")
        || scanner.is("*");
  }

  private Part locationPath() {
    if (take("/")) {
      return startsStep() ? relativePath(root()) : root();
    } else if (take("//")) {
      return relativePath(anywhere(root()));
    }
    return relativePath(null);
  }

  private Part relativePath(@Nullable Part start) {
    Part at = step(start);
    while (true) {
      if (take("//")) {
        at = step(anywhere(at));
      } else if (take("/")) {
        at = step(at);
      } else {
        return at;
      }
    }
  }

  private XPathPredicate predicate(boolean ofNodes) {
    if (!ofNodes) {
      throw XPathQuery.notNodes();
    }
    boolean positionAround = usesPosition;
    boolean sizeAround = usesSize;
    usesPosition = false;
    usesSize = false;
    expect("[");
    Part condition = expression();
    XPathResultType type = condition.query.type();
    boolean counts =
        usesPosition || usesSize || type == XPathResultType.NUMBER || type == XPathResultType.ANY;
    XPathPredicate predicate = new XPathPredicate(condition.query, counts, usesSize);
    heightOfPredicate = condition.height;
    expect("]");
    usesPosition = positionAround;
    usesSize = sizeAround;
    return predicate;
  }

  private Part step(@Nullable Part input) {
    if (take(".")) {
      return step(input, XPathAxis.SELF);
    } else if (take("..")) {
      return step(input, XPathAxis.PARENT);
    }
    return namedStep(input, axis());
  }

  private Part namedStep(@Nullable Part input, XPathAxis axis) {
    XPathStep.Test test = test(axis);
    List<XPathPredicate> predicates = new ArrayList<>();
    int height = input == null ? 1 : input.height + 1;
    while (scanner.is("[")) {
      predicates.add(predicate(true));
      height = Math.max(height, heightOfPredicate) + 1;
    }
    return step(input, axis, test, predicates, height - 1);
  }

  private static Part step(@Nullable Part input, XPathAxis axis) {
    int height = input == null ? 0 : input.height;
    return step(input, axis, XPathStep.Test.ANY, List.of(), height);
  }

  private static Part step(
      @Nullable Part input,
      XPathAxis axis,
      XPathStep.Test test,
      List<XPathPredicate> predicates,
      int height) {
    XPathQuery from = input == null ? null : input.query;
    return part(XPathStep.of(from, axis, test, predicates), XPathResultType.NODE_SET, height);
  }

  private XPathAxis axis() {
    if (take("@")) {
      return XPathAxis.ATTRIBUTE;
    } else if (scanner.kind() == XPathScanner.Kind.AXIS) {
      XPathAxis axis = XPathAxis.named(scanner.text());
      if (axis == null) {
        throw scanner.invalidToken();
      }
      scanner.next();
      return axis;
    }
    return XPathAxis.CHILD;
  }

  private XPathStep.Test test(XPathAxis axis) {
    XPathNodeType kind =
        axis == XPathAxis.ATTRIBUTE ? XPathNodeType.ATTRIBUTE : XPathNodeType.ELEMENT;
    if (take("*")) {
      return new XPathStep.Test(kind, "", "");
    } else if (scanner.kind() != XPathScanner.Kind.NAME) {
      throw XPathQuery.notNodes();
    }
    String name = scanner.text();
    if (!isNodeType()) {
      String prefix = scanner.prefix();
      needsContext |= !prefix.isEmpty();
      scanner.next();
      return new XPathStep.Test(kind, prefix, name.equals("*") ? "" : name);
    }
    XPathNodeType type = nodeType(name);
    scanner.next();
    expect("(");
    String target = "";
    if (type == XPathNodeType.PROCESSING_INSTRUCTION && !scanner.is(")")) {
      target = string();
    }
    expect(")");
    return new XPathStep.Test(type == null ? kind : type, "", target);
  }

  private String string() {
    if (scanner.kind() != XPathScanner.Kind.STRING) {
      throw scanner.invalidToken();
    }
    String text = scanner.text();
    scanner.next();
    return text;
  }

  private static Part constant(Object value) {
    XPathQuery constant = new XPathQuery.Constant(value);
    return part(constant, constant.type(), 0);
  }

  private Part primary() {
    if (scanner.kind() == XPathScanner.Kind.STRING) {
      return constant(string());
    } else if (scanner.kind() == XPathScanner.Kind.NUMBER) {
      Part number = constant(scanner.number());
      scanner.next();
      return number;
    } else if (take("$")) {
      if (scanner.kind() != XPathScanner.Kind.NAME) {
        throw scanner.invalidToken();
      }
      scanner.next();
      needsContext = true;
      return part(new XPathQuery.Unknown(List.of()), XPathResultType.ANY, 0);
    } else if (take("(")) {
      Part inner = expression();
      expect(")");
      // whether what is in parentheses gives nodes shows when it does not
      return inner.query instanceof XPathQuery.Constant
          ? inner
          : part(new XPathQuery.Group(inner.query), XPathResultType.NODE_SET, inner.height);
    }
    return call();
  }

  private Part call() {
    String name = scanner.text();
    String prefix = scanner.prefix();
    scanner.next();
    expect("(");
    List<XPathQuery> arguments = new ArrayList<>();
    boolean firstIsNodes = false;
    int height = 0;
    if (!scanner.is(")")) {
      do {
        Part argument = expression();
        firstIsNodes = arguments.isEmpty() ? argument.isNodes() : firstIsNodes;
        arguments.add(argument.query);
        height = Math.max(height, argument.height);
      } while (take(","));
    }
    expect(")");
    if (!prefix.isEmpty() || !XPathFunctions.exists(name)) {
      needsContext = true;
      return part(new XPathQuery.Unknown(arguments), XPathResultType.ANY, height);
    }
    XPathQuery call = XPathFunctions.call(name, arguments, firstIsNodes, scanner.source());
    usesPosition |= name.equals("position");
    usesSize |= name.equals("last");
    return part(call, call.type(), height);
  }

  // Patterns.

  private Part pathPattern() {
    Part start = null;
    if (take("/")) {
      start = root();
      if (scanner.kind() == XPathScanner.Kind.END || scanner.is("|")) {
        return start;
      }
    } else if (take("//")) {
      start = anywhere(root());
    } else if ((scanner.isWord("id") || scanner.isWord("key")) && scanner.isBeforeParenthesis()) {
      start = idPattern();
      if (take("//")) {
        start = anywhere(start);
      } else if (!take("/")) {
        return start;
      }
    }
    Part at = stepPattern(start);
    while (true) {
      if (take("//")) {
        at = stepPattern(anywhere(at));
      } else if (take("/")) {
        at = stepPattern(at);
      } else {
        return at;
      }
    }
  }

  private Part idPattern() {
    boolean key = scanner.isWord("key");
    scanner.next();
    expect("(");
    XPathQuery id = constant(string()).query;
    if (key) {
      expect(",");
      string();
      needsContext = true;
    }
    expect(")");
    XPathQuery call =
        key
            ? new XPathQuery.Unknown(List.of())
            : XPathFunctions.call("id", List.of(id), false, scanner.source());
    return part(call, call.type(), 1);
  }

  private Part stepPattern(@Nullable Part input) {
    if (scanner.kind() == XPathScanner.Kind.AXIS) {
      XPathAxis axis = XPathAxis.named(scanner.text());
      if (axis != XPathAxis.CHILD && axis != XPathAxis.ATTRIBUTE) {
        throw scanner.invalidToken();
      }
    }
    return namedStep(input, axis());
  }
}
