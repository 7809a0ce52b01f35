package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.InsufficientExecutionStackException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern in .NET's syntax into a tree: alternatives, sequences, groups and quantifiers.
 */
final class Parser extends ReferenceParser {
  private int depth;

  /** Whether the group around is a conditional with an expression, which allows no options. */
  private boolean testing;

  Parser(String pattern) {
    super(pattern);
  }

  /** A pattern read: the tree and the groups. */
  record Parsed(Node root, int[] numbers, Map<String, Integer> named) {}

  Parsed parse(int startOptions) {
    numbers.add(0);
    run(startOptions);
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      while (numbers.contains(next)) {
        next++;
      }
      named.put(name.getKey(), next);
      count(next++, name.getValue());
    }
    counting = false;
    Node root = run(startOptions);
    return new Parsed(
        root, numbers.stream().mapToInt(Integer::intValue).toArray(), Map.copyOf(named));
  }

  private Node run(int startOptions) {
    at = 0;
    int kept = next;
    next = 1;
    options = startOptions;
    Node root = alternatives();
    if (at < pattern.length()) {
      at++;
      misplaced("Too many )'s.");
    }
    if (!counting) {
      next = kept;
    }
    return root;
  }

  private Node alternatives() {
    if (++depth > DEPTH) {
      throw InsufficientExecutionStackException.create();
    }
    int saved = options;
    boolean wasTesting = testing;
    testing = false;
    Node all = node(Node.Kind.ALTERNATION);
    all.kids.add(sequence());
    while (more() && peek() == '|') {
      at++;
      all.kids.add(sequence());
    }
    options = saved;
    testing = wasTesting;
    depth--;
    return all.kids.size() == 1 ? all.kids.get(0) : all;
  }

  private Node sequence() {
    Node all = node(Node.Kind.CONCATENATION);
    boolean quantifiable = false;
    while (true) {
      blanks();
      if (!more() || peek() == '|' || peek() == ')') {
        return all;
      }
      char c = peek();
      if (c == '*' || c == '+' || c == '?' || (c == '{' && isQuantifier())) {
        at++;
        misplaced(
            quantifiable
                ? "Nested quantifier '" + c + "'."
                : "Quantifier '" + c + "' following nothing.");
        continue;
      }
      Node one = atom();
      if (one == null) {
        // Inline options take no quantifier.
        quantifiable = false;
        continue;
      }
      blanks();
      Node looped = quantified(one);
      quantifiable = looped != one;
      all.kids.add(looped);
    }
  }

  /** Skips comments, and white space under option x. */
  private void blanks() {
    while (more()) {
      if (on(SPACED) && " \t\n\f\r".indexOf(peek()) >= 0) {
        at++;
      } else if (on(SPACED) && peek() == '#') {
        while (more() && peek() != '\n') {
          at++;
        }
      } else if (pattern.startsWith("(?#", at)) {
        int end = pattern.indexOf(')', at);
        if (end < 0) {
          at = pattern.length();
          throw error("Unterminated (?#...) comment.");
        }
        at = end + 1;
      } else {
        return;
      }
    }
  }

  private boolean isQuantifier() {
    int i = at + 1;
    int digits = i;
    while (i < pattern.length() && isDigit(pattern.charAt(i))) {
      i++;
    }
    if (i == digits) {
      return false;
    }
    if (i < pattern.length() && pattern.charAt(i) == ',') {
      i++;
      while (i < pattern.length() && isDigit(pattern.charAt(i))) {
        i++;
      }
    }
    return i < pattern.length() && pattern.charAt(i) == '}';
  }

  private Node quantified(Node one) {
    if (!more()) {
      return one;
    }
    int min;
    int max = Integer.MAX_VALUE;
    switch (peek()) {
      case '*' -> min = 0;
      case '+' -> min = 1;
      case '?' -> {
        min = 0;
        max = 1;
      }
      case '{' -> {
        if (!isQuantifier()) {
          return one;
        }
        at++;
        min = number();
        if (peek() == ',') {
          at++;
          if (peek() != '}') {
            max = number();
          }
        } else {
          max = min;
        }
      }
      default -> {
        return one;
      }
    }
    at++;
    blanks();
    Node loop = node(Node.Kind.LOOP);
    loop.kids.add(one);
    loop.a = min;
    loop.b = max;
    if (more() && peek() == '?') {
      at++;
      loop.flag = true;
    }
    if (max < min) {
      misplaced("Illegal {x,y} with x > y.");
    }
    blanks();
    if (more()
        && (peek() == '*' || peek() == '+' || peek() == '?' || (peek() == '{' && isQuantifier()))) {
      char c = peek();
      at++;
      misplaced("Nested quantifier '" + c + "'.");
    }
    return loop;
  }

  private @Nullable Node atom() {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(':
        return group();
      case '[':
        CharClass set = set(on(IGNORE_CASE), 0);
        return setNode(set);
      case '\\':
        return escape();
      case '^':
        return node(on(MULTILINE) ? Node.Kind.LINE_START : Node.Kind.START);
      case '$':
        return node(on(MULTILINE) ? Node.Kind.LINE_END : Node.Kind.END_OR_BREAK);
      case '.':
        CharClass any = new CharClass();
        if (on(SINGLELINE)) {
          any.addRange('\0', '\uFFFF');
        } else {
          any.addPairs("\n\n", true);
        }
        return setNode(any.seal(false));
      default:
        return one(c);
    }
  }

  private void close(Node into, Node content) {
    into.kids.add(content);
    if (more() && peek() == ')') {
      at++;
    } else {
      misplaced("Not enough )'s.");
    }
  }

  private @Nullable Node group() {
    if (!more() || peek() != '?' || pattern.startsWith("?)", at)) {
      Node group = node(on(EXPLICIT) ? Node.Kind.CONCATENATION : Node.Kind.CAPTURE);
      if (!on(EXPLICIT)) {
        group.a = next++;
        count(group.a, at - 1);
      }
      close(group, alternatives());
      return group;
    }
    at++;
    if (!more()) {
      throw error("Unrecognized grouping construct.");
    }
    int saved = options;
    char c = pattern.charAt(at++);
    Node group;
    switch (c) {
      case ':' -> group = node(Node.Kind.CONCATENATION);
      case '>' -> group = node(Node.Kind.ATOMIC);
      case '=', '!' -> {
        options &= ~RIGHT_TO_LEFT;
        group = node(c == '=' ? Node.Kind.LOOK : Node.Kind.NOT_LOOK);
      }
      case '(' -> {
        return conditional();
      }
      case '<', '\'' -> {
        if (!more()) {
          throw error("Unrecognized grouping construct.");
        }
        if (c == '<' && (peek() == '=' || peek() == '!')) {
          options |= RIGHT_TO_LEFT;
          group = node(peek() == '=' ? Node.Kind.LOOK : Node.Kind.NOT_LOOK);
          at++;
        } else {
          group = namedGroup(c == '<' ? '>' : '\'');
        }
      }
      default -> {
        at--;
        if (!testing) {
          inlineOptions();
        }
        if (!more()) {
          throw error("Unrecognized grouping construct.");
        }
        char end = pattern.charAt(at++);
        if (end == ')') {
          return null;
        }
        if (end != ':') {
          throw error("Unrecognized grouping construct.");
        }
        group = node(Node.Kind.CONCATENATION);
      }
    }
    close(group, alternatives());
    options = saved;
    return group;
  }

  private void inlineOptions() {
    boolean off = false;
    for (; more(); at++) {
      char c = peek();
      int option =
          switch (c) {
            case 'i', 'I' -> IGNORE_CASE;
            case 'm', 'M' -> MULTILINE;
            case 'n', 'N' -> EXPLICIT;
            case 's', 'S' -> SINGLELINE;
            case 'x', 'X' -> SPACED;
            default -> 0;
          };
      if (c == '-' || c == '+') {
        off = c == '-';
      } else if (option == 0) {
        return;
      } else {
        options = off ? options & ~option : options | option;
      }
    }
  }

  private Node namedGroup(char end) {
    Node group = node(Node.Kind.CAPTURE);
    boolean any = false;
    if (peek() != '-') {
      group.a = define();
      any = true;
    }
    if (more() && peek() == '-') {
      at++;
      group.b = refer(end);
      any = true;
    }
    if (!any || !more() || peek() != end) {
      throw error(
          more()
              ? "Invalid group name: Group names must begin with a word character."
              : "Unrecognized grouping construct.");
    }
    at++;
    return group;
  }

  private Node conditional() {
    int open = at;
    Node node = null;
    int end = pattern.indexOf(')', at);
    if (end > at) {
      String inside = pattern.substring(at, end);
      if (isDigit(inside.charAt(0))) {
        int number = number();
        boolean closed = at == end;
        at++;
        if (!closed) {
          throw error(
              "Conditional alternation is missing a closing parenthesis after the group number "
                  + number
                  + ".");
        }
        if (!numbers.contains(number)) {
          misplaced("Conditional alternation refers to an undefined group number " + number + ".");
        }
        node = node(Node.Kind.IF_GROUP);
        node.a = number;
      } else if (named.containsKey(inside)) {
        node = node(Node.Kind.IF_GROUP);
        node.a = lookUp(inside);
        at = end + 1;
      }
    }
    int saved = options;
    boolean wasTesting = testing;
    testing = node == null && !counting;
    if (node == null) {
      at = open;
      node = node(Node.Kind.IF_MATCH);
      if (take("?")) {
        if (more() && peek() == '#') {
          throw error("Alternation conditions cannot be comments.");
        }
        if (more()
            && (peek() == '\''
                || (peek() == '<'
                    && at + 1 < pattern.length()
                    && pattern.charAt(at + 1) != '='
                    && pattern.charAt(at + 1) != '!'))) {
          throw error("Alternation conditions do not capture and cannot be named.");
        }
        at = open;
        Node condition = group();
        if (condition == null) {
          condition = node(Node.Kind.EMPTY);
        }
        node.kids.add(condition);
      } else {
        Node condition = node(Node.Kind.CONCATENATION);
        close(condition, alternatives());
        node.kids.add(condition);
      }
    }
    options = saved;
    Node branches = node(Node.Kind.CONCATENATION);
    int start = node.kids.size();
    node.kids.add(sequence());
    while (more() && peek() == '|') {
      at++;
      node.kids.add(sequence());
    }
    if (node.kids.size() - start > 2 && more() && !counting) {
      at++;
      throw error("Too many | in (?()|).");
    }
    if (node.kids.size() - start == 1) {
      node.kids.add(node(Node.Kind.EMPTY));
    }
    close(branches, node);
    options = saved;
    testing = wasTesting;
    return node;
  }

  private Node escape() {
    if (!more()) {
      throw error("Illegal \\ at end of pattern.");
    }
    char c = peek();
    Node.Kind anchor =
        switch (c) {
          case 'A' -> Node.Kind.START;
          case 'G' -> Node.Kind.FROM;
          case 'Z' -> Node.Kind.END_OR_BREAK;
          case 'z' -> Node.Kind.END;
          case 'b' -> on(ECMA) ? Node.Kind.ECMA_BOUNDARY : Node.Kind.BOUNDARY;
          case 'B' -> on(ECMA) ? Node.Kind.NOT_ECMA_BOUNDARY : Node.Kind.NOT_BOUNDARY;
          default -> Node.Kind.EMPTY;
        };
    if (anchor != Node.Kind.EMPTY) {
      at++;
      return node(anchor);
    }
    CharClass set = new CharClass();
    if (shorthand(set)) {
      return setNode(set.seal(on(IGNORE_CASE)));
    }
    return reference();
  }

  /** The text that an escaped one stands for. */
  static String unescape(String text) {
    Parser parser = new Parser(text);
    StringBuilder out = new StringBuilder(text.length());
    while (parser.more()) {
      char c = parser.pattern.charAt(parser.at++);
      if (c == '\\') {
        if (!parser.more()) {
          throw parser.error("Illegal \\ at end of pattern.");
        }
        c = parser.unit();
      }
      out.append(c);
    }
    return out.toString();
  }
}
