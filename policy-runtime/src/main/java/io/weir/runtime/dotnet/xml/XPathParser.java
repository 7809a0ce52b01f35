package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses XPath 1.0 into a tree of {@link XPathExpression}s. */
final class XPathParser {
  private static final int DEEPEST = 256;

  private final String text;
  private final @Nullable XmlNamespaceManager names;
  private int at;
  private int depth;

  private XPathParser(String text, @Nullable XmlNamespaceManager names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Parses an expression.
   *
   * @throws XPathException if it is none
   */
  static XPathExpression parse(String text, @Nullable XmlNamespaceManager names) {
    XPathParser parser = new XPathParser(text, names);
    XPathExpression expression = parser.or();
    parser.space();
    if (parser.at < text.length()) {
      throw parser.invalid();
    }
    return expression;
  }

  private XPathException invalid() {
    return new XPathException("'" + text + "' has an invalid token.");
  }

  private void space() {
    while (at < text.length() && XmlChars.isWhiteSpace(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    space();
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean take(String what) {
    space();
    if (text.startsWith(what, at)) {
      at += what.length();
      return true;
    }
    return false;
  }

  private boolean takeWord(String word) {
    space();
    int end = at + word.length();
    if (text.startsWith(word, at) && (end == text.length() || !isName(text.charAt(end)))) {
      at = end;
      return true;
    }
    return false;
  }

  private static boolean isName(char c) {
    return XmlChars.isName(c);
  }

  private void expect(String what) {
    if (!take(what)) {
      throw invalid();
    }
  }

  private XPathExpression or() {
    if (++depth > DEEPEST) {
      throw new XPathException("The xpath query is too complex.");
    }
    XPathExpression left = and();
    while (takeWord("or")) {
      left = new XPathExpression.Logic(false, left, and());
    }
    depth--;
    return left;
  }

  private XPathExpression and() {
    XPathExpression left = equality();
    while (takeWord("and")) {
      left = new XPathExpression.Logic(true, left, equality());
    }
    return left;
  }

  private XPathExpression equality() {
    XPathExpression left = relational();
    while (true) {
      if (take("!=")) {
        left = new XPathExpression.Comparison("!=", left, relational());
      } else if (take("=")) {
        left = new XPathExpression.Comparison("=", left, relational());
      } else {
        return left;
      }
    }
  }

  private XPathExpression relational() {
    XPathExpression left = additive();
    while (true) {
      String operator = take("<=") ? "<=" : take(">=") ? ">=" : take("<") ? "<" : null;
      if (operator == null) {
        operator = take(">") ? ">" : null;
      }
      if (operator == null) {
        return left;
      }
      left = new XPathExpression.Comparison(operator, left, additive());
    }
  }

  private XPathExpression additive() {
    XPathExpression left = multiplicative();
    while (true) {
      if (take("+")) {
        left = new XPathExpression.Arithmetic('+', left, multiplicative());
      } else if (take("-")) {
        left = new XPathExpression.Arithmetic('-', left, multiplicative());
      } else {
        return left;
      }
    }
  }

  private XPathExpression multiplicative() {
    XPathExpression left = unary();
    while (true) {
      if (take("*")) {
        left = new XPathExpression.Arithmetic('*', left, unary());
      } else if (takeWord("div")) {
        left = new XPathExpression.Arithmetic('/', left, unary());
      } else if (takeWord("mod")) {
        left = new XPathExpression.Arithmetic('%', left, unary());
      } else {
        return left;
      }
    }
  }

  private XPathExpression unary() {
    int minuses = 0;
    while (take("-")) {
      minuses++;
    }
    XPathExpression operand = union();
    if (minuses == 0) {
      return operand;
    }
    XPathExpression zero = new XPathExpression.Constant(-0.0);
    XPathExpression negated = new XPathExpression.Arithmetic('-', zero, operand);
    return minuses % 2 == 1 ? negated : new XPathExpression.Arithmetic('-', zero, negated);
  }

  private XPathExpression union() {
    XPathExpression left = path();
    while (take("|")) {
      left = new XPathExpression.Union(left, path());
    }
    return left;
  }

  private boolean startsFilter() {
    char c = peek();
    if (c == '(' || c == '"' || c == '\'' || c == '$' || (c >= '0' && c <= '9')) {
      return true;
    }
    if (c == '.') {
      return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
    if (!XmlChars.isNameStart(c)) {
      return false;
    }
    int end = at;
    while (end < text.length() && (isName(text.charAt(end)) || isPrefixColon(end))) {
      end++;
    }
    String name = text.substring(at, end);
    while (end < text.length() && XmlChars.isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '(' && !isNodeType(name);
  }

  private boolean isPrefixColon(int index) {
    return text.charAt(index) == ':'
        && index + 1 < text.length()
        && text.charAt(index + 1) != ':'
        && index > 0
        && text.charAt(index - 1) != ':';
  }

  private static boolean isNodeType(String name) {
    return name.equals("text")
        || name.equals("node")
        || name.equals("comment")
        || name.equals("processing-instruction");
  }

  private XPathExpression path() {
    if (startsFilter()) {
      XPathExpression filter = primary();
      List<XPathExpression> predicates = predicates();
      if (!predicates.isEmpty()) {
        filter = new XPathExpression.Filter(filter, predicates);
      }
      if (peek() != '/') {
        return filter;
      }
      List<XPathExpression.Step> steps = new ArrayList<>();
      while (take("/")) {
        if (take("/")) {
          steps.add(XPathExpression.Step.anywhere());
        }
        steps.add(step());
      }
      return new XPathExpression.Path(filter, false, steps);
    }
    boolean absolute = false;
    List<XPathExpression.Step> steps = new ArrayList<>();
    if (take("//")) {
      absolute = true;
      steps.add(XPathExpression.Step.anywhere());
      steps.add(step());
    } else if (take("/")) {
      absolute = true;
      char c = peek();
      if (c == '*' || c == '@' || c == '.' || XmlChars.isNameStart(c)) {
        steps.add(step());
      } else {
        return new XPathExpression.Path(null, true, steps);
      }
    } else {
      steps.add(step());
    }
    while (take("/")) {
      if (take("/")) {
        steps.add(XPathExpression.Step.anywhere());
      }
      steps.add(step());
    }
    return new XPathExpression.Path(null, absolute, steps);
  }

  private List<XPathExpression> predicates() {
    List<XPathExpression> all = new ArrayList<>();
    while (take("[")) {
      all.add(or());
      expect("]");
    }
    return all;
  }

  private XPathExpression.Step step() {
    if (take("..")) {
      return new XPathExpression.Step("parent", XPathExpression.Test.any(), List.of());
    }
    if (peek() == '.') {
      at++;
      return new XPathExpression.Step("self", XPathExpression.Test.any(), List.of());
    }
    String axis = "child";
    if (take("@")) {
      axis = "attribute";
    } else {
      int start = at;
      if (XmlChars.isNameStart(peek())) {
        start = at;
        String name = ncName();
        if (take("::")) {
          axis = name;
          if (!XPathExpression.Step.AXES.contains(axis)) {
            throw invalid();
          }
        } else {
          at = start;
        }
      }
    }
    XPathExpression.Test test = test();
    return new XPathExpression.Step(axis, test, predicates());
  }

  private String ncName() {
    space();
    int start = at;
    while (at < text.length()
        && (at == start ? XmlChars.isNameStart(peekRaw()) : isName(peekRaw()))) {
      at++;
    }
    if (at == start) {
      throw at >= text.length()
          ? new XPathException("Expression must evaluate to a node-set.")
          : invalid();
    }
    return text.substring(start, at);
  }

  private char peekRaw() {
    return text.charAt(at);
  }

  private String namespace(String prefix) {
    String uri = names == null ? null : names.lookupNamespace(prefix);
    if (uri == null || prefix.isEmpty()) {
      throw new XPathException(
          names == null
              ? "Namespace Manager or XsltContext needed. This query has a prefix, variable, or"
                  + " user-defined function."
              : "Namespace prefix '" + prefix + "' is not defined.");
    }
    return uri;
  }

  private XPathExpression.Test test() {
    if (take("*")) {
      return new XPathExpression.Test(null, null, "name");
    }
    String name = ncName();
    if (peek() == '(' && isNodeType(name)) {
      at++;
      String target = null;
      if (name.equals("processing-instruction") && peek() != ')') {
        target = literal();
      }
      expect(")");
      return new XPathExpression.Test(target, null, name);
    }
    if (at < text.length()
        && text.charAt(at) == ':'
        && !(at + 1 < text.length() && text.charAt(at + 1) == ':')) {
      at++;
      String uri = namespace(name);
      if (at < text.length() && text.charAt(at) == '*') {
        at++;
        return new XPathExpression.Test(null, uri, "name");
      }
      return new XPathExpression.Test(ncName(), uri, "name");
    }
    return new XPathExpression.Test(name, "", "name");
  }

  private String literal() {
    char quote = peek();
    int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
    if (end < 0) {
      throw new XPathException("This is an unclosed string.");
    }
    String literal = text.substring(at + 1, end);
    at = end + 1;
    return literal;
  }

  private XPathExpression primary() {
    char c = peek();
    if (c == '(') {
      at++;
      XPathExpression inner = or();
      expect(")");
      return new XPathExpression.Filter(inner, List.of());
    } else if (c == '"' || c == '\'') {
      return new XPathExpression.Constant(literal());
    } else if (c == '$') {
      throw new XPathException(
          "Namespace Manager or XsltContext needed. This query has a prefix, variable, or"
              + " user-defined function.");
    } else if (c == '.' || (c >= '0' && c <= '9')) {
      int start = at;
      while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
      try {
        return new XPathExpression.Constant(Double.parseDouble(text.substring(start, at)));
      } catch (NumberFormatException e) {
        throw invalid();
      }
    }
    String name = ncName();
    if (take(":")) {
      throw new XPathException(
          "Namespace Manager or XsltContext needed. This query has a prefix, variable, or"
              + " user-defined function.");
    }
    expect("(");
    List<XPathExpression> arguments = new ArrayList<>();
    if (peek() != ')') {
      do {
        arguments.add(or());
      } while (take(","));
    }
    expect(")");
    return XPathFunctions.call(name, arguments, text);
  }
}
