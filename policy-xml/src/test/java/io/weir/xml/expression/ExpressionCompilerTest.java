package io.weir.xml.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.spi.Ticker;
import io.weir.runtime.dotnet.BudgetExceededError;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.InsufficientExecutionStackException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionCompilerTest {
  private static final ExpressionCompiler COMPILER = new ExpressionCompiler();

  private static Exchange exchange() {
    return Exchanges.of(Ticker.system());
  }

  private static ExpressionSource source(String text, String type) {
    return source(new SourceText("policies/orders.xml", text), 0, text.length(), type);
  }

  private static ExpressionSource source(SourceText file, int start, int end, String type) {
    DecodedText decoded = DecodedText.plain(file, start, end);
    String text = decoded.text();
    return new ExpressionSource(
        decoded.substring(2, text.length() - 1), text.startsWith("@{"), decoded.span(), text, type);
  }

  private static Expression<Object> compile(String text, String type) {
    DiagnosticSink sink = new DiagnosticSink();
    List<Expression<Object>> compiled =
        COMPILER.compile(List.of(source(text, type)), ParseOptions.DEFAULT, sink);
    assertFalse(sink.hasErrors(), () -> sink.sorted().toString());
    return compiled.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@(context.Request.Method)        | string | GET",
        "@(context.Request.Method == null)| string | False",
        "@(context.Request.Method.Length) | string | 3",
        "@(context.Request.Method.Length) | int    | 3",
        "@(context.Request.Method.Length) | long   | 3",
        "@(context.Request.Method.Length / 2.0) | double | 1.5",
        "@(context.Request.Method.Length + 0.0) | int | 3",
        "@(context.Request.Method.Length + \"0\") | int | 30",
        "@(context.Request.Method == \"GET\") | bool | true",
        "@(new JValue(context.Request.Method == \"GET\")) | bool | true",
        "@{ if (context.Request.Method == \"GET\") { return 1; } return \"x\"; } | string | 1",
        "@(new JObject(new JProperty(\"a\", context.Request.Method.Length))[\"a\"]) | string | 3",
      })
  void theValueFitsItsPlace(String text, String type, String expected) throws Exception {
    Object value = compile(text, type).evaluate(exchange());
    assertEquals(expected, String.valueOf(value));
    assertEquals(
        switch (type) {
          case "string" -> String.class;
          case "int" -> Integer.class;
          case "long" -> Long.class;
          case "double" -> Double.class;
          default -> Boolean.class;
        },
        value == null ? null : value.getClass());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@(context.Request.Method) | int",
        "@(context.Request.Method) | bool",
        "@((context.Request.Method == \"GET\").ToString()) | bool",
        "@(context.Request.Method.Length / 2.0) | int",
        "@(context.Request.Method.Length) | bool",
      })
  void aValueThatDoesNotFitIsAFailure(String text, String type) {
    PolicyException failure =
        assertThrows(PolicyException.class, () -> compile(text, type).evaluate(exchange()));
    assertEquals(PolicyException.EXPRESSION_FAILURE, failure.reason());
  }

  @Test
  void whatAnExpressionThrowsNamesTheLineOfTheDocument() {
    String text = "<a>\n\n  @{\n    string s = null;\n    return s\n      .Length;\n  }</a>";
    SourceText file = new SourceText("policies/orders.xml", text);
    DiagnosticSink sink = new DiagnosticSink();
    Expression<Object> expression =
        COMPILER
            .compile(
                List.of(source(file, text.indexOf("@{"), text.indexOf("</a>"), "object")),
                ParseOptions.DEFAULT,
                sink)
            .get(0);
    PolicyException failure =
        assertThrows(PolicyException.class, () -> expression.evaluate(exchange()));
    assertEquals(PolicyException.EXPRESSION_FAILURE, failure.reason());
    assertEquals(500, failure.status());
    Throwable cause = failure.getCause();
    assertInstanceOf(NullReferenceException.class, cause);
    StackTraceElement frame =
        Arrays.stream(cause.getStackTrace())
            .filter(f -> "orders.xml".equals(f.getFileName()))
            .findFirst()
            .orElseThrow();
    assertEquals(5, frame.getLineNumber());
  }

  @Test
  void constantsAreFoldedWhenTheDocumentIsLoaded() throws Exception {
    for (String text : List.of("@(1 + 2)", "@(\"a\" + 'b')", "@((short)7)", "@(5m / 4)")) {
      assertTrue(compile(text, "string").isConstant(), text);
    }
    for (String text : List.of("@(context.Request.Method)", "@(Guid.NewGuid())", "@(\"a\"[7])")) {
      assertFalse(compile(text, "string").isConstant(), text);
    }
    assertEquals("3", compile("@(1 + 2)", "string").evaluate(exchange()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@{ while (true) { } }",
        "@{ for (;;) { try { } finally { } } }",
        "@{ int n = 0; a: n++; goto a; }",
        "@{ while (true) { try { throw new Exception(); } catch (Exception) { } } }",
        "@{ Func<int, bool> f = null; f = n => true; while (f(1)) { } return 1; }",
        "@(Enumerable.Range(0, 2000000000).Where(n => n < 0).Count())",
        "@{ try { while (true) { } } catch (Exception) { return 1; } }",
        "@{ do { continue; } while (true); }",
      })
  void anEndlessExpressionEnds(String text) {
    PolicyException failure =
        assertThrows(
            PolicyException.class, () -> compile(text, "object").evaluate(Exchanges.hurried()));
    assertInstanceOf(BudgetExceededError.class, failure.getCause());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@{ int F(int n) => F(n + 1) + 1; return F(0); }",
        "@{ Func<int, int> f = null; f = n => f(n + 1) + 1; return f(0); }",
      })
  void endlessRecursionEndsAndTheThreadLivesOn(String text) throws Exception {
    PolicyException failure =
        assertThrows(PolicyException.class, () -> compile(text, "object").evaluate(exchange()));
    assertInstanceOf(InsufficientExecutionStackException.class, failure.getCause());
    assertEquals("GET", compile("@(context.Request.Method)", "string").evaluate(exchange()));
  }

  @Test
  void recursionOfSomeDepthIsNoFault() throws Exception {
    String text = "@{ int F(int n) => n == 0 ? 0 : F(n - 1) + 1; return F(1500) + F(1500); }";
    assertEquals(3000, compile(text, "int").evaluate(exchange()));
  }

  @Test
  void thousandsOfExpressionsMakeOneDocument() throws Exception {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      int start = text.length();
      text.append("@(context.Request.Method + \"").append(i).append("\")");
      places.add(new int[] {start, text.length()});
      text.append('\n');
    }
    SourceText file = new SourceText("big.xml", text.toString());
    DiagnosticSink sink = new DiagnosticSink();
    List<Expression<Object>> compiled =
        COMPILER.compile(
            places.stream().map(p -> source(file, p[0], p[1], "string")).toList(),
            ParseOptions.DEFAULT,
            sink);
    assertFalse(sink.hasErrors());
    Exchange exchange = exchange();
    for (int i = 0; i < compiled.size(); i++) {
      assertEquals("GET" + i, compiled.get(i).evaluate(exchange));
    }
  }

  @Test
  void aVeryLongBodyIsCompiledInParts() throws Exception {
    StringBuilder text = new StringBuilder("@{ var map = new Dictionary<string, int> {");
    for (int i = 0; i < 5_000; i++) {
      text.append("{ context.Request.Method + \"")
          .append(i)
          .append("\", ")
          .append(i)
          .append("},\n");
    }
    text.append("}; return map[\"GET4999\"] + map.Count; }");
    assertEquals(9_999, compile(text.toString(), "int").evaluate(exchange()));
  }

  @Test
  void whatTheBackEndRefusesIsNotTheAuthorsFault() {
    ClassCompiler broken =
        source -> {
          throw new ClassCompiler.CompilerFailure("broken", new IllegalStateException(), false);
        };
    DiagnosticSink sink = new DiagnosticSink();
    List<Expression<Object>> compiled =
        new ExpressionCompiler(broken, s -> {})
            .compile(List.of(source("@(1)", "int")), ParseOptions.DEFAULT, sink);
    assertEquals(List.of(), compiled);
    assertEquals(
        List.of(ExpressionCompiler.INTERNAL_FAULT),
        sink.sorted().stream().map(Diagnostic::code).toList());
  }

  @Test
  void allProblemsOfAllExpressionsAreReported() {
    SourceText file = new SourceText("p.xml", "@(nothing) @(1 + ) @(\"a\".Nope())");
    DiagnosticSink sink = new DiagnosticSink();
    COMPILER.compile(
        List.of(
            source(file, 0, 10, "string"),
            source(file, 11, 18, "string"),
            source(file, 19, 32, "string")),
        ParseOptions.DEFAULT,
        sink);
    assertEquals(
        List.of("CS0103", "CS1525", "CS1061"),
        sink.sorted().stream().map(Diagnostic::csharpCode).toList());
  }

  @Test
  void exceptionsKeepTheirTypes() {
    PolicyException failure =
        assertThrows(
            PolicyException.class,
            () -> compile("@(int.Parse(context.Request.Method))", "int").evaluate(exchange()));
    assertEquals("System.FormatException", ((DotNetException) failure.getCause()).typeName());
  }
}
