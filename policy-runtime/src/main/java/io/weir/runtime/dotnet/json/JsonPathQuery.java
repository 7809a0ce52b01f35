package io.weir.runtime.dotnet.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A test in a JSON path: {@code ?(@.price < 10 && @.name)}. */
abstract class JsonPathQuery {
  /** How two values are compared; longer words stand before those that they begin with. */
  enum Operator {
    STRICT_EQUALS("==="),
    EQUALS("=="),
    MATCHES("=~"),
    STRICT_NOT_EQUALS("!=="),
    NOT_EQUALS("!=", "<>"),
    LESS_OR_EQUAL("<="),
    LESS("<"),
    GREATER_OR_EQUAL(">="),
    GREATER(">"),
    EXISTS();

    final List<String> words;

    Operator(String... words) {
      this.words = List.of(words);
    }
  }

  /** What is compared: a path from the token, or a value. */
  record Side(@Nullable List<JsonPathFilter> path, @Nullable JValue value) {
    Iterable<@Nullable Object> tokens(JToken root, JToken token) {
      return path == null
          ? Collections.singletonList(value)
          : JsonPathFilter.evaluate(path, root, token, false);
    }
  }

  abstract boolean matches(JToken root, JToken token);

  /** Tests that must all hold, or one of them. */
  static final class Composite extends JsonPathQuery {
    final boolean and;
    final List<JsonPathQuery> parts = new ArrayList<>();

    Composite(boolean and) {
      this.and = and;
    }

    @Override
    boolean matches(JToken root, JToken token) {
      for (JsonPathQuery part : parts) {
        if (part.matches(root, token) != and) {
          return !and;
        }
      }
      return and;
    }
  }

  /** One comparison: holds if it holds for any pair of tokens. */
  static final class Comparison extends JsonPathQuery {
    private final Operator operator;
    private final Side left;
    private final @Nullable Side right;

    Comparison(Operator operator, Side left, @Nullable Side right) {
      this.operator = operator;
      this.left = left;
      this.right = right;
    }

    @Override
    boolean matches(JToken root, JToken token) {
      if (right == null) {
        return left.tokens(root, token).iterator().hasNext();
      }
      List<Object> others = null;
      for (Object a : left.tokens(root, token)) {
        if (others == null) {
          others = new ArrayList<>();
          for (Object b : right.tokens(root, token)) {
            others.add(b);
          }
        }
        for (Object b : others) {
          if (holds(a, b)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean holds(@Nullable Object a, Object b) {
      if (!(a instanceof JValue x) || !(b instanceof JValue y)) {
        return operator == Operator.NOT_EQUALS;
      }
      return switch (operator) {
        case MATCHES -> matchesRegex(x, y);
        case EQUALS -> equal(x, y);
        case STRICT_EQUALS -> strictlyEqual(x, y);
        case NOT_EQUALS -> !equal(x, y);
        case STRICT_NOT_EQUALS -> !strictlyEqual(x, y);
        case GREATER -> x.compareTo(y) > 0;
        case GREATER_OR_EQUAL -> x.compareTo(y) >= 0;
        case LESS -> x.compareTo(y) < 0;
        case LESS_OR_EQUAL -> x.compareTo(y) <= 0;
        case EXISTS -> true;
      };
    }

    private static boolean matchesRegex(JValue input, JValue pattern) {
      if (input.type() != JTokenType.STRING || pattern.type() != JTokenType.STRING) {
        return false;
      }
      String text = String.valueOf(pattern.value());
      int end = text.lastIndexOf('/');
      return Scalars.regexMatches(
          String.valueOf(input.value()), text.substring(1, end), text.substring(end + 1));
    }

    private static boolean mixedNumbers(JValue a, JValue b) {
      return (a.type() == JTokenType.INTEGER && b.type() == JTokenType.FLOAT)
          || (a.type() == JTokenType.FLOAT && b.type() == JTokenType.INTEGER);
    }

    private static boolean equal(JValue value, JValue query) {
      if (value.equals(query)) {
        return true;
      }
      if (mixedNumbers(value, query)) {
        return ValueOrder.compare(value.type(), value.value(), query.value()) == 0;
      }
      if (query.type() != JTokenType.STRING || value.value() == null) {
        return false;
      }
      JTokenType type = value.type();
      if (type == JTokenType.DATE
          || type == JTokenType.BYTES
          || type == JTokenType.GUID
          || type == JTokenType.TIME_SPAN
          || type == JTokenType.URI) {
        return Scalars.plainText(value.value()).equals(query.value());
      }
      return false;
    }

    private static boolean strictlyEqual(JValue value, JValue query) {
      if (mixedNumbers(value, query)) {
        return ValueOrder.compare(value.type(), value.value(), query.value()) == 0;
      }
      return value.type() == query.type() && value.equals(query);
    }
  }
}
