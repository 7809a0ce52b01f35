package io.weir.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.testkit.conformance.CSharpEvaluator;
import io.weir.testkit.conformance.ConformanceRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What members of .NET's types give, case by case. A file holds expressions, each followed by a
 * line {@code => type value}, {@code => throws Type} or {@code => rejects CS1234}; composite values
 * are written {@code tuple(int 1, string a)}. Lines that begin with {@code #} are comments.
 */
class ExpressionCasesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("src/test/resources/expressions");

  @TestFactory
  Stream<DynamicNode> cases() throws IOException {
    JsonNode fixture = JSON.readTree(Files.readString(FOLDER.resolve("fixture.json")));
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".cases"))
          .sorted()
          .<DynamicNode>map(file -> container(file, fixture))
          .toList()
          .stream();
    }
  }

  private static DynamicContainer container(Path file, JsonNode fixture) {
    List<DynamicTest> tests = new ArrayList<>();
    StringJoiner expression = new StringJoiner("\n");
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("=> ")) {
          String text = expression.toString().strip();
          tests.add(DynamicTest.dynamicTest(text, () -> check(text, line.substring(3), fixture)));
          expression = new StringJoiner("\n");
        } else if (!line.startsWith("#")) {
          expression.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
  }

  private static void check(String text, String expected, JsonNode fixture) {
    ObjectNode test = JSON.createObjectNode().put("text", text);
    ConformanceRunner runner =
        new ConformanceRunner(
            new CSharpEvaluator(), fixture, line -> {}, Duration.ofMinutes(1)); // builders are slow
    assertEquals(expected, written(runner.run(test).get("got")));
  }

  private static String written(JsonNode outcome) {
    if (outcome.has("gives")) {
      return value(outcome.get("gives"));
    }
    String kind = outcome.has("throws") ? "throws" : outcome.has("rejects") ? "rejects" : "fails";
    return kind + " " + outcome.get(kind).asString();
  }

  private static String value(JsonNode canonical) {
    String type = canonical.get("type").asString();
    JsonNode value = canonical.get("value");
    if (value.isNull()) {
      return type;
    }
    if (!value.isArray()) {
      return type + " " + value.asString().replace("\n", "\\n").replace("\r", "\\r");
    }
    StringJoiner items = new StringJoiner(", ", type + "(", ")");
    for (JsonNode item : value) {
      items.add(
          item.isArray()
              ? (item.get(0).isString() ? item.get(0).asString() : value(item.get(0)))
                  + "="
                  + value(item.get(1))
              : value(item));
    }
    return items.toString();
  }
}
