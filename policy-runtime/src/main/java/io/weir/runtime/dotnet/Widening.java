package io.weir.runtime.dotnet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numeric widenings that {@code Array.Copy} makes. */
final class Widening {
  private static final List<String> ORDER =
      List.of("sbyte", "byte", "short", "ushort", "char", "int", "uint", "long", "ulong");

  private Widening() {}

  /** Whether a type is one of whole numbers or of characters. */
  static boolean isIntegral(RuntimeType type) {
    return ORDER.contains(type.csharpName());
  }

  static boolean isPrimitive(RuntimeType type) {
    return isIntegral(type) || List.of("bool", "float", "double").contains(type.csharpName());
  }

  static boolean possible(RuntimeType from, RuntimeType to) {
    return switch (to.csharpName()) {
      case "double" -> ORDER.contains(from.csharpName()) || from.csharpName().equals("float");
      case "float" -> ORDER.contains(from.csharpName());
      case "long" ->
          List.of("sbyte", "byte", "short", "ushort", "char", "int", "uint")
              .contains(from.csharpName());
      case "ulong" -> List.of("byte", "ushort", "char", "uint").contains(from.csharpName());
      case "int" -> List.of("sbyte", "byte", "short", "ushort", "char").contains(from.csharpName());
      case "uint" -> List.of("byte", "ushort", "char").contains(from.csharpName());
      case "short" -> List.of("sbyte", "byte").contains(from.csharpName());
      case "ushort" -> List.of("byte", "char").contains(from.csharpName());
      case "char" -> List.of("byte", "ushort").contains(from.csharpName());
      default -> false;
    };
  }

  static Object widen(@Nullable Object value, RuntimeType to) {
    if (value == null) {
      throw NullReferenceException.create();
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    long number = Operators.integral(value);
    boolean unsigned = value instanceof UInt64;
    return switch (to.csharpName()) {
      case "double" -> unsigned ? NumberConversions.ulongToDouble(number) : (double) number;
      case "float" -> unsigned ? NumberConversions.ulongToFloat(number) : (float) number;
      case "char" -> (char) number;
      default -> Operators.boxIntegral(number, to);
    };
  }
}
