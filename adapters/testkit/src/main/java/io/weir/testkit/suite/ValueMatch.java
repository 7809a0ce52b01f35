package io.weir.testkit.suite;

import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a value is expected to be: the same text, or what a map with {@code matches}, {@code
 * contains}, {@code absent} or {@code present} says. Immutable.
 */
final class ValueMatch {
  private static final List<String> WORDS = List.of("matches", "contains", "absent", "present");

  private final String description;
  private final @Nullable String text;
  private final @Nullable List<String> lines;
  private final @Nullable JsonNode json;
  private final @Nullable Pattern pattern;
  private final @Nullable String part;
  private final @Nullable Boolean present;

  private ValueMatch(
      String description,
      @Nullable String text,
      @Nullable List<String> lines,
      @Nullable JsonNode json,
      @Nullable Pattern pattern,
      @Nullable String part,
      @Nullable Boolean present) {
    this.description = description;
    this.text = text;
    this.lines = lines;
    this.json = json;
    this.pattern = pattern;
    this.part = part;
    this.present = present;
  }

  /** Reads an expectation; the bare words {@code absent} and {@code present} mean what they say. */
  static ValueMatch of(DataNode node) {
    if (node instanceof DataNode.Mapping mapping && isMatcher(mapping)) {
      DataReader reader = DataReader.of(node, "an expectation");
      String matches = reader.text("matches");
      String contains = reader.text("contains");
      Boolean present = null;
      if (reader.has("absent")) {
        present = !reader.bool("absent", true);
      }
      if (reader.has("present")) {
        present = reader.bool("present", true);
      }
      reader.end();
      Pattern pattern = null;
      if (matches != null) {
        try {
          pattern = Pattern.compile(matches, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
          throw new DataException(reader.place("matches"), String.valueOf(e.getMessage()), e);
        }
      }
      return new ValueMatch(
          DataFiles.toJson(node).toString(), null, null, null, pattern, contains, present);
    }
    if (node instanceof DataNode.Sequence sequence) {
      List<String> lines = new ArrayList<>();
      boolean scalars = sequence.items().stream().allMatch(item -> item instanceof DataNode.Scalar);
      if (scalars) {
        sequence.items().forEach(item -> lines.add(DataReader.scalarText(item, "a line")));
      }
      return new ValueMatch(
          DataFiles.toJson(node).toString(),
          null,
          scalars ? lines : null,
          DataFiles.toJson(node),
          null,
          null,
          null);
    }
    if (node instanceof DataNode.Mapping) {
      JsonNode json = DataFiles.toJson(node);
      return new ValueMatch(json.toString(), null, null, json, null, null, null);
    }
    DataNode.Scalar scalar = (DataNode.Scalar) node;
    if (scalar.value() == null || "absent".equals(scalar.value())) {
      return new ValueMatch("absent", null, null, null, null, null, false);
    }
    if ("present".equals(scalar.value())) {
      return new ValueMatch("present", null, null, null, null, null, true);
    }
    return ofText(scalar.text());
  }

  /**
   * Reads an expectation of a text.
   *
   * @throws DataException for a map of other words than those of an expectation
   */
  static ValueMatch ofSimple(DataNode node) {
    if (node instanceof DataNode.Mapping mapping && !isMatcher(mapping)) {
      DataReader reader = DataReader.of(node, "an expectation");
      WORDS.forEach(reader::node);
      reader.end();
      throw new DataException(node.place(), "the expectation is empty");
    }
    return of(node);
  }

  /** Expects this text. */
  static ValueMatch ofText(String text) {
    return new ValueMatch(text, text, null, null, null, null, null);
  }

  /** Expects a text in which the pattern is found. */
  static ValueMatch ofPattern(DataNode node) {
    String regex = DataReader.scalarText(node, "a regular expression");
    try {
      return new ValueMatch(
          "matches " + regex, null, null, null, Pattern.compile(regex, Pattern.DOTALL), null, null);
    } catch (PatternSyntaxException e) {
      throw new DataException(node.place(), String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isMatcher(DataNode.Mapping mapping) {
    return !mapping.entries().isEmpty() && WORDS.containsAll(mapping.entries().keySet());
  }

  /** Whether lines are expected one by one. */
  boolean wantsLines() {
    return lines != null;
  }

  /** Whether these lines are the expected ones. */
  boolean matchesLines(List<String> actual) {
    return lines != null && lines.equals(actual);
  }

  /** Whether the text, null for an absent value, is as expected. */
  boolean matches(@Nullable String actual) {
    if (present != null && present != (actual != null)) {
      return false;
    }
    if (actual == null) {
      return text == null && pattern == null && part == null && json == null && lines == null;
    }
    if (text != null && !text.equals(actual)) {
      return false;
    }
    if (pattern != null && !pattern.matcher(actual).find()) {
      return false;
    }
    if (part != null && !actual.contains(part)) {
      return false;
    }
    return json == null || Bodies.sameJson(json, actual);
  }

  @Override
  public String toString() {
    return description;
  }
}
