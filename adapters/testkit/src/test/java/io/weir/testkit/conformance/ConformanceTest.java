package io.weir.testkit.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What real .NET gave, case by case. A case of deviations.txt must still disagree; with {@code
 * -Dweir.golden.update=true} those that agree by now leave the file.
 */
class ConformanceTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("src/test/resources/conformance");

  private final List<String> disagreements = new ArrayList<>();
  private final Set<String> mended = new TreeSet<>();
  private Deviations deviations;
  private ConformanceRunner runner;
  private int all;

  @TestFactory
  Stream<DynamicNode> recordedCases() throws IOException {
    deviations = Deviations.read(FOLDER.resolve("deviations.txt"));
    runner =
        new ConformanceRunner(
            new CSharpEvaluator(),
            JSON.readTree(Files.readString(FOLDER.resolve("fixture.json"))),
            disagreements::add,
            Duration.ofMinutes(1)); // builders may be slow; what hangs still fails
    List<DynamicNode> nodes = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          ObjectNode test = (ObjectNode) JSON.readTree(line);
          String id = test.path("id").asString();
          ids.add(id);
          tests.add(DynamicTest.dynamicTest(id, () -> check(id, test)));
        }
        nodes.add(DynamicContainer.dynamicContainer(file.getFileName().toString(), tests));
      }
    }
    all = ids.size();
    nodes.add(
        DynamicTest.dynamicTest(
            "deviations.txt names known cases",
            () -> {
              Set<String> unknown = new TreeSet<>(deviations.ids());
              unknown.removeAll(ids);
              assertEquals(Set.of(), unknown);
            }));
    nodes.add(DynamicTest.dynamicTest("refusals start where Roslyn's do", this::places));
    return nodes.stream();
  }

  private void check(String id, ObjectNode test) {
    disagreements.clear();
    runner.run(test);
    if (!disagreements.isEmpty() && !deviations.has(id)) {
      fail(disagreements.get(0));
    }
    if (disagreements.isEmpty() && deviations.has(id)) {
      mended.add(id);
      assertTrue(Boolean.getBoolean("weir.golden.update"), id + " agrees: take it off the list");
    }
  }

  private void places() {
    assertEquals(all, runner.compared(), "run the whole class");
    int[] places = runner.refusalsAtPlace();
    assertTrue(places[0] * 100 >= places[1] * 97, () -> places[0] + " of " + places[1]);
  }

  @AfterEach
  void update() throws IOException {
    if (Boolean.getBoolean("weir.golden.update") && !mended.isEmpty()) {
      deviations.write(mended);
    }
  }
}
