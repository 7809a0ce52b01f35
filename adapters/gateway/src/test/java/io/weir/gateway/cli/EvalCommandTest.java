package io.weir.gateway.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int eval(String... arguments) {
    CommandLine line = Weir.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 1];
    all[0] = "eval";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return line.execute(all);
  }

  @Test
  void exitCodesTellHowItWent() {
    assertEquals(Weir.OK, eval("@(1 + 1)"));
    assertEquals("int: 2", out.toString().strip());
    assertEquals(Weir.FOUND, eval("@(int.Parse(\"x\"))"));
    assertEquals(Weir.NOT_LOADED, eval("@(contxt)"));
    assertEquals(Weir.USAGE, eval("@(1)", "--cases", "x.jsonl"));
    assertEquals(Weir.USAGE, eval("@(1)", "--report", "x.jsonl"));
    assertEquals(Weir.NOT_LOADED, eval("@(1)", "--context", "none.json"));
    assertTrue(err.toString().contains("none.json"), err.toString());
  }

  @Test
  void treeAndJavaStandBeforeTheValue() {
    assertEquals(Weir.OK, eval("--tree", "--java", "@(context.Request.Method)"));
    String text = out.toString();
    assertTrue(text.indexOf("PropertyAccess") < text.indexOf("package io.weir.generated;"), text);
    assertTrue(text.strip().endsWith("string: GET"), text);
  }

  @Test
  void theContextComesFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("context.json");
    Files.writeString(file, "{\"Request\": {\"Method\": \"PUT\"}}");
    assertEquals(Weir.OK, eval("--context", file.toString(), "@(context.Request.Method)"));
    assertEquals("string: PUT", out.toString().strip());
  }
}
