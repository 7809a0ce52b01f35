package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.EnumValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What the families of numbers, dates and text do for JSON: the one place that knows them. */
final class Scalars {
  static final int ORDINAL = 4;

  private Scalars() {}

  static String text(@Nullable Object value) {
    return value instanceof Boolean b ? (b ? "True" : "False") : String.valueOf(value);
  }

  static String format(@Nullable Object value, @Nullable String format) {
    return value == null ? "" : text(value);
  }

  static String typeName(Object value) {
    return value.getClass().getName();
  }

  static int hash(@Nullable Object value) {
    return value == null ? 0 : value.hashCode();
  }

  static boolean equal(String a, String b, int comparison) {
    return (comparison & 1) == 1 ? a.equalsIgnoreCase(b) : a.equals(b);
  }

  static int compareText(String a, String b) {
    return a.compareTo(b);
  }

  static boolean isWhiteSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || Character.getType(c) == Character.SPACE_SEPARATOR
        || c == '\u2028'
        || c == '\u2029';
  }

  static boolean isNumber(char c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  static int toInt32(@Nullable Object value) {
    return ((Number) value).intValue();
  }

  static int toByte(@Nullable Object value) {
    return ((Number) value).intValue();
  }

  static long toInt64(@Nullable Object value) {
    return ((Number) value).longValue();
  }

  static double toDouble(@Nullable Object value) {
    return ((Number) value).doubleValue();
  }

  static Object toDecimal(@Nullable Object value) {
    return new BigDecimal(text(value));
  }

  static boolean toBoolean(@Nullable Object value) {
    return value instanceof Boolean b ? b : toDouble(value) != 0;
  }

  static @Nullable Integer tryParseInt32(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static @Nullable Double tryParseDouble(String text, boolean thousands) {
    return text.matches("\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*")
        ? Double.valueOf(text)
        : null;
  }

  static @Nullable Object tryParseDecimal(String text) {
    return tryParseDecimalExactly(text);
  }

  static @Nullable Object tryParseDecimalExactly(String text) {
    return tryParseDouble(text, false) == null ? null : new BigDecimal(text);
  }

  static @Nullable Boolean tryParseBoolean(String text) {
    return text.strip().equalsIgnoreCase("true")
        ? Boolean.TRUE
        : text.strip().equalsIgnoreCase("false") ? Boolean.FALSE : null;
  }

  static @Nullable Object dateTimeOfDate(@Nullable Object date) {
    return date;
  }

  static @Nullable Object dateTimeOffsetOfDate(@Nullable Object date) {
    return date;
  }

  static @Nullable Object tryParseDateTimeLoosely(String text) {
    return null;
  }

  static @Nullable Object tryParseDateTimeOffsetLoosely(String text) {
    return null;
  }

  static byte[] bytesOfText(@Nullable String text) {
    return java.util.Base64.getDecoder().decode(text);
  }

  static byte[] bytesOfGuid(@Nullable Object guid) {
    return new byte[0];
  }

  static JTokenType tokenType(@Nullable JTokenType current, @Nullable Object value) {
    if (value == null) {
      return JTokenType.NULL;
    } else if (value instanceof String) {
      return current == JTokenType.COMMENT || current == JTokenType.RAW
          ? current
          : JTokenType.STRING;
    } else if (value instanceof Boolean) {
      return JTokenType.BOOLEAN;
    } else if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
      return JTokenType.FLOAT;
    } else if (value instanceof byte[]) {
      return JTokenType.BYTES;
    } else if (value instanceof Number || value instanceof EnumValue) {
      return JTokenType.INTEGER;
    }
    throw new io.weir.runtime.dotnet.ArgumentException(
        "Could not determine JSON object type for type " + typeName(value) + ".");
  }

  static JsonToken jsonToken(Object value) {
    return JsonToken.STRING;
  }

  static String json(Object value, JsonTextWriter writer, char quote) {
    return value instanceof Double number
        ? JsonText.number(number, text(value), quote, writer.floatFormatHandling, false)
        : value instanceof Boolean ? value.toString() : text(value);
  }

  static Object forTree(Object value, JTokenWriter writer) {
    return value;
  }

  static Object textForReader(Object value) {
    return value;
  }

  static String convertToText(Object value) {
    return text(value);
  }

  static int compareDates(Object a, Object b) {
    return 0;
  }

  static boolean isDecimalLike(Object value) {
    return value instanceof BigDecimal;
  }

  static int compareDecimals(Object a, Object b) {
    return ((BigDecimal) a).compareTo((BigDecimal) b);
  }

  static int compareDoubles(double a, double b) {
    return Double.compare(a, b);
  }

  static BigDecimal exactly(Object value) {
    return value instanceof BigInteger big
        ? new BigDecimal(big)
        : new BigDecimal(((Number) value).doubleValue());
  }
}
