package io.weir.runtime.dotnet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * C#'s operators and numeric conversions where Java's differ. Operand types are the typed Java
 * forms of the package's table: a {@code uint} is an int of 32 bits, a {@code ulong} a long of 64.
 * Names end in the C# type; {@code checked…} ones throw {@link OverflowException} instead of
 * wrapping.
 */
public final class Operators {
  private static final double TWO_63 = 0x1p63;
  private static final double TWO_64 = 0x1p64;

  /** Texts of the integers that expressions write most: counts, statuses, ports. */
  private static final @Nullable String[] SMALL = new String[1024];

  private Operators() {}

  private static OverflowException overflow() {
    return new OverflowException("Arithmetic operation resulted in an overflow.");
  }

  private static DivideByZeroException divideByZero() {
    return new DivideByZeroException("Attempted to divide by zero.");
  }

  /** {@code int / int}. */
  public static int divInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Integer.MIN_VALUE) {
      throw overflow();
    }
    return a / b;
  }

  /** {@code int % int}. */
  public static int remInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Integer.MIN_VALUE) {
      throw overflow();
    }
    return a % b;
  }

  /** {@code checked(int + int)}. */
  public static int checkedAddInt(int a, int b) {
    int r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(int - int)}. */
  public static int checkedSubtractInt(int a, int b) {
    int r = a - b;
    if (((a ^ b) & (a ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(int * int)}. */
  public static int checkedMultiplyInt(int a, int b) {
    long r = (long) a * b;
    if ((int) r != r) {
      throw overflow();
    }
    return (int) r;
  }

  /** {@code checked(-int)}. */
  public static int checkedNegateInt(int a) {
    if (a == Integer.MIN_VALUE) {
      throw overflow();
    }
    return -a;
  }

  /** {@code long / long}. */
  public static long divLong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Long.MIN_VALUE) {
      throw overflow();
    }
    return a / b;
  }

  /** {@code long % long}. */
  public static long remLong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    if (b == -1 && a == Long.MIN_VALUE) {
      throw overflow();
    }
    return a % b;
  }

  /** {@code checked(long + long)}. */
  public static long checkedAddLong(long a, long b) {
    long r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(long - long)}. */
  public static long checkedSubtractLong(long a, long b) {
    long r = a - b;
    if (((a ^ b) & (a ^ r)) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(long * long)}. */
  public static long checkedMultiplyLong(long a, long b) {
    long r = a * b;
    if (Math.multiplyHigh(a, b) != (r >> 63)) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(-long)}. */
  public static long checkedNegateLong(long a) {
    if (a == Long.MIN_VALUE) {
      throw overflow();
    }
    return -a;
  }

  /** {@code uint / uint}. */
  public static int divUInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Integer.divideUnsigned(a, b);
  }

  /** {@code uint % uint}. */
  public static int remUInt(int a, int b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Integer.remainderUnsigned(a, b);
  }

  /** The order of two uint. */
  public static int compareUInt(int a, int b) {
    return Integer.compareUnsigned(a, b);
  }

  /** {@code checked(uint + uint)}. */
  public static int checkedAddUInt(int a, int b) {
    int r = a + b;
    if (Integer.compareUnsigned(r, a) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(uint - uint)}. */
  public static int checkedSubtractUInt(int a, int b) {
    if (Integer.compareUnsigned(a, b) < 0) {
      throw overflow();
    }
    return a - b;
  }

  /** {@code checked(uint * uint)}. */
  public static int checkedMultiplyUInt(int a, int b) {
    long r = (a & 0xFFFFFFFFL) * (b & 0xFFFFFFFFL);
    if ((r >>> 32) != 0) {
      throw overflow();
    }
    return (int) r;
  }

  /** {@code ulong / ulong}. */
  public static long divULong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Long.divideUnsigned(a, b);
  }

  /** {@code ulong % ulong}. */
  public static long remULong(long a, long b) {
    if (b == 0) {
      throw divideByZero();
    }
    return Long.remainderUnsigned(a, b);
  }

  /** The order of two ulong. */
  public static int compareULong(long a, long b) {
    return Long.compareUnsigned(a, b);
  }

  /** {@code checked(ulong + ulong)}. */
  public static long checkedAddULong(long a, long b) {
    long r = a + b;
    if (Long.compareUnsigned(r, a) < 0) {
      throw overflow();
    }
    return r;
  }

  /** {@code checked(ulong - ulong)}. */
  public static long checkedSubtractULong(long a, long b) {
    if (Long.compareUnsigned(a, b) < 0) {
      throw overflow();
    }
    return a - b;
  }

  /** {@code checked(ulong * ulong)}. */
  public static long checkedMultiplyULong(long a, long b) {
    long high = Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    if (high != 0) {
      throw overflow();
    }
    return a * b;
  }

  /** {@code checked((sbyte) value)}. */
  public static byte checkedLongToSByte(long value) {
    if (value < -128 || value > 127) {
      throw overflow();
    }
    return (byte) value;
  }

  /** {@code checked((byte) value)}. */
  public static int checkedLongToByte(long value) {
    if (value < 0 || value > 255) {
      throw overflow();
    }
    return (int) value;
  }

  /** {@code checked((short) value)}. */
  public static short checkedLongToShort(long value) {
    if (value < -32768 || value > 32767) {
      throw overflow();
    }
    return (short) value;
  }

  /** {@code checked((ushort) value)}. */
  public static int checkedLongToUShort(long value) {
    if (value < 0 || value > 65535) {
      throw overflow();
    }
    return (int) value;
  }

  /** {@code checked((char) value)}. */
  public static char checkedLongToChar(long value) {
    if (value < 0 || value > 65535) {
      throw overflow();
    }
    return (char) value;
  }

  /** {@code checked((int) value)}. */
  public static int checkedLongToInt(long value) {
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      throw overflow();
    }
    return (int) value;
  }

  /** {@code checked((uint) value)}. */
  public static int checkedLongToUInt(long value) {
    if (value < 0 || value > 0xFFFFFFFFL) {
      throw overflow();
    }
    return (int) value;
  }

  /** {@code checked((ulong) value)} of a long. */
  public static long checkedLongToULong(long value) {
    if (value < 0) {
      throw overflow();
    }
    return value;
  }

  /** {@code checked((long) value)} of a ulong. */
  public static long checkedULongToLong(long value) {
    if (value < 0) {
      throw overflow();
    }
    return value;
  }

  /** {@code unchecked((int) value)}: outside the range, the nearest end. */
  public static int doubleToInt(double value) {
    return (int) value;
  }

  /** {@code unchecked((long) value)}: outside the range, the nearest end. */
  public static long doubleToLong(double value) {
    return (long) value;
  }

  /** {@code unchecked((uint) value)}: outside the range, the nearest end. */
  public static int doubleToUInt(double value) {
    if (!(value > 0)) {
      return 0;
    }
    return value >= 0x1p32 ? -1 : (int) (long) value;
  }

  /** {@code unchecked((ulong) value)}: outside the range, the nearest end. */
  public static long doubleToULong(double value) {
    if (!(value > 0)) {
      return 0;
    }
    if (value >= TWO_64) {
      return -1;
    }
    return value < TWO_63 ? (long) value : (long) (value - TWO_63) ^ Long.MIN_VALUE;
  }

  /** {@code checked((long) value)}; the narrower types check the result again. */
  public static long checkedDoubleToLong(double value) {
    if (!(value >= -TWO_63 && value < TWO_63)) {
      throw overflow();
    }
    return (long) value;
  }

  /** {@code checked((ulong) value)}. */
  public static long checkedDoubleToULong(double value) {
    if (!(value > -1 && value < TWO_64)) {
      throw overflow();
    }
    return doubleToULong(value);
  }

  /** {@code (double) value} of a ulong. */
  public static double ulongToDouble(long value) {
    if (value >= 0) {
      return (double) value;
    }
    // Halve with the lost bit kept, so that rounding sees it.
    return (double) ((value >>> 1) | (value & 1)) * 2.0;
  }

  /** {@code (float) value} of a ulong. */
  public static float ulongToFloat(long value) {
    if (value >= 0) {
      return (float) value;
    }
    return (float) ((value >>> 1) | (value & 1)) * 2.0f;
  }

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

  /** Concatenates 2 strings; null is empty. */
  public static String cat2(@Nullable String s0, @Nullable String s1) {
    return sized((s0 == null ? "" : s0) + (s1 == null ? "" : s1));
  }

  /** Concatenates 3 strings; null is empty. */
  public static String cat3(@Nullable String s0, @Nullable String s1, @Nullable String s2) {
    return sized((s0 == null ? "" : s0) + (s1 == null ? "" : s1) + (s2 == null ? "" : s2));
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
  public static Object create(RuntimeType type) {
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
