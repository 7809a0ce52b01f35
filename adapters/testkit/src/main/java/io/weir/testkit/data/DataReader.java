package io.weir.testkit.data;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a map apart by its known keys; {@link #end()} refuses whatever nobody asked for, so that no
 * misspelled key is ever ignored. All methods throw a {@link DataException} with the place of what
 * is wrong.
 */
public final class DataReader {
  private final DataNode.Mapping map;
  private final String what;
  private final Set<String> asked = new LinkedHashSet<>();

  private DataReader(DataNode.Mapping map, String what) {
    this.map = map;
    this.what = what;
  }

  /** A reader of a map; what it is called in messages: {@code the request}. */
  public static DataReader of(DataNode node, String what) {
    if (node instanceof DataNode.Mapping mapping) {
      return new DataReader(mapping, what);
    }
    if (node instanceof DataNode.Scalar scalar && scalar.value() == null) {
      return new DataReader(new DataNode.Mapping(Map.of(), Map.of(), scalar.place()), what);
    }
    throw new DataException(node.place(), what + " must be a map, not " + node.kind());
  }

  /** The place of the map. */
  public @Nullable DataPlace place() {
    return map.place();
  }

  /** Where a key stands, or the map. */
  public @Nullable DataPlace place(String key) {
    DataPlace place = map.keyPlaces().get(key);
    return place == null ? map.place() : place;
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    asked.add(key);
    return map.entries().containsKey(key);
  }

  /** The value of a key, or null if it is absent. */
  public @Nullable DataNode node(String key) {
    asked.add(key);
    return map.entries().get(key);
  }

  /** Every key with its value; counts as asked. */
  public Map<String, DataNode> all() {
    asked.addAll(map.entries().keySet());
    return map.entries();
  }

  /** A scalar as text (numbers and booleans as written), or null if it is absent or null. */
  public @Nullable String text(String key) {
    DataNode node = node(key);
    return node == null || node instanceof DataNode.Scalar s && s.value() == null
        ? null
        : scalarText(node, "`" + key + "` of " + what);
  }

  /** A scalar as text, or the default. */
  public String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  /** A text that must be there. */
  public String requiredText(String key) {
    String text = text(key);
    if (text == null) {
      throw new DataException(map.place(), what + " needs `" + key + "`");
    }
    return text;
  }

  /** A whole number, or null if it is absent. */
  public @Nullable Integer integer(String key) {
    DataNode node = node(key);
    if (node == null || (node instanceof DataNode.Scalar s && s.value() == null)) {
      return null;
    }
    if (node instanceof DataNode.Scalar scalar && scalar.value() instanceof Integer number) {
      return number;
    }
    throw new DataException(
        node.place(), "`" + key + "` of " + what + " must be a whole number, not " + node.kind());
  }

  /** A boolean, or the default if it is absent. */
  public boolean bool(String key, boolean otherwise) {
    DataNode node = node(key);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof DataNode.Scalar scalar && scalar.value() instanceof Boolean flag) {
      return flag;
    }
    throw new DataException(
        node.place(), "`" + key + "` of " + what + " must be true or false, not " + node.kind());
  }

  /** A map, or null if it is absent or null. */
  public @Nullable DataReader map(String key) {
    DataNode node = node(key);
    return node == null || node instanceof DataNode.Scalar s && s.value() == null
        ? null
        : of(node, "`" + key + "`");
  }

  /** The items of a list; a single value counts as a list of one; empty if absent. */
  public List<DataNode> list(String key) {
    DataNode node = node(key);
    if (node == null || (node instanceof DataNode.Scalar s && s.value() == null)) {
      return List.of();
    }
    return node instanceof DataNode.Sequence sequence ? sequence.items() : List.of(node);
  }

  /** A map of texts; empty if absent. */
  public Map<String, String> texts(String key) {
    DataReader reader = map(key);
    Map<String, String> texts = new LinkedHashMap<>();
    if (reader != null) {
      reader.all().forEach((k, v) -> texts.put(k, scalarText(v, "`" + k + "`")));
    }
    return texts;
  }

  /** A node that must be a scalar, as text; null is the empty text. */
  public static String scalarText(DataNode node, String what) {
    if (node instanceof DataNode.Scalar scalar) {
      Object value = scalar.value();
      return value == null
          ? ""
          : value instanceof String || value instanceof BigInteger || !scalar.text().isEmpty()
              ? scalar.text()
              : value.toString();
    }
    throw new DataException(node.place(), what + " must be a text, not " + node.kind());
  }

  /** Refuses keys that nobody asked for. */
  public void end() {
    for (String key : map.entries().keySet()) {
      if (!asked.contains(key)) {
        String near = Similar.nearest(key, asked);
        throw new DataException(
            place(key),
            "unknown key `"
                + key
                + "` in "
                + what
                + (near != null
                    ? "; did you mean `" + near + "`?"
                    : "; known are " + quoted(asked)));
      }
    }
  }

  private static String quoted(Collection<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add("`" + name + "`"));
    return String.join(", ", quoted);
  }
}
