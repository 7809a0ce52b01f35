package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.time.DateTime;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON token by token, from text or from a tree. Keeps the path and the nesting; what follows
 * which is checked here, what the tokens are is up to the subclass.
 */
public abstract class JsonReader {
  /** What may come next. */
  enum State {
    START,
    COMPLETE,
    PROPERTY,
    OBJECT_START,
    OBJECT,
    ARRAY_START,
    ARRAY,
    CLOSED,
    POST_VALUE,
    CONSTRUCTOR_START,
    CONSTRUCTOR,
    FINISHED
  }

  private static final int DEFAULT_MAX_DEPTH = 64;

  State state = State.START;
  boolean supportMultipleContent;
  DateParseHandling dateParseHandling = DateParseHandling.DATE_TIME;
  DateTimeZoneHandling dateTimeZoneHandling = DateTimeZoneHandling.ROUNDTRIP_KIND;
  FloatParseHandling floatParseHandling = FloatParseHandling.DOUBLE;
  @Nullable String dateFormatString;
  @Nullable Integer maxDepth = DEFAULT_MAX_DEPTH;

  private JsonToken token = JsonToken.NONE;
  private @Nullable Object value;
  private final List<JsonPosition> outer = new ArrayList<>();
  private JsonPosition here = new JsonPosition(JsonPosition.Kind.NONE);
  private boolean depthExceeded;

  JsonReader() {}

  /** Moves to the next token; false at the end. */
  public abstract boolean read();

  boolean hasLineInfo() {
    return false;
  }

  int lineNumber() {
    return 0;
  }

  int linePosition() {
    return 0;
  }

  /** The kind of the current token. */
  public final JsonToken token() {
    return token;
  }

  /** The value of the current token, boxed. */
  public final @Nullable Object value() {
    return value;
  }

  /** How many containers are open. */
  final int depth() {
    int open = outer.size();
    return isStart(token) || here.kind == JsonPosition.Kind.NONE ? open : open + 1;
  }

  static boolean isStart(JsonToken token) {
    return token == JsonToken.START_OBJECT
        || token == JsonToken.START_ARRAY
        || token == JsonToken.START_CONSTRUCTOR;
  }

  static boolean isEnd(JsonToken token) {
    return token == JsonToken.END_OBJECT
        || token == JsonToken.END_ARRAY
        || token == JsonToken.END_CONSTRUCTOR;
  }

  static boolean isPrimitive(JsonToken token) {
    return token == JsonToken.INTEGER
        || token == JsonToken.FLOAT
        || token == JsonToken.STRING
        || token == JsonToken.BOOLEAN
        || token == JsonToken.UNDEFINED
        || token == JsonToken.NULL
        || token == JsonToken.DATE
        || token == JsonToken.BYTES;
  }

  /** Where the current token is. */
  String path() {
    if (here.kind == JsonPosition.Kind.NONE) {
      return "";
    }
    boolean insideContainer =
        state != State.ARRAY_START
            && state != State.CONSTRUCTOR_START
            && state != State.OBJECT_START;
    List<JsonPosition> all = new ArrayList<>(outer);
    if (insideContainer) {
      all.add(here);
    }
    return JsonPosition.path(all);
  }

  final JsonReaderException error(String message) {
    return error(message, null);
  }

  final JsonReaderException error(String message, @Nullable DotNetException cause) {
    String path = path();
    return new JsonReaderException(
        JsonPosition.message(message, path, this), path, lineNumber(), linePosition(), cause);
  }

  final JsonSerializationException serializationError(String message) {
    return serializationError(message, null);
  }

  final JsonSerializationException serializationError(
      String message, @Nullable DotNetException cause) {
    String path = path();
    return new JsonSerializationException(
        JsonPosition.message(message, path, this), path, lineNumber(), linePosition(), cause);
  }

  private void push(JsonPosition.Kind kind) {
    updateScope();
    if (here.kind != JsonPosition.Kind.NONE) {
      outer.add(here);
    }
    here = new JsonPosition(kind);
    int open = outer.size() + 1;
    if (maxDepth != null && open > maxDepth && !depthExceeded) {
      depthExceeded = true;
      throw error("The reader's MaxDepth of " + maxDepth + " has been exceeded.");
    }
  }

  private JsonPosition.Kind pop() {
    JsonPosition old = here;
    here =
        outer.isEmpty() ? new JsonPosition(JsonPosition.Kind.NONE) : outer.remove(outer.size() - 1);
    if (maxDepth != null && outer.size() + 1 <= maxDepth) {
      depthExceeded = false;
    }
    return old.kind;
  }

  private void updateScope() {
    if (here.hasIndex()) {
      here.position++;
    }
  }

  final void setToken(JsonToken kind) {
    setToken(kind, null, true);
  }

  final void setToken(JsonToken kind, @Nullable Object newValue) {
    setToken(kind, newValue, true);
  }

  final void setToken(JsonToken kind, @Nullable Object newValue, boolean updateIndex) {
    Budget.steps(1);
    token = kind;
    value = newValue;
    if (kind == JsonToken.START_OBJECT) {
      state = State.OBJECT_START;
      push(JsonPosition.Kind.OBJECT);
    } else if (kind == JsonToken.START_ARRAY) {
      state = State.ARRAY_START;
      push(JsonPosition.Kind.ARRAY);
    } else if (kind == JsonToken.START_CONSTRUCTOR) {
      state = State.CONSTRUCTOR_START;
      push(JsonPosition.Kind.CONSTRUCTOR);
    } else if (isEnd(kind)) {
      validateEnd(kind);
    } else if (kind == JsonToken.PROPERTY_NAME) {
      state = State.PROPERTY;
      here.propertyName = (String) newValue;
    } else if (isPrimitive(kind) || kind == JsonToken.RAW) {
      setPostValueState(updateIndex);
    }
  }

  final void setPostValueState(boolean updateIndex) {
    if (here.kind != JsonPosition.Kind.NONE || supportMultipleContent) {
      state = State.POST_VALUE;
    } else {
      setFinished();
    }
    if (updateIndex) {
      updateScope();
    }
  }

  private void validateEnd(JsonToken end) {
    JsonPosition.Kind open = pop();
    JsonPosition.Kind closes =
        end == JsonToken.END_OBJECT
            ? JsonPosition.Kind.OBJECT
            : end == JsonToken.END_ARRAY ? JsonPosition.Kind.ARRAY : JsonPosition.Kind.CONSTRUCTOR;
    if (closes != open) {
      throw error("JsonToken " + end + " is not valid for closing JsonType " + open.text + ".");
    }
    if (here.kind != JsonPosition.Kind.NONE || supportMultipleContent) {
      state = State.POST_VALUE;
    } else {
      setFinished();
    }
  }

  final void setStateBasedOnCurrent() {
    switch (here.kind) {
      case OBJECT -> state = State.OBJECT;
      case ARRAY -> state = State.ARRAY;
      case CONSTRUCTOR -> state = State.CONSTRUCTOR;
      case NONE -> setFinished();
    }
  }

  private void setFinished() {
    state = supportMultipleContent ? State.START : State.FINISHED;
  }

  /** Skips the children of the current token. */
  public final void skip() {
    if (token == JsonToken.PROPERTY_NAME) {
      read();
    }
    if (isStart(token)) {
      int depth = depth();
      while (read() && depth < depth()) {
        // to the matching end
      }
    }
  }

  final boolean readAndMoveToContent() {
    return read() && moveToContent();
  }

  /** Moves on while the current token is none or a comment. */
  final boolean moveToContent() {
    while (token == JsonToken.NONE || token == JsonToken.COMMENT) {
      if (!read()) {
        return false;
      }
    }
    return true;
  }

  final JsonReaderException unexpectedEnd() {
    return error("Unexpected end when reading JSON.");
  }

  final void readAndAssert() {
    if (!read()) {
      throw serializationError("Unexpected end when reading JSON.");
    }
  }

  private JsonToken contentToken() {
    do {
      if (!read()) {
        setToken(JsonToken.NONE);
        return JsonToken.NONE;
      }
    } while (token == JsonToken.COMMENT);
    return token;
  }

  private static boolean isNothing(JsonToken token) {
    return token == JsonToken.NONE || token == JsonToken.NULL || token == JsonToken.END_ARRAY;
  }

  /** Reads the next value as text; null for a null or the end of an array. */
  @Nullable String readAsString() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.STRING) {
      return (String) value;
    }
    if (isPrimitive(read) && value != null) {
      String text = Scalars.text(value);
      setToken(JsonToken.STRING, text, false);
      return text;
    }
    throw error("Error reading string. Unexpected token: " + read + ".");
  }

  /** Reads the next value as an int; null for a null or the end of an array. */
  @Nullable Integer readAsInt32() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.INTEGER || read == JsonToken.FLOAT) {
      int number;
      try {
        number = ScalarConversions.toInt32(value);
      } catch (DotNetException e) {
        throw error("Could not convert to integer: " + Scalars.text(value) + ".", e);
      }
      setToken(JsonToken.INTEGER, number, false);
      return number;
    }
    if (read == JsonToken.STRING) {
      return int32OfText((String) value);
    }
    throw error("Error reading integer. Unexpected token: " + read + ".");
  }

  final @Nullable Integer int32OfText(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      setToken(JsonToken.NULL, null, false);
      return null;
    }
    Integer number = ScalarTexts.tryParseInt32(text);
    if (number == null) {
      setToken(JsonToken.STRING, text, false);
      throw error("Could not convert string to integer: " + text + ".");
    }
    setToken(JsonToken.INTEGER, number, false);
    return number;
  }

  /** Reads the next value as a double; null for a null or the end of an array. */
  @Nullable Double readAsDouble() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.INTEGER || read == JsonToken.FLOAT) {
      double number = ScalarConversions.toDouble(value);
      setToken(JsonToken.FLOAT, number, false);
      return number;
    }
    if (read == JsonToken.STRING) {
      return doubleOfText((String) value);
    }
    throw error("Error reading double. Unexpected token: " + read + ".");
  }

  final @Nullable Double doubleOfText(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      setToken(JsonToken.NULL, null, false);
      return null;
    }
    Double number = ScalarTexts.tryParseDouble(text, true);
    if (number == null) {
      setToken(JsonToken.STRING, text, false);
      throw error("Could not convert string to double: " + text + ".");
    }
    setToken(JsonToken.FLOAT, number, false);
    return number;
  }

  /** Reads the next value as a decimal; null for a null or the end of an array. */
  @Nullable Object readAsDecimal() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.INTEGER || read == JsonToken.FLOAT) {
      Object number;
      try {
        number = ScalarConversions.toDecimal(value);
      } catch (DotNetException e) {
        throw error("Could not convert to decimal: " + Scalars.text(value) + ".", e);
      }
      setToken(JsonToken.FLOAT, number, false);
      return number;
    }
    if (read == JsonToken.STRING) {
      return decimalOfText((String) value);
    }
    throw error("Error reading decimal. Unexpected token: " + read + ".");
  }

  final @Nullable Object decimalOfText(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      setToken(JsonToken.NULL, null, false);
      return null;
    }
    Object number = ScalarTexts.tryParseDecimal(text);
    if (number == null) {
      setToken(JsonToken.STRING, text, false);
      throw error("Could not convert string to decimal: " + text + ".");
    }
    setToken(JsonToken.FLOAT, number, false);
    return number;
  }

  /** Reads the next value as a bool; null for a null or the end of an array. */
  @Nullable Boolean readAsBoolean() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.INTEGER || read == JsonToken.FLOAT) {
      boolean made = ScalarConversions.toBoolean(value);
      setToken(JsonToken.BOOLEAN, made, false);
      return made;
    }
    if (read == JsonToken.STRING) {
      return booleanOfText((String) value);
    }
    if (read == JsonToken.BOOLEAN) {
      return (Boolean) value;
    }
    throw error("Error reading boolean. Unexpected token: " + read + ".");
  }

  final @Nullable Boolean booleanOfText(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      setToken(JsonToken.NULL, null, false);
      return null;
    }
    Boolean made = ScalarTexts.tryParseBoolean(text);
    if (made == null) {
      setToken(JsonToken.STRING, text, false);
      throw error("Could not convert string to boolean: " + text + ".");
    }
    setToken(JsonToken.BOOLEAN, made, false);
    return made;
  }

  /** Reads the next value as a DateTime; null for a null or the end of an array. */
  @Nullable Object readAsDateTime() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.DATE) {
      Object date = ScalarConversions.dateTimeOfDate(value);
      setToken(JsonToken.DATE, date, false);
      return date;
    }
    if (read == JsonToken.STRING) {
      return dateTimeOfText((String) value);
    }
    throw error("Error reading date. Unexpected token: " + read + ".");
  }

  final @Nullable Object dateTimeOfText(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      setToken(JsonToken.NULL, null, false);
      return null;
    }
    DateTime date = JsonDates.tryParseDateTime(text, dateTimeZoneHandling, dateFormatString);
    if (date == null) {
      date = ScalarTexts.tryParseDateTimeLoosely(text);
      if (date != null) {
        date = JsonDates.ensure(date, dateTimeZoneHandling);
      }
    }
    if (date == null) {
      throw error("Could not convert string to DateTime: " + text + ".");
    }
    setToken(JsonToken.DATE, date, false);
    return date;
  }

  /** Reads the next value as a DateTimeOffset; null for a null or the end of an array. */
  @Nullable Object readAsDateTimeOffset() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.DATE) {
      Object date = ScalarConversions.dateTimeOffsetOfDate(value);
      setToken(JsonToken.DATE, date, false);
      return date;
    }
    if (read == JsonToken.STRING) {
      return dateTimeOffsetOfText((String) value);
    }
    throw error("Error reading date. Unexpected token: " + read + ".");
  }

  final @Nullable Object dateTimeOffsetOfText(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      setToken(JsonToken.NULL, null, false);
      return null;
    }
    Object date = JsonDates.tryParseDateTimeOffset(text, dateFormatString);
    if (date == null) {
      date = ScalarTexts.tryParseDateTimeOffsetLoosely(text);
    }
    if (date == null) {
      setToken(JsonToken.STRING, text, false);
      throw error("Could not convert string to DateTimeOffset: " + text + ".");
    }
    setToken(JsonToken.DATE, date, false);
    return date;
  }

  /** Reads the next value as bytes; null for a null or the end of an array. */
  byte @Nullable [] readAsBytes() {
    JsonToken read = contentToken();
    if (isNothing(read)) {
      return null;
    }
    if (read == JsonToken.STRING) {
      byte[] data = ScalarTexts.bytesOfText((String) value);
      setToken(JsonToken.BYTES, data, false);
      return data;
    }
    if (read == JsonToken.BYTES) {
      byte[] data = value instanceof byte[] bytes ? bytes : ScalarConversions.bytesOfGuid(value);
      setToken(JsonToken.BYTES, data, false);
      return data;
    }
    if (read == JsonToken.START_ARRAY) {
      return readArrayIntoBytes();
    }
    throw error("Error reading bytes. Unexpected token: " + read + ".");
  }

  final byte[] readArrayIntoBytes() {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    while (true) {
      if (!read()) {
        setToken(JsonToken.NONE);
      }
      if (token == JsonToken.NONE) {
        throw error("Unexpected end when reading bytes.");
      } else if (token == JsonToken.INTEGER) {
        buffer.write(ScalarConversions.toByte(value));
      } else if (token == JsonToken.END_ARRAY) {
        byte[] data = buffer.toByteArray();
        setToken(JsonToken.BYTES, data, false);
        return data;
      } else if (token != JsonToken.COMMENT) {
        throw error("Unexpected token when reading bytes: " + token + ".");
      }
    }
  }
}
