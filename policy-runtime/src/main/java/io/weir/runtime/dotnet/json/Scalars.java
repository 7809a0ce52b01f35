package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.EnumNames;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.net.UriKind;
import io.weir.runtime.dotnet.net.UriProperties;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.number.NumberParse;
import io.weir.runtime.dotnet.number.NumberStyles;
import io.weir.runtime.dotnet.text.StringComparison;
import io.weir.runtime.dotnet.text.StringMembers;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeKind;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.DateTimeStyles;
import io.weir.runtime.dotnet.time.TimeSpan;
import io.weir.runtime.dotnet.time.TimeSpanText;
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
  private static final NumberStyles FLOAT = NumberStyles.FLOAT;
  private static final NumberStyles FLOAT_OR_THOUSANDS = NumberStyles.of(167 | 64);

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
    if (value == null) {
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

  private static boolean isInteger(Object value) {
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

  // Numbers out of values: System.Convert.

  /** In place of an infinite number: more than any type holds. */
  private static final BigInteger FAR_OUT = BigInteger.ONE.shiftLeft(64);

  private static InvalidCastException noConversion(@Nullable Object value, String target) {
    return new InvalidCastException(
        "Invalid cast from '"
            + (value == null ? "DBNull" : RuntimeType.ofValue(value).name())
            + "' to '"
            + target
            + "'.");
  }

  static long toInteger(@Nullable Object value, NumberParse.Int type, String name) {
    if (value == null) {
      return 0;
    } else if (value instanceof String text) {
      return NumberParse.integer(text, NumberStyles.INTEGER, null, type);
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    } else if (value instanceof Character c) {
      return checked(BigInteger.valueOf(c), type);
    } else if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number)
          ? viaInt(new BigDecimal(Math.rint(number)).toBigInteger(), type)
          : viaInt(FAR_OUT, type);
    } else if (value instanceof Decimal number) {
      return checked(Decimal.round(number).toBigDecimal().toBigInteger(), type);
    } else if (value instanceof EnumValue number) {
      return checked(BigInteger.valueOf(number.value()), type);
    } else if (value instanceof BigInteger number) {
      return viaInt(number, type);
    } else if (isInteger(value)) {
      return checked(bigInteger(value), type);
    }
    throw noConversion(value, name);
  }

  /** .NET converts real and big numbers to the smaller types by way of an int. */
  private static long viaInt(BigInteger number, NumberParse.Int type) {
    return switch (type) {
      case SBYTE, BYTE, INT16, UINT16 ->
          checked(BigInteger.valueOf(checked(number, NumberParse.Int.INT32)), type);
      default -> checked(number, type);
    };
  }

  private static long checked(BigInteger number, NumberParse.Int type) {
    boolean signed =
        switch (type) {
          case SBYTE, INT16, INT32, INT64 -> true;
          default -> false;
        };
    int bits =
        switch (type) {
          case SBYTE, BYTE -> 8;
          case INT16, UINT16 -> 16;
          case INT32, UINT32 -> 32;
          case INT64, UINT64 -> 64;
        };
    if (signed ? number.bitLength() >= bits : number.signum() < 0 || number.bitLength() > bits) {
      throw type.overflow();
    }
    return number.longValue();
  }

  private static BigInteger bigInteger(Object value) {
    if (value instanceof BigInteger big) {
      return big;
    } else if (value instanceof UInt64 number) {
      return new BigInteger(number.toString());
    } else if (value instanceof UInt32 number) {
      return BigInteger.valueOf(Integer.toUnsignedLong(number.bits()));
    } else if (value instanceof UInt16 number) {
      return BigInteger.valueOf(number.bits());
    } else if (value instanceof UInt8 number) {
      return BigInteger.valueOf(number.bits());
    }
    return BigInteger.valueOf(((Number) value).longValue());
  }

  static int toInt32(@Nullable Object value) {
    return (int) toInteger(value, NumberParse.Int.INT32, "Int32");
  }

  static int toByte(@Nullable Object value) {
    return (int) toInteger(value, NumberParse.Int.BYTE, "Byte");
  }

  static long toInt64(@Nullable Object value) {
    return toInteger(value, NumberParse.Int.INT64, "Int64");
  }

  static double toDouble(@Nullable Object value) {
    if (value == null) {
      return 0;
    } else if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    } else if (value instanceof Decimal number) {
      return number.doubleValue();
    } else if (value instanceof String text) {
      return NumberParse.floating(text, FLOAT_OR_THOUSANDS, null);
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    } else if (value instanceof EnumValue number) {
      return number.value();
    } else if (isInteger(value)) {
      return value instanceof BigInteger large ? cut(large) : bigInteger(value).doubleValue();
    }
    throw noConversion(value, "Double");
  }

  /** The double of a large integer: .NET does not round, it drops the digits. */
  private static double cut(BigInteger value) {
    int excess = value.abs().bitLength() - 53;
    if (excess <= 0) {
      return value.doubleValue();
    }
    BigInteger kept = value.abs().shiftRight(excess).shiftLeft(excess);
    return Math.copySign(kept.doubleValue(), value.signum());
  }

  static float toSingle(@Nullable Object value) {
    if (value instanceof Float number) {
      return number;
    } else if (value instanceof Decimal number) {
      return number.floatValue();
    } else if (value instanceof String text) {
      return NumberParse.single(text, FLOAT_OR_THOUSANDS, null);
    } else if (value != null && isInteger(value)) {
      return bigInteger(value).floatValue();
    }
    return (float) toDouble(value);
  }

  static Decimal toDecimal(@Nullable Object value) {
    if (value == null) {
      return Decimal.ZERO;
    } else if (value instanceof Decimal number) {
      return number;
    } else if (value instanceof Float number) {
      return Decimal.fromFloat(number);
    } else if (value instanceof Double number) {
      return Decimal.fromDouble(number);
    } else if (value instanceof String text) {
      return NumberParse.decimal(text, NumberStyles.NUMBER, null);
    } else if (value instanceof Boolean flag) {
      return Decimal.of(flag ? 1 : 0);
    } else if (value instanceof EnumValue number) {
      return Decimal.of(number.value());
    } else if (isInteger(value)) {
      return Decimal.of(new BigDecimal(bigInteger(value)));
    }
    throw noConversion(value, "Decimal");
  }

  static boolean toBoolean(@Nullable Object value) {
    if (value == null) {
      return false;
    } else if (value instanceof Boolean flag) {
      return flag;
    } else if (value instanceof String text) {
      Boolean made = tryParseBoolean(text);
      if (made == null) {
        throw new FormatException("String '" + text + "' was not recognized as a valid Boolean.");
      }
      return made;
    } else if (value instanceof Decimal number) {
      return number.signum() != 0;
    } else if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue() != 0;
    } else if (value instanceof BigInteger number) {
      return checked(number, NumberParse.Int.INT32) != 0;
    } else if (isInteger(value)) {
      return bigInteger(value).signum() != 0;
    }
    throw noConversion(value, "Boolean");
  }

  static @Nullable Boolean tryParseBoolean(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (isWhiteSpace(text.charAt(start)) || text.charAt(start) == '\0')) {
      start++;
    }
    while (end > start && (isWhiteSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '\0')) {
      end--;
    }
    String word = text.substring(start, end);
    return word.equalsIgnoreCase("true")
        ? Boolean.TRUE
        : word.equalsIgnoreCase("false") ? Boolean.FALSE : null;
  }

  private static char toChar(@Nullable Object value) {
    if (value == null) {
      return '\0';
    } else if (value instanceof Character c) {
      return c;
    } else if (value instanceof String text) {
      if (text.length() != 1) {
        throw new FormatException("String must be exactly one character long.");
      }
      return text.charAt(0);
    } else if (isInteger(value)) {
      BigInteger number = bigInteger(value);
      if (value instanceof BigInteger) {
        number = BigInteger.valueOf(checked(number, NumberParse.Int.INT32));
      }
      if (number.signum() < 0 || number.bitLength() > 16) {
        throw new io.weir.runtime.dotnet.OverflowException(
            "Value was either too large or too small for a character.");
      }
      return (char) number.intValue();
    }
    throw noConversion(value, "Char");
  }

  private static DateTime toDateTime(@Nullable Object value) {
    if (value == null) {
      return DateTime.MIN_VALUE;
    } else if (value instanceof DateTime date) {
      return date;
    } else if (value instanceof DateTimeOffset date) {
      return DateTimeOffset.dateTime(date);
    } else if (value instanceof String text) {
      return DateTime.parse(text);
    }
    throw noConversion(value, "DateTime");
  }

  /** {@code Convert.ToString(value)}. */
  static String convertToText(@Nullable Object value) {
    return value == null ? "" : text(value);
  }

  /** A token's value cast to a type. */
  static Object convert(@Nullable Object value, TokenConversions.Target target) {
    return switch (target) {
      case BOOLEAN -> toBoolean(value);
      case SBYTE -> (byte) toInteger(value, NumberParse.Int.SBYTE, "SByte");
      case BYTE -> UInt8.valueOf((int) toInteger(value, NumberParse.Int.BYTE, "Byte"));
      case INT16 -> (short) toInteger(value, NumberParse.Int.INT16, "Int16");
      case UINT16 -> UInt16.valueOf((int) toInteger(value, NumberParse.Int.UINT16, "UInt16"));
      case INT32 -> toInt32(value);
      case UINT32 -> UInt32.valueOf((int) toInteger(value, NumberParse.Int.UINT32, "UInt32"));
      case INT64 -> toInt64(value);
      case UINT64 -> UInt64.valueOf(toInteger(value, NumberParse.Int.UINT64, "UInt64"));
      case SINGLE -> toSingle(value);
      case DOUBLE -> toDouble(value);
      case DECIMAL -> toDecimal(value);
      case CHAR -> toChar(value);
      case STRING ->
          value instanceof byte[] bytes
              ? Base64.getEncoder().encodeToString(bytes)
              : convertToText(value);
      case DATE_TIME -> toDateTime(value);
      case DATE_TIME_OFFSET ->
          value instanceof DateTimeOffset date
              ? date
              : value instanceof String text
                  ? DateTimeOffset.parse(text)
                  : DateTimeOffset.create(toDateTime(value));
      case TIME_SPAN ->
          value instanceof TimeSpan span ? span : TimeSpanText.parse(convertToText(value));
      case GUID ->
          value instanceof Guid guid
              ? guid
              : value instanceof byte[] bytes
                  ? Guid.createFromBytes(bytes)
                  : Guid.createFromText(convertToText(value));
      case URI -> uri(value);
    };
  }

  private static Uri uri(@Nullable Object value) {
    return value instanceof Uri uri ? uri : Uri.create(convertToText(value));
  }

  /** {@code Convert.ChangeType}: between the types that have a type code. */
  static @Nullable Object changeType(Object value, RuntimeType type) {
    TokenConversions.Target target = TokenConversions.Target.named(type.csharpName());
    boolean convertible =
        value instanceof String
            || value instanceof Boolean
            || value instanceof Character
            || value instanceof Double
            || value instanceof Float
            || value instanceof Decimal
            || (isInteger(value) && !(value instanceof BigInteger))
            || value instanceof DateTime
            || value instanceof EnumValue;
    if (!convertible) {
      throw new InvalidCastException("Object must implement IConvertible.");
    }
    if (target == null || target.ordinal() > TokenConversions.Target.DATE_TIME.ordinal()) {
      throw new InvalidCastException(
          "Invalid cast from '" + typeName(value) + "' to '" + type.fullName() + "'.");
    }
    if (target == TokenConversions.Target.CHAR
        && (value instanceof Double || value instanceof Float || value instanceof Boolean)) {
      throw noConversion(value, "Char");
    }
    return convert(value, target);
  }

  /** A value of JSON as the member that it is read into. */
  static @Nullable Object fromJson(Object value, RuntimeType type) {
    if (type.isEnum()) {
      if (value instanceof String text) {
        return enumByName(type, text);
      }
      return enumOf(type, value);
    }
    if (value instanceof String text && type.csharpName().equals("Uri")) {
      return Uri.createKind(text, UriKind.RELATIVE_OR_ABSOLUTE);
    }
    TokenConversions.Target target = TokenConversions.Target.named(type.csharpName());
    if (target != null) {
      boolean text = value instanceof String;
      boolean known =
          switch (target) {
            case GUID -> text || value instanceof byte[] || value instanceof Guid;
            case TIME_SPAN -> text || value instanceof TimeSpan;
            case URI -> isUri(value);
            default -> true;
          };
      if (known) {
        return convert(value, target);
      }
    }
    if (type.csharpName().equals("byte[]") && value instanceof String text) {
      return bytesOfText(text);
    }
    throw new ArgumentException(
        "Could not cast or convert from " + typeName(value) + " to " + type.fullName() + ".");
  }

  /** {@code Enum.ToObject}: of an integer that fits 64 bits. */
  static EnumValue enumOf(RuntimeType type, @Nullable Object number) {
    if (number == null || !isInteger(number) || number instanceof BigInteger) {
      throw new ArgumentException(
          "The value passed in must be an enum base or an underlying type for an enum, such as an"
              + " Int32.",
          "value");
    }
    return enumValue(type, bigInteger(number).longValue());
  }

  private static EnumValue enumValue(RuntimeType type, long number) {
    return (EnumValue) io.weir.runtime.dotnet.EnumMembers.toObject(type, number);
  }

  private static EnumValue enumByName(RuntimeType type, String text) {
    for (java.util.Map.Entry<String, Long> member :
        EnumNames.of(type.boxedClass()).members().entrySet()) {
      if (member.getKey().equals(text)) {
        return enumValue(type, member.getValue());
      }
    }
    return (EnumValue) io.weir.runtime.dotnet.EnumMembers.parseIn(type, text, true);
  }

  /** The key that a member's name stands for. */
  static @Nullable Object keyFromText(String name, RuntimeType type) {
    return type.csharpName().equals("string") || type.csharpName().equals("object")
        ? name
        : fromJson(name, TokenConversions.withoutNull(type));
  }

  // Parsing that may fail.

  static int parseInt32(String text) {
    return (int) NumberParse.integer(text, NumberStyles.INTEGER, null, NumberParse.Int.INT32);
  }

  static @Nullable Integer tryParseInt32(String text) {
    Long value = NumberParse.integerOrNull(text, NumberStyles.INTEGER, null, NumberParse.Int.INT32);
    return value == null ? null : value.intValue();
  }

  static @Nullable Long tryParseInt64(String text) {
    return NumberParse.integerOrNull(text, NumberStyles.INTEGER, null, NumberParse.Int.INT64);
  }

  static @Nullable Double tryParseDouble(String text, boolean thousands) {
    return NumberParse.floatingOrNull(text, thousands ? FLOAT_OR_THOUSANDS : FLOAT, null);
  }

  static @Nullable Decimal tryParseDecimal(String text) {
    Decimal number = NumberParse.decimalOrNull(text, NumberStyles.NUMBER, null);
    return number == null ? tryParseDecimalExactly(text) : number;
  }

  static @Nullable Decimal tryParseDecimalExactly(String text) {
    return NumberParse.decimalOrNull(text, FLOAT, null);
  }

  static @Nullable DateTime tryParseExact(String text, String format) {
    Ref made = new Ref();
    return DateTime.tryParseExact(text, format, null, DateTimeStyles.ROUNDTRIP_KIND, made)
        ? (DateTime) made.value
        : null;
  }

  static DateTime dateTimeOfDate(@Nullable Object date) {
    return toDateTime(date);
  }

  static DateTimeOffset dateTimeOffsetOfDate(@Nullable Object date) {
    return date instanceof DateTimeOffset offset ? offset : DateTimeOffset.create(toDateTime(date));
  }

  static @Nullable DateTime tryParseDateTimeLoosely(String text) {
    Ref made = new Ref();
    return DateTime.tryParseStyles(text, null, DateTimeStyles.ROUNDTRIP_KIND, made)
        ? (DateTime) made.value
        : null;
  }

  static @Nullable DateTimeOffset tryParseDateTimeOffsetLoosely(String text) {
    Ref made = new Ref();
    return DateTimeOffset.tryParse(text, made) ? (DateTimeOffset) made.value : null;
  }

  /** Bytes from Base64, white space allowed. */
  static byte[] fromBase64(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        plain.append(c);
      }
    }
    try {
      if (plain.length() % 4 != 0) {
        throw new IllegalArgumentException();
      }
      return Base64.getDecoder().decode(plain.toString());
    } catch (IllegalArgumentException e) {
      throw new FormatException(
          "The input is not a valid Base-64 string as it contains a non-base 64 character, more"
              + " than two padding characters, or an illegal character among the padding"
              + " characters.");
    }
  }

  /** Bytes from Base64 or the text of a Guid. */
  static byte[] bytesOfText(@Nullable String text) {
    String given = text == null ? "" : text;
    if (given.length() == 36) {
      Ref guid = new Ref();
      if (Guid.tryParseExact(given, "D", guid) && guid.value != null) {
        return bytesOfGuid(guid.value);
      }
    }
    return fromBase64(given);
  }

  static byte[] bytesOfGuid(@Nullable Object guid) {
    if (guid instanceof Guid made) {
      return Guid.toByteArray(made);
    }
    throw noConversion(guid, "Byte[]");
  }

  // Order.

  static int compareDates(Object a, Object b) {
    if (a instanceof DateTime date) {
      return date.compareTo(toDateTime(b));
    }
    return ((DateTimeOffset) a).compareTo(dateTimeOffsetOfDate(b));
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
      return new BigDecimal(bigInteger(value));
    }
    return new BigDecimal(new BigInteger(convertToText(value)));
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
