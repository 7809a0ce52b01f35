package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON token by token, to text or into a tree. Checks that what is written makes JSON; what
 * becomes of the tokens is up to the subclass.
 */
public abstract class JsonWriter implements AutoCloseable {
  private static final String INVALID =
      "Token %s in state %s would result in an invalid JSON object.";

  /** Where the writer is. */
  private enum State {
    START("Start"),
    PROPERTY("Property"),
    OBJECT_START("ObjectStart"),
    OBJECT("Object"),
    ARRAY_START("ArrayStart"),
    ARRAY("Array"),
    CONSTRUCTOR_START("ConstructorStart"),
    CONSTRUCTOR("Constructor"),
    CLOSED("Closed"),
    ERROR("Error");

    final String text;

    State(String text) {
      this.text = text;
    }

    boolean between() {
      return this == OBJECT || this == ARRAY || this == CONSTRUCTOR;
    }

    boolean inList() {
      return this == ARRAY
          || this == ARRAY_START
          || this == CONSTRUCTOR
          || this == CONSTRUCTOR_START;
    }
  }

  private State state = State.START;
  private final List<JsonPosition> outer = new ArrayList<>();
  private JsonPosition here = new JsonPosition(JsonPosition.Kind.NONE);

  Formatting formatting = Formatting.NONE;
  DateFormatHandling dateFormatHandling = DateFormatHandling.ISO_DATE_FORMAT;
  DateTimeZoneHandling dateTimeZoneHandling = DateTimeZoneHandling.ROUNDTRIP_KIND;
  FloatFormatHandling floatFormatHandling = FloatFormatHandling.STRING;
  StringEscapeHandling stringEscapeHandling = StringEscapeHandling.DEFAULT;
  @Nullable String dateFormatString;

  JsonWriter() {}

  /** Sets whether the text is indented. */
  public final void setFormatting(Formatting formatting) {
    this.formatting = formatting;
  }

  // What the subclass does with each token.

  abstract void start(JsonToken kind, @Nullable String name);

  abstract void end(JsonToken kind);

  abstract void property(String name, boolean escape);

  abstract void nullValue();

  abstract void undefinedValue();

  /** A value that is not null, boxed. */
  abstract void value(Object value);

  abstract void raw(@Nullable String json);

  abstract void comment(@Nullable String text);

  void delimiter() {}

  void indent() {}

  void indentSpace() {}

  /** How many containers are open. */
  final int top() {
    return outer.size() + (here.kind == JsonPosition.Kind.NONE ? 0 : 1);
  }

  final String path() {
    if (here.kind == JsonPosition.Kind.NONE) {
      return "";
    }
    List<JsonPosition> all = new ArrayList<>(outer);
    if (state != State.ARRAY_START
        && state != State.CONSTRUCTOR_START
        && state != State.OBJECT_START) {
      all.add(here);
    }
    return JsonPosition.path(all);
  }

  private JsonWriterException error(String message) {
    String path = here.kind == JsonPosition.Kind.NONE ? "" : JsonPosition.path(outer);
    return new JsonWriterException(JsonPosition.message(message, path, null), path, null);
  }

  private State after(JsonToken kind) {
    if (state == State.CLOSED || state == State.ERROR) {
      return State.ERROR;
    }
    boolean inObject = state == State.OBJECT || state == State.OBJECT_START;
    if (kind == JsonToken.START_OBJECT) {
      return inObject ? State.ERROR : State.OBJECT_START;
    } else if (kind == JsonToken.START_ARRAY) {
      return inObject ? State.ERROR : State.ARRAY_START;
    } else if (kind == JsonToken.START_CONSTRUCTOR) {
      return inObject ? State.ERROR : State.CONSTRUCTOR_START;
    } else if (kind == JsonToken.PROPERTY_NAME) {
      return inObject || state == State.START ? State.PROPERTY : State.ERROR;
    } else if (kind == JsonToken.COMMENT || kind == JsonToken.RAW) {
      return state == State.CONSTRUCTOR_START ? State.CONSTRUCTOR : state;
    }
    return switch (state) {
      case START -> State.START;
      case PROPERTY -> State.OBJECT;
      case ARRAY, ARRAY_START -> State.ARRAY;
      case CONSTRUCTOR, CONSTRUCTOR_START -> State.CONSTRUCTOR;
      default -> State.ERROR;
    };
  }

  private void autoComplete(JsonToken kind) {
    Budget.steps(1);
    State next = after(kind);
    if (next == State.ERROR) {
      throw error(String.format(INVALID, kind, state.text));
    }
    if (state.between() && kind != JsonToken.COMMENT) {
      delimiter();
    }
    if (formatting == Formatting.INDENTED) {
      if (state == State.PROPERTY) {
        indentSpace();
      }
      if (state.inList() || (kind == JsonToken.PROPERTY_NAME && state != State.START)) {
        indent();
      }
    }
    state = next;
  }

  private void updatePosition() {
    if (here.hasIndex()) {
      here.position++;
    }
  }

  private void open(JsonToken kind, JsonPosition.Kind container, @Nullable String name) {
    updatePosition();
    autoComplete(kind);
    if (here.kind != JsonPosition.Kind.NONE) {
      outer.add(here);
    }
    here = new JsonPosition(container);
    start(kind, name);
  }

  /** An opening brace. */
  public final void writeStartObject() {
    open(JsonToken.START_OBJECT, JsonPosition.Kind.OBJECT, null);
  }

  /** {@code [}. */
  public final void writeStartArray() {
    open(JsonToken.START_ARRAY, JsonPosition.Kind.ARRAY, null);
  }

  /** {@code new name(}. */
  public final void writeStartConstructor(@Nullable String name) {
    open(JsonToken.START_CONSTRUCTOR, JsonPosition.Kind.CONSTRUCTOR, name);
  }

  /** Closes an object and what is open in it. */
  public final void writeEndObject() {
    close(JsonPosition.Kind.OBJECT);
  }

  /** Closes an array and what is open in it. */
  public final void writeEndArray() {
    close(JsonPosition.Kind.ARRAY);
  }

  /** Closes a constructor and what is open in it. */
  public final void writeEndConstructor() {
    close(JsonPosition.Kind.CONSTRUCTOR);
  }

  /** Closes the container that is open. */
  final void writeEnd() {
    if (here.kind == JsonPosition.Kind.NONE) {
      throw error("Unexpected type when writing end: None.");
    }
    close(here.kind);
  }

  private void close(JsonPosition.Kind kind) {
    int levels = here.kind == kind ? 1 : 0;
    for (int i = outer.size() - 1; levels == 0 && i >= 0; i--) {
      if (outer.get(i).kind == kind) {
        levels = outer.size() - i + 1;
      }
    }
    if (levels == 0) {
      throw error("No token to close.");
    }
    for (int i = 0; i < levels; i++) {
      JsonPosition.Kind closed = here.kind;
      here =
          outer.isEmpty()
              ? new JsonPosition(JsonPosition.Kind.NONE)
              : outer.remove(outer.size() - 1);
      if (state == State.PROPERTY) {
        writeNullToken();
      }
      if (formatting == Formatting.INDENTED
          && state != State.OBJECT_START
          && state != State.ARRAY_START) {
        indent();
      }
      end(
          closed == JsonPosition.Kind.OBJECT
              ? JsonToken.END_OBJECT
              : closed == JsonPosition.Kind.ARRAY
                  ? JsonToken.END_ARRAY
                  : JsonToken.END_CONSTRUCTOR);
      state =
          switch (here.kind) {
            case OBJECT -> State.OBJECT;
            case ARRAY -> State.ARRAY;
            case CONSTRUCTOR -> State.CONSTRUCTOR;
            case NONE -> State.START;
          };
    }
  }

  private void writeNullToken() {
    autoComplete(JsonToken.NULL);
    nullValue();
  }

  /** The name of an object's next member. */
  public final void writePropertyName(@Nullable String name) {
    writePropertyName(name, true);
  }

  final void writePropertyName(@Nullable String name, boolean escape) {
    String given = Checks.notNull(name, "name");
    here.propertyName = given;
    autoComplete(JsonToken.PROPERTY_NAME);
    property(given, escape);
  }

  private void beforeValue(JsonToken kind) {
    updatePosition();
    autoComplete(kind);
  }

  /** A null. */
  public final void writeNull() {
    beforeValue(JsonToken.NULL);
    nullValue();
  }

  /** An undefined. */
  public final void writeUndefined() {
    beforeValue(JsonToken.UNDEFINED);
    undefinedValue();
  }

  /** A value that JSON can hold, boxed; null is a JSON null. */
  public final void writeValue(@Nullable Object value) {
    if (value == null) {
      writeNull();
      return;
    }
    beforeValue(Scalars.jsonToken(value));
    value(value);
  }

  /** Text in a value's place, as it stands. */
  public final void writeRawValue(@Nullable String json) {
    beforeValue(JsonToken.UNDEFINED);
    raw(json);
  }

  /** Text as it stands, without regard to what is being written. */
  public final void writeRaw(@Nullable String json) {
    raw(json);
  }

  /** A comment. */
  public final void writeComment(@Nullable String text) {
    autoComplete(JsonToken.COMMENT);
    comment(text);
  }

  /** Closes everything that is open. */
  @Override
  public final void close() {
    while (here.kind != JsonPosition.Kind.NONE) {
      close(here.kind);
    }
    state = State.CLOSED;
  }

  /** Writes the reader's current token with its children. */
  void writeTokens(JsonReader reader, boolean withComments) {
    JsonToken first = reader.token();
    int initial =
        first == JsonToken.NONE
            ? -1
            : JsonReader.isStart(first) ? reader.depth() : reader.depth() + 1;
    do {
      if (withComments || reader.token() != JsonToken.COMMENT) {
        writeToken(reader);
      }
    } while (initial - 1 < reader.depth() - (JsonReader.isEnd(reader.token()) ? 1 : 0)
        && reader.read());
    JsonToken last = reader.token();
    int end =
        last == JsonToken.NONE ? -1 : JsonReader.isEnd(last) ? reader.depth() - 1 : reader.depth();
    if (initial < end || (initial == end && JsonReader.isStart(last))) {
      throw error("Unexpected end when reading token.");
    }
  }

  private void writeToken(JsonReader reader) {
    JsonToken token = reader.token();
    Object value = reader.value();
    if (token == JsonToken.START_OBJECT) {
      writeStartObject();
    } else if (token == JsonToken.START_ARRAY) {
      writeStartArray();
    } else if (token == JsonToken.START_CONSTRUCTOR) {
      writeStartConstructor((String) value);
    } else if (token == JsonToken.PROPERTY_NAME) {
      writePropertyName(String.valueOf(value));
    } else if (token == JsonToken.COMMENT) {
      writeComment((String) value);
    } else if (token == JsonToken.END_OBJECT) {
      writeEndObject();
    } else if (token == JsonToken.END_ARRAY) {
      writeEndArray();
    } else if (token == JsonToken.END_CONSTRUCTOR) {
      writeEndConstructor();
    } else if (token == JsonToken.RAW) {
      writeRawValue(value == null ? null : Scalars.text(value));
    } else if (token == JsonToken.UNDEFINED) {
      writeUndefined();
    } else if (token != JsonToken.NONE) {
      writeValue(value);
    }
  }

  /** A value was added by other means than the writer's own methods. */
  final void wroteValue() {
    beforeValue(JsonToken.NULL);
  }
}
