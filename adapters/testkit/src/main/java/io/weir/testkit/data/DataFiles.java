package io.weir.testkit.data;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads YAML and JSON into {@link DataNode}s. Stateless. */
public final class DataFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MAX_CHARS = 16 * 1024 * 1024;
  private static final int MAX_NODES = 1_000_000;

  private DataFiles() {}

  /**
   * Reads a file: JSON if its name ends in {@code .json}, else YAML.
   *
   * @throws DataException if it cannot be read
   */
  public static DataNode read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new DataException(null, "cannot read `" + file + "`: " + e.getMessage(), e);
    }
    return file.toString().endsWith(".json")
        ? json(file.toString(), text)
        : yaml(file.toString(), text);
  }

  /**
   * Reads one YAML document; an empty one is an empty map.
   *
   * @throws DataException with the place if it is no YAML
   */
  public static DataNode yaml(String name, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setCodePointLimit(MAX_CHARS)
            .setMaxAliasesForCollections(50)
            .setAllowDuplicateKeys(false)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.isEmpty()
          ? new DataNode.Mapping(Map.of(), Map.of(), new DataPlace(name, 1, 1))
          : new YamlReader(name).read(root.get(), 0);
    } catch (MarkedYamlEngineException e) {
      DataPlace place = e.getProblemMark().map(m -> place(name, m)).orElse(null);
      throw new DataException(place, String.valueOf(e.getProblem()), e);
    } catch (YamlEngineException e) {
      throw new DataException(new DataPlace(name, 1, 1), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Reads one JSON value.
   *
   * @throws DataException with the place if it is no JSON
   */
  public static DataNode json(String name, String text) {
    try {
      return of(JSON.readTree(text));
    } catch (JacksonException e) {
      DataPlace place =
          new DataPlace(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new DataException(place, e.getOriginalMessage(), e);
    }
  }

  /** A tree of Jackson's as nodes without places. */
  public static DataNode of(JsonNode node) {
    if (node.isObject()) {
      Map<String, DataNode> entries = new LinkedHashMap<>();
      node.properties().forEach(e -> entries.put(e.getKey(), of(e.getValue())));
      return new DataNode.Mapping(entries, Map.of(), null);
    }
    if (node.isArray()) {
      List<DataNode> items = new ArrayList<>();
      node.forEach(item -> items.add(of(item)));
      return new DataNode.Sequence(items, null);
    }
    Object value;
    if (node.isString()) {
      value = node.stringValue();
    } else if (node.isBoolean()) {
      value = node.booleanValue();
    } else if (node.isIntegralNumber()) {
      value = integer(node.bigIntegerValue());
    } else if (node.isNumber()) {
      value = node.doubleValue();
    } else {
      value = null;
    }
    return new DataNode.Scalar(value, node.asString(""), null);
  }

  private static Object integer(BigInteger number) {
    if (number.bitLength() < 32) {
      return number.intValue();
    }
    return number.bitLength() < 64 ? (Object) number.longValue() : number;
  }

  /** The node as a tree of Jackson's, for comparing and printing JSON. */
  public static JsonNode toJson(DataNode node) {
    if (node instanceof DataNode.Mapping mapping) {
      var object = JSON.createObjectNode();
      mapping.entries().forEach((key, value) -> object.set(key, toJson(value)));
      return object;
    }
    if (node instanceof DataNode.Sequence sequence) {
      var array = JSON.createArrayNode();
      sequence.items().forEach(item -> array.add(toJson(item)));
      return array;
    }
    return JSON.valueToTree(((DataNode.Scalar) node).value());
  }

  private static DataPlace place(String name, Mark mark) {
    return new DataPlace(name, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /**
   * Turns composed nodes into ours, and counts them: aliases must not make a small file a large
   * tree.
   */
  private static final class YamlReader {
    private final String name;
    private int count;

    YamlReader(String name) {
      this.name = name;
    }

    DataNode read(Node node, int depth) {
      DataPlace place = node.getStartMark().map(m -> place(name, m)).orElse(null);
      if (++count > MAX_NODES || depth > 200) {
        throw new DataException(place, "the file holds too much or is nested too deeply");
      }
      if (node instanceof MappingNode mapping) {
        Map<String, DataNode> entries = new LinkedHashMap<>();
        Map<String, DataPlace> places = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          DataPlace keyPlace =
              tuple.getKeyNode().getStartMark().map(m -> place(name, m)).orElse(null);
          if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            throw new DataException(keyPlace, "a key must be a text");
          }
          if (entries.put(key.getValue(), read(tuple.getValueNode(), depth + 1)) != null) {
            throw new DataException(keyPlace, "the key `" + key.getValue() + "` stands twice");
          }
          if (keyPlace != null) {
            places.put(key.getValue(), keyPlace);
          }
        }
        return new DataNode.Mapping(entries, places, place);
      }
      if (node instanceof SequenceNode sequence) {
        List<DataNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          items.add(read(item, depth + 1));
        }
        return new DataNode.Sequence(items, place);
      }
      ScalarNode scalar = (ScalarNode) node;
      return new DataNode.Scalar(value(scalar), scalar.getValue(), place);
    }

    private static @Nullable Object value(ScalarNode scalar) {
      String text = scalar.getValue();
      Tag tag = scalar.getTag();
      if (tag.equals(Tag.NULL)) {
        return null;
      }
      if (tag.equals(Tag.BOOL)) {
        return Boolean.valueOf(text);
      }
      try {
        if (tag.equals(Tag.INT)) {
          return integer(
              text.startsWith("0x")
                  ? new BigInteger(text.substring(2), 16)
                  : text.startsWith("0o")
                      ? new BigInteger(text.substring(2), 8)
                      : new BigInteger(text.startsWith("+") ? text.substring(1) : text));
        }
        if (tag.equals(Tag.FLOAT)) {
          return switch (text) {
            case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            case ".nan" -> Double.NaN;
            default -> Double.valueOf(text);
          };
        }
      } catch (NumberFormatException e) {
        return text;
      }
      return text;
    }
  }
}
