package io.weir.runtime.dotnet.regex;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the groups of a pattern and reads the references to them. A pattern is read twice: the
 * first time for the groups, whose numbers references need.
 */
abstract class ReferenceParser extends ClassParser {
  final TreeSet<Integer> numbers = new TreeSet<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  final Map<String, Integer> names = new LinkedHashMap<>();
  Map<String, Integer> named = new HashMap<>();
  int next;

  ReferenceParser(String pattern) {
    super(pattern);
  }

  Node node(Node.Kind kind) {
    return new Node(kind, on(RIGHT_TO_LEFT));
  }

  Node one(char c) {
    return setNode(CharClass.of(c, on(IGNORE_CASE)));
  }

  Node setNode(CharClass set) {
    Node node = node(Node.Kind.SET);
    node.set = set;
    return node;
  }

  void count(int number, int place) {
    if (counting) {
      numbers.add(number);
      places.putIfAbsent(number, place);
    }
  }

  int define() {
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

  int lookUp(String name) {
    check(named.containsKey(name), "name '" + name + "'");
    return named.getOrDefault(name, 0);
  }

  /** Refuses a group that does not exist. */
  private void check(boolean exists, String group) {
    if (!exists && !counting) {
      throw error("Reference to undefined group " + group + ".");
    }
  }

  int refer(char end) {
    if (!more()) {
      throw error("Malformed \\k<...> named back reference.");
    }
    if (isDigit(peek())) {
      int number = number();
      if (more() && peek() != end) {
        throw error("Invalid group name: Group names must begin with a word character.");
      }
      check(numbers.contains(number), "number " + number);
      return number;
    }
    String name = name();
    check(named.containsKey(name), "name '" + name + "'");
    return named.getOrDefault(name, 0);
  }

  /** A reference whose opening mark is read; null if what follows is no group and closing mark. */
  private @Nullable Node marked(char end) {
    boolean isNumber = isDigit(peek());
    if (!isNumber && !CharClass.isWord(peek())) {
      return null;
    }
    int number = isNumber ? number() : 0;
    String name = isNumber ? "" : name();
    if (!more() || pattern.charAt(at++) != end) {
      return null;
    }
    if (isNumber) {
      check(numbers.contains(number), "number " + number);
      return reference(number);
    }
    return reference(lookUp(name));
  }

  /** What follows a backslash and is no class or anchor: a back reference or one unit. */
  Node reference() {
    char c = peek();
    int start = at;
    if (c == 'k') {
      at = Math.min(at + 2, pattern.length());
      char mark = pattern.charAt(at - 1);
      if (!more() || (mark != '<' && mark != '\'')) {
        at -= mark == 'k' ? 1 : 0;
        throw error("Malformed \\k<...> named back reference.");
      }
    } else if ((c == '<' || c == '\'') && at + 1 < pattern.length()) {
      at++;
    }
    if (at > start) {
      Node marked = marked(pattern.charAt(at - 1) == '<' ? '>' : '\'');
      if (marked != null) {
        return marked;
      }
      at = start;
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

  Node reference(int group) {
    Node node = node(Node.Kind.REFERENCE);
    node.a = group;
    node.flag = on(IGNORE_CASE);
    node.ecma = on(ECMA);
    return node;
  }
}
