package io.weir.xml.expression.emit;

import io.weir.runtime.dotnet.Operators;
import org.jspecify.annotations.Nullable;

/** Writes constants: ASCII only, in forms that no Java compiler reads wrongly. */
final class JavaLiterals {
  /** A string constant of a class file holds 65,535 bytes. */
  private static final int LONGEST = 20_000;

  private JavaLiterals() {}

  static String write(@Nullable Object value, Class<?> type) {
    if (value == null) {
      return "((" + type.getCanonicalName() + ") null)";
    }
    if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    } else if (value instanceof Character c) {
      return "((char) " + (int) c + ")";
    } else if (value instanceof Byte || value instanceof Short) {
      return "((" + type.getName() + ") " + number(((Number) value).intValue()) + ")";
    } else if (value instanceof Integer number) {
      return number(number);
    } else if (value instanceof Long number) {
      return number == Long.MIN_VALUE
          ? "(-9223372036854775807L - 1L)"
          : number < 0 ? "(" + number + "L)" : number + "L";
    } else if (value instanceof Float number) {
      boolean plain = number > 1e-30f && number < 1e30f || Float.floatToRawIntBits(number) == 0;
      return plain
          ? number + "f"
          : "java.lang.Float.intBitsToFloat(" + number(Float.floatToRawIntBits(number)) + ")";
    } else if (value instanceof Double number) {
      boolean plain = number > 1e-300 && number < 1e300 || Double.doubleToRawLongBits(number) == 0;
      return plain
          ? number + "d"
          : "java.lang.Double.longBitsToDouble("
              + write(Double.doubleToRawLongBits(number), long.class)
              + ")";
    } else if (value instanceof String text) {
      return string(text);
    }
    throw new IllegalStateException("no literal: " + value.getClass());
  }

  private static String number(int number) {
    return number == Integer.MIN_VALUE
        ? "(-2147483647 - 1)"
        : number < 0 ? "(" + number + ")" : Integer.toString(number);
  }

  private static String string(String text) {
    if (text.length() <= LONGEST) {
      return quoted(text);
    }
    StringBuilder code =
        new StringBuilder(Operators.class.getCanonicalName())
            .append(".catAll(new java.lang.String[] {");
    for (int i = 0; i < text.length(); i += LONGEST) {
      code.append(i == 0 ? "" : ", ");
      code.append(quoted(text.substring(i, Math.min(text.length(), i + LONGEST))));
    }
    return code.append("})").toString();
  }

  private static String quoted(String text) {
    StringBuilder code = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        code.append('\\');
        code.append((char) ('0' + (c >> 6)));
        code.append((char) ('0' + ((c >> 3) & 7)));
        code.append((char) ('0' + (c & 7)));
      } else if (c < 127) {
        code.append(c);
      } else {
        code.append("\\u");
        String hex = Integer.toHexString(c);
        code.append("0000", 0, 4 - hex.length()).append(hex);
      }
    }
    return code.append('"').toString();
  }
}
