package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ComparableInterface;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.number.TypeCode;
import org.jspecify.annotations.Nullable;

/** Members of {@code bool}. */
@DotNetType(
    value =
        "public struct System.Boolean : IComparable, IComparable<bool>, IConvertible,"
            + " IEquatable<bool>",
    java = boolean.class)
public final class BooleanMembers {
  /** The text of true. */
  @DotNetField("static readonly string TrueString")
  public static final String TRUE_STRING = "True";

  /** The text of false. */
  @DotNetField("static readonly string FalseString")
  public static final String FALSE_STRING = "False";

  private BooleanMembers() {}

  /** A text as bool, white space and NULs around it left out, or null. */
  public static @Nullable Boolean parseOrNull(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int from = 0;
    int to = value.length();
    while (from < to && (CharMembers.isWhiteSpace(value.charAt(from)) || value.charAt(from) == 0)) {
      from++;
    }
    while (to > from
        && (CharMembers.isWhiteSpace(value.charAt(to - 1)) || value.charAt(to - 1) == 0)) {
      to--;
    }
    String text = value.substring(from, to);
    if (text.equalsIgnoreCase(TRUE_STRING)) {
      return true;
    }
    return text.equalsIgnoreCase(FALSE_STRING) ? false : null;
  }

  /** {@code Parse(string value)}. */
  @DotNetMethod("static bool Parse(string value)")
  public static boolean parse(@Nullable String value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    Boolean found = parseOrNull(value);
    if (found == null) {
      throw new FormatException("String '" + value + "' was not recognized as a valid Boolean.");
    }
    return found;
  }

  /** {@code TryParse(string value, out bool result)}. */
  @DotNetMethod("static bool TryParse(string value, out bool result)")
  public static boolean tryParse(@Nullable String value, Ref result) {
    Boolean found = parseOrNull(value);
    result.value = Boolean.TRUE.equals(found);
    return found != null;
  }

  /** {@code CompareTo(bool value)}. */
  @DotNetMethod("int CompareTo(bool value)")
  public static int compareTo(boolean self, boolean value) {
    return Boolean.compare(self, value);
  }

  /** {@code CompareTo(object obj)}. */
  @DotNetMethod("int CompareTo(object obj)")
  public static int compareToObject(boolean self, @Nullable Object obj) {
    return obj == null
        ? 1
        : Boolean.compare(self, ComparableInterface.operand(obj, Boolean.class, "Boolean"));
  }

  /** {@code Equals(bool obj)}. */
  @DotNetMethod("bool Equals(bool obj)")
  public static boolean equalTo(boolean self, boolean obj) {
    return self == obj;
  }

  /** {@code Equals(object obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(boolean self, @Nullable Object obj) {
    return obj instanceof Boolean value && value == self;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(boolean self) {
    return self ? 1 : 0;
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(boolean self) {
    return TypeCode.BOOLEAN;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(boolean self) {
    return self ? TRUE_STRING : FALSE_STRING;
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String textOf(boolean self, @Nullable IFormatProvider provider) {
    return self ? TRUE_STRING : FALSE_STRING;
  }
}
