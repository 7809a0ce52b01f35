package io.weir.gateway.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as scripts see them: output, exit code, and never a stack trace. */
class CommandLineTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SOUND =
      "<policies><inbound><base /></inbound><backend><base /></backend></policies>\n";

  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  private Outcome weir(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Weir.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    int code = line.execute(arguments);
    Outcome outcome = new Outcome(code, out.toString(), err.toString());
    assertFalse(outcome.out.contains("\tat "), outcome.out);
    assertFalse(outcome.err.contains("\tat "), outcome.err);
    assertFalse(outcome.err.contains("unexpected failure"), outcome.err);
    return outcome;
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "demo", "check", "test", "eval"})
  void everyCommandHelps(String command) {
    Outcome outcome = weir(command, "--help");
    assertEquals(Weir.OK, outcome.code);
    assertTrue(outcome.out.startsWith("Usage: weir " + command), outcome.out);
    assertTrue(weir("--help").out.contains("\n  " + command + " "), command);
  }

  @Test
  void badUsageIsThree() {
    assertEquals(Weir.USAGE, weir().code);
    assertEquals(Weir.USAGE, weir("chek").code);
    assertEquals(Weir.USAGE, weir("check").code);
    assertEquals(Weir.USAGE, weir("check", "--format", "xml", ".").code);
    assertEquals(Weir.USAGE, weir("run", "--backend", "nowhere", folder.toString()).code);
  }

  @Test
  void checkCountsAndUnderlines() throws IOException {
    String bad = file("a/bad.xml", SOUND.replace("<inbound>", "<inbound><set-headr />"));
    file("a/good.xml", SOUND);
    file("a/other.xml", "<project />");
    Outcome outcome = weir("check", folder.toString());
    assertEquals(Weir.FOUND, outcome.code);
    assertTrue(outcome.out.contains("error[POL2001]: unknown policy `set-headr`"), outcome.out);
    assertTrue(outcome.out.contains(bad + ":1:20"), outcome.out);
    assertTrue(outcome.out.endsWith("2 documents checked: 1 error, 0 warnings\n"), outcome.out);
    assertEquals(Weir.OK, weir("check", folder.resolve("a/good.xml").toString()).code);
    Outcome missing = weir("check", folder.resolve("none").toString());
    assertEquals(Weir.NOT_LOADED, missing.code);
    assertTrue(missing.err.contains("there is no such file"), missing.err);
  }

  @Test
  void warningsCountWhenTheyShould() throws IOException {
    String warned =
        file(
            "w.xml",
            "<policies><inbound><set-variable name=\"a\" value=\"@((object)context.Request.Method"
                + " == &quot;GET&quot;)\" /></inbound></policies>");
    Outcome outcome = weir("check", warned);
    assertEquals(Weir.OK, outcome.code, outcome.out);
    assertTrue(outcome.out.contains("0 errors, 1 warning"), outcome.out);
    assertEquals(Weir.FOUND, weir("check", "--warnings-as-errors", warned).code);
  }

  @Test
  void sarifCountsUtf16UnitsFromOne() throws IOException {
    String bad =
        file(
            "dir with blank/ü.xml",
            "<policies>\r\n<inbound><!-- \uD83D\uDE00 --><set-headr /></inbound></policies>");
    JsonNode sarif = JSON.readTree(weir("check", "--format", "sarif", bad).out);
    assertEquals("2.1.0", sarif.get("version").asString());
    JsonNode run = sarif.get("runs").get(0);
    assertEquals("utf16CodeUnits", run.get("columnKind").asString());
    JsonNode driver = run.get("tool").get("driver");
    assertEquals("weir", driver.get("name").asString());
    JsonNode result = run.get("results").get(0);
    assertEquals("POL2001", result.get("ruleId").asString());
    assertEquals(
        "POL2001", driver.get("rules").get(result.get("ruleIndex").asInt()).get("id").asString());
    assertEquals("error", result.get("level").asString());
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    String uri = place.get("artifactLocation").get("uri").asString();
    assertTrue(uri.endsWith("/dir%20with%20blank/%C3%BC.xml"), uri);
    JsonNode region = place.get("region");
    String line = "<inbound><!-- \uD83D\uDE00 --><set-headr /></inbound></policies>";
    int column = line.indexOf("<set-headr") + 1;
    assertEquals(2, region.get("startLine").asInt());
    assertEquals(column, region.get("startColumn").asInt());
    assertEquals(2, region.get("endLine").asInt());
    assertEquals(column + 10, region.get("endColumn").asInt());
    assertEquals("<policies>\r\n".length() + column - 1, region.get("charOffset").asInt());
    assertEquals(10, region.get("charLength").asInt());
  }

  @Test
  void jsonHasTheSame() throws IOException {
    String bad = file("bad.xml", "<policies>\n <inbound><set-headr /></inbound></policies>");
    JsonNode report = JSON.readTree(weir("check", "--format", "json", bad).out);
    assertEquals(1, report.get("documents").asInt());
    JsonNode problem = report.get("diagnostics").get(0);
    assertEquals("POL2001", problem.get("code").asString());
    assertEquals(2, problem.get("startLine").asInt());
    assertEquals(11, problem.get("startColumn").asInt());
    assertEquals(bad, problem.get("file").asString());
  }

  @Test
  void hostileFoldersAreChecked() throws IOException {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    Files.write(folder.resolve("noise.xml"), noise);
    Files.write(
        folder.resolve("nul.xml"), "<policies>\0\1<inbound".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("empty.xml"), new byte[0]);
    Files.write(folder.resolve("wide.xml"), ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_16LE));
    file("deep.xml", "<policies><inbound>" + "<choose>".repeat(50_000));
    file(
        "brackets.xml",
        "<policies><inbound><set-variable name='a' value='@(" + "(".repeat(5_000) + ")' />");
    file("huge.xml", "<policies>" + " ".repeat(17 << 20) + "</policies>");
    Files.createDirectories(folder.resolve("folder.xml"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.xml"), folder.resolve("self.xml"));
    Files.createSymbolicLink(folder.resolve("dangling.xml"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("link.xml"), folder.resolve("wide.xml"));
    file("sound.xml", SOUND);
    Outcome outcome = weir("check", folder.toString());
    assertEquals(Weir.NOT_LOADED, outcome.code, outcome.err);
    assertEquals(
        "weir: cannot read `"
            + folder.resolve("huge.xml")
            + "`: it is larger than any policy document may be\n",
        outcome.err);
    for (String name : new String[] {"nul.xml", "deep.xml", "brackets.xml"}) {
      assertTrue(outcome.out.contains(folder.resolve(name) + ":1:"), name);
    }
    for (String name : new String[] {"sound.xml", "wide.xml", "link.xml"}) {
      assertFalse(outcome.out.contains(folder.resolve(name).toString()), name);
    }
  }

  @Test
  void secretsOfAConfigurationAreNotShown() throws IOException {
    file(
        "policy.xml",
        "<policies><inbound><set-status code=\"{{key}}\" /></inbound></policies><!-- k3y-of-all"
            + " -->");
    file(
        "weir.yaml",
        "policy: policy.xml\nnamed-values:\n  key: {value: k3y-of-all, secret: true}\n");
    for (String format : new String[] {"text", "json", "sarif"}) {
      Outcome outcome = weir("check", "--format", format, folder.toString());
      assertEquals(Weir.FOUND, outcome.code, outcome.err);
      assertTrue(outcome.out.contains("must be a whole number, not `***`"), outcome.out);
      assertFalse(outcome.out.contains("k3y-of-all"), outcome.out);
    }
  }

  @Test
  void aConfigurationIsCheckedAsItWouldBeServed() throws IOException {
    String document =
        "<policies><inbound><include-fragment fragment-id=\"f\" /></inbound></policies>";
    file("policy.xml", document);
    assertEquals(Weir.OK, weir("check", folder.toString()).code);
    file("weir.yaml", "policy: policy.xml\n");
    Outcome strict = weir("check", folder.toString());
    assertEquals(Weir.FOUND, strict.code, strict.out);
    assertTrue(
        strict.out.contains("no fragment `f`") || strict.out.contains("fragment"), strict.out);
    file("weir.yaml", "policy: policy.xml\nfragmnts: {}\n");
    Outcome misspelled = weir("check", folder.resolve("weir.yaml").toString());
    assertEquals(Weir.FOUND, misspelled.code);
    assertTrue(misspelled.out.contains("weir.yaml:2:1"), misspelled.out);
  }

  @Test
  void evalShowsTypeAndValue() throws IOException {
    Outcome value = weir("eval", "@(1 + 2L)");
    assertEquals(new Outcome(Weir.OK, "long: 3\n", ""), value);
    Outcome thrown = weir("eval", "@(int.Parse(\"x\"))");
    assertEquals(Weir.FOUND, thrown.code);
    assertTrue(thrown.out.startsWith("System.FormatException: "), thrown.out);
    Outcome refused = weir("eval", "@(1 + nope)");
    assertEquals(Weir.NOT_LOADED, refused.code);
    assertTrue(refused.out.contains("CS0103"), refused.out);
    String fixture = file("fixture.json", "{\"Request\": {\"Method\": \"PATCH\"}}");
    assertEquals(
        "string: PATCH\n", weir("eval", "--context", fixture, "@(context.Request.Method)").out);
    assertEquals(Weir.NOT_LOADED, weir("eval", "--cases", "none.jsonl").code);
  }

  @Test
  void testReportsWhatFailed() throws IOException {
    String suite =
        """
        suite: s
        policy: |
          <policies><inbound><return-response><set-status code="204" /></return-response></inbound></policies>
        tests:
          - name: good
            request: {url: "http://a.test/"}
            expect: {status: 204}
          - name: bad
            request: {url: "http://a.test/"}
            expect: {status: 200}
        """;
    String file = file("s.yaml", suite);
    Path report = folder.resolve("report.xml");
    Outcome outcome = weir("test", "--report", report.toString(), file);
    assertEquals(Weir.FOUND, outcome.code);
    assertTrue(outcome.out.contains("ok      s: good\n"), outcome.out);
    assertTrue(outcome.out.contains("FAILED  s: bad  (" + file + ":8)"), outcome.out);
    assertTrue(outcome.out.endsWith("1 passed, 1 failed\n"), outcome.out);
    assertTrue(Files.readString(report).contains("failures=\"1\""));
    assertEquals(
        Weir.OK, weir("test", file("t.yaml", suite.replace("status: 200", "status: 204"))).code);
    Outcome broken = weir("test", file("u.yaml", "suite: u\ntests: 3\n"));
    assertEquals(Weir.NOT_LOADED, broken.code);
    assertTrue(broken.out.contains("u.yaml:2:"), broken.out);
  }
}
