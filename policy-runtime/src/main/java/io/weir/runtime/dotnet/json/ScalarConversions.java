package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.EnumMembers;
import io.weir.runtime.dotnet.EnumNames;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.net.UriKind;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.DecimalMembers;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.number.NumberParse;
import io.weir.runtime.dotnet.number.NumberStyles;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.DateTimeOffsetText;
import io.weir.runtime.dotnet.time.DateTimeText;
import io.weir.runtime.dotnet.time.TimeSpan;
import io.weir.runtime.dotnet.time.TimeSpanText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conversions between plain values, as Newtonsoft and {@code System.Convert} do them. */
final class ScalarConversions {
  // Numbers out of values: System.Convert.

  /** In place of an infinite number: more than any type holds. */
  private static final BigInteger FAR_OUT = BigInteger.ONE.shiftLeft(64);

  private ScalarConversions() {}

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
      return checked(DecimalMembers.round(number).toBigDecimal().toBigInteger(), type);
    } else if (value instanceof EnumValue number) {
      return checked(BigInteger.valueOf(number.value()), type);
    } else if (value instanceof BigInteger number) {
      return viaInt(number, type);
    } else if (Scalars.isInteger(value)) {
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

  static BigInteger bigInteger(Object value) {
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
      return NumberParse.floating(text, ScalarTexts.FLOAT_OR_THOUSANDS, null);
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    } else if (value instanceof EnumValue number) {
      return number.value();
    } else if (Scalars.isInteger(value)) {
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
      return NumberParse.single(text, ScalarTexts.FLOAT_OR_THOUSANDS, null);
    } else if (value != null && Scalars.isInteger(value)) {
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
    } else if (Scalars.isInteger(value)) {
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
      Boolean made = ScalarTexts.tryParseBoolean(text);
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
    } else if (Scalars.isInteger(value)) {
      return bigInteger(value).signum() != 0;
    }
    throw noConversion(value, "Boolean");
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
    } else if (Scalars.isInteger(value)) {
      BigInteger number = bigInteger(value);
      if (value instanceof BigInteger) {
        number = BigInteger.valueOf(checked(number, NumberParse.Int.INT32));
      }
      if (number.signum() < 0 || number.bitLength() > 16) {
        throw new OverflowException("Value was either too large or too small for a character.");
      }
      return (char) number.intValue();
    }
    throw noConversion(value, "Char");
  }

  static DateTime toDateTime(@Nullable Object value) {
    if (value == null) {
      return DateTime.MIN_VALUE;
    } else if (value instanceof DateTime date) {
      return date;
    } else if (value instanceof DateTimeOffset date) {
      return DateTimeOffset.dateTime(date);
    } else if (value instanceof String text) {
      return DateTimeText.parse(text);
    }
    throw noConversion(value, "DateTime");
  }

  /** {@code Convert.ToString(value)}. */
  static String convertToText(@Nullable Object value) {
    return value == null ? "" : Scalars.text(value);
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
                  ? DateTimeOffsetText.parse(text)
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
            || (Scalars.isInteger(value) && !(value instanceof BigInteger))
            || value instanceof DateTime
            || value instanceof EnumValue;
    if (!convertible) {
      throw new InvalidCastException("Object must implement IConvertible.");
    }
    if (target == null || target.ordinal() > TokenConversions.Target.DATE_TIME.ordinal()) {
      throw new InvalidCastException(
          "Invalid cast from '" + Scalars.typeName(value) + "' to '" + type.fullName() + "'.");
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
      return enumOf(type, value instanceof Boolean flag ? (Object) (flag ? 1 : 0) : value);
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
            case URI -> Scalars.isUri(value);
            default -> true;
          };
      if (known) {
        return convert(value, target);
      }
    }
    if (type.csharpName().equals("byte[]") && value instanceof String text) {
      return ScalarTexts.bytesOfText(text);
    }
    throw new ArgumentException(
        "Could not cast or convert from "
            + Scalars.typeName(value)
            + " to "
            + type.fullName()
            + ".");
  }

  /** {@code Enum.ToObject}: of an integer that fits 64 bits. */
  static EnumValue enumOf(RuntimeType type, @Nullable Object number) {
    if (number == null || !Scalars.isInteger(number) || number instanceof BigInteger) {
      throw new ArgumentException(
          "The value passed in must be an enum base or an underlying type for an enum, such as an"
              + " Int32.",
          "value");
    }
    return enumValue(type, bigInteger(number).longValue());
  }

  private static EnumValue enumValue(RuntimeType type, long number) {
    return (EnumValue) EnumMembers.toObject(type, number);
  }

  private static EnumValue enumByName(RuntimeType type, String text) {
    for (Map.Entry<String, Long> member : EnumNames.of(type.boxedClass()).members().entrySet()) {
      if (member.getKey().equals(text)) {
        return enumValue(type, member.getValue());
      }
    }
    return (EnumValue) EnumMembers.parseIn(type, text, true);
  }

  /** The key that a member's name stands for. */
  static @Nullable Object keyFromText(String name, RuntimeType type) {
    return type.csharpName().equals("string") || type.csharpName().equals("object")
        ? name
        : fromJson(name, TokenConversions.withoutNull(type));
  }

  static DateTime dateTimeOfDate(@Nullable Object date) {
    return toDateTime(date);
  }

  static DateTimeOffset dateTimeOffsetOfDate(@Nullable Object date) {
    return date instanceof DateTimeOffset offset ? offset : DateTimeOffset.create(toDateTime(date));
  }

  static byte[] bytesOfGuid(@Nullable Object guid) {
    if (guid instanceof Guid made) {
      return Guid.toByteArray(made);
    }
    throw noConversion(guid, "Byte[]");
  }
}
