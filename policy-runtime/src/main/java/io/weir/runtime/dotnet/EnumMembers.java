package io.weir.runtime.dotnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code System.Enum}: what all enums share, and parsing them. */
@DotNetType(
    value =
        "public abstract class System.Enum : ValueType, IComparable, IFormattable, IConvertible",
    java = EnumValue.class)
public final class EnumMembers {
  private EnumMembers() {}

  /** {@code ToString}. */
  @DotNetMethod("string ToString()")
  public static String toText(EnumValue self) {
    return self.toString();
  }

  /** {@code ToString} with a format: G, F, D or X. */
  @DotNetMethod("string ToString(string format)")
  public static String format(EnumValue self, @Nullable String format) {
    if (format == null || format.isEmpty()) {
      return self.toString();
    }
    switch (format) {
      case "G", "g":
        return self.toString();
      case "F", "f":
        return EnumNames.of(self.getClass()).formatFlags(self.value());
      case "D", "d":
        return Long.toString(self.value());
      case "X", "x":
        int digits =
            switch (info(self).underlying().csharpName()) {
              case "sbyte", "byte" -> 2;
              case "short", "ushort" -> 4;
              case "long", "ulong" -> 16;
              default -> 8;
            };
        String hex = String.format(Locale.ROOT, "%016X", self.value());
        return hex.substring(16 - digits);
      default:
        throw new FormatException(
            "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
    }
  }

  /** {@code HasFlag}. */
  @DotNetMethod("bool HasFlag(Enum flag)")
  public static boolean hasFlag(EnumValue self, EnumValue flag) {
    if (flag == null) {
      throw new ArgumentNullException("flag");
    }
    if (self.getClass() != flag.getClass()) {
      throw new ArgumentException(
          "The argument type, '"
              + RuntimeTypes.ofValue(flag).fullName()
              + "', is not the same as the enum type '"
              + RuntimeTypes.ofValue(self).fullName()
              + "'.");
    }
    return (self.value() & flag.value()) == flag.value();
  }

  /** {@code CompareTo}. */
  @DotNetMethod("int CompareTo(object target)")
  public static int compareTo(EnumValue self, @Nullable Object target) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    if (target == null) {
      return 1;
    }
    if (self.getClass() != target.getClass()) {
      throw new ArgumentException(
          "Object must be the same type as the enum. The type passed in was '"
              + RuntimeTypes.ofValue(target).fullName()
              + "'; the enum type was '"
              + RuntimeTypes.ofValue(self).fullName()
              + "'.");
    }
    return self.compareTo((EnumValue) target);
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalTo(EnumValue self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code GetHashCode}. */
  @DotNetMethod("int GetHashCode()")
  public static int getHashCode(EnumValue self) {
    return self.hashCode();
  }

  /** {@code Parse} with case. */
  @DotNetMethod("static object Parse(Type enumType, string value)")
  public static Object parse(RuntimeType enumType, String value) {
    return parseIn(enumType, value, false);
  }

  /** {@code Parse}. */
  @DotNetMethod("static object Parse(Type enumType, string value, bool ignoreCase)")
  public static Object parseIn(RuntimeType enumType, String value, boolean ignoreCase) {
    RuntimeTypeInfo type = enumType(enumType);
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    EnumValue found = find(type, value, ignoreCase);
    if (found != null) {
      return found;
    }
    if (value.isBlank()) {
      throw new ArgumentException(
          "Must specify valid information for parsing in the string.", "value");
    }
    if (isInteger(Operators.trim(value))) {
      throw new OverflowException(
          "Value was either too large or too small for an " + type.underlying().name() + ".");
    }
    throw new ArgumentException("Requested value '" + value + "' was not found.");
  }

  /** {@code Parse<TEnum>} with case. */
  @DotNetMethod(
      value = "static TEnum Parse<TEnum>(string value) where TEnum : struct",
      reified = true)
  public static Object parseGeneric(String value, RuntimeType type) {
    return parseIn(type, value, false);
  }

  /** {@code Parse<TEnum>}. */
  @DotNetMethod(
      value = "static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct",
      reified = true)
  public static Object parseGenericIn(String value, boolean ignoreCase, RuntimeType type) {
    return parseIn(type, value, ignoreCase);
  }

  /** {@code TryParse<TEnum>} with case. */
  @DotNetMethod(
      value = "static bool TryParse<TEnum>(string value, out TEnum result) where TEnum : struct",
      reified = true)
  public static boolean tryParse(@Nullable String value, Ref result, RuntimeType type) {
    return tryParseIn(value, false, result, type);
  }

  /** {@code TryParse<TEnum>}. */
  @DotNetMethod(
      value =
          "static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result) where TEnum"
              + " : struct",
      reified = true)
  public static boolean tryParseIn(
      @Nullable String value, boolean ignoreCase, Ref result, RuntimeType type) {
    EnumValue found = value == null ? null : find(enumType(type), value, ignoreCase);
    result.value = found == null ? type.defaultValue() : found;
    return found != null;
  }

  /** {@code TryParse} by type with case. */
  @DotNetMethod("static bool TryParse(Type enumType, string value, out object result)")
  public static boolean tryParseType(RuntimeType enumType, @Nullable String value, Ref result) {
    return tryParseTypeIn(enumType, value, false, result);
  }

  /** {@code TryParse} by type. */
  @DotNetMethod(
      "static bool TryParse(Type enumType, string value, bool ignoreCase, out object result)")
  public static boolean tryParseTypeIn(
      RuntimeType enumType, @Nullable String value, boolean ignoreCase, Ref result) {
    EnumValue found = value == null ? null : find(enumType(enumType), value, ignoreCase);
    result.value = found;
    return found != null;
  }

  private static @Nullable EnumValue find(RuntimeTypeInfo type, String text, boolean ignoreCase) {
    String trimmed = Operators.trim(text);
    if (trimmed.isEmpty()) {
      return null;
    }
    char first = trimmed.charAt(0);
    if ((first >= '0' && first <= '9') || first == '-' || first == '+') {
      try {
        long number = Long.parseLong(trimmed);
        return Operators.fits(number, type.underlying()) ? type.enumValue(number) : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }
    Map<String, Long> members = EnumNames.of(type.boxedClass()).members();
    long bits = 0;
    for (String part : trimmed.split(",", -1)) {
      Long number = member(members, Operators.trim(part), ignoreCase);
      if (number == null) {
        return null;
      }
      bits |= number;
    }
    return type.enumValue(bits);
  }

  private static boolean isInteger(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    return text.length() > start
        && text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable Long member(Map<String, Long> members, String name, boolean ignoreCase) {
    Long exact = members.get(name);
    if (exact != null || !ignoreCase) {
      return exact;
    }
    for (Map.Entry<String, Long> member : members.entrySet()) {
      if (member.getKey().equalsIgnoreCase(name)) {
        return member.getValue();
      }
    }
    return null;
  }

  /** {@code GetNames}. */
  @DotNetMethod("static string[] GetNames(Type enumType)")
  public static String[] getNames(RuntimeType enumType) {
    RuntimeTypeInfo type = enumType(enumType);
    return members(type).stream().map(Map.Entry::getKey).toArray(String[]::new);
  }

  /** {@code GetNames<TEnum>}. */
  @DotNetMethod(value = "static string[] GetNames<TEnum>() where TEnum : struct", reified = true)
  public static String[] getNamesGeneric(RuntimeType type) {
    return getNames(type);
  }

  /** {@code GetValues}. */
  @DotNetMethod("static Array GetValues(Type enumType)")
  public static Object getValues(RuntimeType enumType) {
    RuntimeTypeInfo type = enumType(enumType);
    Object[] values =
        members(type).stream().map(m -> (Object) type.enumValue(m.getValue())).toArray();
    return new DotNetArray(type, values);
  }

  /** {@code GetValues<TEnum>}. */
  @DotNetMethod(value = "static TEnum[] GetValues<TEnum>() where TEnum : struct", reified = true)
  public static Object getValuesGeneric(RuntimeType type) {
    return getValues(type);
  }

  /** {@code GetName}. */
  @DotNetMethod("static string GetName(Type enumType, object value)")
  public static @Nullable String getName(RuntimeType enumType, Object value) {
    RuntimeTypeInfo type = enumType(enumType);
    return EnumNames.of(type.boxedClass()).nameOf(number(value));
  }

  /** {@code GetName<TEnum>}. */
  @DotNetMethod(
      value = "static string GetName<TEnum>(TEnum value) where TEnum : struct",
      reified = true)
  public static @Nullable String getNameGeneric(Object value, RuntimeType enumType) {
    return getName(enumType, value);
  }

  /** {@code IsDefined}. */
  @DotNetMethod("static bool IsDefined(Type enumType, object value)")
  public static boolean isDefined(RuntimeType enumType, Object value) {
    RuntimeTypeInfo type = enumType(enumType);
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    EnumNames names = EnumNames.of(type.boxedClass());
    if (value instanceof String name) {
      return names.members().containsKey(name);
    }
    if (value instanceof EnumValue) {
      if (!type.isInstance(value)) {
        throw mismatch(type, value);
      }
    } else if (!Widening.isIntegral(RuntimeTypes.ofValue(value))) {
      throw new InvalidOperationException("Unknown enum type.");
    } else if (!type.underlying().isInstance(value)) {
      throw mismatch(type, value);
    }
    return names.nameOf(number(value)) != null;
  }

  /** {@code IsDefined<TEnum>}. */
  @DotNetMethod(
      value = "static bool IsDefined<TEnum>(TEnum value) where TEnum : struct",
      reified = true)
  public static boolean isDefinedGeneric(Object value, RuntimeType type) {
    return isDefined(type, value);
  }

  /** {@code ToObject}. */
  @DotNetMethod("static object ToObject(Type enumType, object value)")
  public static Object toObject(RuntimeType enumType, Object value) {
    RuntimeTypeInfo type = enumType(enumType);
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    return type.enumValue(number(value));
  }

  /** {@code ToObject} of an int. */
  @DotNetMethod("static object ToObject(Type enumType, int value)")
  public static Object toObjectInt(RuntimeType enumType, int value) {
    return enumType(enumType).enumValue(value);
  }

  /** {@code Format}. */
  @DotNetMethod("static string Format(Type enumType, object value, string format)")
  public static String formatOf(RuntimeType enumType, Object value, String format) {
    RuntimeTypeInfo type = enumType(enumType);
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (format == null) {
      throw new ArgumentNullException("format");
    }
    return format(type.enumValue(number(value)), format);
  }

  /** {@code GetUnderlyingType}. */
  @DotNetMethod("static Type GetUnderlyingType(Type enumType)")
  public static RuntimeType getUnderlyingType(RuntimeType enumType) {
    return enumType(enumType).underlying();
  }

  private static List<Map.Entry<String, Long>> members(RuntimeTypeInfo type) {
    List<Map.Entry<String, Long>> members =
        new ArrayList<>(EnumNames.of(type.boxedClass()).members().entrySet());
    members.sort((a, b) -> Long.compareUnsigned(a.getValue(), b.getValue()));
    return members;
  }

  private static long number(Object value) {
    return Operators.integral(value);
  }

  private static ArgumentException mismatch(RuntimeTypeInfo type, Object value) {
    return new ArgumentException(
        "Enum underlying type and the object must be same type or object must be a String. Type"
            + " passed in was '"
            + RuntimeTypes.ofValue(value).fullName()
            + "'; the enum underlying type was '"
            + type.underlying().fullName()
            + "'.");
  }

  private static RuntimeTypeInfo enumType(RuntimeType type) {
    if (type == null) {
      throw new ArgumentNullException("enumType");
    }
    if (!type.isEnum()) {
      throw new ArgumentException("Type provided must be an Enum.", "enumType");
    }
    return (RuntimeTypeInfo) type;
  }

  private static RuntimeTypeInfo info(EnumValue value) {
    return (RuntimeTypeInfo) RuntimeTypes.ofValue(value);
  }
}
