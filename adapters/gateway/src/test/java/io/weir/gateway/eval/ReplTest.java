package io.weir.gateway.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplTest {
  private final StringWriter text = new StringWriter();
  private final PrintWriter out = new PrintWriter(text);
  private Session.Result result = Session.Result.VALUE;

  private String type(String... lines) throws IOException {
    Iterator<String> next = List.of(lines).iterator();
    result = new Repl(new Session(out), out).run(prompt -> next.hasNext() ? next.next() : null);
    return text.toString().replace("\r\n", "\n");
  }

  @Test
  void expressionsWithAndWithoutBrackets() throws IOException {
    assertEquals(
        "int: 2\nstring: GET\nint: 3\nint: 4\n",
        type("1 + 1", "@(context.Request.Method)", "@{ return 3; }", "var n = 4; return n;"));
    assertEquals(Session.Result.VALUE, result);
  }

  @Test
  void anInputGoesOnUntilItsBracketsAreClosed() throws IOException {
    assertEquals("string: a)\n", type("@{", "", "  // )", "  return \"a)\";", "}"));
  }

  @Test
  void givingUpDropsWhatWasTyped() throws IOException {
    Iterator<String> next = List.of("@{ broken (", "!", "7").iterator();
    new Repl(new Session(out), out)
        .run(
            prompt -> {
              String line = next.hasNext() ? next.next() : null;
              if ("!".equals(line)) {
                throw new InterruptedIOException();
              }
              return line;
            });
    assertEquals("int: 7\n", text.toString().replace("\r\n", "\n"));
  }

  @Test
  void whatStaysOpenIsRefusedAtTheEnd() throws IOException {
    assertTrue(type("@{ return (1;").contains("error["));
    assertEquals(Session.Result.REFUSED, result);
  }

  @Test
  void theWorstResultCounts() throws IOException {
    String shown = type("1", "int.Parse(\"x\")", "2");
    assertTrue(shown.contains("System.FormatException: "), shown);
    assertTrue(shown.contains("at expression:line 1"), shown);
    assertEquals(Session.Result.EXCEPTION, result);
    type("contxt");
    assertEquals(Session.Result.REFUSED, result);
  }

  @Test
  void problemsAreUnderlined() throws IOException {
    String shown = type("contxt.Request");
    assertTrue(shown.contains(" 1 | contxt.Request\n   | ^^^^^^"), shown);
    assertTrue(shown.contains("did you mean `context`"), shown);
  }

  @Test
  void treeAndJavaOnceOrFromNowOn() throws IOException {
    String once = type(":tree 1 + context.Request.Method", "2");
    assertTrue(once.startsWith("Block\n"), once);
    assertTrue(once.contains("STRING_CONCATENATION"), once);
    assertTrue(once.endsWith("string: 1GET\nint: 2\n"), once);
    text.getBuffer().setLength(0);
    String always = type(":java", "1", ":java", "2");
    assertTrue(always.startsWith("package io.weir.generated;"), always);
    assertTrue(always.endsWith("int: 1\nint: 2\n"), always);
  }

  @Test
  void theTypeIsThatOfTheExpressionItself() throws IOException {
    assertEquals(
        "int\nIRequest\nIEnumerable<long>\n",
        type(":type 1", ":type context.Request", ":type new[] { 1 }.Select(n => n * 2L)"));
  }

  @Test
  void contextFromAFileAndItsVariables(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("context.json");
    Files.writeString(
        file,
        "{\"Request\": {\"Method\": \"PUT\"}, \"Variables\": {\"a\": \"x\", \"n\": {\"$type\":"
            + " \"int\", \"value\": \"7\"}}}");
    assertEquals(
        "context from " + file + "\nstring: PUT\na = string: x\nn = int: 7\n",
        type(":context " + file, "context.Request.Method", ":vars"));
    assertTrue(type(":context " + folder.resolve("none.json")).contains("cannot read"));
    assertEquals(Session.Result.REFUSED, result);
  }

  @Test
  void quitLeaves() throws IOException {
    assertEquals("int: 1\n", type("1", ":quit", "2"));
  }

  @Test
  void helpNamesEveryCommand() throws IOException {
    String help = type(":help");
    for (String command :
        List.of(":context", ":vars", ":type", ":tree", ":java", ":help", ":quit")) {
      assertTrue(help.contains(command), help);
    }
    assertTrue(type(":nope").contains("no command `:nope`"));
  }

  @Test
  void valuesAreShownAsPeopleReadThem() throws IOException {
    assertEquals(
        """
        null
        List<string>: ["a", "b\\"\\n"]
        Dictionary<string, int>: {"a": 1}
        char: c
        bool: true
        decimal: 2.50
        JObject: {
          "a": [
            1
          ]
        }
        """,
        type(
            "null",
            "new List<string> { \"a\", \"b\\\"\\n\" }",
            "new Dictionary<string, int> { { \"a\", 1 } }",
            "'c'",
            "1 < 2",
            "2.50m",
            "JObject.Parse(\"{'a': [1]}\")"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "@{ \"}\"", "f(\"(\", ')'", "/* ", "@\"a\"\"", "{ // }"})
  void openBrackets(String open) {
    assertTrue(Brackets.areOpen(open));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "()", "\"(\"", "'('", "// (", "/* ( */ 1", "@\"(\"\"\"", ")", "\"\\\"(\""})
  void closedBrackets(String closed) {
    assertFalse(Brackets.areOpen(closed));
  }
}
