package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.NumberConversions;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.DecimalConversions;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Cast;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeTable;
import java.util.List;

/** C#'s conversions between numeric types, char among them, on the typed Java forms. */
final class NumericConversions {
  private NumericConversions() {}

  static JavaExpression convert(
      JavaExpression value, SpecialType from, SpecialType to, boolean isChecked) {
    if (from == to) {
      return value;
    }
    if (from == SpecialType.DECIMAL || to == SpecialType.DECIMAL) {
      return decimal(value, from, to);
    }
    if (to == SpecialType.DOUBLE || to == SpecialType.SINGLE) {
      return toFloating(value, from, to);
    }
    if (from == SpecialType.DOUBLE || from == SpecialType.SINGLE) {
      return fromFloating(value, to, isChecked);
    }
    return isChecked ? checked(value, from, to) : unchecked(value, from, to);
  }

  private static JavaExpression call(String method, Class<?> type, JavaExpression... arguments) {
    return new Call(NumberConversions.class, method, List.of(arguments), type);
  }

  private static JavaExpression cast(JavaExpression value, Class<?> type) {
    return value.type() == type ? value : new Cast(value, type);
  }

  private static JavaExpression mask(JavaExpression value, int bits) {
    return new Binary("&", cast(value, int.class), new Literal(bits, int.class), int.class);
  }

  private static JavaExpression unchecked(JavaExpression value, SpecialType from, SpecialType to) {
    switch (to) {
      case SBYTE:
        return cast(cast(value, int.class), byte.class);
      case BYTE:
        return mask(value, 0xFF);
      case INT16:
        return cast(cast(value, int.class), short.class);
      case UINT16:
        return from == SpecialType.BYTE || from == SpecialType.CHAR
            ? cast(value, int.class)
            : mask(value, 0xFFFF);
      case CHAR:
        return cast(cast(value, int.class), char.class);
      case INT32:
      case UINT32:
        return cast(value, int.class);
      default:
        if (from == SpecialType.UINT32) {
          return new Binary(
              "&", cast(value, long.class), new Literal(0xFFFFFFFFL, long.class), long.class);
        }
        return cast(value, long.class);
    }
  }

  private static JavaExpression checked(JavaExpression value, SpecialType from, SpecialType to) {
    if (holds(from, to)) {
      return unchecked(value, from, to);
    }
    JavaExpression wide = unchecked(value, from, SpecialType.INT64);
    if (from == SpecialType.UINT64) {
      wide = call("checkedULongToLong", long.class, value);
    }
    return switch (to) {
      case SBYTE -> call("checkedLongToSByte", byte.class, wide);
      case BYTE -> call("checkedLongToByte", int.class, wide);
      case INT16 -> call("checkedLongToShort", short.class, wide);
      case UINT16 -> call("checkedLongToUShort", int.class, wide);
      case CHAR -> call("checkedLongToChar", char.class, wide);
      case INT32 -> call("checkedLongToInt", int.class, wide);
      case UINT32 -> call("checkedLongToUInt", int.class, wide);
      case UINT64 -> call("checkedLongToULong", long.class, wide);
      default -> wide;
    };
  }

  /** Whether every value of the one type is one of the other. */
  private static boolean holds(SpecialType from, SpecialType to) {
    boolean fromUnsigned = from.isUnsigned() || from == SpecialType.CHAR;
    boolean toUnsigned = to.isUnsigned() || to == SpecialType.CHAR;
    int fromBits = bits(from);
    int toBits = bits(to);
    return fromUnsigned
        ? toBits > fromBits || (toUnsigned && toBits == fromBits)
        : !toUnsigned && toBits >= fromBits;
  }

  private static int bits(SpecialType type) {
    return switch (type) {
      case SBYTE, BYTE -> 8;
      case INT16, UINT16, CHAR -> 16;
      case INT32, UINT32 -> 32;
      default -> 64;
    };
  }

  private static JavaExpression toFloating(JavaExpression value, SpecialType from, SpecialType to) {
    Class<?> type = to == SpecialType.DOUBLE ? double.class : float.class;
    if (from == SpecialType.UINT64) {
      return call(to == SpecialType.DOUBLE ? "ulongToDouble" : "ulongToFloat", type, value);
    }
    if (from == SpecialType.UINT32) {
      return cast(unchecked(value, from, SpecialType.INT64), type);
    }
    return cast(value, type);
  }

  private static JavaExpression fromFloating(
      JavaExpression value, SpecialType to, boolean isChecked) {
    JavaExpression wide = cast(value, double.class);
    if (isChecked) {
      if (to == SpecialType.UINT64) {
        return call("checkedDoubleToULong", long.class, wide);
      }
      JavaExpression number = call("checkedDoubleToLong", long.class, wide);
      return to == SpecialType.INT64 ? number : checked(number, SpecialType.INT64, to);
    }
    return switch (to) {
      case INT64 -> call("doubleToLong", long.class, wide);
      case UINT64 -> call("doubleToULong", long.class, wide);
      case UINT32 -> call("doubleToUInt", int.class, wide);
      case INT32 -> call("doubleToInt", int.class, wide);
      default -> unchecked(call("doubleToInt", int.class, wide), SpecialType.INT32, to);
    };
  }

  private static JavaExpression decimal(JavaExpression value, SpecialType from, SpecialType to) {
    if (from == SpecialType.DECIMAL) {
      Class<?> result = JavaTypes.typed(TypeTable.instance().special(to));
      return new Call(DecimalConversions.class, "cast" + name(to), List.of(value), result);
    }
    String method =
        switch (from) {
          case DOUBLE -> "castFromDouble";
          case SINGLE -> "castFromFloat";
          case CHAR -> "fromChar";
          case UINT32 -> "fromUInt32";
          case UINT64 -> "fromUInt64";
          default -> "fromInteger";
        };
    return new Call(DecimalConversions.class, method, List.of(value), Decimal.class);
  }

  private static String name(SpecialType type) {
    String full = type.metadataName();
    return full.substring(full.lastIndexOf('.') + 1);
  }
}
