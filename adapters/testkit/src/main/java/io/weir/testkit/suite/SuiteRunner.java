package io.weir.testkit.suite;

import io.weir.api.Scope;
import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.engine.Pipeline;
import io.weir.testkit.data.DataException;
import io.weir.testkit.time.VirtualTime;
import io.weir.xml.PolicyCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tests of suites: each with fresh counters, caches and clock, in virtual time, without
 * network. Used by one thread.
 */
public final class SuiteRunner {
  private final Map<Suite.Setup, Compiled> compiled = new HashMap<>();

  /** The pipeline of all scopes, and that of the global document alone. */
  private record Compiled(CompileResult<Pipeline> all, CompileResult<Pipeline> global) {}

  /** One test that can be run. */
  public final class Case {
    private final Suite suite;
    private final Suite.Test test;

    private Case(Suite suite, Suite.Test test) {
      this.suite = suite;
      this.test = test;
    }

    /** The suite's name. */
    public String suite() {
      return suite.name();
    }

    /** The test's name. */
    public String name() {
      return test.name();
    }

    /** Runs the test. */
    public CaseResult run() {
      return SuiteRunner.this.run(suite, test);
    }
  }

  /**
   * The tests of a file, in order.
   *
   * @throws DataException with the place if the file is no suite
   */
  public List<Case> load(Path file) {
    Suite suite = SuiteLoader.load(file);
    compiled.clear();
    List<Case> cases = new ArrayList<>();
    suite.tests().forEach(test -> cases.add(new Case(suite, test)));
    return cases;
  }

  private CaseResult run(Suite suite, Suite.Test test) {
    long start = System.nanoTime();
    List<String> differences = new ArrayList<>();
    Compiled both = compiled.computeIfAbsent(test.setup(), SuiteRunner::compile);
    CompileResult<Pipeline> loaded = both.all();
    List<Diagnostic> refused = null;
    if (test.diagnostics() != null) {
      checkDiagnostics(test.diagnostics(), loaded.diagnostics(), differences);
    }
    Pipeline pipeline = loaded.value();
    if (pipeline == null && (test.diagnostics() == null || !test.steps().isEmpty())) {
      refused = loaded.diagnostics();
    } else if (pipeline != null) {
      try {
        Pipeline global = both.global().value();
        new TestRun(test, pipeline, global == null ? pipeline : global).run(differences);
      } catch (DataException e) {
        differences.add(String.valueOf(e.getMessage()));
      }
    }
    int line = test.place() == null ? 0 : test.place().line();
    return new CaseResult(
        suite.name(),
        suite.file(),
        test.name(),
        line,
        List.copyOf(differences),
        refused,
        System.nanoTime() - start);
  }

  private static Compiled compile(Suite.Setup setup) {
    PolicyCompiler.Builder builder =
        PolicyCompiler.builder().namedValues(setup.namedValues()).backends(setup.backends());
    setup.fragments().forEach(builder::fragment);
    SourceText policy = setup.documents().policy();
    Map<Scope, SourceText> scopes = setup.documents().scopes();
    PolicyCompiler compiler = builder.build();
    if (policy != null) {
      CompileResult<Pipeline> one = compiler.compile(policy);
      return new Compiled(one, one);
    }
    SourceText global = scopes.get(Scope.GLOBAL);
    return new Compiled(
        compiler.compile(scopes),
        compiler.compile(global == null ? Map.of() : Map.of(Scope.GLOBAL, global)));
  }

  private static void checkDiagnostics(
      List<DiagnosticMatch> expected, List<Diagnostic> actual, List<String> differences) {
    int at = 0;
    for (DiagnosticMatch match : expected) {
      int found = at;
      while (found < actual.size() && !match.matches(actual.get(found))) {
        found++;
      }
      if (found == actual.size()) {
        differences.add(Difference.of("diagnostic", match.description(), describe(actual)));
        return;
      }
      at = found + 1;
    }
  }

  private static @Nullable String describe(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    diagnostics.forEach(d -> out.append(out.isEmpty() ? "" : "\n").append(d));
    return out.toString();
  }

  /** A fresh clock for a test. */
  static VirtualTime clock(Suite.Test test) {
    return new VirtualTime(test.setup().clock());
  }
}
