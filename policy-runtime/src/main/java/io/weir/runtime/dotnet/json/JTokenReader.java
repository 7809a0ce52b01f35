package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.time.DateTime;
import org.jspecify.annotations.Nullable;

/** Reads a tree as if it were text. */
final class JTokenReader extends JsonReader {
  private final JToken root;
  private @Nullable JToken at;
  private @Nullable JContainer parent;

  JTokenReader(JToken root) {
    this.root = root;
    maxDepth = null;
  }

  /** The token that the reader is on, or null. */
  @Nullable JToken current() {
    return at;
  }

  @Override
  String path() {
    String path = super.path();
    String start = root.path();
    if (start.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? start : path.startsWith("[") ? start + path : start + "." + path;
  }

  @Override
  boolean hasLineInfo() {
    return state != State.START && at != null && at.lineNumber() > 0;
  }

  @Override
  int lineNumber() {
    return state == State.START || at == null ? 0 : at.lineNumber();
  }

  @Override
  int linePosition() {
    return state == State.START || at == null ? 0 : at.linePosition();
  }

  @Override
  public boolean read() {
    JToken current = at;
    if (state == State.START || current == null) {
      // a comment leaves the state at the start
      if (state != State.START || current == root) {
        setToken(JsonToken.NONE);
        return false;
      }
      at = root;
      set(root);
      return true;
    }
    if (current instanceof JContainer container && parent != container) {
      return into(container);
    }
    return over(current);
  }

  private boolean into(JContainer container) {
    JToken first = container.first();
    if (first == null) {
      return end(container);
    }
    set(first);
    at = first;
    parent = container;
    return true;
  }

  private boolean over(JToken token) {
    if (token == root) {
      return readToEnd();
    }
    JToken next = token.next();
    if (next == null || next == token) {
      return token.parent() == null ? readToEnd() : end(token.requireParent());
    }
    at = next;
    set(next);
    return true;
  }

  private boolean readToEnd() {
    at = null;
    setToken(JsonToken.NONE);
    return false;
  }

  private static @Nullable JsonToken endOf(JContainer container) {
    if (container instanceof JObject) {
      return JsonToken.END_OBJECT;
    } else if (container instanceof JArray) {
      return JsonToken.END_ARRAY;
    } else if (container instanceof JConstructor) {
      return JsonToken.END_CONSTRUCTOR;
    }
    return null;
  }

  private boolean end(JContainer container) {
    JsonToken end = endOf(container);
    if (end == null) {
      return over(container);
    }
    setToken(end);
    at = container;
    parent = container;
    return true;
  }

  private void set(JToken token) {
    if (token instanceof JObject) {
      setToken(JsonToken.START_OBJECT);
    } else if (token instanceof JArray) {
      setToken(JsonToken.START_ARRAY);
    } else if (token instanceof JConstructor constructor) {
      setToken(JsonToken.START_CONSTRUCTOR, constructor.name());
    } else if (token instanceof JProperty property) {
      setToken(JsonToken.PROPERTY_NAME, property.name());
    } else {
      JValue value = (JValue) token;
      Object held = value.value();
      JTokenType type = value.type();
      if (type == JTokenType.COMMENT) {
        setToken(JsonToken.COMMENT, held);
      } else if (type == JTokenType.RAW) {
        setToken(JsonToken.RAW, held);
      } else if (type == JTokenType.NULL) {
        setToken(JsonToken.NULL, held);
      } else if (type == JTokenType.UNDEFINED) {
        setToken(JsonToken.UNDEFINED, held);
      } else if (type == JTokenType.INTEGER) {
        setToken(JsonToken.INTEGER, held);
      } else if (type == JTokenType.FLOAT) {
        setToken(JsonToken.FLOAT, held);
      } else if (type == JTokenType.BOOLEAN) {
        setToken(JsonToken.BOOLEAN, held);
      } else if (type == JTokenType.DATE) {
        Object date =
            held instanceof DateTime plain ? JsonDates.ensure(plain, dateTimeZoneHandling) : held;
        setToken(JsonToken.DATE, date);
      } else if (type == JTokenType.BYTES) {
        setToken(JsonToken.BYTES, held);
      } else {
        setToken(JsonToken.STRING, held == null ? null : Scalars.textForReader(held));
      }
    }
  }
}
