package io.weir.testkit;

import io.weir.testkit.data.DataException;
import io.weir.testkit.suite.CaseResult;
import io.weir.testkit.suite.SuiteRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * YAML suites as JUnit 5 tests, one for each case:
 *
 * <pre>{@code
 * class PolicyTest {
 *   @TestFactory
 *   Stream<DynamicNode> suites() {
 *     return YamlSuites.in(Path.of("src/test/policies"));
 *   }
 * }
 * }</pre>
 */
public final class YamlSuites {
  private YamlSuites() {}

  /**
   * The suites of a file, or of all {@code .yaml} and {@code .yml} files below a folder, in the
   * order of their names.
   *
   * @throws DataException with the place if a file is no suite
   */
  public static Stream<DynamicNode> in(Path fileOrFolder) {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Path file : files(fileOrFolder)) {
      SuiteRunner runner = new SuiteRunner();
      List<DynamicNode> tests = new ArrayList<>();
      for (SuiteRunner.Case test : runner.load(file)) {
        tests.add(DynamicTest.dynamicTest(test.name(), file.toUri(), () -> check(test)));
      }
      nodes.add(
          DynamicContainer.dynamicContainer(
              fileOrFolder.equals(file)
                  ? file.toString()
                  : fileOrFolder.relativize(file).toString(),
              file.toUri(),
              tests.stream()));
    }
    return nodes.stream();
  }

  /**
   * The suite files that a file or folder stands for; below a folder, YAML that is plainly none
   * (without a line that begins with {@code suite:} or {@code tests:}) is left out.
   */
  public static List<Path> files(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> all = Files.walk(fileOrFolder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .filter(YamlSuites::looksLikeSuite)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean looksLikeSuite(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .lines()
          .anyMatch(line -> line.startsWith("suite:") || line.startsWith("tests:"));
    } catch (IOException e) {
      return true; // reading it will say what is wrong
    }
  }

  private static void check(SuiteRunner.Case test) {
    CaseResult result = test.run();
    if (!result.passed()) {
      throw new AssertionError("not as expected:\n" + result.failure());
    }
  }
}
