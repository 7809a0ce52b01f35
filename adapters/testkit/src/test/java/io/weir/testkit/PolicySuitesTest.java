package io.weir.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The behaviour of every policy, as suites. */
class PolicySuitesTest {
  @TestFactory
  Stream<DynamicNode> policies() {
    return YamlSuites.in(Path.of("src/test/resources/policies"));
  }
}
