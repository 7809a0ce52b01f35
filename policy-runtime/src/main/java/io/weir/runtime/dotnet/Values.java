package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.number.NumberFormat;
import io.weir.runtime.dotnet.text.CultureCompare;
import org.jspecify.annotations.Nullable;

/**
 * What .NET's {@code Object} gives every value, boxed: text, equality, hash and order. Our own
 * classes answer through Java's {@code toString}, {@code equals}, {@code hashCode} and {@code
 * Comparable}; this class knows the values of the JDK that stand for .NET's.
 */
public final class Values {
  /** Whether a class says itself what its text is; else that is the name of its .NET type. */
  private static final ClassValue<Boolean> HAS_TEXT =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          String home = type.getPackageName();
          if (type.isRecord()
              && (home.startsWith("io.weir.api") || home.endsWith(".dotnet.context"))) {
            return false; // what Java writes of its parts is nothing of .NET's
          }
          try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
          } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
          }
        }
      };

  private Values() {}

  /**
   * {@code value.ToString()}.
   *
   * @throws NullReferenceException for null
   */
  public static String toText(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value == null) {
      throw NullReferenceException.create();
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Character) {
      return value.toString();
    }
    if (value instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    if (value instanceof Formattable) {
      return value.toString();
    }
    if (value instanceof Double number) {
      return NumberFormat.text(number.doubleValue());
    }
    if (value instanceof Float number) {
      return NumberFormat.text(number.floatValue());
    }
    if (value.getClass().isArray()
        || value instanceof Fn
        || value instanceof DotNetArray
        || !HAS_TEXT.get(value.getClass())) {
      return RuntimeTypes.ofValue(value).fullName();
    }
    return value.toString();
  }

  /** What concatenation and formatting write for a value: null is empty. */
  public static String concatText(@Nullable Object value) {
    return value == null ? "" : toText(value);
  }

  /** {@code object.Equals(a, b)}: what EqualityComparer.Default finds. */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return true;
    }
    if (a == null || b == null) {
      return false;
    }
    if (a instanceof String text) {
      return text.equals(b);
    }
    if (a instanceof Double x) {
      return b instanceof Double y
          && (x.doubleValue() == y.doubleValue() || (Double.isNaN(x) && Double.isNaN(y)));
    }
    if (a instanceof Float x) {
      return b instanceof Float y
          && (x.floatValue() == y.floatValue() || (Float.isNaN(x) && Float.isNaN(y)));
    }
    return a.equals(b);
  }

  /** {@code GetHashCode()}, 0 for null; agrees with {@link #equal}. */
  public static int hash(@Nullable Object value) {
    if (value instanceof String text) {
      return text.hashCode();
    }
    if (value == null) {
      return 0;
    }
    if (value instanceof Double number) {
      return number == 0 ? 0 : number.isNaN() ? 0x7FF00000 : number.hashCode();
    }
    if (value instanceof Float number) {
      return number == 0 ? 0 : number.isNaN() ? 0x7F800000 : number.hashCode();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return value.hashCode();
  }

  /**
   * What Comparer.Default finds: null first, strings by the culture, numbers of one type.
   *
   * @throws ArgumentException if the types differ or have no order
   */
  public static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return 0;
    }
    if (a == null) {
      return -1;
    }
    if (b == null) {
      return 1;
    }
    if (a instanceof String x && b instanceof String y) {
      return CultureCompare.compare(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return compareDoubles(x, y);
    }
    if (a instanceof Float x && b instanceof Float y) {
      return compareDoubles(x, y);
    }
    if (a instanceof Comparable<?>) {
      if (a.getClass() != b.getClass()
          && !(a.getClass().isInstance(b) || b.getClass().isInstance(a))) {
        throw new ArgumentException(
            "Object must be of type " + RuntimeTypes.ofValue(a).name() + ".");
      }
      @SuppressWarnings("unchecked")
      Comparable<Object> comparable = (Comparable<Object>) a;
      return comparable.compareTo(b);
    }
    if (b instanceof Comparable<?>) {
      return -compare(b, a);
    }
    throw new ArgumentException("At least one object must implement IComparable.");
  }

  /** NaN is the smallest; the zeros are equal. */
  private static int compareDoubles(double x, double y) {
    if (x < y) {
      return -1;
    }
    if (x > y) {
      return 1;
    }
    if (x == y) {
      return 0;
    }
    return Double.isNaN(x) ? (Double.isNaN(y) ? 0 : -1) : 1;
  }

  /**
   * The value's text by a format string, as a hole of an interpolated string gives it; null is
   * empty, a value that has no formats ignores it.
   *
   * @throws FormatException if the type does not know the format
   */
  public static String format(@Nullable Object value, @Nullable String format) {
    if (value == null) {
      return "";
    }
    if (format == null || format.isEmpty() || value instanceof String) {
      return toText(value);
    }
    if (value instanceof Formattable formattable) {
      return formattable.format(format);
    }
    if (value instanceof EnumValue number) {
      return EnumMembers.format(number, format);
    }
    String number = NumberFormat.boxed(value, format, null);
    if (number != null) {
      return number;
    }
    return toText(value);
  }
}
