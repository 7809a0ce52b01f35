package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.InsufficientExecutionStackException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern in .NET's syntax. A pattern is read twice: the first time for the groups, whose
 * numbers references need.
 */
final class Parser {
  static final int IGNORE_CASE = 1;
  static final int MULTILINE = 2;
  static final int EXPLICIT = 4;
  static final int SINGLELINE = 16;
  static final int SPACED = 32;
  static final int RIGHT_TO_LEFT = 64;
  static final int ECMA = 256;

  private static final int DEPTH = 500;

  private final String pattern;
  private final TreeSet<Integer> numbers = new TreeSet<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private Map<String, Integer> named = new HashMap<>();
  private boolean counting = true;
  private int at;
  private int options;
  private int next;
  private int depth;

  /** Whether the group around is a conditional with an expression, which allows no options. */
  private boolean testing;

  Parser(String pattern) {
    this.pattern = pattern;
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

  private ArgumentException error(String text) {
    return new ArgumentException("Invalid pattern '" + pattern + "' at offset " + at + ". " + text);
  }

  /** Reports what only the second reading looks at: escapes and sets are found faulty before. */
  private void misplaced(String text) {
    if (!counting) {
      throw error(text);
    }
  }

  private boolean on(int option) {
    return (options & option) != 0;
  }

  private boolean more() {
    return at < pattern.length();
  }

  private char peek() {
    return pattern.charAt(at);
  }

  private boolean take(String text) {
    if (pattern.startsWith(text, at)) {
      at += text.length();
      return true;
    }
    return false;
  }

  private Node node(Node.Kind kind) {
    return new Node(kind, on(RIGHT_TO_LEFT));
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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

  private int number() {
    long value = 0;
    while (more() && isDigit(peek())) {
      value = value * 10 + (peek() - '0');
      if (value > Integer.MAX_VALUE) {
        throw error("Capture group numbers must be less than or equal to Int32.MaxValue.");
      }
      at++;
    }
    return (int) value;
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

  private Node one(char c) {
    return setNode(CharClass.of(c, on(IGNORE_CASE)));
  }

  private Node setNode(CharClass set) {
    Node node = node(Node.Kind.SET);
    node.set = set;
    return node;
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
    if (!more() || peek() != '?') {
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
      group.b = refer(end, false);
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

  private void count(int number, int place) {
    if (counting) {
      numbers.add(number);
      places.putIfAbsent(number, place);
    }
  }

  private int define() {
    int place = at - 3;
    if (isDigit(peek())) {
      int number = number();
      if (number == 0) {
        throw error("Capture number cannot be zero.");
      }
      if (more() && CharClass.isWord(peek())) {
        throw error("Invalid group name: Group names must begin with a word character.");
      }
      count(number, place);
      return number;
    }
    String name = name();
    if (counting) {
      names.putIfAbsent(name, place);
      return 0;
    }
    return lookUp(name);
  }

  private int lookUp(String name) {
    check(named.containsKey(name), "name '" + name + "'", false);
    return named.getOrDefault(name, 0);
  }

  /** Refuses a group that does not exist, at the reference's closing mark or past it. */
  private void check(boolean exists, String group, boolean past) {
    if (!exists && !counting) {
      at += past && more() ? 1 : 0;
      throw error("Reference to undefined group " + group + ".");
    }
  }

  private int refer(char end, boolean past) {
    if (!more()) {
      throw error("Malformed \\k<...> named back reference.");
    }
    if (isDigit(peek())) {
      int number = number();
      if (more() && peek() != end) {
        throw error("Invalid group name: Group names must begin with a word character.");
      }
      check(numbers.contains(number), "number " + number, past);
      return number;
    }
    String name = name();
    check(named.containsKey(name), "name '" + name + "'", past);
    return named.getOrDefault(name, 0);
  }

  private String name() {
    int start = at;
    while (more() && CharClass.isBoundaryWord(peek())) {
      at++;
    }
    if (at == start) {
      throw error("Invalid group name: Group names must begin with a word character.");
    }
    return pattern.substring(start, at);
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

  /** Reads the class after a backslash, if there is one. */
  private boolean shorthand(CharClass set) {
    char c = peek();
    boolean not = c < 'a';
    switch (c) {
      case 'w', 'W' -> {
        if (on(ECMA)) {
          set.addPairs("09AZ__az\u0130\u0130", not);
        } else {
          set.addCategories(CharClass.WORD, not);
        }
      }
      case 'd', 'D' -> {
        if (on(ECMA)) {
          set.addPairs("09", not);
        } else {
          set.addCategories(1 << Character.DECIMAL_DIGIT_NUMBER, not);
        }
      }
      case 's', 'S' -> {
        if (on(ECMA)) {
          set.addPairs("\t\r  ", not);
        } else {
          set.addSpace(not);
        }
      }
      case 'p', 'P' -> {
        at++;
        property(set, not);
        return true;
      }
      default -> {
        return false;
      }
    }
    at++;
    return true;
  }

  private void property(CharClass set, boolean not) {
    if (at + 2 >= pattern.length()) {
      throw error("Incomplete \\p{X} character escape.");
    }
    int end = pattern.indexOf('}', at);
    if (peek() != '{') {
      throw error("Malformed \\p{X} character escape.");
    }
    int i = at + 1;
    while (i < pattern.length()
        && (CharClass.isBoundaryWord(pattern.charAt(i)) || pattern.charAt(i) == '-')) {
      i++;
    }
    if (i != end) {
      throw error("Incomplete \\p{X} character escape.");
    }
    String name = pattern.substring(at + 1, end);
    at = end + 1;
    int mask = UnicodeNames.categories(name);
    if (mask != 0) {
      set.addProperty(mask, not, on(IGNORE_CASE));
      return;
    }
    String block = UnicodeNames.block(name);
    if (block == null) {
      throw error("Unknown property '" + name + "'.");
    }
    set.addPairs(block, not);
  }

  /** What follows a backslash and is no class or anchor: a back reference or one unit. */
  private Node reference() {
    char c = peek();
    int start = at;
    if (c == 'k') {
      at++;
      if (more() && (peek() == '<' || peek() == '\'')) {
        char end = peek() == '<' ? '>' : '\'';
        at++;
        int group = refer(end, true);
        if (more() && peek() == end) {
          at++;
          return reference(group);
        }
      }
      throw error("Malformed \\k<...> named back reference.");
    }
    if ((c == '<' || c == '\'') && at + 1 < pattern.length()) {
      char end = c == '<' ? '>' : '\'';
      int close = pattern.indexOf(end, at + 1);
      if (close > at + 1 && isName(pattern.substring(at + 1, close))) {
        at++;
        int group = refer(end, true);
        at++;
        return reference(group);
      }
    }
    if (c >= '1' && c <= '9') {
      if (on(ECMA)) {
        int group = ecmaReference();
        if (group > 0) {
          return reference(group);
        }
      } else {
        int end = at;
        while (end < pattern.length() && isDigit(pattern.charAt(end))) {
          end++;
        }
        int number = end - at > 9 ? Integer.MAX_VALUE : Integer.parseInt(pattern, at, end, 10);
        if (counting) {
          at = end;
          return node(Node.Kind.EMPTY);
        }
        if (numbers.contains(number)) {
          at = end;
          return reference(number);
        }
        if (number <= 9 || c > '7') {
          at = end;
          throw error("Reference to undefined group number " + number + ".");
        }
      }
    }
    at = start;
    return one(unit());
  }

  /** Reads a number as far as groups have such, and gives the last that is open already, or 0. */
  private int ecmaReference() {
    int backslash = at - 1;
    int best = 0;
    long value = (long) peek() - '0';
    while (value <= numbers.last() + 1L) {
      Integer opened = places.get((int) value);
      if (opened != null && opened < backslash) {
        best = (int) value;
      }
      at++;
      if (!more() || !isDigit(peek())) {
        break;
      }
      value = value * 10 + (peek() - '0');
    }
    return best;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!CharClass.isBoundaryWord(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Node reference(int group) {
    Node node = node(Node.Kind.REFERENCE);
    node.a = group;
    node.flag = on(IGNORE_CASE);
    node.ecma = on(ECMA);
    return node;
  }

  /** Reads the unit that an escape stands for, after the backslash. */
  private char unit() {
    char c = pattern.charAt(at++);
    if (c >= '0' && c <= '7') {
      at--;
      int value = 0;
      for (int i = 0; i < 3 && more() && peek() >= '0' && peek() <= '7'; i++) {
        value = value * 8 + (peek() - '0');
        at++;
        if (on(ECMA) && value >= 32) {
          break;
        }
      }
      return (char) (value & 0xFF);
    }
    switch (c) {
      case 'x':
        return hex(2);
      case 'u':
        return hex(4);
      case 'a':
        return '\u0007';
      case 'b':
        return '\b';
      case 'e':
        return '\u001B';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'v':
        return '\u000B';
      case 'c':
        if (!more()) {
          throw error("Missing control character.");
        }
        char letter = pattern.charAt(at++);
        if (letter >= 'a' && letter <= 'z') {
          letter = (char) (letter - 32);
        }
        if (letter < '@' || letter > '_') {
          throw error("Unrecognized control character.");
        }
        return (char) (letter - '@');
      default:
        if (!on(ECMA) && CharClass.isBoundaryWord(c)) {
          throw error("Unrecognized escape sequence \\" + c + ".");
        }
        return c;
    }
  }

  private char hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = more() && peek() < 128 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        throw error("Insufficient or invalid hexadecimal digits.");
      }
      at++;
      value = value * 16 + digit;
    }
    return (char) value;
  }

  private CharClass set(boolean ignoreCase, int level) {
    if (level > DEPTH) {
      throw InsufficientExecutionStackException.create();
    }
    CharClass set = new CharClass();
    if (take("^")) {
      set.negate();
    }
    boolean first = !(on(ECMA) && pattern.startsWith("^]", at - 1));
    int from = -1;
    for (; ; first = false) {
      if (!more()) {
        throw error("Unterminated [] set.");
      }
      char c = pattern.charAt(at++);
      boolean escaped = false;
      boolean dash = false;
      if (c == ']' && !first) {
        break;
      }
      if (c == '\\') {
        if (!more()) {
          throw error("Unterminated [] set.");
        }
        int start = at;
        if (shorthand(set)) {
          if (from >= 0) {
            throw error("Cannot include class \\" + pattern.charAt(start) + " in character range.");
          }
          continue;
        }
        escaped = true;
        dash = peek() == '-';
        c = dash ? pattern.charAt(at++) : unit();
      }
      if (from >= 0) {
        char start = (char) from;
        from = -1;
        if (c == '[' && !escaped && !first) {
          set.addRange(start, start);
          set.subtract(set(ignoreCase, level + 1));
          if (more() && peek() != ']') {
            throw error("A subtraction must be the last element in a character class.");
          }
        } else if (start > c) {
          throw error("[x-y] range in reverse order.");
        } else {
          set.addRange(start, c);
        }
      } else if (!dash
          && at + 1 < pattern.length()
          && peek() == '-'
          && pattern.charAt(at + 1) != ']') {
        from = c;
        at++;
      } else if (c == '-' && !escaped && more() && peek() == '[' && !first) {
        at++;
        set.subtract(set(ignoreCase, level + 1));
        if (more() && peek() != ']') {
          throw error("A subtraction must be the last element in a character class.");
        }
      } else {
        set.addRange(c, c);
      }
    }
    return set.seal(ignoreCase);
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
