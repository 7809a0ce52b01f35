package io.weir.gateway.cli;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.gateway.config.ConfigReader;
import io.weir.gateway.config.ConfigurationSource;
import io.weir.gateway.config.DocumentText;
import io.weir.gateway.config.FileProblems;
import io.weir.gateway.report.DiagnosticReport;
import io.weir.gateway.report.JsonReport;
import io.weir.gateway.report.SarifReport;
import io.weir.gateway.report.TextReport;
import io.weir.gateway.server.ConfigurationCheck;
import io.weir.gateway.server.SecretTexts;
import io.weir.xml.PolicyCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
          + " exist elsewhere. Documents of a folder with a weir.yaml are checked as weir run would"
          + " load them, with it."
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

  private final List<Diagnostic> all = new ArrayList<>();
  private final List<SecretTexts> secrets = new ArrayList<>();
  private boolean unreadable;

  @Override
  public Integer call() throws IOException {
    PolicyCompiler compiler = PolicyCompiler.builder().build();
    Set<Path> files = PolicyFiles.find(paths, this::unreadable);
    int documents = files.size();
    for (Path path : paths) {
      Path folder = path.endsWith(ConfigReader.FILE) ? path.resolveSibling("") : path;
      if (Files.exists(folder.resolve(ConfigReader.FILE))) {
        // What the configuration names is not alone.
        configuration(folder).forEach(files::remove);
        files.remove(path);
      }
    }
    Progress progress = new Progress("checked", documents);
    for (Path file : files) {
      document(compiler, file);
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
    String text = report.render(all, documents);
    if (format == Format.TEXT) { // the other forms show no source
      for (SecretTexts hidden : secrets) {
        text = hidden.hideIn(text);
      }
    }
    out.print(text);
    out.flush();
    if (unreadable) {
      return Weir.NOT_LOADED;
    }
    boolean found = strict ? !all.isEmpty() : all.stream().anyMatch(Diagnostic::isError);
    return found ? Weir.FOUND : Weir.OK;
  }

  private Set<Path> configuration(Path folder) throws IOException {
    ConfigurationCheck check =
        ConfigurationCheck.of(ConfigurationSource.folder(folder, System::getenv));
    check.diagnostics().forEach(problem -> all.add(check.secrets().hideIn(problem)));
    secrets.add(check.secrets());
    return check.files();
  }

  private void document(PolicyCompiler compiler, Path file) {
    try {
      all.addAll(compiler.check(file.toString(), DocumentText.bytes(file)));
    } catch (IOException e) {
      unreadable(FileProblems.named(e));
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours; the other files are checked all the same.
      unreadable("cannot check `" + file + "`: unexpected failure: " + e);
    }
  }

  private void unreadable(String problem) {
    unreadable = true;
    PrintWriter err = spec.commandLine().getErr();
    err.println("weir: " + problem);
    err.flush();
  }
}
