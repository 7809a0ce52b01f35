package io.weir.testkit.conformance;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.TupleObject;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import io.weir.runtime.dotnet.json.Formatting;
import io.weir.runtime.dotnet.json.JToken;
import io.weir.runtime.dotnet.xml.SaveOptions;
import io.weir.runtime.dotnet.xml.XNode;
import java.util.Base64;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A .NET value as JSON that names its type: {@code {"type": "int", "value": "7"}}. Stateless. */
public final class CanonicalValue {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MAX_ELEMENTS = 1_000_000;

  private CanonicalValue() {}

  /** The canonical form of a boxed value; enumerating it may throw what its elements throw. */
  public static ObjectNode of(@Nullable Object value) {
    return of(value, 0);
  }

  private static ObjectNode of(@Nullable Object value, int depth) {
    ObjectNode node = JSON.createObjectNode();
    if (depth > 100) {
      return node.put("type", "…").put("value", "nested too deeply");
    }
    if (value == null) {
      return node.put("type", "null").putNull("value");
    }
    if (value instanceof String || value instanceof Character) {
      String type = value instanceof String ? "string" : "char";
      return node.put("type", type).put("value", value.toString());
    }
    if (value instanceof Boolean flag) {
      return node.put("type", "bool").put("value", flag ? "true" : "false");
    }
    if (value instanceof Number
        || value instanceof UInt8
        || value instanceof UInt16
        || value instanceof UInt32
        || value instanceof UInt64) {
      String type = RuntimeType.ofValue(value).csharpName();
      return node.put("type", type).put("value", Values.toText(value));
    }
    if (value instanceof EnumValue) {
      String name = RuntimeType.ofValue(value).name();
      return node.put("type", "enum").put("value", name + "." + value);
    }
    if (value instanceof byte[] bytes) {
      return node.put("type", "byte[]").put("value", Base64.getEncoder().encodeToString(bytes));
    }
    if (value instanceof RuntimeType) {
      return node.put("type", "RuntimeType").put("value", value.toString());
    }
    String name = RuntimeType.ofValue(value).name();
    if (value instanceof JToken token) {
      return node.put("type", name).put("value", token.toString(Formatting.NONE));
    }
    if (value instanceof XNode xml) {
      return node.put("type", name).put("value", xml.toXml(SaveOptions.DISABLE_FORMATTING.value()));
    }
    switch (name) {
      case "DateTime", "DateTimeOffset":
        return node.put("type", name).put("value", Values.format(value, "o"));
      case "TimeSpan", "Guid":
        return node.put("type", name).put("value", Values.toText(value));
      case "Decimal":
        return node.put("type", "decimal").put("value", Values.toText(value));
      default:
        break;
    }
    if (value instanceof ValueTuple || value instanceof TupleObject) {
      ArrayNode items = JSON.createArrayNode();
      Object[] flat = value instanceof ValueTuple t ? t.flat() : ((TupleObject) value).flat();
      for (Object item : flat) {
        items.add(of(item, depth + 1));
      }
      node.put("type", "tuple").set("value", items);
      return node;
    }
    if (value instanceof AnonymousObject object) {
      ArrayNode members = JSON.createArrayNode();
      for (int i = 0; i < object.names().size(); i++) {
        members.add(pair(JSON.valueToTree(object.names().get(i)), of(object.value(i), depth + 1)));
      }
      node.put("type", "object").set("value", members);
      return node;
    }
    if (value instanceof KeyValuePair pair) {
      ArrayNode members = JSON.createArrayNode();
      members.add(pair(JSON.valueToTree("Key"), of(pair.key(), depth + 1)));
      members.add(pair(JSON.valueToTree("Value"), of(pair.value(), depth + 1)));
      node.put("type", "object").set("value", members);
      return node;
    }
    if (value instanceof DictionaryValue dictionary && isUntypedDictionary(name)) {
      ArrayNode pairs = JSON.createArrayNode();
      for (Iterator<Object> it = dictionary.entries(); it.hasNext(); ) {
        KeyValuePair entry = (KeyValuePair) it.next();
        pairs.add(pair(of(entry.key(), depth + 1), of(entry.value(), depth + 1)));
      }
      node.put("type", "dictionary").set("value", pairs);
      return node;
    }
    if (value instanceof Iterable || value instanceof DotNetArray || value.getClass().isArray()) {
      ArrayNode items = JSON.createArrayNode();
      int count = 0;
      for (Iterator<Object> it = Enumeration.iterator(value); it.hasNext(); ) {
        if (++count > MAX_ELEMENTS) {
          throw new IllegalStateException("a sequence of over " + MAX_ELEMENTS + " elements");
        }
        items.add(of(it.next(), depth + 1));
      }
      node.put("type", "sequence").set("value", items);
      return node;
    }
    return node.put("type", name).put("value", Values.toText(value));
  }

  /** Whether .NET's class has the non-generic IDictionary too, by which the recorder went. */
  private static boolean isUntypedDictionary(String name) {
    return name.startsWith("Dictionary`")
        || name.startsWith("SortedDictionary`")
        || name.startsWith("SortedList`")
        || name.startsWith("ReadOnlyDictionary`")
        || name.startsWith("ConcurrentDictionary`")
        || name.equals("Hashtable");
  }

  private static ArrayNode pair(JsonNode a, JsonNode b) {
    return JSON.createArrayNode().add(a).add(b);
  }
}
