package io.weir.gateway.eval;

import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import io.weir.runtime.dotnet.json.JToken;
import io.weir.runtime.dotnet.xml.XNode;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Values as people read them, with their types. Stateless. */
final class ValuePrinter {
  private static final int MOST_ELEMENTS = 100;
  private static final int MOST_DEPTH = 6;

  private ValuePrinter() {}

  /** {@code type: value}; enumerating a sequence may throw what its elements throw. */
  static String print(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return RuntimeType.ofValue(value).csharpName() + ": " + text(value, 0);
  }

  private static String text(@Nullable Object value, int depth) {
    if (value == null) {
      return "null";
    }
    boolean inside = depth > 0;
    if (value instanceof String || value instanceof Character) {
      return inside
          ? quoted(value.toString(), value instanceof String ? '"' : '\'')
          : value.toString();
    } else if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    } else if (value instanceof JToken || value instanceof XNode) {
      return Values.toText(value);
    } else if (depth > MOST_DEPTH) {
      return "…";
    } else if (value instanceof DictionaryValue) {
      return sequence(value, depth, '{', '}');
    } else if (value instanceof KeyValuePair pair) {
      return text(KeyValuePair.keyOf(pair), depth + 1)
          + ": "
          + text(KeyValuePair.valueOf(pair), depth + 1);
    } else if (Enumeration.isEnumerable(value)) {
      return sequence(value, depth, '[', ']');
    }
    String text = Values.toText(value);
    // What has no text of its own in .NET shows its type.
    return text.startsWith(value.getClass().getName() + "@")
        ? RuntimeType.ofValue(value).csharpName()
        : text;
  }

  private static String sequence(Object value, int depth, char open, char close) {
    StringBuilder out = new StringBuilder().append(open);
    Iterator<@Nullable Object> elements = Enumeration.iterator(value);
    for (int i = 0; elements.hasNext(); i++) {
      out.append(i == 0 ? "" : ", ");
      if (i == MOST_ELEMENTS) {
        out.append('…');
        break;
      }
      out.append(text(elements.next(), depth + 1));
    }
    return out.append(close).toString();
  }

  private static String quoted(String text, char quote) {
    StringBuilder out = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\\' -> out.append("\\\\");
        default -> out.append(c == quote ? "\\" : "").append(c);
      }
    }
    return out.append(quote).toString();
  }
}
