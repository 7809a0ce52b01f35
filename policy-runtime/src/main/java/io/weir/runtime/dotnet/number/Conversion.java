package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.text.BooleanMembers;
import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.CompositeFormat;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code System.Convert} and IConvertible: null is the type's default, fractions round
 * half to even, texts are parsed, what makes no sense is an InvalidCastException. Values are boxed.
 */
public final class Conversion {
  private Conversion() {}

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Convertible own) {
      return own.convertible();
    } else if (value instanceof DBNull) {
      throw new InvalidCastException("Object cannot be cast from DBNull to other types.");
    }
    return value instanceof EnumValue number ? (Object) number.value() : value;
  }

  private static InvalidCastException invalid(@Nullable Object value, String target) {
    String from = value == null ? "null" : RuntimeType.ofValue(value).name();
    return new InvalidCastException("Invalid cast from '" + from + "' to '" + target + "'.");
  }

  private static boolean isBase(@Nullable Object value) {
    return typeCode(value).value() > 1;
  }

  /** The type of a boxed value; Object for what is not convertible. */
  static TypeCode typeCode(@Nullable Object value) {
    if (value == null) {
      return TypeCode.EMPTY;
    } else if (value instanceof DBNull) {
      return TypeCode.DB_NULL;
    } else if (value instanceof Boolean) {
      return TypeCode.BOOLEAN;
    } else if (value instanceof Character) {
      return TypeCode.CHAR;
    } else if (value instanceof Byte) {
      return TypeCode.S_BYTE;
    } else if (value instanceof UInt8) {
      return TypeCode.BYTE;
    } else if (value instanceof Short) {
      return TypeCode.INT16;
    } else if (value instanceof UInt16) {
      return TypeCode.U_INT16;
    } else if (value instanceof Integer || value instanceof EnumValue) {
      return TypeCode.INT32;
    } else if (value instanceof UInt32) {
      return TypeCode.U_INT32;
    } else if (value instanceof Long) {
      return TypeCode.INT64;
    } else if (value instanceof UInt64) {
      return TypeCode.U_INT64;
    } else if (value instanceof Float) {
      return TypeCode.SINGLE;
    } else if (value instanceof Double) {
      return TypeCode.DOUBLE;
    } else if (value instanceof Decimal) {
      return TypeCode.DECIMAL;
    } else if (value instanceof DateTime) {
      return TypeCode.DATE_TIME;
    }
    return value instanceof String ? TypeCode.STRING : TypeCode.OBJECT;
  }

  /** The exact integer of an integer or char, else null. */
  static @Nullable BigInteger whole(@Nullable Object value) {
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return BigInteger.valueOf(((Number) value).longValue());
    } else if (value instanceof UInt8 number) {
      return BigInteger.valueOf(number.bits());
    } else if (value instanceof UInt16 number) {
      return BigInteger.valueOf(number.bits());
    } else if (value instanceof UInt32 number) {
      return BigInteger.valueOf(number.bits() & 0xFFFFFFFFL);
    } else if (value instanceof UInt64 number) {
      return new BigInteger(Long.toUnsignedString(number.bits()));
    } else if (value instanceof Character c) {
      return BigInteger.valueOf(c);
    }
    return null;
  }

  /** A value as an integer type; unsigned ones as bits. */
  public static long integer(@Nullable Object value, NumberParse.Int type) {
    return integer(value, null, type);
  }

  static long integer(
      @Nullable Object boxed, @Nullable IFormatProvider provider, NumberParse.Int type) {
    Object value = plain(boxed);
    if (value == null) {
      return 0;
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    } else if (value instanceof String text) {
      return NumberParse.integer(text, NumberStyles.INTEGER, provider, type);
    }
    BigInteger whole = whole(value);
    if (whole == null) {
      if (value instanceof Double || value instanceof Float) {
        double rounded = Math.rint(((Number) value).doubleValue());
        if (Double.isNaN(rounded) || Double.isInfinite(rounded)) {
          throw type.overflow();
        }
        whole = new BigDecimal(rounded).toBigInteger();
      } else if (value instanceof Decimal decimal) {
        whole = DecimalMembers.round(decimal).toBigDecimal().toBigInteger();
      } else {
        throw invalid(value, type.typeName());
      }
    }
    if (!type.holds(whole)) {
      throw type.overflow();
    }
    return whole.longValue();
  }

  /** An integer as another integer type; unsigned ones as bits. */
  static long integer(long value, NumberParse.Int type) {
    if (type == NumberParse.Int.UINT64 ? value < 0 : value < type.least() || value > type.most()) {
      throw type.overflow();
    }
    return value;
  }

  /** The bits of a ulong as another integer type. */
  static long unsigned(long bits, NumberParse.Int type) {
    if (bits < 0 && type != NumberParse.Int.UINT64) {
      throw type.overflow();
    }
    return bits < 0 ? bits : integer(bits, type);
  }

  /** A number with a fraction, rounded half to even, as an integer type; unsigned ones as bits. */
  static long integer(double value, NumberParse.Int type) {
    double rounded = Math.rint(value);
    if (rounded >= -0x1p53 && rounded <= 0x1p53) {
      return integer((long) rounded, type);
    }
    return integer((Object) value, null, type);
  }

  static boolean toBoolean(@Nullable Object boxed) {
    Object value = plain(boxed);
    if (value == null) {
      return false;
    } else if (value instanceof Boolean flag) {
      return flag;
    } else if (value instanceof String text) {
      return BooleanMembers.parse(text);
    } else if (value instanceof Character) {
      throw invalid(value, "Boolean");
    }
    BigInteger whole = whole(value);
    if (whole != null) {
      return whole.signum() != 0;
    } else if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue() != 0;
    } else if (value instanceof Decimal decimal) {
      return decimal.signum() != 0;
    }
    throw invalid(value, "Boolean");
  }

  static char toChar(@Nullable Object boxed) {
    Object value = plain(boxed);
    if (value == null) {
      return '\0';
    } else if (value instanceof Character c) {
      return c;
    } else if (value instanceof String text) {
      return CharMembers.parse(text);
    }
    BigInteger whole = whole(value);
    if (whole == null) {
      throw invalid(value, "Char");
    }
    if (whole.signum() < 0 || whole.bitLength() > 16) {
      throw new OverflowException("Value was either too large or too small for a character.");
    }
    return (char) whole.intValue();
  }

  static double toDouble(@Nullable Object boxed) {
    return toDouble(boxed, null);
  }

  static double toDouble(@Nullable Object boxed, @Nullable IFormatProvider provider) {
    return toReal(boxed, provider, "Double");
  }

  private static double toReal(
      @Nullable Object boxed, @Nullable IFormatProvider provider, String target) {
    Object value = plain(boxed);
    if (value == null) {
      return 0;
    } else if (value instanceof Double number) {
      return number;
    } else if (value instanceof Float number) {
      return number;
    } else if (value instanceof String text) {
      return NumberParse.floating(text, NumberStyles.of(231), provider);
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    } else if (value instanceof Decimal decimal) {
      return decimal.doubleValue();
    }
    BigInteger whole = value instanceof Character ? null : whole(value);
    if (whole == null) {
      throw invalid(value, target);
    }
    return whole.doubleValue();
  }

  static float toSingle(@Nullable Object boxed) {
    return toSingle(boxed, null);
  }

  static float toSingle(@Nullable Object boxed, @Nullable IFormatProvider provider) {
    Object value = plain(boxed);
    if (value instanceof String text) {
      return NumberParse.single(text, NumberStyles.of(231), provider);
    }
    BigInteger whole = value instanceof Character ? null : whole(value);
    return whole == null ? (float) toReal(value, provider, "Single") : whole.floatValue();
  }

  static Decimal toDecimal(@Nullable Object boxed) {
    return toDecimal(boxed, null);
  }

  static Decimal toDecimal(@Nullable Object boxed, @Nullable IFormatProvider provider) {
    Object value = plain(boxed);
    if (value == null) {
      return Decimal.ZERO;
    } else if (value instanceof Decimal decimal) {
      return decimal;
    } else if (value instanceof String text) {
      return NumberParse.decimal(text, NumberStyles.NUMBER, provider);
    } else if (value instanceof Double number) {
      return Decimal.fromDouble(number);
    } else if (value instanceof Float number) {
      return Decimal.fromFloat(number);
    } else if (value instanceof Boolean flag) {
      return flag ? Decimal.ONE : Decimal.ZERO;
    }
    BigInteger whole = value instanceof Character ? null : whole(value);
    if (whole == null) {
      throw invalid(value, "Decimal");
    }
    return Decimal.of(new BigDecimal(whole));
  }

  static DateTime toDateTime(@Nullable Object boxed) {
    return toDateTime(boxed, null);
  }

  static DateTime toDateTime(@Nullable Object boxed, @Nullable IFormatProvider provider) {
    Object value = plain(boxed);
    if (value == null) {
      return DateTime.MIN_VALUE;
    } else if (value instanceof DateTime time) {
      return time;
    } else if (value instanceof String text) {
      return DateTimeText.parseOf(text, provider);
    }
    throw invalid(value, "DateTime");
  }

  // ---- by type

  static @Nullable Object changeType(
      @Nullable Object value, TypeCode code, @Nullable IFormatProvider provider) {
    if (value == null) {
      if (code.value() == 0 || code.value() == 1 || code.value() == 18) {
        return null;
      }
      throw new InvalidCastException("Null object cannot be converted to a value type.");
    }
    if (code.value() == 18 && value instanceof DBNull) {
      return "";
    } else if (!isBase(plain(value))) {
      throw new InvalidCastException("Object must implement IConvertible.");
    }
    return switch ((int) code.value()) {
      case 2 -> throw new InvalidCastException("Object cannot be cast to DBNull.");
      case 1 -> value;
      case 3 -> toBoolean(value);
      case 4 -> toChar(value);
      case 5 -> (byte) integer(value, provider, NumberParse.Int.SBYTE);
      case 6 -> UInt8.valueOf((int) integer(value, provider, NumberParse.Int.BYTE));
      case 7 -> (short) integer(value, provider, NumberParse.Int.INT16);
      case 8 -> UInt16.valueOf((int) integer(value, provider, NumberParse.Int.UINT16));
      case 9 -> (int) integer(value, provider, NumberParse.Int.INT32);
      case 10 -> UInt32.valueOf((int) integer(value, provider, NumberParse.Int.UINT32));
      case 11 -> integer(value, provider, NumberParse.Int.INT64);
      case 12 -> UInt64.valueOf(integer(value, provider, NumberParse.Int.UINT64));
      case 13 -> toSingle(value, provider);
      case 14 -> toDouble(value, provider);
      case 15 -> toDecimal(value, provider);
      case 16 -> toDateTime(value, provider);
      case 18 -> CompositeFormat.value(value, null, provider);
      case 0 -> throw new InvalidCastException("Object cannot be cast to Empty.");
      default -> throw new ArgumentException("Unknown TypeCode value.");
    };
  }

  static @Nullable Object changeType(
      @Nullable Object value, @Nullable RuntimeType type, @Nullable IFormatProvider provider) {
    if (type == null) {
      throw new ArgumentNullException("conversionType");
    }
    if (value == null) {
      if (type.isValueType()) {
        throw new InvalidCastException("Null object cannot be converted to a value type.");
      }
      return null;
    }
    RuntimeType from = RuntimeType.ofValue(value);
    if (from.equals(type)) {
      return value;
    }
    if (value instanceof DBNull && type.fullName().equals("System.String")) {
      return "";
    } else if (!isBase(plain(value))) {
      throw new InvalidCastException("Object must implement IConvertible.");
    }
    TypeCode code =
        type.isNullable() || type.isEnum()
            ? TypeCode.EMPTY
            : switch (type.fullName()) {
              case "System.DBNull" -> TypeCode.DB_NULL;
              case "System.Boolean" -> TypeCode.BOOLEAN;
              case "System.Char" -> TypeCode.CHAR;
              case "System.SByte" -> TypeCode.S_BYTE;
              case "System.Byte" -> TypeCode.BYTE;
              case "System.Int16" -> TypeCode.INT16;
              case "System.UInt16" -> TypeCode.U_INT16;
              case "System.Int32" -> TypeCode.INT32;
              case "System.UInt32" -> TypeCode.U_INT32;
              case "System.Int64" -> TypeCode.INT64;
              case "System.UInt64" -> TypeCode.U_INT64;
              case "System.Single" -> TypeCode.SINGLE;
              case "System.Double" -> TypeCode.DOUBLE;
              case "System.Decimal" -> TypeCode.DECIMAL;
              case "System.DateTime" -> TypeCode.DATE_TIME;
              case "System.String" -> TypeCode.STRING;
              case "System.Object" -> TypeCode.OBJECT;
              default -> TypeCode.EMPTY;
            };
    if (code.value() == 0) {
      throw new InvalidCastException(
          "Invalid cast from '" + from.fullName() + "' to '" + type.fullName() + "'.");
    }
    return changeType(value, code, provider);
  }

  // ---- bases

  private static void checkBase(int radix) {
    if (radix != 2 && radix != 8 && radix != 10 && radix != 16) {
      throw new ArgumentException("Invalid Base.");
    }
  }

  static long fromBase(@Nullable String value, int fromBase, NumberParse.Int type) {
    checkBase(fromBase);
    if (value == null) {
      return 0;
    }
    if (value.isEmpty()) {
      throw new ArgumentOutOfRangeException(
          null,
          "Index was out of range. Must be non-negative and less than the size of the collection.");
    }
    int at = 0;
    boolean negative = value.charAt(0) == '-';
    if (negative) {
      if (fromBase != 10) {
        throw new ArgumentException("String cannot contain a minus sign if the base is not 10.");
      }
      if (!type.signed) {
        throw new OverflowException(
            "The string was being parsed as an unsigned number and could not have a negative"
                + " sign.");
      }
      at++;
    } else if (value.charAt(0) == '+') {
      at++;
    }
    if (fromBase == 16
        && at + 1 < value.length()
        && value.charAt(at) == '0'
        && (value.charAt(at + 1) == 'x' || value.charAt(at + 1) == 'X')) {
      at += 2;
    }
    int start = at;
    while (at < value.length()
        && value.charAt(at) < 128
        && Character.digit(value.charAt(at), fromBase) >= 0) {
      at++;
    }
    if (at == start) {
      throw new FormatException("Could not find any recognizable digits.");
    }
    BigInteger found = new BigInteger(value.substring(start, at), fromBase);
    if (negative) {
      found = found.negate();
    }
    boolean fits = fromBase == 10 ? type.holds(found) : found.bitLength() <= type.bits;
    // a number too large for the widest type is told before what follows it
    if (found.bitLength() <= 64 && at < value.length()) {
      throw new FormatException("Additional non-parsable characters are at the end of the string.");
    }
    if (!fits) {
      throw type.overflow();
    }
    long bits = found.longValue();
    if (fromBase != 10 && type.signed && type.bits < 64) {
      bits = bits << 64 - type.bits >> 64 - type.bits;
    }
    return bits;
  }

  static String toBase(long value, int bits, int toBase) {
    checkBase(toBase);
    if (toBase == 10) {
      return Long.toString(value);
    }
    long shown = bits == 64 ? value : value & (1L << bits) - 1;
    return Long.toUnsignedString(shown, toBase).toLowerCase(Locale.ROOT);
  }
}
