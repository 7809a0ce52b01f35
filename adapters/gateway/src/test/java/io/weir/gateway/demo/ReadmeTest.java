package io.weir.gateway.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.gateway.config.ConfigCodes;
import io.weir.gateway.config.ConfigReader;
import io.weir.gateway.config.InputFiles;
import io.weir.gateway.config.Listener;
import io.weir.gateway.server.Gateway;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens: its calls are made, and must print what it says. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(console|yaml)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String END = "--- end of command ---";

  private record Command(String text, List<String> output) {}

  private static Path top() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("weir"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher found = BLOCK.matcher(Files.readString(top().resolve("README.md")));
    while (found.find()) {
      if (found.group(1).equals(language)) {
        blocks.add(found.group(2));
      }
    }
    return blocks;
  }

  private static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    for (String line : String.join("", blocks("console")).split("\n")) {
      if (line.startsWith("$ ")) {
        commands.add(new Command(line.substring(2), new ArrayList<>()));
      } else if (commands.get(commands.size() - 1).text.endsWith("\\")) {
        Command begun = commands.remove(commands.size() - 1);
        commands.add(new Command(begun.text + "\n" + line, begun.output));
      } else {
        commands.get(commands.size() - 1).output.add(line);
      }
    }
    return commands;
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void theDemosCallsPrintWhatIsShown() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not installed");
    List<Command> commands = commands();
    assertTrue(commands.size() > 4, "the README shows calls");
    List<String> log = new ArrayList<>();
    try (Demo demo = Demo.start(0, 0, log::add)) {
      Gateway gateway =
          Gateway.start(
              demo.configuration(top().resolve("examples/orders"))
                  .listening(new Listener("127.0.0.1", 0, null)));
      try {
        String gatewayAuthority = URI.create(gateway.urls().get(0)).getAuthority();
        String issuerAuthority = URI.create(demo.issuer()).getAuthority();
        String script =
            commands.stream()
                .map(c -> c.text + "\necho; echo '" + END + "'\n")
                .collect(Collectors.joining())
                .replace("localhost:8080", gatewayAuthority)
                .replace("localhost:9001", issuerAuthority);
        String[] printed = run(script).split("\n?" + END + "\n", -1);
        for (int i = 0; i < commands.size(); i++) {
          assertMatches(commands.get(i), printed[i].replace("\r", ""));
        }
      } finally {
        gateway.stop(Duration.ofSeconds(1));
      }
    }
    assertTrue(log.stream().anyMatch(line -> line.contains("answered 503")), "a retry was seen");
  }

  private static String run(String script) throws IOException, InterruptedException {
    // Without a terminal curl shows its progress as an error.
    Process bash =
        new ProcessBuilder("bash", "-s").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var in = bash.outputWriter(StandardCharsets.UTF_8)) {
      in.write(script);
    }
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return printed;
  }

  /** In what is shown, … stands for any text of a line. */
  private static void assertMatches(Command command, String printed) {
    String expected = String.join("\n", command.output).strip();
    String pattern =
        Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    if (!printed.strip().matches(pattern)) {
      assertEquals(expected, printed.strip(), command.text);
    }
  }

  private static String variable(String name) {
    return name.equals("WEIR_REDIS") ? "redis://127.0.0.1" : "a-value-that-is-long-enough";
  }

  @Test
  void theConfigurationThatIsShownIsUnderstood(@TempDir Path folder) throws IOException {
    List<String> shown =
        blocks("yaml").stream().filter(block -> block.contains("\napis:")).toList();
    assertEquals(1, shown.size());
    Files.writeString(folder.resolve("weir.yaml"), shown.get(0));
    DiagnosticSink sink = new DiagnosticSink();
    ConfigReader.read(folder, new InputFiles(), ReadmeTest::variable, sink);
    assertEquals(
        List.of(),
        sink.sorted().stream().filter(d -> d.code() != ConfigCodes.UNREADABLE_FILE).toList());
  }
}
