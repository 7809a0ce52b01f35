package io.weir.xml.expression;

import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.RuntimeTypes;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.number.Decimal;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the value of an expression becomes one of the type that its place takes: anything has a text,
 * a number may stand in any numeric type or as digits, a bool in JSON.
 */
sealed interface ResultConversion {
  /**
   * The value for the place; null stays null.
   *
   * @throws InvalidCastException if the value does not fit
   */
  @Nullable Object convert(@Nullable Object value);

  /** The conversion to a C# type. */
  static ResultConversion to(String type) {
    return switch (type) {
      case "object" -> new Any();
      case "string" -> new Text();
      case "bool" -> new Truth();
      case "int", "long", "double" -> new Number(type);
      default -> new Exact(RuntimeType.of(type));
    };
  }

  /** Any value. */
  record Any() implements ResultConversion {
    @Override
    public @Nullable Object convert(@Nullable Object value) {
      return value;
    }
  }

  /** The text of any value. */
  record Text() implements ResultConversion {
    @Override
    public @Nullable Object convert(@Nullable Object value) {
      return value == null || value instanceof String ? value : Values.toText(value);
    }
  }

  /** A bool, or one of JSON; its text is none. */
  record Truth() implements ResultConversion {
    @Override
    public @Nullable Object convert(@Nullable Object value) {
      if (value == null || value instanceof Boolean) {
        return value;
      }
      String text = value instanceof String ? "" : Values.toText(value);
      if (text.equalsIgnoreCase("true")) {
        return Boolean.TRUE;
      } else if (text.equalsIgnoreCase("false")) {
        return Boolean.FALSE;
      }
      throw unfit(value, "bool");
    }
  }

  /** A number of any type, or its digits. */
  record Number(String type) implements ResultConversion {
    @Override
    public @Nullable Object convert(@Nullable Object value) {
      if (value == null) {
        return null;
      }
      if (type.equals("double") && value instanceof Double) {
        return value; // also what is no number
      }
      try {
        BigDecimal number = number(value);
        return switch (type) {
          case "int" -> number.intValueExact();
          case "long" -> number.longValueExact();
          default -> number.doubleValue();
        };
      } catch (java.lang.ArithmeticException | NumberFormatException e) {
        throw unfit(value, type);
      }
    }

    private static BigDecimal number(Object value) {
      if (value instanceof Integer
          || value instanceof Long
          || value instanceof Short
          || value instanceof Byte
          || value instanceof UInt8
          || value instanceof UInt16
          || value instanceof UInt32
          || value instanceof UInt64
          || value instanceof Decimal) {
        return new BigDecimal(Values.toText(value));
      } else if (value instanceof Double || value instanceof Float) {
        return new BigDecimal(((java.lang.Number) value).doubleValue());
      } else if (value instanceof String text) {
        return new BigDecimal(text.strip());
      } else if (value instanceof Boolean || value instanceof Character) {
        throw new NumberFormatException();
      }
      return new BigDecimal(Values.toText(value).strip().toLowerCase(Locale.ROOT));
    }
  }

  /** A value of the type itself. */
  record Exact(RuntimeType type) implements ResultConversion {
    @Override
    public @Nullable Object convert(@Nullable Object value) {
      if (value == null || type.isInstance(value)) {
        return value;
      }
      throw unfit(value, type.csharpName());
    }
  }

  private static InvalidCastException unfit(Object value, String type) {
    return new InvalidCastException(
        "a value of type `"
            + RuntimeTypes.ofValue(value).csharpName()
            + "` stands where `"
            + type
            + "` is expected");
  }
}
