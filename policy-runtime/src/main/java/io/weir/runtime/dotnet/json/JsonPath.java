package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON path in Newtonsoft's dialect, parsed. */
final class JsonPath {
  private static final String OPEN_INDEXER = "Path ended with open indexer.";
  private static final String OPEN_QUERY = "Path ended with open query.";

  private final String text;
  private int at;
  private final List<JsonPathFilter> filters = new ArrayList<>();

  /**
   * Parses a path.
   *
   * @throws JsonException if it is none
   */
  JsonPath(@Nullable String text) {
    this.text = Checks.notNull(text, "expression");
    parseMain();
  }

  /** The tokens that the path leads to from a token. */
  Iterable<@Nullable Object> evaluate(JToken start, boolean errorWhenNoMatch) {
    return JsonPathFilter.evaluate(filters, start, start, errorWhenNoMatch);
  }

  private boolean ended() {
    return at >= text.length();
  }

  private char peek() {
    return text.charAt(at);
  }

  private void require(String message) {
    if (ended()) {
      throw new JsonException(message);
    }
  }

  private void skipSpace() {
    while (!ended() && peek() == ' ') {
      at++;
    }
  }

  private void parseMain() {
    int start = at;
    skipSpace();
    if (ended()) {
      return;
    }
    if (peek() == '$') {
      if (text.length() == 1) {
        return;
      }
      char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
      if (next == '.' || next == '[') {
        at++;
        start = at;
      }
    }
    if (!parsePath(filters, start, false)) {
      int last = at;
      skipSpace();
      if (!ended()) {
        throw new JsonException("Unexpected character while parsing path: " + text.charAt(last));
      }
    }
  }

  private static JsonPathFilter field(@Nullable String member, boolean scan) {
    String name = "*".equals(member) ? null : member;
    return scan ? new JsonPathFilter.Scan(name) : new JsonPathFilter.Field(name);
  }

  /** Parses up to the end of a path and says whether that is the end of the text. */
  private boolean parsePath(List<JsonPathFilter> into, int partStart, boolean query) {
    int start = partStart;
    boolean scan = false;
    boolean followingIndexer = false;
    boolean followingDot = false;
    boolean ended = false;
    while (!ended() && !ended) {
      char c = peek();
      switch (c) {
        case '[', '(' -> {
          if (at > start) {
            into.add(field(text.substring(start, at), scan));
            scan = false;
          }
          into.add(parseIndexer(c, scan));
          scan = false;
          at++;
          start = at;
          followingIndexer = true;
          followingDot = false;
        }
        case ']', ')', ' ' -> ended = true;
        case '.' -> {
          if (at > start) {
            into.add(field(text.substring(start, at), scan));
            scan = false;
          }
          if (at + 1 < text.length() && text.charAt(at + 1) == '.') {
            scan = true;
            at++;
          }
          at++;
          start = at;
          followingIndexer = false;
          followingDot = true;
        }
        default -> {
          if (query && "=<!>|&".indexOf(c) >= 0) {
            ended = true;
          } else {
            if (followingIndexer) {
              throw new JsonException("Unexpected character following indexer: " + c);
            }
            at++;
          }
        }
      }
    }
    boolean atEnd = at == text.length();
    if (at > start) {
      into.add(field(text.substring(start, at).stripTrailing(), scan));
    } else if (followingDot && (atEnd || query)) {
      throw new JsonException("Unexpected end while parsing path.");
    }
    return atEnd;
  }

  private JsonPathFilter parseIndexer(char open, boolean scan) {
    at++;
    char close = open == '[' ? ']' : ')';
    require(OPEN_INDEXER);
    skipSpace();
    require(OPEN_INDEXER);
    if (peek() == '\'') {
      return parseQuotedFields(close, scan);
    } else if (peek() == '?') {
      return parseQuery(close, scan);
    }
    return parseArrayIndexer(close);
  }

  private static int number(String text) {
    return ScalarTexts.parseInt32(text);
  }

  private static JsonException unexpected(char c) {
    return new JsonException("Unexpected character while parsing path indexer: " + c);
  }

  private JsonPathFilter parseArrayIndexer(char close) {
    int start = at;
    int end = -1;
    int colons = 0;
    List<Integer> indexes = null;
    Integer[] slice = new Integer[3];
    while (!ended()) {
      char c = peek();
      if (c == ' ') {
        end = at;
        skipSpace();
        continue;
      }
      String part = text.substring(start, end < 0 ? at : end);
      if (c == close) {
        if (colons > 0) {
          if (!part.isEmpty()) {
            slice[Math.min(colons, 2)] = number(part);
          }
          return new JsonPathFilter.Slice(slice[0], slice[1], slice[2]);
        }
        if (part.isEmpty()) {
          throw new JsonException("Array index expected.");
        }
        if (indexes != null) {
          indexes.add(number(part));
          return new JsonPathFilter.Indexes(indexes);
        }
        return new JsonPathFilter.Index(number(part));
      } else if (c == ',') {
        if (part.isEmpty()) {
          throw new JsonException("Array index expected.");
        }
        if (indexes == null) {
          indexes = new ArrayList<>();
        }
        indexes.add(number(part));
        at++;
        skipSpace();
        start = at;
        end = -1;
      } else if (c == '*') {
        at++;
        require(OPEN_INDEXER);
        skipSpace();
        require(OPEN_INDEXER);
        if (peek() != close) {
          throw unexpected(c);
        }
        return new JsonPathFilter.Index(null);
      } else if (c == ':') {
        if (!part.isEmpty()) {
          slice[Math.min(colons, 2)] = number(part);
        }
        colons++;
        at++;
        skipSpace();
        start = at;
        end = -1;
      } else if ((!Character.isDigit(c) && c != '-') || end >= 0) {
        throw unexpected(c);
      } else {
        at++;
      }
    }
    throw new JsonException(OPEN_INDEXER);
  }

  private JsonPathFilter parseQuotedFields(char close, boolean scan) {
    List<String> fields = null;
    while (!ended()) {
      String field = readQuoted();
      skipSpace();
      require(OPEN_INDEXER);
      if (peek() == close) {
        if (fields == null) {
          // a quoted * is a name, not a wildcard
          return scan ? new JsonPathFilter.Scan(field) : new JsonPathFilter.Field(field);
        }
        fields.add(field);
        return scan ? new JsonPathFilter.ScanFields(fields) : new JsonPathFilter.Fields(fields);
      } else if (peek() == ',') {
        at++;
        skipSpace();
        if (fields == null) {
          fields = new ArrayList<>();
        }
        fields.add(field);
      } else {
        throw unexpected(peek());
      }
    }
    throw new JsonException(OPEN_INDEXER);
  }

  private JsonPathFilter parseQuery(char close, boolean scan) {
    at++;
    require(OPEN_INDEXER);
    if (peek() != '(') {
      throw unexpected(peek());
    }
    at++;
    JsonPathQuery query = parseExpression();
    at++;
    require(OPEN_INDEXER);
    skipSpace();
    require(OPEN_INDEXER);
    if (peek() != close) {
      throw unexpected(peek());
    }
    return scan ? new JsonPathFilter.ScanQuery(query) : new JsonPathFilter.Query(query);
  }

  private DotNetException unexpectedInQuery() {
    if (ended()) {
      return new IndexOutOfRangeException("Index was outside the bounds of the array.");
    }
    return new JsonException("Unexpected character while parsing path query: " + peek());
  }

  private JsonPathQuery.Side parseSide() {
    skipSpace();
    require(OPEN_QUERY);
    char c = peek();
    JsonPathQuery.Side side;
    if (c == '$' || c == '@') {
      List<JsonPathFilter> path = new ArrayList<>();
      if (c == '$') {
        path.add(new JsonPathFilter.Root());
      }
      at++;
      if (parsePath(path, at, true)) {
        throw new JsonException(OPEN_QUERY);
      }
      side = new JsonPathQuery.Side(path, null);
    } else {
      side = new JsonPathQuery.Side(null, parseValue());
    }
    skipSpace();
    require(OPEN_QUERY);
    return side;
  }

  private JsonPathQuery parseExpression() {
    JsonPathQuery root = null;
    JsonPathQuery.Composite parent = null;
    while (!ended()) {
      JsonPathQuery.Side left = parseSide();
      JsonPathQuery test;
      if (peek() == ')' || peek() == '|' || peek() == '&') {
        test = new JsonPathQuery.Comparison(JsonPathQuery.Operator.EXISTS, left, null);
      } else {
        JsonPathQuery.Operator operator = parseOperator();
        test = new JsonPathQuery.Comparison(operator, left, parseSide());
      }
      char c = peek();
      if (c == ')') {
        if (parent == null || root == null) {
          return test;
        }
        parent.parts.add(test);
        return root;
      }
      boolean and = c == '&';
      if (!and && c != '|') {
        continue; // as Newtonsoft does: what follows is read as another test
      }
      if (!match(and ? "&&" : "||")) {
        throw unexpectedInQuery();
      }
      if (parent == null || parent.and != and) {
        JsonPathQuery.Composite made = new JsonPathQuery.Composite(and);
        if (parent != null) {
          parent.parts.add(made);
        }
        parent = made;
        if (root == null) {
          root = made;
        }
      }
      parent.parts.add(test);
    }
    throw new JsonException(OPEN_QUERY);
  }

  private JValue parseValue() {
    char c = peek();
    if (c == '\'') {
      return JValue.of(readQuoted());
    } else if (Character.isDigit(c) || c == '-') {
      int start = at++;
      while (!ended()) {
        c = peek();
        if (c == ' ' || c == ')') {
          String number = text.substring(start, at);
          boolean isFloat = number.chars().anyMatch(d -> d == '.' || d == 'E' || d == 'e');
          Object value;
          if (isFloat) {
            value = ScalarTexts.tryParseDouble(number, true);
          } else {
            value = ScalarTexts.tryParseInt64(number);
          }
          if (value == null) {
            throw unexpectedInQuery();
          }
          return JValue.of(value);
        }
        at++;
      }
      throw unexpectedInQuery();
    } else if (c == 't' && match("true")) {
      return JValue.of(true);
    } else if (c == 'f' && match("false")) {
      return JValue.of(false);
    } else if (c == 'n' && match("null")) {
      return JValue.createNull();
    } else if (c == '/') {
      return JValue.of(readRegex());
    }
    throw unexpectedInQuery();
  }

  private String readQuoted() {
    StringBuilder out = new StringBuilder();
    at++;
    while (!ended()) {
      char c = peek();
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        c = peek();
        out.append(
            switch (c) {
              case 'b' -> '\b';
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'f' -> '\f';
              case 'r' -> '\r';
              case '\\', '"', '\'', '/' -> c;
              default -> throw new JsonException("Unknown escape character: \\" + c);
            });
        at++;
      } else if (c == '\'') {
        at++;
        return out.toString();
      } else {
        at++;
        out.append(c);
      }
    }
    throw new JsonException("Path ended with an open string.");
  }

  private String readRegex() {
    int start = at++;
    while (!ended()) {
      char c = peek();
      if (c == '\\' && at + 1 < text.length()) {
        at += 2;
      } else if (c == '/') {
        at++;
        while (!ended() && Character.isLetter(peek())) {
          at++;
        }
        return text.substring(start, at);
      } else {
        at++;
      }
    }
    throw new JsonException("Path ended with an open regex.");
  }

  private boolean match(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private JsonPathQuery.Operator parseOperator() {
    if (at + 1 >= text.length()) {
      throw new JsonException(OPEN_QUERY);
    }
    for (JsonPathQuery.Operator operator : JsonPathQuery.Operator.values()) {
      for (String word : operator.words) {
        if (match(word)) {
          return operator;
        }
      }
    }
    throw new JsonException("Could not read query operator.");
  }
}
