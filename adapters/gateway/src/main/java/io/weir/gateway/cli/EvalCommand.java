package io.weir.gateway.cli;

import io.weir.gateway.eval.Repl;
import io.weir.gateway.eval.Session;
import io.weir.testkit.conformance.CSharpEvaluator;
import io.weir.testkit.conformance.ConformanceRunner;
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
      "Without an expression it reads them one after the other: from a terminal with history and"
          + " completion (:help says more), from anything else as a script.",
      "",
      "With --cases it evaluates every case of the files, shows those that disagree with what real"
          + " .NET gave, and counts."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 a value, or all cases agree; 1 an exception, or cases disagree; 2 the compiler"
          + " refuses it, or a file cannot be read; 3 bad usage. Of several expressions the worst"
          + " counts.",
      "",
      "Examples:",
      "  weir eval '@(context.Request.Method)'",
      "  weir eval --context fixture.json '@{ var n = 1; return n + 1; }'",
      "  weir eval --java '@(1.5m * context.Request.Headers.Count)'",
      "  weir eval < expressions.txt",
      "  weir eval --cases strings.jsonl --context fixture.json"
    })
final class EvalCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Parameters(
      arity = "0..1",
      paramLabel = "EXPRESSION",
      description = "The expression: @(…) or @{…}; the brackets may be left out.")
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

  @Option(names = "--tree", description = "Prints the bound tree too: what each name means.")
  private boolean tree;

  @Option(names = "--java", description = "Prints the Java too that was generated.")
  private boolean java;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!cases.isEmpty() && (expression != null || tree || java)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "either an expression or --cases, not both");
    }
    if (cases.isEmpty() && report != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--report needs --cases");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!cases.isEmpty()) {
      return all(
          context == null ? JSON.createObjectNode() : JSON.readTree(Files.readString(context)));
    }
    Session session = new Session(out);
    if (context != null) {
      session.context(context);
    }
    session.show(Session.Show.TREE, tree);
    session.show(Session.Show.JAVA, java);
    int code =
        code(
            expression == null
                ? new Repl(session, out).run(System.in)
                : session.evaluate(expression));
    out.flush();
    return code;
  }

  private static int code(Session.Result result) {
    return switch (result) {
      case VALUE -> Weir.OK;
      case EXCEPTION -> Weir.FOUND;
      case REFUSED -> Weir.NOT_LOADED;
    };
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
