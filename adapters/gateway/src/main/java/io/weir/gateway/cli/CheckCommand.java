package io.weir.gateway.cli;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.gateway.report.DiagnosticReport;
import io.weir.gateway.report.JsonReport;
import io.weir.gateway.report.SarifReport;
import io.weir.gateway.report.TextReport;
import io.weir.xml.PolicyCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weir check}: every problem of documents, at its place. */
@Command(
    name = "check",
    description = {
      "Checks policy documents and fragments, expressions included, and shows every problem with"
          + " its source underlined.",
      "",
      "A document is looked at alone: named values, fragments and backends that it refers to may"
          + " exist elsewhere."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 no error, 1 errors found, 2 a file cannot be read, 3 bad usage."})
final class CheckCommand implements Callable<Integer> {
  /** The forms of a report. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-FOLDER",
      description = "Documents, or folders that are searched for them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How problems are printed: ${COMPLETION-CANDIDATES}. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--warnings-as-errors", description = "Let warnings count for the exit code.")
  private boolean strict;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PolicyCompiler compiler = PolicyCompiler.builder().build();
    List<Diagnostic> all = new ArrayList<>();
    List<Path> files = PolicyFiles.find(paths);
    Progress progress = new Progress("checked", files.size());
    for (Path file : files) {
      all.addAll(compiler.check(file.toString(), PolicyFiles.bytes(file)));
      progress.step();
    }
    progress.end();
    DiagnosticReport report =
        switch (format) {
          case TEXT -> new TextReport();
          case JSON -> new JsonReport();
          case SARIF -> new SarifReport();
        };
    PrintWriter out = spec.commandLine().getOut();
    out.print(report.render(all, files.size()));
    out.flush();
    boolean found = strict ? !all.isEmpty() : all.stream().anyMatch(Diagnostic::isError);
    return found ? Weir.FOUND : Weir.OK;
  }
}
