package io.weir.gateway.cli;

import io.weir.testkit.YamlSuites;
import io.weir.testkit.data.DataException;
import io.weir.testkit.suite.CaseResult;
import io.weir.testkit.suite.JUnitXmlReport;
import io.weir.testkit.suite.SuiteRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weir test}: YAML suites. */
@Command(
    name = "test",
    description = {
      "Runs YAML suites: a policy's behaviour as data, in virtual time and without network.",
      "",
      "Below a folder every .yaml and .yml file is a suite."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 all passed, 1 a test failed, 2 a suite or policy does not load, 3 bad usage."
    })
final class TestCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-FOLDER",
      description = "Suites, or folders of suites.")
  private List<Path> paths = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write the results as JUnit XML.")
  private @Nullable Path report;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show only what failed.")
  private boolean quiet;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<CaseResult> results = new ArrayList<>();
    boolean unreadable = false;
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      for (Path file : YamlSuites.files(path)) {
        SuiteRunner runner = new SuiteRunner();
        List<SuiteRunner.Case> cases;
        try {
          cases = runner.load(file);
        } catch (DataException e) {
          out.println("does not load: " + e.getMessage());
          unreadable = true;
          continue;
        }
        for (SuiteRunner.Case test : cases) {
          CaseResult result = test.run();
          results.add(result);
          print(out, result);
        }
      }
    }
    if (report != null) {
      JUnitXmlReport.write(report, results);
    }
    long failed = results.stream().filter(r -> !r.passed()).count();
    boolean refused = results.stream().anyMatch(r -> r.diagnostics() != null);
    out.println((results.size() - failed) + " passed, " + failed + " failed");
    out.flush();
    if (unreadable || refused || results.isEmpty()) {
      return Weir.NOT_LOADED;
    }
    return failed > 0 ? Weir.FOUND : Weir.OK;
  }

  private void print(PrintWriter out, CaseResult result) {
    if (result.passed()) {
      if (!quiet) {
        out.println("ok      " + result.suite() + ": " + result.name());
      }
      return;
    }
    String word = result.diagnostics() != null ? "REFUSED " : "FAILED  ";
    out.println(
        word
            + result.suite()
            + ": "
            + result.name()
            + (result.line() > 0 ? "  (" + result.file() + ":" + result.line() + ")" : ""));
    out.print(result.failure());
  }
}
