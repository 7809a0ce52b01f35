package io.weir.gateway.cli;

import io.weir.api.Exchange;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.spi.Services;
import io.weir.testkit.conformance.CSharpEvaluator;
import io.weir.testkit.conformance.ConformanceRunner;
import io.weir.testkit.conformance.Outcome;
import io.weir.testkit.context.ContextFixture;
import io.weir.testkit.data.DataFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code weir eval}: one expression, or files of recorded cases. */
@Command(
    name = "eval",
    description = {
      "Evaluates a policy expression and shows the type and value of what it gives.",
      "",
      "With --cases it evaluates every case of the files, shows those that disagree with what real"
          + " .NET gave, and counts."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 a value, or all cases agree; 1 an exception, or cases disagree; 2 the compiler"
          + " refuses it, or a file cannot be read; 3 bad usage.",
      "",
      "Examples:",
      "  weir eval '@(context.Request.Method)'",
      "  weir eval --context fixture.json '@{ var n = 1; return n + 1; }'",
      "  weir eval --cases strings.jsonl --context fixture.json"
    })
final class EvalCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Parameters(
      arity = "0..1",
      paramLabel = "EXPRESSION",
      description = "The expression with its brackets: @(…) or @{…}.")
  private @Nullable String expression;

  @Option(
      names = "--context",
      paramLabel = "FIXTURE.json",
      description = "The members of `context` as JSON, spelled as in C#.")
  private @Nullable Path context;

  @Option(
      names = "--cases",
      arity = "1..*",
      paramLabel = "FILE.jsonl",
      description = "Files of recorded cases, one JSON object a line.")
  private List<Path> cases = List.of();

  @Option(
      names = "--report",
      paramLabel = "OUT.jsonl",
      description = "With --cases: writes each case again with what it got.")
  private @Nullable Path report;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (cases.isEmpty() == (expression == null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "either an expression or --cases, not both");
    }
    JsonNode fixture =
        context == null ? JSON.createObjectNode() : JSON.readTree(Files.readString(context));
    return expression != null ? one(expression, fixture) : all(fixture);
  }

  private int one(String text, JsonNode fixture) {
    PrintWriter out = spec.commandLine().getOut();
    Services services =
        Services.builder(
                (delay, action) -> {
                  throw new IllegalStateException("expressions do not wait");
                },
                (call, owner) -> {
                  throw new IllegalStateException("expressions do not call");
                })
            .build();
    Exchange exchange = ContextFixture.of(DataFiles.of(fixture)).exchange(services);
    CSharpEvaluator evaluator = new CSharpEvaluator();
    List<Diagnostic> problems = evaluator.check(text);
    problems.forEach(problem -> out.print(DiagnosticPrinter.print(problem)));
    int code;
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      code = Weir.NOT_LOADED;
    } else {
      Outcome outcome = evaluator.evaluate(text, exchange);
      if (outcome instanceof Outcome.Gives gives) {
        JsonNode value = gives.canonical().get("value");
        out.println(
            gives.canonical().get("type").asString()
                + ": "
                + (value.isString() ? value.asString() : value.toString()));
        code = Weir.OK;
      } else if (outcome instanceof Outcome.Throws thrown) {
        out.println(thrown.type() + ": " + thrown.message());
        code = Weir.FOUND;
      } else {
        out.println(outcome);
        code = Weir.NOT_LOADED;
      }
    }
    out.flush();
    return code;
  }

  private int all(JsonNode fixture) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    CSharpEvaluator evaluator = new CSharpEvaluator();
    evaluator.check("@(1)"); // the first case shall not pay for loading the compiler
    ConformanceRunner runner = new ConformanceRunner(evaluator, fixture, line -> out.println(line));
    Progress progress = new Progress("evaluated", 0);
    if (report == null) {
      for (Path file : cases) {
        runner.run(file, line -> progress.step());
      }
    } else {
      try (BufferedWriter writer = Files.newBufferedWriter(report)) {
        Consumer<String> lines =
            line -> {
              progress.step();
              try {
                writer.write(ascii(line));
                writer.write('\n');
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            };
        for (Path file : cases) {
          runner.run(file, lines);
        }
      }
    }
    progress.end();
    out.println(runner.summary());
    out.flush();
    return runner.allAgree() ? Weir.OK : Weir.FOUND;
  }

  /** JSON with escapes for all that is not ASCII: half of a surrogate pair has no other form. */
  static String ascii(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7F) {
        text.append(c);
      } else {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return text.toString();
  }
}
