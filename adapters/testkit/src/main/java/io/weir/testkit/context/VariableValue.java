package io.weir.testkit.context;

import io.weir.runtime.dotnet.context.Authorization;
import io.weir.runtime.dotnet.context.Jwt;
import io.weir.runtime.dotnet.json.JArray;
import io.weir.runtime.dotnet.json.JObject;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.xml.XElement;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A variable's value as data: a scalar as it is, or {@code {$type, value}}. Stateless. */
final class VariableValue {
  private VariableValue() {}

  /** The boxed .NET value; a new one each time. */
  static @Nullable Object of(String name, DataNode node) {
    if (node instanceof DataNode.Scalar scalar) {
      if (scalar.value() instanceof BigInteger) {
        throw new DataException(node.place(), "`" + name + "` is too large for a long");
      }
      return scalar.value();
    }
    DataReader reader = DataReader.of(node, "the variable `" + name + "`");
    String type = reader.requiredText("$type");
    DataNode value = reader.node("value");
    reader.end();
    if (type.equals("null")) {
      return null;
    }
    if (value == null) {
      throw new DataException(node.place(), "the variable `" + name + "` needs `value`");
    }
    try {
      return typed(name, type, value);
    } catch (DataException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new DataException(
          value.place(), "`" + name + "` is no " + type + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Object typed(String name, String type, DataNode value) {
    switch (type) {
      case "string[]":
        if (!(value instanceof DataNode.Sequence sequence)) {
          throw new DataException(value.place(), "a string[] must be a list");
        }
        return sequence.items().stream()
            .map(item -> DataReader.scalarText(item, "an item"))
            .toArray(String[]::new);
      case "Response":
        return Messages.response(value);
      default:
        break;
    }
    String text = DataReader.scalarText(value, "`value` of `" + name + "`");
    return switch (type) {
      case "string" -> text;
      case "int" -> Integer.valueOf(text);
      case "long" -> Long.valueOf(text);
      case "double" -> Double.valueOf(text);
      case "bool" -> parseBool(text);
      case "char" -> text.charAt(0);
      case "JObject" -> JObject.parse(text);
      case "JArray" -> JArray.parse(text);
      case "decimal" -> Decimal.literal(text);
      case "DateTime" -> DateTime.utc(Instant.parse(text));
      case "Guid" -> Guid.of(UUID.fromString(text));
      case "XElement" -> XElement.parse(text);
      case "Jwt" -> jwt(name, text, value);
      case "Authorization" -> new Authorization(text, Map.of());
      case "byte[]" -> Base64.getDecoder().decode(text);
      default ->
          throw new DataException(
              value.place(), "unknown `$type` `" + type + "` of the variable `" + name + "`");
    };
  }

  private static Jwt jwt(String name, String token, DataNode value) {
    Jwt jwt = Jwt.parse(token);
    if (jwt == null) {
      throw new DataException(value.place(), "`" + name + "` is no token");
    }
    return jwt;
  }

  private static Boolean parseBool(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    throw new IllegalArgumentException("neither true nor false");
  }
}
