package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.RuntimeType;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns tokens into values: casts, {@code Value<T>()} and {@code ToObject<T>()}. */
final class TokenConversions {
  private static final JTokenType[] NUMBERS = {
    JTokenType.INTEGER,
    JTokenType.FLOAT,
    JTokenType.STRING,
    JTokenType.COMMENT,
    JTokenType.RAW,
    JTokenType.BOOLEAN
  };

  /** What a token is cast to: the types of tokens that can be, the name in messages and in C#. */
  enum Target {
    BOOLEAN("Boolean", "bool", NUMBERS),
    SBYTE("SByte", "sbyte", NUMBERS),
    BYTE("Byte", "byte", NUMBERS),
    INT16("Int16", "short", NUMBERS),
    UINT16("UInt16", "ushort", NUMBERS),
    INT32("Int32", "int", NUMBERS),
    UINT32("UInt32", "uint", NUMBERS),
    INT64("Int64", "long", NUMBERS),
    UINT64("UInt64", "ulong", NUMBERS),
    SINGLE("Single", "float", NUMBERS),
    DOUBLE("Double", "double", NUMBERS),
    DECIMAL("Decimal", "decimal", NUMBERS),
    CHAR("Char", "char", with(JTokenType.INTEGER, JTokenType.FLOAT)),
    STRING(
        "String",
        "string",
        with(
            JTokenType.DATE,
            JTokenType.INTEGER,
            JTokenType.FLOAT,
            JTokenType.BOOLEAN,
            JTokenType.BYTES,
            JTokenType.GUID,
            JTokenType.TIME_SPAN,
            JTokenType.URI)),
    DATE_TIME("DateTime", "DateTime", with(JTokenType.DATE)),
    DATE_TIME_OFFSET("DateTimeOffset", "DateTimeOffset", with(JTokenType.DATE)),
    TIME_SPAN("TimeSpan", "TimeSpan", with(JTokenType.TIME_SPAN)),
    GUID("Guid", "Guid", with(JTokenType.GUID, JTokenType.BYTES)),
    URI("Uri", "Uri", with(JTokenType.URI));

    private static final Map<String, Target> BY_NAME = new HashMap<>();

    static {
      for (Target target : EnumSet.allOf(Target.class)) {
        BY_NAME.put(target.csharpName, target);
      }
    }

    final String netName;
    final String csharpName;
    final Set<JTokenType> from;

    Target(String netName, String csharpName, JTokenType[] from) {
      this.netName = netName;
      this.csharpName = csharpName;
      this.from = new HashSet<>(Arrays.asList(from));
    }

    private static JTokenType[] with(JTokenType... types) {
      JTokenType[] all = Arrays.copyOf(types, types.length + 3);
      all[types.length] = JTokenType.STRING;
      all[types.length + 1] = JTokenType.COMMENT;
      all[types.length + 2] = JTokenType.RAW;
      return all;
    }

    /** The target with a C# name, or null. */
    static @Nullable Target named(String csharpName) {
      return BY_NAME.get(csharpName);
    }
  }

  private TokenConversions() {}

  private static @Nullable JToken valueOf(JToken token) {
    return token instanceof JProperty property ? property.value() : token;
  }

  private static ArgumentException cannot(JToken token, String target) {
    JToken value = valueOf(token);
    return new ArgumentException(
        "Can not convert "
            + (value == null ? JTokenType.NONE : value.type())
            + " to "
            + target
            + ".");
  }

  /** A cast to a type that is not nullable. */
  static Object to(Target target, @Nullable JToken token) {
    JToken given = Checks.notNull(token, "value");
    if (!(valueOf(given) instanceof JValue value) || !target.from.contains(value.type())) {
      throw cannot(given, target.netName);
    }
    return ScalarConversions.convert(value.value(), target);
  }

  /** A cast to a nullable or reference type. */
  static @Nullable Object toOrNull(Target target, @Nullable JToken token) {
    if (token == null) {
      return null;
    }
    if (!(valueOf(token) instanceof JValue value)
        || !(target.from.contains(value.type())
            || value.type() == JTokenType.NULL
            || value.type() == JTokenType.UNDEFINED)) {
      throw cannot(token, target.netName);
    }
    return value.value() == null ? null : ScalarConversions.convert(value.value(), target);
  }

  static byte @Nullable [] toBytes(@Nullable JToken token) {
    if (token == null) {
      return null;
    }
    if (valueOf(token) instanceof JValue value) {
      Object held = value.value();
      if (held instanceof byte[] bytes) {
        return bytes;
      } else if (held instanceof String text) {
        return ScalarTexts.fromBase64(text);
      } else if (held instanceof BigInteger number) {
        byte[] bytes = number.toByteArray();
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
          byte swapped = bytes[i];
          bytes[i] = bytes[j];
          bytes[j] = swapped;
        }
        return bytes;
      }
    }
    throw cannot(token, "byte array");
  }

  static RuntimeType withoutNull(RuntimeType type) {
    return type.isNullable() ? type.arguments().get(0) : type;
  }

  /** {@code Value<T>()}: the token itself if it is a T, else its value as one. */
  static @Nullable Object convert(JToken token, RuntimeType type) {
    String name = type.csharpName();
    if (type.isInstance(token) && !name.equals("IComparable") && !name.equals("IFormattable")) {
      return token;
    }
    if (!(token instanceof JValue value)) {
      throw new InvalidCastException(
          "Cannot cast " + token.dotNetName() + " to Newtonsoft.Json.Linq.JToken.");
    }
    Object held = value.value();
    if (held != null && type.isInstance(held)) {
      return held;
    }
    if (held == null) {
      if (type.isNullable() || !type.isValueType()) {
        return null;
      }
      throw new InvalidCastException("Null object cannot be converted to a value type.");
    }
    return ScalarConversions.changeType(held, withoutNull(type));
  }

  /** {@code ToObject<T>()}. */
  static @Nullable Object toObject(JToken token, RuntimeType type) {
    RuntimeType plain = withoutNull(type);
    Target target = Target.named(plain.csharpName());
    if (target != null) {
      return type.isNullable() || !type.isValueType() ? toOrNull(target, token) : to(target, token);
    }
    return plain.isEnum() ? toEnum(token, type) : JsonSerializer.shared().fromToken(token, type);
  }

  private static @Nullable Object toEnum(JToken token, RuntimeType type) {
    RuntimeType plain = withoutNull(type);
    if (token instanceof JValue value && token.type() == JTokenType.STRING) {
      try {
        return JsonSerializer.shared().fromToken(token, type);
      } catch (DotNetException e) {
        throw new ArgumentException(
            "Could not convert '" + value.value() + "' to " + plain.name() + ".", null, e);
      }
    } else if (token instanceof JValue value && token.type() == JTokenType.INTEGER) {
      return ScalarConversions.enumOf(plain, value.value());
    }
    // anything else is cast to the number that the enum rests on, which no nullable enum can be
    if (!type.isNullable()) {
      return ScalarConversions.enumOf(plain, to(Target.INT32, token));
    }
    if (toOrNull(Target.INT32, token) != null) {
      throw new InvalidCastException(
          "Unable to cast object of type 'System.Int32' to type '" + type.fullName() + "'.");
    }
    return null;
  }
}
