package io.weir.testkit.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of a YAML or JSON file. Immutable. */
public sealed interface DataNode {
  /** Where the node starts; null if it was made, not read. */
  @Nullable DataPlace place();

  /** What the node is, for messages: {@code a map}, {@code a list}, {@code a text}… */
  String kind();

  /**
   * A map, in order of writing.
   *
   * @param entries values by key
   * @param keyPlaces where each key stands
   */
  record Mapping(
      Map<String, DataNode> entries, Map<String, DataPlace> keyPlaces, @Nullable DataPlace place)
      implements DataNode {
    @Override
    public String kind() {
      return "a map";
    }
  }

  /**
   * A list.
   *
   * @param items the items in order
   */
  record Sequence(List<DataNode> items, @Nullable DataPlace place) implements DataNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A scalar.
   *
   * @param value a String, Integer, Long, BigInteger, Double, Boolean, or null
   * @param text the scalar as it was written, without quotes
   */
  record Scalar(@Nullable Object value, String text, @Nullable DataPlace place)
      implements DataNode {
    @Override
    public String kind() {
      return value == null ? "nothing" : value instanceof String ? "a text" : "`" + text + "`";
    }
  }
}
