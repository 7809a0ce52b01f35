package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.net.UriProperties;
import io.weir.runtime.dotnet.number.DBNull;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.text.StringComparison;
import io.weir.runtime.dotnet.text.StringMembers;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeKind;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the families of numbers, dates and text do for JSON. */
final class Scalars {
  /** {@code StringComparison.Ordinal}. */
  static final int ORDINAL = 4;

  private static final String ISO = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK";

  private Scalars() {}

  // Text.

  /** {@code ToString()}. */
  static String text(@Nullable Object value) {
    return Values.toText(value);
  }

  static String format(@Nullable Object value, @Nullable String format) {
    return Values.format(value, format);
  }

  static String typeName(Object value) {
    return RuntimeType.ofValue(value).fullName();
  }

  static int hash(@Nullable Object value) {
    return value instanceof byte[] bytes ? System.identityHashCode(bytes) : Values.hash(value);
  }

  static boolean equal(String a, String b, int comparison) {
    return StringMembers.areEqualAs(a, b, StringComparison.of(comparison));
  }

  static int compareText(String a, String b) {
    return Values.compare(a, b);
  }

  static boolean isWhiteSpace(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || (c > 127
            && (Character.getType(c) == Character.SPACE_SEPARATOR
                || c == '\u2028'
                || c == '\u2029'));
  }

  static boolean isNumber(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  // Kinds of values.

  static boolean isUri(@Nullable Object value) {
    return value instanceof Uri;
  }

  static JTokenType tokenType(@Nullable JTokenType current, @Nullable Object value) {
    if (value == null || value instanceof DBNull) {
      return JTokenType.NULL;
    } else if (value instanceof String) {
      return current == JTokenType.COMMENT || current == JTokenType.RAW
          ? current
          : JTokenType.STRING;
    } else if (value instanceof Boolean) {
      return JTokenType.BOOLEAN;
    } else if (value instanceof Double || value instanceof Float || value instanceof Decimal) {
      return JTokenType.FLOAT;
    } else if (isInteger(value) || value instanceof EnumValue) {
      return JTokenType.INTEGER;
    } else if (value instanceof DateTime || value instanceof DateTimeOffset) {
      return JTokenType.DATE;
    } else if (value instanceof byte[]) {
      return JTokenType.BYTES;
    } else if (value instanceof Guid) {
      return JTokenType.GUID;
    } else if (value instanceof TimeSpan) {
      return JTokenType.TIME_SPAN;
    } else if (isUri(value)) {
      return JTokenType.URI;
    }
    throw new ArgumentException(
        "Could not determine JSON object type for type " + typeName(value) + ".");
  }

  static boolean isInteger(Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger
        || value instanceof UInt8
        || value instanceof UInt16
        || value instanceof UInt32
        || value instanceof UInt64;
  }

  /** Whether a value is one for the writer, not an object with parts. */
  static boolean isPrimitive(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Number
        || isInteger(value)
        || value instanceof Decimal
        || value instanceof DateTime
        || value instanceof DateTimeOffset
        || value instanceof TimeSpan
        || value instanceof Guid
        || value instanceof byte[]
        || value instanceof RuntimeType
        || isUri(value);
  }

  static @Nullable Object requirePrimitive(@Nullable Object value) {
    if (value == null || isPrimitive(value)) {
      return value;
    } else if (value instanceof EnumValue number) {
      return underlying(number);
    } else if (value instanceof JValue token) {
      return token.value();
    }
    throw new ArgumentException(
        "Unsupported type: "
            + typeName(value)
            + ". Use the JsonSerializer class to get the object's JSON representation.");
  }

  static Object underlying(EnumValue value) {
    return value.value() == (int) value.value() ? (Object) (int) value.value() : value.value();
  }

  static JsonToken jsonToken(Object value) {
    if (value instanceof Boolean) {
      return JsonToken.BOOLEAN;
    } else if (value instanceof Double || value instanceof Float || value instanceof Decimal) {
      return JsonToken.FLOAT;
    } else if (isInteger(value)) {
      return JsonToken.INTEGER;
    } else if (value instanceof DateTime || value instanceof DateTimeOffset) {
      return JsonToken.DATE;
    } else if (value instanceof byte[]) {
      return JsonToken.BYTES;
    }
    return JsonToken.STRING;
  }

  // JSON text.

  /** The JSON text of a value that is neither text nor a character. */
  static String json(Object value, JsonTextWriter writer, char quote) {
    if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    } else if (value instanceof Double number) {
      return JsonText.number(
          number, Values.format(number, "R"), quote, writer.floatFormatHandling, false);
    } else if (value instanceof Float number) {
      return JsonText.number(
          number, Values.format(number, "R"), quote, writer.floatFormatHandling, false);
    } else if (value instanceof Decimal) {
      return JsonText.withFraction(value.toString());
    } else if (isInteger(value)) {
      return text(value);
    } else if (value instanceof DateTime date) {
      DateTime ensured = JsonDates.ensure(date, writer.dateTimeZoneHandling);
      return quote + dateText(ensured, writer) + quote;
    } else if (value instanceof DateTimeOffset date) {
      return quote + dateText(date, writer) + quote;
    } else if (value instanceof byte[] bytes) {
      return quote + Base64.getEncoder().encodeToString(bytes) + quote;
    }
    return JsonText.quoted(plainText(value), quote, writer.stringEscapeHandling);
  }

  private static String dateText(Object date, JsonWriter writer) {
    if (writer.dateFormatString != null && !writer.dateFormatString.isEmpty()) {
      return Values.format(date, writer.dateFormatString);
    }
    if (writer.dateFormatHandling == DateFormatHandling.MICROSOFT_DATE_FORMAT) {
      return microsoft(date);
    }
    return plainText(date);
  }

  private static String microsoft(Object date) {
    long utc;
    String offset = "";
    if (date instanceof DateTimeOffset withOffset) {
      utc = DateTimeOffset.utcTicksOf(withOffset);
      offset = withOffset.format("zzz").replace(":", "");
    } else {
      DateTime plain = (DateTime) date;
      utc = plain.ticks();
      offset = plain.kind() == DateTimeKind.UTC ? "" : "+0000";
    }
    long milliseconds =
        Math.floorDiv(utc - DateTime.UNIX_EPOCH_TICKS, TimeSpan.TICKS_PER_MILLISECOND);
    return "\\/Date(" + milliseconds + offset + ")\\/";
  }

  /** A value's text without quotes: dates in ISO form, bytes in Base64, a Uri as it was given. */
  static String plainText(Object value) {
    if (value instanceof DateTime date) {
      return date.format(ISO);
    } else if (value instanceof DateTimeOffset date) {
      return date.format(ISO);
    } else if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    } else if (value instanceof RuntimeType type) {
      return type.fullName();
    } else if (value instanceof Uri uri) {
      return UriProperties.originalString(uri);
    }
    return text(value);
  }

  /** {@code JsonConvert.ToString(value)}. */
  static String jsonText(@Nullable Object value) {
    JsonTextWriter writer = new JsonTextWriter();
    writer.writeValue(value);
    return writer.text();
  }

  /** A value as a tree holds it. */
  static Object forTree(Object value, JTokenWriter writer) {
    if (value instanceof DateTime date) {
      return JsonDates.ensure(date, writer.dateTimeZoneHandling);
    } else if (value instanceof RuntimeType type) {
      return type.fullName();
    }
    return value;
  }

  /** A value of a tree as a reader gives it where it has no token of its own. */
  static Object textForReader(Object value) {
    return value instanceof Guid || value instanceof TimeSpan || isUri(value)
        ? plainText(value)
        : text(value);
  }

  /** The name of a member that a dictionary's key becomes. */
  static String keyText(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    } else if (key instanceof DateTime || key instanceof DateTimeOffset) {
      return plainText(key);
    } else if (key instanceof Double number) {
      return Values.format(number, "R");
    } else if (key instanceof Float number) {
      return Values.format(number, "R");
    } else if (key == null) {
      return "";
    } else if (isUri(key)) {
      return plainText(key);
    }
    return text(key);
  }

  // Order.

  static int compareDates(Object a, Object b) {
    if (a instanceof DateTime date) {
      return date.compareTo(ScalarConversions.toDateTime(b));
    }
    return ((DateTimeOffset) a).compareTo(ScalarConversions.dateTimeOffsetOfDate(b));
  }

  static boolean isDecimalLike(Object value) {
    return value instanceof Decimal || value instanceof UInt64;
  }

  static int compareDecimals(Object a, Object b) {
    return ((Decimal) a).compareTo((Decimal) b);
  }

  static int compareDoubles(double a, double b) {
    return Values.compare(a, b);
  }

  static BigDecimal exactly(Object value) {
    if (value instanceof Decimal number) {
      return number.toBigDecimal();
    } else if (value instanceof Double || value instanceof Float) {
      return new BigDecimal(((Number) value).doubleValue());
    } else if (isInteger(value)) {
      return new BigDecimal(ScalarConversions.bigInteger(value));
    }
    return new BigDecimal(new BigInteger(ScalarConversions.convertToText(value)));
  }

  // Patterns.

  /** Text whose every look costs a step of the budget: a pattern cannot run away. */
  private record Counted(String text, int start, int end) implements CharSequence {
    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      Budget.steps(1);
      return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Counted(text, start + from, start + to);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }

  static boolean regexMatches(String input, String pattern, String options) {
    int flags = Pattern.UNICODE_CHARACTER_CLASS;
    for (char c : options.toCharArray()) {
      flags |=
          switch (c) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            default -> 0;
          };
    }
    try {
      return Pattern.compile(pattern, flags).matcher(new Counted(input, 0, input.length())).find();
    } catch (PatternSyntaxException e) {
      throw new ArgumentException("Invalid pattern '" + pattern + "'.", "pattern");
    }
  }
}
