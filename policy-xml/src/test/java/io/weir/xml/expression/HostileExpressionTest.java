package io.weir.xml.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.BudgetExceededError;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author does to hurt the gateway ends soon: refused, or as an exception of .NET. */
class HostileExpressionTest {
  private static final Duration SOON = Duration.ofSeconds(120);
  private static final ExpressionCompiler COMPILER = new ExpressionCompiler();

  private static List<Expression<Object>> compile(String text, DiagnosticSink sink) {
    SourceText source = new SourceText("hostile.xml", text);
    return COMPILER.compile(
        List.of(
            new ExpressionSource(
                DecodedText.of(source).substring(2, text.length() - 1),
                text.startsWith("@{"),
                source.span(0, text.length()),
                text,
                "object")),
        ParseOptions.DEFAULT,
        sink);
  }

  private static String repeat(String text, int times) {
    return text.repeat(times);
  }

  private static String each(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }

  /** Texts that are too much for a compiler, with the code that refuses them. */
  static Stream<Arguments> tooMuch() {
    String call = " + context.Request.Method.Length";
    return Stream.of(
        Arguments.of("EXP3110", "@(" + repeat("(", 5_000) + "1" + repeat(")", 5_000) + ")"),
        Arguments.of("EXP3109", "@(1" + repeat(" + 1", 100_000) + ")"),
        Arguments.of("EXP3109", "@(\"" + repeat("a", 5 << 20) + "\")"),
        Arguments.of("EXP3109", "@(1 /*" + repeat("*", 5 << 20) + "*/)"),
        Arguments.of("EXP3996", "@(1" + repeat(call, 12_000) + ")"),
        Arguments.of("EXP3996", "@(context.Request.Method.Length" + repeat(" + 1", 40_000) + ")"),
        Arguments.of("EXP3110", "@(" + repeat("!", 5_000) + "true)"),
        Arguments.of("EXP3103", "@(" + repeat("'ab' + ", 45_000) + "1)"),
        Arguments.of(
            "EXP3103", "@(" + repeat("1 + ", 45_000) + "\"" + repeat("\\q", 100_000) + "\")"),
        Arguments.of("EXP3300", "@{ " + repeat("\"\"?[1 ; ", 19_000) + " }"),
        Arguments.of("EXP3300", "@{ " + repeat("[a( ; ", 24_000) + " }"),
        Arguments.of("EXP3110", "@(" + repeat("true ? 1 : ", 5_000) + "0)"),
        Arguments.of("EXP3110", "@{ " + repeat("{", 5_000) + repeat("}", 5_000) + " return 1; }"),
        Arguments.of("EXP3110", "@{ " + repeat("if (true) ", 5_000) + "return 1; else return 2; }"),
        Arguments.of("EXP3110", "@(" + each(3_000, i -> "((Func<int, int>)(x" + i + " => ") + "1)"),
        Arguments.of("EXP3110", "@(\"a\"" + repeat(".Trim()", 5_000) + ")"),
        Arguments.of("EXP3110", "@(new " + repeat("List<", 5_000) + "int" + ")"),
        Arguments.of("EXP3110", "@(" + repeat("$\"{", 100) + "1" + repeat("}\"", 100) + ")"),
        Arguments.of(
            "EXP3110", "@{ " + repeat("try { ", 1_000) + repeat("} finally { } ", 1_000) + "}"),
        Arguments.of(
            "EXP3996",
            "@{ switch (context.Request.Method) { "
                + each(8_000, i -> "case \"a" + i + "\": return " + i + ";\n")
                + "} return 0; }"));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void whatIsTooMuchIsRefusedByItsOwnCode(String code, String text) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          DiagnosticSink sink = new DiagnosticSink();
          assertEquals(List.of(), compile(text, sink));
          assertTrue(
              sink.sorted().stream().anyMatch(d -> d.code().id().equals(code)),
              () -> sink.sorted().toString());
        });
  }

  /** Much, but not too much. */
  static Stream<String> large() {
    return Stream.of(
        "@(\"\"" + repeat(" + context.Request.Method", 1_500) + ")",
        "@(\"" + repeat("a", 300_000) + "\" + context.Request.Method)",
        "@(new[] { " + each(20_000, i -> i + ", ") + "0 }.Sum())",
        "@{ "
            + each(2_000, i -> "var v" + i + " = context.Request.Method + " + i + ";\n")
            + "return v1; }",
        "@{ switch (context.Request.Method) { "
            + each(1_000, i -> "case \"a" + i + "\": return " + i + ";\n")
            + "} return 0; }",
        "@(new JObject("
            + each(500, i -> "new JProperty(\"a" + i + "\", " + i + "), ")
            + "new JProperty(\"b\", 1)))",
        "@(" + repeat("Math.Max(1, ", 150) + "1" + repeat(")", 150) + ")");
  }

  @ParameterizedTest
  @MethodSource("large")
  void whatIsLargeCompilesAndRuns(String text) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          DiagnosticSink sink = new DiagnosticSink();
          List<Expression<Object>> compiled = compile(text, sink);
          assertTrue(!sink.hasErrors(), () -> sink.sorted().toString());
          compiled.get(0).evaluate(Exchanges.timeless());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@(typeof(string).Assembly)",
        "@(Type.GetType(\"System.IO.File\"))",
        "@(\"\".GetType().GetMethods())",
        "@(Activator.CreateInstance(typeof(string)))",
        "@(System.Reflection.Assembly.Load(\"x\"))",
        "@(System.IO.File.ReadAllText(\"/etc/passwd\"))",
        "@(new StreamReader(\"/etc/passwd\"))",
        "@(System.Diagnostics.Process.Start(\"id\"))",
        "@(Environment.Exit(1))",
        "@(Environment.GetEnvironmentVariable(\"PATH\"))",
        "@(System.Threading.Thread.Sleep(1000))",
        "@(new System.Threading.Thread(() => { }))",
        "@(System.Threading.Tasks.Task.Run(() => 1))",
        "@(new System.Net.WebClient())",
        "@(new System.Net.Http.HttpClient())",
        "@(GC.Collect())",
        "@(Console.ReadLine())",
        "@(AppDomain.CurrentDomain)",
        "@(java.lang.System.exit(0))",
        "@(io.weir.runtime.dotnet.Budget.current())",
        "@(\"a\".getClass())",
        "@(context.getClass())",
        "@(context.wait())",
        "@(context.Request.notifyAll())",
        "@{ lock (context) { } return 1; }",
        "@{ unsafe { int* p = null; } return 1; }",
        "@{ var x = new XmlDocument(); x.Load(\"/etc/passwd\"); return x; }",
        "@(XDocument.Load(\"http://127.0.0.1:1/x\"))",
        "@{ dynamic d = \"a\"; return d.getClass(); }",
      })
  void whatLeadsOutOfTheSandboxIsRefused(String text) {
    DiagnosticSink sink = new DiagnosticSink();
    assertEquals(List.of(), compile(text, sink));
    assertTrue(
        sink.sorted().stream().noneMatch(d -> d.code().equals(ExpressionCompiler.INTERNAL_FAULT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "OutOfMemory ~ @(new string('a', 2000000000))",
        "OutOfMemory ~ @(\"a\".PadLeft(2000000000))",
        "OutOfMemory ~ @{ var s = \"a\"; while (true) { s += s; } }",
        "OutOfMemory ~ @{ var s = \"abcdefgh\"; for (int i = 0; i < 60; i++) { s = s + s; } return"
            + " s; }",
        "OutOfMemory ~ @(new int[2000000000])",
        "OutOfMemory ~ @{ var l = new List<int[]>(); while (true) { l.Add(new int[1000000]); } }",
        "OutOfMemory ~ @(Enumerable.Range(0, 2000000000).ToList())",
        "OutOfMemory ~ @(Enumerable.Repeat(\"x\", 2000000000).ToArray())",
        "OutOfMemory ~ @(Enumerable.Range(0, 2000000000).SkipLast(1999999999).Count())",
        "OutOfMemory ~ @(Regex.Replace(new string('x', 100000), \"x\", new string('y', 100000)))",
        "OutOfMemory ~ @(\"\".PadRight(1000000).Replace(\" \", new string('z', 100000)))",
        "OutOfMemory ~ @(1.ToString(\"D999999999\"))",
        "OutOfMemory ~ @(new StringBuilder().Append('x', 2000000000))",
        "OutOfMemory ~ @(new StringBuilder(\"a\").Insert(0, \"aaaaaaaaaaaaaaaa\", 200000000))",
        "Stack ~ @{ Func<int, int> f = null; f = x => f(x + 1); return f(0); }",
        "Stack ~ @{ int f(int x) => f(x + 1); return f(0); }",
        "Stack ~ @{ var x = new XElement(\"a\"); x.Changed += (s, e) => { x.Value += \"b\"; };"
            + " x.Value = \"c\"; return x.Value; }",
        "Stack ~ @{ var o = new JObject(); o.PropertyChanged += (s, e) => { o[\"b\" + o.Count] = 1;"
            + " }; o[\"a\"] = 1; return o.Count; }",
        "Stack ~ @{ int f(int x) { return new[] { x }.Sum(y => f(y + 1)); } return f(0); }",
        "Stack ~ @{ IEnumerable<int> s = new[] { 1 }; for (int i = 0; i < 100000; i++) { s ="
            + " s.Select(x => x + 1); } return s.First(); }",
        "Stack ~ @{ object a = null; for (int i = 0; i < 200000; i++) { a = new { a }; } return"
            + " a.ToString(); }",
        "Stack ~ @{ object a = null; for (int i = 0; i < 200000; i++) { a = new { a }; } return"
            + " a.GetHashCode(); }",
        "Stack ~ @{ Exception a = null; for (int i = 0; i < 100000; i++) { a = new Exception(\"x\","
            + " a); } return a.ToString(); }",
        "Stack ~ @(Regex.Match(\"x\", new string('(', 5000) + new string(')', 5000)))",
        "Budget ~ @(Regex.IsMatch(new string('a', 5000) + \"b\", \"^(a+)+$\"))",
        "Budget ~ @(Regex.Match(new string('a', 200000), \"(a|b)*c\"))",
        "Budget ~ @{ while (true) { } }",
        "Budget ~ @{ goto a; a: goto a; }",
        "Budget ~ @{ try { while (true) { } } finally { while (true) { } } }",
        "Budget ~ @{ while (true) { try { throw new Exception(); } catch { } } }",
        "Budget ~ @(Enumerable.Range(0, 2000000000).Aggregate(0, (a, b) => a ^ b))",
        "Budget ~ @(Enumerable.Range(0, 2000000000).OrderBy(x => -x).First())",
        "Budget ~ @(Enumerable.Range(0, 2000000000).Distinct().Count())",
        "Budget ~ @(Enumerable.Range(0, 100000).SelectMany(x => Enumerable.Range(0, 100000)).Sum(x"
            + " => (long)x))",
        "Budget ~ @{ var d = DateTime.MinValue; while (true) { d = d.AddTicks(1); } }",
      })
  void whatWouldNotEndEnds(String how, String text) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          DiagnosticSink sink = new DiagnosticSink();
          List<Expression<Object>> compiled = compile(text, sink);
          assertTrue(!sink.hasErrors(), () -> sink.sorted().toString());
          Exchange exchange = how.equals("Budget") ? Exchanges.hurried() : Exchanges.timeless();
          PolicyException failure =
              assertThrows(PolicyException.class, () -> compiled.get(0).evaluate(exchange));
          if (how.equals("Budget")) {
            assertInstanceOf(BudgetExceededError.class, failure.getCause());
          } else {
            DotNetException thrown = assertInstanceOf(DotNetException.class, failure.getCause());
            assertEquals(
                how.equals("Stack")
                    ? "System.InsufficientExecutionStackException"
                    : "System.OutOfMemoryException",
                thrown.typeName());
          }
          DiagnosticSink none = new DiagnosticSink();
          assertEquals("GET", compile("@(context.Request.Method)", none).get(0).evaluate(exchange));
        });
  }
}
