package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Values that are not made of others: what Newtonsoft's reader makes of a quoted text, a word or a
 * number, for a reader of anything and for one that asks for a type.
 */
abstract class JsonScalarReader extends JsonLexer {
  private static final int LONGEST_INTEGER = 380;

  /** What a typed read asks the text to be. */
  enum Want {
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

  JsonScalarReader(String text) {
    super(text);
  }

  void parseWord(String word, JsonToken kind, @Nullable Object value, String what) {
    if (!matchWithSeparator(word)) {
      throw error("Error parsing " + what + " value.");
    }
    setToken(kind, value);
  }

  Object parseSymbol(String word, double value, Want want) {
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

  void parseString(char quote, Want want) {
    at++;
    readQuoted(quote);
    setPostValueState(true);
    String text = piece;
    switch (want) {
      case BYTES -> setToken(JsonToken.BYTES, ScalarTexts.bytesOfText(text), false);
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

  private JsonReaderException numberError(String message, @Nullable DotNetException cause) {
    setToken(JsonToken.UNDEFINED, null, false);
    return error(message, cause);
  }

  void parseNumber(Want want) {
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
        } else if (ScalarTexts.tryParseDouble(text, false) == null) {
          throw numberError("Input string '" + text + "' is not a valid number.", null);
        }
        setToken(JsonToken.STRING, text, false);
      }
      case INT32 -> setToken(JsonToken.INTEGER, int32(text, based), false);
      case DECIMAL -> {
        Object number =
            based
                ? ScalarConversions.toDecimal(basedInteger(text, "decimal"))
                : ScalarTexts.tryParseDecimalExactly(text);
        if (number == null) {
          throw numberError("Input string '" + text + "' is not a valid decimal.", null);
        }
        setToken(JsonToken.FLOAT, number, false);
      }
      case DOUBLE -> {
        Double number =
            based
                ? Double.valueOf((double) basedInteger(text, "double"))
                : ScalarTexts.tryParseDouble(text, false);
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
        decimal
            ? ScalarTexts.tryParseDecimalExactly(text)
            : ScalarTexts.tryParseDouble(text, false);
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
}
