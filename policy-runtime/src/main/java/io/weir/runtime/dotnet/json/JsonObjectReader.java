package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.ArrayElements;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a value of a type from JSON. One is made per value at the top. */
final class JsonObjectReader {
  private static final String OBJECT = "object (e.g. {\"name\":\"value\"})";
  private static final String ARRAY = "array (e.g. [1,2,3])";
  private static final String UNEXPECTED_END = "Unexpected end when deserializing object.";

  /** How a value of a type is read. */
  private enum Kind {
    ANY,
    TOKEN,
    XML,
    PRIMITIVE,
    LIST,
    DICTIONARY,
    MEMBERS,
    OTHER
  }

  private final JsonReader reader;
  private final JsonSerializerSettings settings;

  JsonObjectReader(JsonReader reader, JsonSerializerSettings settings) {
    this.reader = reader;
    this.settings = settings;
  }

  @Nullable Object read(@Nullable RuntimeType type) {
    if (reader.token() == JsonToken.NONE && !readForType(type)) {
      if (type != null && type.isValueType() && !type.isNullable()) {
        throw reader.serializationError(
            "No JSON content found and type '" + type.fullName() + "' is not nullable.");
      }
      return null;
    }
    return value(type);
  }

  private static Kind kind(@Nullable RuntimeType type) {
    if (type == null || type.csharpName().equals("object")) {
      return Kind.ANY;
    }
    RuntimeType plain = TokenConversions.withoutNull(type);
    if (JToken.class.isAssignableFrom(plain.boxedClass())) {
      return Kind.TOKEN;
    } else if (XmlJson.isXmlType(plain)) {
      return Kind.XML;
    } else if (plain.isEnum()
        || TokenConversions.Target.named(plain.csharpName()) != null
        || plain.csharpName().equals("byte[]")
        || plain.csharpName().equals("Version")
        || plain.csharpName().equals("Type")) {
      return Kind.PRIMITIVE;
    } else if (plain.element() != null || JsonCollections.isList(plain)) {
      return Kind.LIST;
    } else if (JsonCollections.isDictionary(plain)) {
      return Kind.DICTIONARY;
    } else if (plain.boxedClass() == AnonymousObject.class
        || plain.name().equals("KeyValuePair`2")
        || plain.name().startsWith("Tuple`")
        || plain.name().startsWith("ValueTuple`")) {
      return Kind.MEMBERS;
    }
    return Kind.OTHER;
  }

  /** Moves to the next value, reading it as what the type asks for. */
  private boolean readForType(@Nullable RuntimeType type) {
    if (type == null || kind(type) == Kind.XML) {
      return kind(type) == Kind.XML ? reader.read() : reader.readAndMoveToContent();
    }
    switch (TokenConversions.withoutNull(type).csharpName()) {
      case "string" -> reader.readAsString();
      case "byte", "short", "int" -> reader.readAsInt32();
      case "decimal" -> reader.readAsDecimal();
      case "bool" -> reader.readAsBoolean();
      case "float", "double" -> reader.readAsDouble();
      case "DateTime" -> reader.readAsDateTime();
      case "DateTimeOffset" -> reader.readAsDateTimeOffset();
      case "byte[]" -> reader.readAsBytes();
      case "long" -> {
        boolean found = reader.readAndMoveToContent();
        if (reader.token() == JsonToken.UNDEFINED) {
          throw reader.error("An undefined token is not a valid System.Int64.");
        }
        return found;
      }
      default -> {
        return reader.readAndMoveToContent();
      }
    }
    return reader.token() != JsonToken.NONE;
  }

  private @Nullable Object value(@Nullable RuntimeType type) {
    Kind kind = kind(type);
    if (kind == Kind.TOKEN && type != null) {
      return token(type);
    }
    if (kind == Kind.XML && type != null) {
      return XmlJson.read(reader, type);
    }
    do {
      JsonToken token = reader.token();
      if (token == JsonToken.START_OBJECT) {
        return object(type, kind);
      } else if (token == JsonToken.START_ARRAY) {
        return list(type, kind);
      } else if (token == JsonToken.STRING) {
        return text(type, String.valueOf(reader.value()));
      } else if (token == JsonToken.NULL || token == JsonToken.UNDEFINED) {
        return ensureType(null, type);
      } else if (token == JsonToken.START_CONSTRUCTOR) {
        return ensureType(String.valueOf(reader.value()), type);
      } else if (token == JsonToken.RAW) {
        return new JRaw(reader.value());
      } else if (JsonReader.isPrimitive(token)) {
        return ensureType(reader.value(), type);
      } else if (token != JsonToken.COMMENT) {
        throw reader.serializationError(
            "Unexpected token while deserializing object: " + token + ".");
      }
    } while (reader.read());
    throw reader.serializationError(UNEXPECTED_END);
  }

  private @Nullable Object text(@Nullable RuntimeType type, String text) {
    if (type != null && text.isEmpty() && !type.csharpName().equals("string")) {
      boolean coerces =
          type.isNullable()
              || (!type.isValueType()
                  && !type.csharpName().equals("object")
                  && !type.csharpName().equals("byte[]"));
      if (coerces) {
        return null;
      }
    }
    return ensureType(text, type);
  }

  private JsonSerializationException conversion(
      @Nullable Object value, RuntimeType type, @Nullable DotNetException cause) {
    return reader.serializationError(
        "Error converting value " + Checks.shown(value) + " to type '" + type.fullName() + "'.",
        cause);
  }

  private @Nullable Object ensureType(@Nullable Object value, @Nullable RuntimeType type) {
    if (type == null || (value != null && type.isInstance(value))) {
      return value;
    }
    if (value == null) {
      if (type.isNullable() || !type.isValueType()) {
        return null;
      }
      throw conversion(null, type, null);
    }
    try {
      return ScalarConversions.fromJson(value, TokenConversions.withoutNull(type));
    } catch (DotNetException e) {
      throw conversion(value, type, e);
    }
  }

  private @Nullable Object token(@Nullable RuntimeType type) {
    if (reader.token() == JsonToken.NULL
        && type != null
        && type.boxedClass() != JValue.class
        && type.boxedClass() != JToken.class) {
      return null;
    }
    JTokenWriter writer = new JTokenWriter();
    writer.writeTokens(reader, true);
    JToken made = writer.token();
    if (made != null && type != null && !type.isInstance(made)) {
      throw reader.serializationError(
          "Deserialized JSON type '"
              + made.dotNetName()
              + "' is not compatible with expected type '"
              + type.fullName()
              + "'.");
    }
    return made;
  }

  /** An object of no particular type: read from its first property on. */
  private JToken untypedObject() {
    JTokenWriter writer = new JTokenWriter();
    writer.writeStartObject();
    do {
      if (reader.token() == JsonToken.PROPERTY_NAME) {
        String name = String.valueOf(reader.value());
        if (!reader.readAndMoveToContent()) {
          break;
        }
        writer.writePropertyName(name);
        writer.writeTokens(reader, false);
      } else if (reader.token() != JsonToken.COMMENT) {
        writer.writeEndObject();
        return Objects.requireNonNull(writer.token());
      }
    } while (reader.read());
    throw reader.serializationError(UNEXPECTED_END);
  }

  private @Nullable Object object(@Nullable RuntimeType type, Kind kind) {
    reader.readAndAssert();
    while (reader.token() == JsonToken.COMMENT) {
      reader.readAndAssert();
    }
    switch (kind) {
      case ANY:
        return untypedObject();
      case DICTIONARY:
        return dictionary(Objects.requireNonNull(type));
      case MEMBERS:
        return members(TokenConversions.withoutNull(Objects.requireNonNull(type)));
      default:
        throw cannot(OBJECT, Objects.requireNonNull(type), kind);
    }
  }

  private JsonSerializationException cannot(String what, RuntimeType type, Kind kind) {
    String required =
        kind == Kind.LIST
            ? ARRAY
            : kind == Kind.PRIMITIVE
                ? "primitive value (e.g. string, number, boolean, null)"
                : OBJECT;
    String help =
        what.equals(ARRAY)
            ? " to an array or a type that implements a collection interface (e.g. ICollection,"
                + " IList) like List<T> that can be deserialized from a JSON array."
                + " JsonArrayAttribute can also be added to the type to force it to deserialize"
                + " from a JSON array."
            : " so that it is a normal .NET type (e.g. not a primitive type like integer, not a"
                + " collection type like an array or List<T>) that can be deserialized from a JSON"
                + " object. JsonObjectAttribute can also be added to the type to force it to"
                + " deserialize from a JSON object.";
    return reader.serializationError(
        "Cannot deserialize the current JSON "
            + what
            + " into type '"
            + type.fullName()
            + "' because the type requires a JSON "
            + required
            + " to deserialize correctly.\nTo fix this error either change the JSON to a JSON "
            + required
            + " or change the deserialized type"
            + help
            + "\n");
  }

  private @Nullable Object list(@Nullable RuntimeType type, Kind kind) {
    if (kind == Kind.ANY || type == null) {
      return token(null);
    }
    if (type.csharpName().equals("byte[]")) {
      return reader.readArrayIntoBytes();
    }
    if (kind != Kind.LIST) {
      throw cannot(ARRAY, type, kind);
    }
    RuntimeType element = type.element();
    if (element == null) {
      element = type.arguments().isEmpty() ? RuntimeType.of("object") : type.arguments().get(0);
    }
    List<@Nullable Object> items = new ArrayList<>();
    while (true) {
      if (!readForType(element)) {
        throw reader.serializationError("Unexpected end when deserializing array.");
      }
      if (reader.token() == JsonToken.END_ARRAY) {
        break;
      }
      if (reader.token() != JsonToken.COMMENT) {
        items.add(value(element));
      }
    }
    if (type.element() == null) {
      return JsonCollections.list(type, element, items);
    }
    Object array = element.newArray(items.size());
    for (int i = 0; i < items.size(); i++) {
      if (array instanceof DotNetArray own) {
        own.set(i, items.get(i));
      } else {
        ArrayElements.set(array, i, items.get(i));
      }
    }
    return array;
  }

  private DotNetDictionary dictionary(RuntimeType type) {
    List<RuntimeType> arguments = type.arguments();
    RuntimeType keyType = arguments.isEmpty() ? RuntimeType.of("object") : arguments.get(0);
    RuntimeType valueType = arguments.isEmpty() ? RuntimeType.of("object") : arguments.get(1);
    DotNetDictionary made = new DotNetDictionary(null, keyType, valueType);
    do {
      JsonToken token = reader.token();
      if (token == JsonToken.PROPERTY_NAME) {
        Object key;
        String name = String.valueOf(reader.value());
        try {
          key = ScalarConversions.keyFromText(name, keyType);
        } catch (DotNetException e) {
          throw reader.serializationError(
              "Could not convert string '"
                  + name
                  + "' to dictionary key type '"
                  + keyType.fullName()
                  + "'. Create a TypeConverter to convert from the string to the key type object.",
              e);
        }
        if (!readForType(valueType)) {
          throw reader.serializationError(UNEXPECTED_END);
        }
        made.put(key, value(valueType));
      } else if (token == JsonToken.END_OBJECT) {
        return made;
      } else if (token != JsonToken.COMMENT) {
        throw reader.serializationError(
            "Unexpected token when deserializing object: " + token + ".");
      }
    } while (reader.read());
    throw reader.serializationError(UNEXPECTED_END);
  }

  private Object members(RuntimeType type) {
    List<String> names = JsonCollections.memberNames(type);
    List<RuntimeType> types = type.arguments();
    Object[] values = new Object[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = types.get(i).defaultValue();
    }
    do {
      JsonToken token = reader.token();
      if (token == JsonToken.PROPERTY_NAME) {
        String name = String.valueOf(reader.value());
        int index = JsonCollections.indexOf(names, name);
        if (index < 0) {
          if (settings.missingMemberHandling == MissingMemberHandling.ERROR) {
            throw reader.serializationError(
                "Could not find member '" + name + "' on object of type '" + type.name() + "'.");
          }
          if (!reader.read()) {
            break;
          }
          reader.skip();
        } else {
          if (!readForType(types.get(index))) {
            throw reader.serializationError("Unexpected end when setting " + name + "'s value.");
          }
          values[index] = value(types.get(index));
        }
      } else if (token == JsonToken.END_OBJECT) {
        if (type.name().equals("KeyValuePair`2")) {
          return new KeyValuePair(values[0], values[1], types.get(0), types.get(1));
        }
        return JsonCollections.object(type, names, values);
      } else if (token != JsonToken.COMMENT) {
        throw reader.serializationError(
            "Unexpected token when deserializing object: " + token + ".");
      }
    } while (reader.read());
    throw reader.serializationError(UNEXPECTED_END);
  }
}
