package io.weir.runtime.dotnet.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text as leniently as Newtonsoft's reader: single quotes, bare names, comments, missing
 * values between commas, octal and hexadecimal integers, NaN, constructors.
 */
public final class JsonTextReader extends JsonScalarReader {
  /** Reads the text. */
  public JsonTextReader(String text) {
    super(text);
  }

  @Override
  public boolean read() {
    while (true) {
      switch (state) {
        case START, PROPERTY, ARRAY, ARRAY_START, CONSTRUCTOR, CONSTRUCTOR_START -> {
          return parseValue();
        }
        case OBJECT, OBJECT_START -> {
          return parseObject();
        }
        case POST_VALUE -> {
          if (parsePostValue(false)) {
            return true;
          }
        }
        case FINISHED -> {
          return readFinished(true);
        }
        default -> throw error("Unexpected state: " + state + ".");
      }
    }
  }

  /** After the end: white space and comments alone may follow. */
  private boolean readFinished(boolean setComment) {
    if (available(0)) {
      eatWhitespace();
      if (endSeen) {
        setToken(JsonToken.NONE);
        return false;
      }
      if (chars[at] == '/') {
        parseComment(setComment);
        if (setComment) {
          return true;
        }
      } else {
        throw error(
            "Additional text encountered after finished reading JSON content: " + chars[at] + ".");
      }
    }
    setToken(JsonToken.NONE);
    return false;
  }

  private boolean parsePostValue(boolean ignoreComments) {
    while (true) {
      char c = chars[at];
      switch (c) {
        case '\0':
          if (atEnd()) {
            state = State.FINISHED;
            return false;
          }
          at++;
          break;
        case '}':
          at++;
          setToken(JsonToken.END_OBJECT);
          return true;
        case ']':
          at++;
          setToken(JsonToken.END_ARRAY);
          return true;
        case ')':
          at++;
          setToken(JsonToken.END_CONSTRUCTOR);
          return true;
        case '/':
          parseComment(!ignoreComments);
          if (!ignoreComments) {
            return true;
          }
          break;
        case ',':
          at++;
          setStateBasedOnCurrent();
          return false;
        default:
          if (!skipWhitespace(c)) {
            if (supportMultipleContent && depth() == 0) {
              setStateBasedOnCurrent();
              return false;
            }
            throw error(
                "After parsing a value an unexpected character was encountered: " + c + ".");
          }
      }
    }
  }

  private boolean parseObject() {
    while (true) {
      char c = chars[at];
      switch (c) {
        case '\0':
          if (atEnd()) {
            return false;
          }
          at++;
          break;
        case '}':
          setToken(JsonToken.END_OBJECT);
          at++;
          return true;
        case '/':
          parseComment(true);
          return true;
        default:
          if (!skipWhitespace(c)) {
            return parseProperty();
          }
      }
    }
  }

  private boolean parseProperty() {
    char first = chars[at];
    if (first == '"' || first == '\'') {
      at++;
      readQuoted(first);
    } else if (isIdentifier(first)) {
      readBareName();
    } else {
      throw error("Invalid property identifier character: " + first + ".");
    }
    String name = piece;
    eatWhitespace();
    if (chars[at] != ':') {
      throw error(
          "Invalid character after parsing property name. Expected ':' but got: "
              + chars[at]
              + ".");
    }
    at++;
    setToken(JsonToken.PROPERTY_NAME, name);
    return true;
  }

  private boolean parseValue() {
    while (true) {
      char c = chars[at];
      switch (c) {
        case '\0':
          if (atEnd()) {
            return false;
          }
          at++;
          break;
        case '"', '\'':
          parseString(c, Want.ANY);
          return true;
        case 't':
          parseWord("true", JsonToken.BOOLEAN, true, "boolean");
          return true;
        case 'f':
          parseWord("false", JsonToken.BOOLEAN, false, "boolean");
          return true;
        case 'n':
          parseNullOrConstructor();
          return true;
        case 'N':
          parseSymbol("NaN", Double.NaN, Want.ANY);
          return true;
        case 'I':
          parseSymbol("Infinity", Double.POSITIVE_INFINITY, Want.ANY);
          return true;
        case '-':
          if (available(1) && chars[at + 1] == 'I') {
            parseSymbol("-Infinity", Double.NEGATIVE_INFINITY, Want.ANY);
          } else {
            parseNumber(Want.ANY);
          }
          return true;
        case '/':
          parseComment(true);
          return true;
        case 'u':
          parseWord("undefined", JsonToken.UNDEFINED, null, "undefined");
          return true;
        case '{':
          at++;
          setToken(JsonToken.START_OBJECT);
          return true;
        case '[':
          at++;
          setToken(JsonToken.START_ARRAY);
          return true;
        case ']':
          at++;
          setToken(JsonToken.END_ARRAY);
          return true;
        case ',':
          // stays for the next read, so that several commas give several missing values
          setToken(JsonToken.UNDEFINED);
          return true;
        case ')':
          at++;
          setToken(JsonToken.END_CONSTRUCTOR);
          return true;
        default:
          if (skipWhitespace(c)) {
            break;
          }
          if (Scalars.isNumber(c) || c == '.') {
            parseNumber(Want.ANY);
            return true;
          }
          throw unexpected(c);
      }
    }
  }

  private void parseNullOrConstructor() {
    if (!available(1)) {
      at++;
      throw unexpectedEnd();
    }
    char next = chars[at + 1];
    if (next == 'u') {
      parseWord("null", JsonToken.NULL, null, "null");
    } else if (next == 'e') {
      parseConstructor();
    } else {
      throw unexpected(chars[at]);
    }
  }

  private void parseConstructor() {
    if (!matchWithSeparator("new")) {
      throw error("Unexpected content while parsing JSON.");
    }
    eatWhitespace();
    int start = at;
    int end;
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (atEnd()) {
          throw error("Unexpected end while parsing constructor.");
        }
        end = at++;
        break;
      } else if (Character.isLetterOrDigit(c)) {
        at++;
      } else if (c == '(') {
        end = at;
        break;
      } else {
        end = at;
        if (!skipWhitespace(c)) {
          throw error("Unexpected character while parsing constructor: " + c + ".");
        }
        break;
      }
    }
    if (start == end) {
      throw error("Empty constructor name.");
    }
    String name = new String(chars, start, end - start);
    eatWhitespace();
    if (chars[at] != '(') {
      throw error("Unexpected character while parsing constructor: " + chars[at] + ".");
    }
    at++;
    setToken(JsonToken.START_CONSTRUCTOR, name);
  }

  private void parseComment(boolean setToken) {
    at++;
    if (!available(1)) {
      throw error("Unexpected end while parsing comment.");
    }
    boolean single = chars[at] == '/';
    if (!single && chars[at] != '*') {
      throw error("Error parsing comment. Expected: *, got " + chars[at] + ".");
    }
    at++;
    int start = at;
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (atEnd()) {
          if (!single) {
            throw error("Unexpected end while parsing comment.");
          }
          endComment(setToken, start, at);
          return;
        }
        at++;
      } else if (single && (c == '\r' || c == '\n')) {
        endComment(setToken, start, at);
        return;
      } else if (c == '\r') {
        carriageReturn();
      } else if (c == '\n') {
        lineFeed();
      } else {
        at++;
        if (!single && c == '*' && available(0) && chars[at] == '/') {
          endComment(setToken, start, at - 1);
          at++;
          return;
        }
      }
    }
  }

  private void endComment(boolean setToken, int start, int end) {
    if (setToken) {
      setToken(JsonToken.COMMENT, new String(chars, start, end - start));
    }
  }

  // Reads that ask for a type: text is not looked at as anything else.

  @Override
  @Nullable String readAsString() {
    return (String) readAs(Want.STRING);
  }

  @Override
  @Nullable Integer readAsInt32() {
    return (Integer) readAs(Want.INT32);
  }

  @Override
  @Nullable Double readAsDouble() {
    return (Double) readAs(Want.DOUBLE);
  }

  @Override
  @Nullable Object readAsDecimal() {
    return readAs(Want.DECIMAL);
  }

  @Override
  @Nullable Boolean readAsBoolean() {
    return (Boolean) readAs(Want.BOOLEAN);
  }

  @Override
  @Nullable Object readAsDateTime() {
    return readAs(Want.DATE_TIME);
  }

  @Override
  @Nullable Object readAsDateTimeOffset() {
    return readAs(Want.DATE_TIME_OFFSET);
  }

  @Override
  byte @Nullable [] readAsBytes() {
    return (byte[]) readAs(Want.BYTES);
  }

  private @Nullable Object readAs(Want want) {
    switch (state) {
      case POST_VALUE:
        if (parsePostValue(true)) {
          return null;
        }
        if (state == State.FINISHED) {
          setToken(JsonToken.NONE, null, false);
          return null;
        }
        break;
      case START, PROPERTY, ARRAY, ARRAY_START, CONSTRUCTOR, CONSTRUCTOR_START:
        break;
      case FINISHED:
        readFinished(false);
        return null;
      default:
        throw error("Unexpected state: " + state + ".");
    }
    while (true) {
      char c = chars[at];
      switch (c) {
        case '\0':
          if (atEnd()) {
            setToken(JsonToken.NONE, null, false);
            return null;
          }
          at++;
          break;
        case '"', '\'':
          return quotedAs(c, want);
        case '/':
          parseComment(false);
          break;
        case ',':
          commaBeforeValue();
          break;
        case 'n':
          handleNull();
          return null;
        case ']':
          at++;
          if (state == State.ARRAY || state == State.ARRAY_START || state == State.POST_VALUE) {
            setToken(JsonToken.END_ARRAY);
            return null;
          }
          throw unexpected(c);
        case '{', '[':
          if (want == Want.BYTES && c == '[') {
            at++;
            setToken(JsonToken.START_ARRAY);
            return readArrayIntoBytes();
          }
          at++;
          throw unexpected(c);
        case 't', 'f':
          return wordAs(c, want);
        case 'I':
          requireSymbols(c, want);
          return parseSymbol("Infinity", Double.POSITIVE_INFINITY, want);
        case 'N':
          requireSymbols(c, want);
          return parseSymbol("NaN", Double.NaN, want);
        case '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
          return numberAs(c, want);
        default:
          if (!skipWhitespace(c)) {
            at++;
            throw unexpected(c);
          }
      }
    }
  }

  private void requireSymbols(char c, Want want) {
    if (want == Want.BOOLEAN || want == Want.BYTES) {
      at++;
      throw unexpected(c);
    }
  }

  private @Nullable Object quotedAs(char quote, Want want) {
    parseString(quote, want == Want.DOUBLE ? Want.ANY : want);
    return switch (want) {
      case INT32 -> int32OfText(piece);
      case DECIMAL -> decimalOfText(piece);
      case DOUBLE -> doubleOfText(piece);
      case BOOLEAN -> booleanOfText(piece);
      case DATE_TIME -> token() == JsonToken.DATE ? value() : dateTimeOfText((String) value());
      case DATE_TIME_OFFSET ->
          token() == JsonToken.DATE ? value() : dateTimeOffsetOfText((String) value());
      default -> value();
    };
  }

  private Object wordAs(char c, Want want) {
    if (want != Want.STRING && want != Want.BOOLEAN) {
      at++;
      throw unexpected(c);
    }
    String word = c == 't' ? "true" : "false";
    if (!matchWithSeparator(word)) {
      throw unexpected(chars[at]);
    }
    if (want == Want.STRING) {
      setToken(JsonToken.STRING, word);
      return word;
    }
    setToken(JsonToken.BOOLEAN, c == 't');
    return c == 't';
  }

  private @Nullable Object numberAs(char c, Want want) {
    if (c == '-' && want != Want.BOOLEAN && available(1) && chars[at + 1] == 'I') {
      requireSymbols(c, want);
      return parseSymbol("-Infinity", Double.NEGATIVE_INFINITY, want);
    }
    if (want == Want.BOOLEAN) {
      parseNumber(Want.ANY);
      boolean made = ScalarConversions.toBoolean(value());
      setToken(JsonToken.BOOLEAN, made, false);
      return made;
    }
    if (want == Want.BYTES
        || (c != '-' && (want == Want.DATE_TIME || want == Want.DATE_TIME_OFFSET))) {
      at++;
      throw unexpected(c);
    }
    parseNumber(want);
    return value();
  }

  private void commaBeforeValue() {
    at++;
    if (state != State.POST_VALUE) {
      setToken(JsonToken.UNDEFINED);
      JsonReaderException error = unexpected(',');
      at--;
      throw error;
    }
    setStateBasedOnCurrent();
  }

  private void handleNull() {
    if (!available(1)) {
      at = used;
      throw unexpectedEnd();
    }
    if (chars[at + 1] != 'u') {
      at += 2;
      throw unexpected(chars[at - 1]);
    }
    parseWord("null", JsonToken.NULL, null, "null");
  }
}
