package io.weir.xml.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.janino.JaninoClassCompiler;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gateway reloads its documents for months: what is replaced must go, classes included. */
class ReloadTest {
  private static final int RELOADS = 200;
  private static final int EVALUATIONS = 10_000;

  /** Fifty expressions, which between them use what caches by class or thread there is. */
  private static List<String> texts() {
    List<String> shapes =
        List.of(
            "@(context.Request.Method + \"%d\")",
            "@(context.Request.Headers.GetValueOrDefault(\"a\", \"%d\"))",
            "@(new { Name = context.Request.Method, N = %d }.ToString())",
            "@(new[] { 3, 1, %d }.OrderBy(n => n).Select(n => new { n }).First().n)",
            "@(Regex.IsMatch(context.Request.Url.Path, \"^/p/[a-z]{1,%d}\") || true)",
            "@(JsonConvert.SerializeObject(new { a = %d }))",
            "@{ int F(int n) => n == 0 ? %d : F(n - 1); return F(5); }",
            "@{ try { throw new Exception(\"%d\"); } catch (Exception e) { return e.Message; } }",
            "@{ var d = new Dictionary<string, (int, string)>(); d[\"a\"] = (%d, \"x\");"
                + " return d[\"a\"].Item1; }",
            "@{ Func<int, int> f = n => n + %d; return f(1); }");
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      texts.add(String.format(shapes.get(i % shapes.size()), i));
    }
    return texts;
  }

  private static List<Expression<Object>> load(ExpressionCompiler compiler, List<String> texts) {
    SourceText document = new SourceText("reload.xml", String.join("\n", texts));
    List<ExpressionSource> sources = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      DecodedText decoded = DecodedText.plain(document, at, at + text.length());
      sources.add(
          new ExpressionSource(
              decoded.substring(2, text.length() - 1),
              text.startsWith("@{"),
              decoded.span(),
              text,
              "object"));
      at += text.length() + 1;
    }
    DiagnosticSink sink = new DiagnosticSink();
    List<Expression<Object>> compiled = compiler.compile(sources, ParseOptions.DEFAULT, sink);
    assertFalse(sink.hasErrors(), () -> sink.sorted().toString());
    return compiled;
  }

  @Test
  void noClassLoaderStaysBehind() throws PolicyException {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    JaninoClassCompiler janino = new JaninoClassCompiler();
    ClassCompiler recording =
        source -> {
          CompiledUnit unit = janino.compile(source);
          loaders.add(new WeakReference<>(unit.getClass().getClassLoader()));
          return unit;
        };
    ExpressionCompiler compiler = new ExpressionCompiler(recording, source -> {});
    List<String> texts = texts();
    int evaluated = 0;
    for (int reload = 0; reload < RELOADS; reload++) {
      Exchange exchange = Exchanges.timeless();
      for (Expression<Object> expression : load(compiler, texts)) {
        expression.evaluate(exchange);
        evaluated++;
      }
    }
    assertEquals(EVALUATIONS, evaluated);
    assertEquals(RELOADS, loaders.size());
    long alive = RELOADS;
    for (int i = 0; i < 50 && alive > 0; i++) {
      System.gc();
      alive = loaders.stream().filter(l -> l.get() != null).count();
    }
    assertEquals(0, alive);
  }
}
