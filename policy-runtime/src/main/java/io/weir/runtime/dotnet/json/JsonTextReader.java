package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text as leniently as Newtonsoft's reader: single quotes, bare names, comments, missing
 * values between commas, octal and hexadecimal integers, NaN, constructors. The text stands in one
 * array that ends with NUL; a NUL before the end is skipped like white space.
 */
public final class JsonTextReader extends JsonReader {
  private static final int LONGEST_INTEGER = 380;

  /** What a typed read asks the text to be. */
  private enum Want {
    ANY,
    STRING,
    INT32,
    DECIMAL,
    DOUBLE,
    BOOLEAN,
    DATE_TIME,
    DATE_TIME_OFFSET,
    BYTES
  }

  private final char[] chars;
  private final int used;
  private int at;
  private int lineStart;
  private int line = 1;
  private boolean endSeen;
  private String piece = "";

  /** Reads the text. */
  public JsonTextReader(String text) {
    used = text.length();
    chars = new char[used + 1];
    text.getChars(0, used, chars, 0);
  }

  @Override
  boolean hasLineInfo() {
    return true;
  }

  @Override
  int lineNumber() {
    return state == State.START && linePosition() == 0 && token() != JsonToken.COMMENT ? 0 : line;
  }

  @Override
  int linePosition() {
    return at - lineStart;
  }

  private boolean available(int ahead) {
    if (at + ahead >= used) {
      endSeen = true;
      return false;
    }
    return true;
  }

  private boolean atEnd() {
    if (at == used) {
      endSeen = true;
      return true;
    }
    return false;
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

  private JsonReaderException unexpected(char c) {
    return error("Unexpected character encountered while parsing value: " + c + ".");
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

  private boolean skipWhitespace(char c) {
    if (c == '\r') {
      carriageReturn();
    } else if (c == '\n') {
      lineFeed();
    } else if (Scalars.isWhiteSpace(c)) {
      at++;
    } else {
      return false;
    }
    return true;
  }

  private void lineFeed() {
    at++;
    line++;
    lineStart = at;
  }

  private void carriageReturn() {
    at++;
    if (available(1) && chars[at] == '\n') {
      at++;
    }
    line++;
    lineStart = at;
  }

  private void eatWhitespace() {
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (atEnd()) {
          return;
        }
        at++;
      } else if (!skipWhitespace(c)) {
        return;
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

  private static boolean isIdentifier(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private void readBareName() {
    int start = at;
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (atEnd()) {
          throw error("Unexpected end while parsing unquoted property name.");
        }
        break;
      } else if (isIdentifier(c)) {
        at++;
      } else if (Scalars.isWhiteSpace(c) || c == ':') {
        break;
      } else {
        throw error("Invalid JavaScript property identifier character: " + c + ".");
      }
    }
    piece = new String(chars, start, at - start);
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

  private boolean match(String word) {
    if (!available(word.length() - 1)) {
      at = used;
      throw unexpectedEnd();
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[at + i] != word.charAt(i)) {
        at += i;
        return false;
      }
    }
    at += word.length();
    return true;
  }

  private boolean matchWithSeparator(String word) {
    return match(word) && (!available(0) || isSeparator(chars[at]) || chars[at] == '\0');
  }

  private boolean isSeparator(char c) {
    return switch (c) {
      case '}', ']', ',' -> true;
      case '/' -> available(1) && (chars[at + 1] == '*' || chars[at + 1] == '/');
      case ')' -> state == State.CONSTRUCTOR || state == State.CONSTRUCTOR_START;
      default -> Scalars.isWhiteSpace(c);
    };
  }

  private void parseWord(String word, JsonToken kind, @Nullable Object value, String what) {
    if (!matchWithSeparator(word)) {
      throw error("Error parsing " + what + " value.");
    }
    setToken(kind, value);
  }

  private Object parseSymbol(String word, double value, Want want) {
    if (!matchWithSeparator(word)) {
      throw error("Error parsing " + word + " value.");
    }
    if (want == Want.STRING) {
      setToken(JsonToken.STRING, word);
      return word;
    }
    if ((want == Want.ANY || want == Want.DOUBLE)
        && floatParseHandling == FloatParseHandling.DOUBLE) {
      setToken(JsonToken.FLOAT, value);
      return value;
    }
    throw error("Cannot read " + word + " value.");
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

  private void parseString(char quote, Want want) {
    at++;
    readQuoted(quote);
    setPostValueState(true);
    String text = piece;
    switch (want) {
      case BYTES -> setToken(JsonToken.BYTES, Scalars.bytesOfText(text), false);
      case STRING -> setToken(JsonToken.STRING, text, false);
      case INT32, DECIMAL, BOOLEAN -> {
        // the caller makes the value of the text
      }
      default -> {
        if (dateParseHandling != DateParseHandling.NONE) {
          boolean offset =
              want == Want.DATE_TIME_OFFSET
                  || (want != Want.DATE_TIME
                      && dateParseHandling == DateParseHandling.DATE_TIME_OFFSET);
          Object date =
              offset
                  ? JsonDates.tryParseDateTimeOffset(text, dateFormatString)
                  : JsonDates.tryParseDateTime(text, dateTimeZoneHandling, dateFormatString);
          if (date != null) {
            setToken(JsonToken.DATE, date, false);
            return;
          }
        }
        setToken(JsonToken.STRING, text, false);
      }
    }
  }

  private void readQuoted(char quote) {
    int copied = at;
    StringBuilder built = null;
    int position = at;
    while (true) {
      char c = chars[position++];
      switch (c) {
        case '\0' -> {
          if (position - 1 == used) {
            at = used;
            endSeen = true;
            throw error("Unterminated string. Expected delimiter: " + quote + ".");
          }
        }
        case '\\' -> {
          if (built == null) {
            built = new StringBuilder();
          }
          built.append(chars, copied, position - 1 - copied);
          at = position;
          if (!available(0)) {
            throw error("Unterminated string. Expected delimiter: " + quote + ".");
          }
          readEscape(built);
          position = at;
          copied = at;
        }
        case '\r' -> {
          at = position - 1;
          carriageReturn();
          position = at;
        }
        case '\n' -> {
          at = position - 1;
          lineFeed();
          position = at;
        }
        default -> {
          if (c == quote) {
            if (built == null) {
              piece = new String(chars, copied, position - 1 - copied);
            } else {
              piece = built.append(chars, copied, position - 1 - copied).toString();
            }
            at = position;
            return;
          }
        }
      }
    }
  }

  private void readEscape(StringBuilder out) {
    char c = chars[at++];
    switch (c) {
      case 'b' -> out.append('\b');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'f' -> out.append('\f');
      case 'r' -> out.append('\r');
      case '\\', '"', '\'', '/' -> out.append(c);
      case 'u' -> readSurrogates(out, readUnicode());
      default -> throw error("Bad JSON escape sequence: \\" + c + ".");
    }
  }

  /** Half of a surrogate pair becomes U+FFFD, unless the other half is escaped right after it. */
  private void readSurrogates(StringBuilder out, char first) {
    char unit = first;
    if (Character.isLowSurrogate(unit)) {
      out.append('\uFFFD');
      return;
    }
    while (Character.isHighSurrogate(unit)) {
      if (!available(2) || chars[at] != '\\' || chars[at + 1] != 'u') {
        out.append('\uFFFD');
        return;
      }
      at += 2;
      char next = readUnicode();
      out.append(Character.isLowSurrogate(next) ? unit : '\uFFFD');
      unit = next;
    }
    out.append(unit);
  }

  private char readUnicode() {
    if (!available(4)) {
      throw error("Unexpected end while parsing Unicode escape sequence.");
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = chars[at + i] < 128 ? Character.digit(chars[at + i], 16) : -1;
      if (digit < 0) {
        throw error("Invalid Unicode escape sequence: \\u" + new String(chars, at, 4) + ".");
      }
      value = value * 16 + digit;
    }
    at += 4;
    return (char) value;
  }

  private void readNumberText() {
    int start = at;
    while (true) {
      char c = chars[at];
      if (c == '\0') {
        if (at == used) {
          endSeen = true;
        }
        break;
      } else if ((c >= '0' && c <= '9') || "-+.aAbBcCdDeEfFxX".indexOf(c) >= 0) {
        at++;
      } else if (Scalars.isWhiteSpace(c)
          || c == ','
          || c == '}'
          || c == ']'
          || c == ')'
          || c == '/') {
        break;
      } else {
        throw error("Unexpected character encountered while parsing number: " + c + ".");
      }
    }
    piece = new String(chars, start, at - start);
  }

  private JsonReaderException numberError(String message, @Nullable DotNetException cause) {
    setToken(JsonToken.UNDEFINED, null, false);
    return error(message, cause);
  }

  private void parseNumber(Want want) {
    readNumberText();
    setPostValueState(true);
    String text = piece;
    char first = text.charAt(0);
    boolean based =
        first == '0'
            && text.length() > 1
            && text.charAt(1) != '.'
            && text.charAt(1) != 'e'
            && text.charAt(1) != 'E';
    switch (want) {
      case STRING -> {
        if (based) {
          basedInteger(text, "number");
        } else if (Scalars.tryParseDouble(text, false) == null) {
          throw numberError("Input string '" + text + "' is not a valid number.", null);
        }
        setToken(JsonToken.STRING, text, false);
      }
      case INT32 -> setToken(JsonToken.INTEGER, int32(text, based), false);
      case DECIMAL -> {
        Object number =
            based
                ? Scalars.toDecimal(basedInteger(text, "decimal"))
                : Scalars.tryParseDecimalExactly(text);
        if (number == null) {
          throw numberError("Input string '" + text + "' is not a valid decimal.", null);
        }
        setToken(JsonToken.FLOAT, number, false);
      }
      case DOUBLE -> {
        Double number =
            based
                ? Double.valueOf((double) basedInteger(text, "double"))
                : Scalars.tryParseDouble(text, false);
        if (number == null) {
          throw numberError("Input string '" + text + "' is not a valid double.", null);
        }
        setToken(JsonToken.FLOAT, number, false);
      }
      case DATE_TIME, DATE_TIME_OFFSET, BYTES, BOOLEAN ->
          throw error("Cannot read number value as type.");
      case ANY -> anyNumber(text, based);
    }
  }

  private void anyNumber(String text, boolean based) {
    if (based) {
      setToken(JsonToken.INTEGER, basedInteger(text, "number"), false);
      return;
    }
    if (isInteger(text)) {
      Object number = integer(text);
      if (number == null) {
        throw numberError("JSON integer " + text + " is too large to parse.", null);
      }
      setToken(JsonToken.INTEGER, number, false);
      return;
    }
    boolean decimal = floatParseHandling == FloatParseHandling.DECIMAL;
    Object number =
        decimal ? Scalars.tryParseDecimalExactly(text) : Scalars.tryParseDouble(text, false);
    if (number == null) {
      throw numberError(
          "Input string '" + text + "' is not a valid " + (decimal ? "decimal" : "number") + ".",
          null);
    }
    setToken(JsonToken.FLOAT, number, false);
  }

  private static boolean isInteger(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start;
  }

  /** A long, a BigInteger where that is too small, or null if the text is too long for one. */
  private static @Nullable Object integer(String text) {
    if (text.length() <= 18) {
      return Long.parseLong(text);
    }
    if (text.length() > LONGEST_INTEGER) {
      // leading zeros after a sign do not make a number large
      String digits = text.replaceFirst("^-0*", "-");
      return digits.length() <= 19 && digits.length() > 1 ? Long.parseLong(digits) : null;
    }
    BigInteger number = new BigInteger(text);
    return number.bitLength() < 64 ? (Object) number.longValue() : number;
  }

  private long basedInteger(String text, String what) {
    try {
      boolean hex = text.length() > 1 && (text.charAt(1) == 'x' || text.charAt(1) == 'X');
      String digits = hex ? text.substring(2) : text;
      int radix = hex ? 16 : 8;
      for (int i = 0; i < digits.length(); i++) {
        if (Character.digit(digits.charAt(i), radix) < 0) {
          throw new NumberFormatException();
        }
      }
      BigInteger value = new BigInteger(digits, radix);
      if (value.bitLength() > 64) {
        throw new NumberFormatException();
      }
      return value.longValue();
    } catch (NumberFormatException e) {
      throw numberError("Input string '" + text + "' is not a valid " + what + ".", null);
    }
  }

  private Integer int32(String text, boolean based) {
    if (based) {
      long value = basedInteger(text, "integer");
      if (value != (int) value && value != (value & 0xFFFFFFFFL)) {
        throw numberError("Input string '" + text + "' is not a valid integer.", null);
      }
      return (int) value;
    }
    if (!isInteger(text)) {
      throw numberError("Input string '" + text + "' is not a valid integer.", null);
    }
    Object number = integer(text);
    if (number instanceof Long value && value == value.intValue()) {
      return value.intValue();
    }
    throw numberError("JSON integer " + text + " is too large or small for an Int32.", null);
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
      boolean made = Scalars.toBoolean(value());
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
