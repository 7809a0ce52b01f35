package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.TupleObject;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.collections.CollectionValue;
import io.weir.runtime.dotnet.collections.DotNetHashSet;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.collections.DotNetQueue;
import io.weir.runtime.dotnet.collections.DotNetStack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The collections and small objects that JSON can be read into. */
final class JsonCollections {
  private JsonCollections() {}

  static boolean isList(RuntimeType type) {
    return switch (type.name()) {
      case "List`1",
          "IList`1",
          "ICollection`1",
          "IEnumerable`1",
          "IReadOnlyList`1",
          "IReadOnlyCollection`1",
          "HashSet`1",
          "ISet`1",
          "Queue`1",
          "Stack`1",
          "IEnumerable",
          "ICollection",
          "IList" ->
          true;
      default -> false;
    };
  }

  static boolean isDictionary(RuntimeType type) {
    return switch (type.name()) {
      case "Dictionary`2", "IDictionary`2", "IReadOnlyDictionary`2" -> true;
      default -> false;
    };
  }

  /** A collection of a type with these elements. */
  static Object list(RuntimeType type, RuntimeType element, List<@Nullable Object> items) {
    switch (type.name()) {
      case "HashSet`1", "ISet`1":
        return filled(new DotNetHashSet(null, element), items);
      case "Queue`1":
        DotNetQueue queue = DotNetQueue.create(element);
        for (Object item : items) {
          DotNetQueue.enqueue(queue, item);
        }
        return queue;
      case "Stack`1":
        DotNetStack stack = DotNetStack.create(element);
        for (Object item : items) {
          DotNetStack.push(stack, item);
        }
        return stack;
      default:
        return new DotNetList(element, items.toArray());
    }
  }

  private static Object filled(CollectionValue made, List<@Nullable Object> items) {
    for (Object item : items) {
      made.add(item);
    }
    return made;
  }

  /** The names of the members of an anonymous type, a pair or a tuple. */
  static List<String> memberNames(RuntimeType type) {
    List<String> names = new ArrayList<>();
    List<RuntimeType> types = type.arguments();
    if (type.boxedClass() == AnonymousObject.class) {
      String rest = type.csharpName().substring("<anonymous type: ".length());
      for (RuntimeType member : types) {
        rest = rest.substring(member.csharpName().length() + 1);
        int end = rest.indexOf(',');
        names.add(rest.substring(0, end < 0 ? rest.indexOf('>') : end));
        rest = end < 0 ? "" : rest.substring(end + 2);
      }
    } else if (type.name().equals("KeyValuePair`2")) {
      names.add("Key");
      names.add("Value");
    } else {
      for (int i = 0; i < types.size(); i++) {
        names.add(i == 7 ? "Rest" : "Item" + (i + 1));
      }
    }
    return names;
  }

  /** The place of a name, else of one that differs in case alone, else -1. */
  static int indexOf(List<String> names, String name) {
    int exact = names.indexOf(name);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  static Object object(RuntimeType type, List<String> names, @Nullable Object[] values) {
    if (type.boxedClass() == AnonymousObject.class) {
      return new AnonymousObject(new AnonymousObject.Shape(names, type), values);
    } else if (type.name().startsWith("ValueTuple`")) {
      return ValueTuple.create(type, values);
    }
    return TupleObject.create(type, values);
  }
}
