package io.weir.runtime.dotnet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the code of an expression calls where Java's own operators differ from C#'s: equality,
 * concatenation, text, unboxing, casts. Operand types are the typed Java forms of the package's
 * table: a {@code uint} is an int of 32 bits, a {@code ulong} a long of 64. {@link Arithmetic} and
 * {@link NumberConversions} have the numbers.
 */
public final class Operators {
  /** Texts of the integers that expressions write most: counts, statuses, ports. */
  private static final @Nullable String[] SMALL = new String[1024];

  private Operators() {}

  /** {@code bool? & bool?}. */
  public static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
      return Boolean.FALSE;
    }
    return a == null || b == null ? null : Boolean.TRUE;
  }

  /** {@code bool? | bool?}. */
  public static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
      return Boolean.TRUE;
    }
    return a == null || b == null ? null : Boolean.FALSE;
  }

  /** {@code string == string}. */
  public static boolean equalText(@Nullable String a, @Nullable String b) {
    return Objects.equals(a, b);
  }

  /** {@code object == object}: the same object. */
  public static boolean same(@Nullable Object a, @Nullable Object b) {
    return a == b;
  }

  /** {@code ==} of two boxed values of one type, null for none. */
  public static boolean equalValues(@Nullable Object a, @Nullable Object b) {
    return Values.equal(a, b);
  }

  /** Counts a long text: doubling it over and over must end before memory does. */
  private static String sized(String text) {
    Budget.allocate(text.length());
    return text;
  }

  /** Concatenates 2 strings; null is empty, and with an empty one the other is the result. */
  public static String cat2(@Nullable String s0, @Nullable String s1) {
    if (s0 == null || s0.isEmpty()) {
      return s1 == null ? "" : s1;
    }
    return s1 == null || s1.isEmpty() ? s0 : sized(s0 + s1);
  }

  /** Concatenates 3 strings; null is empty. */
  public static String cat3(@Nullable String s0, @Nullable String s1, @Nullable String s2) {
    if (s0 == null || s0.isEmpty()) {
      return cat2(s1, s2);
    }
    if (s1 == null || s1.isEmpty()) {
      return cat2(s0, s2);
    }
    return sized(s0 + s1 + (s2 == null ? "" : s2));
  }

  /** Concatenates 4 strings; null is empty. */
  public static String cat4(
      @Nullable String s0, @Nullable String s1, @Nullable String s2, @Nullable String s3) {
    return sized(
        (s0 == null ? "" : s0)
            + (s1 == null ? "" : s1)
            + (s2 == null ? "" : s2)
            + (s3 == null ? "" : s3));
  }

  /** Concatenates 5 strings; null is empty. */
  public static String cat5(
      @Nullable String s0,
      @Nullable String s1,
      @Nullable String s2,
      @Nullable String s3,
      @Nullable String s4) {
    return sized(
        (s0 == null ? "" : s0)
            + (s1 == null ? "" : s1)
            + (s2 == null ? "" : s2)
            + (s3 == null ? "" : s3)
            + (s4 == null ? "" : s4));
  }

  /** Concatenates 6 strings; null is empty. */
  public static String cat6(
      @Nullable String s0,
      @Nullable String s1,
      @Nullable String s2,
      @Nullable String s3,
      @Nullable String s4,
      @Nullable String s5) {
    return sized(
        (s0 == null ? "" : s0)
            + (s1 == null ? "" : s1)
            + (s2 == null ? "" : s2)
            + (s3 == null ? "" : s3)
            + (s4 == null ? "" : s4)
            + (s5 == null ? "" : s5));
  }

  /** Concatenates 7 strings; null is empty. */
  public static String cat7(
      @Nullable String s0,
      @Nullable String s1,
      @Nullable String s2,
      @Nullable String s3,
      @Nullable String s4,
      @Nullable String s5,
      @Nullable String s6) {
    return sized(
        (s0 == null ? "" : s0)
            + (s1 == null ? "" : s1)
            + (s2 == null ? "" : s2)
            + (s3 == null ? "" : s3)
            + (s4 == null ? "" : s4)
            + (s5 == null ? "" : s5)
            + (s6 == null ? "" : s6));
  }

  /** Concatenates 8 strings; null is empty. */
  public static String cat8(
      @Nullable String s0,
      @Nullable String s1,
      @Nullable String s2,
      @Nullable String s3,
      @Nullable String s4,
      @Nullable String s5,
      @Nullable String s6,
      @Nullable String s7) {
    return sized(
        (s0 == null ? "" : s0)
            + (s1 == null ? "" : s1)
            + (s2 == null ? "" : s2)
            + (s3 == null ? "" : s3)
            + (s4 == null ? "" : s4)
            + (s5 == null ? "" : s5)
            + (s6 == null ? "" : s6)
            + (s7 == null ? "" : s7));
  }

  /** Concatenates strings; null is empty. */
  public static String catAll(@Nullable String[] parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part != null) {
        text.append(part);
      }
    }
    return sized(text.toString());
  }

  /** What concatenation writes for a value. */
  public static String text(@Nullable Object value) {
    return Values.concatText(value);
  }

  /** The text of a typed boolean. */
  public static String textOfBoolean(boolean value) {
    return value ? "True" : "False";
  }

  /** The text of a typed char. */
  public static String textOfChar(char value) {
    return String.valueOf(value);
  }

  /** The text of a typed int. */
  public static String textOfInt(int value) {
    if (value < 0 || value >= SMALL.length) {
      return Integer.toString(value);
    }
    String known = SMALL[value];
    if (known == null) {
      known = Integer.toString(value);
      SMALL[value] = known;
    }
    return known;
  }

  /** The text of a typed long. */
  public static String textOfLong(long value) {
    return Long.toString(value);
  }

  /** The text of a uint. */
  public static String textOfUInt(int value) {
    return Integer.toUnsignedString(value);
  }

  /** The text of a ulong. */
  public static String textOfULong(long value) {
    return Long.toUnsignedString(value);
  }

  /** The text without white space at its ends. */
  public static String trim(String text) {
    return text.strip();
  }

  /** {@code (bool) value} from object: exact. */
  public static boolean unboxBool(@Nullable Object value) {
    if (value instanceof Boolean v) {
      return v;
    }
    throw badUnbox(value, "bool");
  }

  /** {@code (char) value} from object: exact. */
  public static char unboxChar(@Nullable Object value) {
    if (value instanceof Character v) {
      return v;
    }
    throw badUnbox(value, "char");
  }

  /** {@code (sbyte) value} from object: exact. */
  public static byte unboxSByte(@Nullable Object value) {
    if (value instanceof Byte v) {
      return v;
    }
    long number = enumNumber(value, "sbyte");
    return (byte) number;
  }

  /** {@code (byte) value} from object: exact. */
  public static int unboxByte(@Nullable Object value) {
    if (value instanceof UInt8 v) {
      return v.bits();
    }
    long number = enumNumber(value, "byte");
    return (int) number;
  }

  /** {@code (short) value} from object: exact. */
  public static short unboxShort(@Nullable Object value) {
    if (value instanceof Short v) {
      return v;
    }
    long number = enumNumber(value, "short");
    return (short) number;
  }

  /** {@code (ushort) value} from object: exact. */
  public static int unboxUShort(@Nullable Object value) {
    if (value instanceof UInt16 v) {
      return v.bits();
    }
    long number = enumNumber(value, "ushort");
    return (int) number;
  }

  /** {@code (int) value} from object: exact. */
  public static int unboxInt(@Nullable Object value) {
    if (value instanceof Integer v) {
      return v;
    }
    long number = enumNumber(value, "int");
    return (int) number;
  }

  /** {@code (uint) value} from object: exact. */
  public static int unboxUInt(@Nullable Object value) {
    if (value instanceof UInt32 v) {
      return v.bits();
    }
    long number = enumNumber(value, "uint");
    return (int) number;
  }

  /** {@code (long) value} from object: exact. */
  public static long unboxLong(@Nullable Object value) {
    if (value instanceof Long v) {
      return v;
    }
    long number = enumNumber(value, "long");
    return number;
  }

  /** {@code (ulong) value} from object: exact. */
  public static long unboxULong(@Nullable Object value) {
    if (value instanceof UInt64 v) {
      return v.bits();
    }
    long number = enumNumber(value, "ulong");
    return number;
  }

  /** {@code (float) value} from object: exact. */
  public static float unboxFloat(@Nullable Object value) {
    if (value instanceof Float v) {
      return v;
    }
    throw badUnbox(value, "float");
  }

  /** {@code (double) value} from object: exact. */
  public static double unboxDouble(@Nullable Object value) {
    if (value instanceof Double v) {
      return v;
    }
    throw badUnbox(value, "double");
  }

  private static RuntimeException badUnbox(@Nullable Object value, String target) {
    if (value == null) {
      return NullReferenceException.create();
    }
    return new InvalidCastException(
        "Unable to cast object of type '"
            + RuntimeTypes.ofValue(value).fullName()
            + "' to type '"
            + RuntimeTypes.named(target).fullName()
            + "'.");
  }

  /** The machine does not tell an enum from the integer under it. */
  private static long enumNumber(@Nullable Object value, String target) {
    if (value instanceof EnumValue number
        && ((RuntimeTypeInfo) RuntimeTypes.ofValue(value))
            .underlying()
            .csharpName()
            .equals(target)) {
      return number.value();
    }
    throw badUnbox(value, target);
  }

  /** {@code (T) value} from object for any other T. */
  public static @Nullable Object cast(@Nullable Object value, RuntimeType type) {
    return type.cast(value);
  }

  /** {@code value is T}. */
  public static boolean is(@Nullable Object value, RuntimeType type) {
    return type.isInstance(value);
  }

  /** {@code value as T}: null unless it is one. */
  public static @Nullable Object as(@Nullable Object value, RuntimeType type) {
    return type.isInstance(value) ? value : null;
  }

  /** {@code (T) value} from {@code T?}. */
  public static Object nonNull(@Nullable Object value) {
    if (value == null) {
      throw new InvalidOperationException("Nullable object must have a value.");
    }
    return value;
  }

  /** The receiver of a call that the callee does not check. */
  public static Object receiver(@Nullable Object value) {
    if (value == null) {
      throw NullReferenceException.create();
    }
    return value;
  }

  /** {@code throw}: a call, so that generated code has one way on. */
  public static void raise(@Nullable DotNetException exception) {
    throw exception == null ? NullReferenceException.create() : exception;
  }

  /** Refuses the number of an expression. */
  public static Object noExpression(int id) {
    throw new IllegalArgumentException("no expression " + id);
  }

  /** True; a condition that no compiler knows to be constant. */
  public static boolean always() {
    return true;
  }

  /** The default value of a struct, {@code T?} or type parameter, boxed. */
  public static @Nullable Object defaultOf(RuntimeType type) {
    return type.defaultValue();
  }

  /** {@code new T()} of a type parameter. */
  public static @Nullable Object create(RuntimeType type) {
    return ((RuntimeTypeInfo) type).create();
  }

  /** {@code new T[n]}. */
  public static Object newArray(RuntimeType element, long length) {
    if (length > Integer.MAX_VALUE) {
      throw new OverflowException("Array dimensions exceeded supported range.");
    }
    return element.newArray((int) length);
  }

  /** The number of an enum value. */
  public static long enumNumber(EnumValue value) {
    return value.value();
  }

  /** The receiver of a delegate over an instance method. */
  public static Object delegateTarget(@Nullable Object target) {
    if (target == null) {
      throw new ArgumentException("Delegate to an instance method cannot have null 'this'.");
    }
    return target;
  }

  /** A hole of an interpolated string. */
  public static String hole(@Nullable Object value, @Nullable String format) {
    return Values.format(value, format);
  }

  /** The text of a hole in a field of a width, null as none; negative widths align to the left. */
  public static String align(@Nullable String given, int width) {
    String text = given == null ? "" : given;
    int missing = Math.abs(width) - text.length();
    if (missing <= 0) {
      return text;
    }
    if (missing > 1_000_000) {
      throw new OutOfMemoryException("Insufficient memory to continue the execution.");
    }
    return width > 0 ? " ".repeat(missing) + text : text + " ".repeat(missing);
  }

  /** {@code a + b} of delegates. */
  public static @Nullable Fn combine(@Nullable Fn a, @Nullable Fn b) {
    return FnList.combine(a, b);
  }

  /** {@code a - b} of delegates. */
  public static @Nullable Fn remove(@Nullable Fn a, @Nullable Fn b) {
    return FnList.remove(a, b);
  }

  /** The enum value with a number. */
  public static EnumValue toEnum(RuntimeType type, long number) {
    return ((RuntimeTypeInfo) type).enumValue(number);
  }

  /** The number of a boxed integer, character, bool or enum. */
  static long integral(Object value) {
    if (value instanceof EnumValue number) {
      return number.value();
    } else if (value instanceof UInt8 number) {
      return number.bits();
    } else if (value instanceof UInt16 number) {
      return number.bits();
    } else if (value instanceof UInt32 number) {
      return number.bits() & 0xFFFFFFFFL;
    } else if (value instanceof UInt64 number) {
      return number.bits();
    } else if (value instanceof Character c) {
      return c;
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    } else if (value instanceof Byte
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw new ArgumentException(
        "The value passed in must be an enum base or an underlying type for an enum, such as an"
            + " Int32.",
        "value");
  }

  /** A number, boxed as an integer type. */
  static Object boxIntegral(long number, RuntimeType type) {
    return switch (type.csharpName()) {
      case "sbyte" -> (byte) number;
      case "byte" -> UInt8.valueOf((int) number);
      case "short" -> (short) number;
      case "ushort" -> UInt16.valueOf((int) number);
      case "uint" -> UInt32.valueOf((int) number);
      case "long" -> number;
      case "ulong" -> UInt64.valueOf(number);
      default -> (int) number;
    };
  }

  /** Whether an integer type holds a number. */
  static boolean fits(long number, RuntimeType type) {
    return switch (type.csharpName()) {
      case "sbyte" -> (byte) number == number;
      case "byte" -> number >= 0 && number <= 255;
      case "short" -> (short) number == number;
      case "ushort" -> number >= 0 && number <= 65535;
      case "int" -> (int) number == number;
      case "uint" -> number >= 0 && number <= 0xFFFFFFFFL;
      case "ulong" -> number >= 0;
      default -> true;
    };
  }
}
